import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function withLargest(bytes: string) {
  vi.stubEnv('LUCE_LARGEST_FILE', bytes);
  vi.resetModules();
  return import('../../src/site/data/largest-file.ts');
}

it('is what the strictest of the common hosts takes, or what is told', async () => {
  expect((await withLargest('')).largestFile).toBe(26_214_400);
  expect((await withLargest('100000000')).largestFile).toBe(100_000_000);
});

it.each(['25 MB', '0', '-1', '1e6'])('refuses %s with what it takes', async (told) => {
  await expect(withLargest(told)).rejects.toThrow(`LUCE_LARGEST_FILE must be a number of bytes`);
});

it('tells parts of a site that were made with other limits from each other', async () => {
  const digestWith = async (bytes: string) => {
    await withLargest(bytes);
    const { digestOfInputs } = await import('../../scripts/build/site-part.ts');
    return digestOfInputs('content', 'compiled/a');
  };
  expect(await digestWith('1000')).toBe(await digestWith('1000'));
  expect(await digestWith('1000')).not.toBe(await digestWith('2000'));
});
