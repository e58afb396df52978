import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { placePictures } from '../../../scripts/pictures/place-pictures.ts';

const root = await mkdtemp(join(tmpdir(), 'luce-pictures-'));
afterAll(() => rm(root, { recursive: true }));

/** Puts a square of each colour into a folder of the root, and gives what was told and the bytes of each. */
async function place(folder: string, colours: readonly string[], kept = 'kept') {
  const wanted = colours.map((colour, at) => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${colour}"/></svg>`,
    width: 8,
    path: join(root, folder, String(at), 'square.png'),
  }));
  const { count, drawn } = await placePictures(join(root, kept), wanted);
  return { told: [count, drawn], found: wanted.map(({ path }) => readFileSync(path, 'base64')) };
}

describe('pictures that were drawn before', () => {
  it('draws those of one SVG once', async () => {
    const { told, found } = await place('first', ['red', 'blue', 'red']);
    expect(told).toEqual([3, 2]);
    expect(found[0]).toBe(found[2]);
    expect(found[0]).not.toBe(found[1]);
  });

  it('draws only what is new, and forgets what nobody wants', async () => {
    const { told, found } = await place('second', ['blue', 'green']);
    expect(told).toEqual([2, 1]);
    expect(readdirSync(join(root, 'kept'))).toHaveLength(2);
    expect(found).toEqual((await place('alone', ['blue', 'green'], 'other')).found);
  });

  it('draws anew what a run that was killed left unfinished', async () => {
    const [name = ''] = readdirSync(join(root, 'kept'));
    await rm(join(root, 'kept', name));
    writeFileSync(join(root, 'kept', `${name}.new`), 'half');
    expect((await place('third', ['blue', 'green'])).told).toEqual([2, 1]);
    expect(readdirSync(join(root, 'kept')).every((file) => file.endsWith('.png'))).toBe(true);
  });
});
