import type { Element } from 'xast';
import { valueOf } from './elements.ts';

/** Signs of the fonts that Word takes ticks, boxes and bullets from, by their codes there. */
const symbols: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    F06C: '●',
    F06E: '■',
    F06F: '□',
    F071: '□',
    F0A1: '○',
    F0A8: '□',
    F0FB: '✗',
    F0FC: '✓',
    F0FD: '☒',
    F0FE: '☑',
  },
  'wingdings 2': { F050: '✓', F052: '☑', F0A3: '□', F054: '☒' },
  symbol: { F0B0: '°', F0B1: '±', F0B3: '≥', F0A3: '≤', F0B4: '×', F0B7: '•', F06D: 'μ' },
};

/** The character that a sign of a font of signs stands for; nothing for one that is not known. */
export function readSymbol(node: Element): string {
  const font = valueOf(node, 'w:font')?.toLowerCase() ?? '';
  return symbols[font]?.[valueOf(node, 'w:char')?.toUpperCase() ?? ''] ?? '';
}
