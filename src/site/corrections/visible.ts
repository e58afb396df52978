/** A run of ordinary characters, or a character that has no ink, with the sign that stands for it. */
export type VisiblePart = { text: string; name: null } | { text: string; name: string };

const signs: Record<string, { text: string; name: string }> = {
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

/** Parts a text so that blanks and control characters can be seen. */
export function makeVisible(text: string): VisiblePart[] {
  return text.split(/([\s\u200B\p{Cc}])/u).flatMap((part): VisiblePart[] => {
    if (part === '') return [];
    const sign = signs[part];
    if (sign !== undefined) return [sign];
    if (!/^[\s\p{Cc}]$/u.test(part)) return [{ text: part, name: null }];
    const code = `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ text: code, name: code }];
  });
}
