import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { contextMarkup } from '../../src/site/corrections/context-markup.ts';
import { visibleMarkup } from '../../src/site/corrections/visible.ts';

const sign = (text: string, name = text) => `<span class="sign" role="img" aria-label="${name}">${text}</span>`;

describe('visibleMarkup(text)', () => {
  it('names each character without ink', () => {
    expect(visibleMarkup('建\n\n 筑\t')).toBe(
      `建${sign('↵', '换行')}${sign('↵', '换行')}${sign('␣', '空格')}筑${sign('⇥', '制表符')}`,
    );
  });

  it('shows an unforeseen control character by its code', () => {
    expect(visibleMarkup('\u0007')).toBe(sign('U+0007'));
  });

  it('gives each character that can be seen as itself, and each other as a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const shown = fromHtml(visibleMarkup(text), { fragment: true }).children.map((node) =>
          node.type === 'text' ? node.value : ' ',
        );
        expect(shown.join('')).toBe(text.replace(/[\s\p{Cc}]/gu, ' '));
      }),
    );
  });
});

describe('contextMarkup(context, element)', () => {
  it('marks the changed run between what stands beside it', () => {
    expect(contextMarkup({ before: '甲<', changed: ' ', after: '"乙' }, 'del')).toBe(
      `甲&lt;<del>${sign('␣', '空格')}</del>&quot;乙`,
    );
  });
});
