import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVisible } from '../../src/site/corrections/visible.ts';

describe('makeVisible', () => {
  it('names each character without ink', () => {
    expect(makeVisible('建\n\n 筑\t')).toEqual([
      { text: '建', name: null },
      { text: '↵', name: '换行' },
      { text: '↵', name: '换行' },
      { text: '␣', name: '空格' },
      { text: '筑', name: null },
      { text: '⇥', name: '制表符' },
    ]);
  });

  it('shows an unforeseen control character by its code', () => {
    expect(makeVisible('\u0007')).toEqual([{ text: 'U+0007', name: 'U+0007' }]);
  });

  it('leaves nothing in its parts that cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(makeVisible(text).filter(({ text: part }) => part === '' || /[\s\p{Cc}]/u.test(part))).toEqual([]);
      }),
    );
  });
});
