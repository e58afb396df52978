/** Unit of an indicator as its name gives it; `none` where the name gives none. */
export type Unit = { kind: 'percent' } | { kind: 'named'; label: string } | { kind: 'none' };

/** Units that may stand in brackets behind a name, in the form that NFKC and the loss of blanks give them. */
const units = new Set([
  'μg/m3',
  'mg/m3',
  'mg/L',
  '吨',
  '万吨',
  '亿吨',
  '立方米',
  '万立方米',
  '亿立方米',
  '平方公里',
  '公里',
  '公顷',
  '亩',
  '万亩',
  '万元',
  '亿元',
  '个',
  '家',
  '座',
  '起',
  '人',
  '万人',
  '天',
]);

// `（%）`, `(μg/m³)`, `（减排比例%）`, with the asterisk of a note behind: `（%）*`.
const closingBracket = /[（(]([^（）()]+)[）)]\s*[*＊]?$/;

/** Reads the unit from the bracket that closes an indicator's name: `森林覆盖率（%）`. */
export function readUnit(name: string): Unit {
  const inner = closingBracket.exec(name.trim())?.[1]?.trim();
  if (inner === undefined) return { kind: 'none' };
  if (/[%％]$/.test(inner)) return { kind: 'percent' };
  const folded = inner.normalize('NFKC').replace(/\s/g, '');
  return units.has(folded) ? { kind: 'named', label: inner } : { kind: 'none' };
}
