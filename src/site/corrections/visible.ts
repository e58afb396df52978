import { wordsAsMarkup } from '../page/markup.ts';

const signs: Readonly<Record<string, { text: string; name: string }>> = {
  '\n': { text: '↵', name: '换行' },
  '\r': { text: 'CR', name: '回车' },
  '\t': { text: '⇥', name: '制表符' },
  ' ': { text: '␣', name: '空格' },
  '\u3000': { text: '□', name: '全角空格' },
  '\u00A0': { text: 'nbsp', name: '不换行空格' },
  '\u200B': { text: 'zwsp', name: '零宽空格' },
  '\u2029': { text: '¶', name: '另起一段或一行' },
  '\uFEFF': { text: 'bom', name: '字节序标记' },
};

/** A text as HTML in which blanks and control characters can be seen: each is the sign that stands for it. */
export function visibleMarkup(text: string): string {
  return wordsAsMarkup(text).replace(/[\s\u200B\p{Cc}]/gu, signMarkup);
}

function signMarkup(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const { text, name } = signs[character] ?? { text: code, name: code };
  return `<span class="sign" role="img" aria-label="${name}">${text}</span>`;
}
