import type { Reference } from './reference.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would take for a command. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Two marks that TeX would set as one: `--` as a dash. */
const ligature = /([-`'])(?=\1)/gu;

function escapeTex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\~^]|[&%$#_{}]/gu, (character) => commands[character] ?? `\\${character}`)
    .replace(ligature, '$1{}');
}

/**
 * A reference as an entry of BibTeX, in UTF-8, as XeLaTeX, LuaLaTeX and biber read it. What the source does not give has
 * no field.
 */
export function formatBibtex({ id, title, issuers, number, kind, date, place, note, address }: Reference): string {
  const [year, month, day] = date?.split('-') ?? [];
  const remark = [place, note].filter((part) => part !== null).join('，');
  const text = (value: string | null | undefined) => (value ? `{${escapeTex(value)}}` : null);
  const fields: [name: string, value: string | null | undefined][] = [
    ['author', issuers.length === 0 ? null : `{${issuers.map((issuer) => `{${escapeTex(issuer)}}`).join(' and ')}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['institution', text(issuers[0])],
    ['number', text(number)],
    ['type', text(kind)],
    ['year', text(year)],
    ['month', months[Number(month) - 1]],
    ['day', day === undefined ? null : `{${String(Number(day))}}`],
    ['note', text(remark)],
    ['language', '{chinese}'],
    ['url', address === null ? null : `{${address}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@techreport{${id},`, ...written, '}', ''].join('\n');
}
