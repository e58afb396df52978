import { foldSign } from '../../../lexicon/fold.ts';
import { UNIT } from '../../../lexicon/units.ts';

/** Unit of an indicator as its name gives it; `none` where the name gives none. */
export type Unit = { kind: 'percent' } | { kind: 'named'; label: string } | { kind: 'none' };

const named = new RegExp(`^${UNIT}$`, 'u');

// `（%）`, `(μg/m³)`, `（减排比例%）`, with the asterisk of a note behind: `（%）*`.
const closingBracket = /[（(]([^（）()]+)[）)]\s*[*＊]?$/;

/** Reads the unit from the bracket that closes an indicator's name: `森林覆盖率（%）`. */
export function readUnit(name: string): Unit {
  const inner = closingBracket
    .exec(name.trim())?.[1]
    ?.trim()
    .replace(/^1(?=\/)/, '');
  if (inner === undefined) return { kind: 'none' };
  if (/[%％]$/.test(inner)) return { kind: 'percent' };
  const folded = foldSign(inner);
  return named.test(folded) ? { kind: 'named', label: inner } : { kind: 'none' };
}
