import { yearOf } from '../../core/read/text/date.ts';
import type { Reference } from './reference.ts';

/**
 * A reference in the form of Research Information Systems, which Zotero, EndNote and NoteExpress take: a report with its
 * institution and number. What the source does not give has no line.
 */
export function formatRis({ id, title, issuers, number, kind, date, place, note, address }: Reference): string {
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'RPRT'],
    ...issuers.map((issuer): [string, string] => ['AU', issuer]),
    ['TI', title],
    ['PB', issuers[0] ?? null],
    ['SN', number],
    ['M3', kind],
    ['PY', date === null ? null : yearOf(date)],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['SE', place],
    ['N1', note],
    ['LA', 'zh-CN'],
    ['UR', address],
    ['ID', id],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}`]));
  return [...written, 'ER  - ', ''].join('\r\n');
}
