import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../src/search/question/asked.ts';
import { foldedNames } from '../../../src/search/things/thing-index.ts';
import { openSample, thing } from '../support/things.ts';

/** Six indicators that people call by the same word. */
const sample = () =>
  openSample({
    things: [
      ...[1, 2, 3, 4, 5, 6].map((at) =>
        thing({ kind: 'indicator', id: `reach-${at}`, name: `${at}号河段比例`, said: foldedNames(['水质']) }),
      ),
      thing({ kind: 'region', id: 'hekou', name: '河口区' }),
    ],
  });

const asked = async (query: string) => {
  const { reader } = await sample();
  const { named, indicators } = await readAsked(reader, query);
  return { named: named.map(({ thing: { id } }) => id), indicators: indicators.length };
};

describe('readAsked(reader, query)', () => {
  it('takes a name that many things bear for them where it is all that is measured', async () => {
    expect(await asked('水质')).toMatchObject({ indicators: 6 });
    expect(await asked('河口区水质目标是多少')).toEqual({
      named: ['hekou', 'reach-1', 'reach-2', 'reach-3', 'reach-4', 'reach-5', 'reach-6'],
      indicators: 6,
    });
  });

  it('takes it for none of them within longer words', async () => {
    expect(await asked('饮用水水质达标率')).toEqual({ named: [], indicators: 0 });
  });
});
