import type { Span } from '../../../model/span.ts';
import type { PersonalKind } from '../../../model/personal-data.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { OFFICE_HEAD, PERSON_HEAD, personalKinds } from '../../../lexicon/personal-data.ts';
import { isAddress, namesPlace } from './address.ts';
import { isCardNumber } from './card-number.ts';
import type { Grid, GridCell } from './grids.ts';
import { isOldIdentityNumber } from './identity-number.ts';

/** A run of a text that is a person's own. */
export interface PersonalDatum extends Span {
  kind: PersonalKind;
}

const headOf = (named: string) => new RegExp(`^[^\\d，。]{0,8}(?:${named})(?:[（(].{0,12}[）)])?[:：]?$`, 'u');
const personHead = headOf(PERSON_HEAD);
const officeHead = headOf(OFFICE_HEAD);
const kinds = Object.keys(personalKinds) as PersonalKind[];
const heads = kinds.map((kind) => ({ kind, pattern: headOf(personalKinds[kind].named) }));

/** Personal data that stand in the cells of a list of persons: what no check digit or label beside it tells. */
export function findListed({ rows, stated }: Grid): PersonalDatum[] {
  const first = rows.findIndex((row) => row.some(({ words }) => personHead.test(words)));
  if (first === -1) return [];
  const isOfOffices = rows[first]?.some(({ words }) => officeHead.test(words)) ?? false;
  const listed = new Set<PersonalKind>();
  let columns: ReadonlyMap<number, PersonalKind> = new Map();
  let width = 0;
  return rows.slice(first).flatMap((row) => {
    const named = row.flatMap((cell) => headsIn(cell).map((kind) => ({ kind, cell })));
    for (const { kind } of named) listed.add(kind);
    if (isHeadRow(row)) {
      columns = new Map(named.map(({ kind, cell }) => [cell.column, kind]));
      width = row.length;
      return [];
    }
    const isSet = stated || row.length === width;
    return row.flatMap((cell) => {
      if (headsIn(cell).length > 0) return [];
      const head = isSet ? columns.get(cell.column) : undefined;
      const kind = kinds.find((one) => isListed(cell.words, one, head === one, listed.has(one)));
      if (kind === undefined || (kind === 'address' && isOfOffices)) return [];
      return [{ kind, start: cell.start, end: cell.end }];
    });
  });
}

function headsIn({ words }: GridCell): PersonalKind[] {
  return heads.filter(({ pattern }) => pattern.test(words)).map(({ kind }) => kind);
}

function isHeadRow(row: readonly GridCell[]): boolean {
  return (
    row.length > 1 && row.some(({ words }) => personHead.test(words)) && row.every(({ words }) => !/\d{6}/u.test(words))
  );
}

/** Whether the words of a cell are of a kind: by the head of its column, or by their form where that kind is listed. */
function isListed(words: string, kind: PersonalKind, isHeaded: boolean, isNamed: boolean): boolean {
  const written = foldWidth(words);
  switch (kind) {
    case 'identity':
      return isHeaded
        ? /^(?:\d{15}|\d{17}[\dXx])$/u.test(written)
        : isNamed && /^\d{15}$/u.test(written) && isOldIdentityNumber(written);
    case 'mobile':
      return (isHeaded || isNamed) && /^1[3-9]\d{9}$/u.test(written);
    case 'address':
      return isHeaded ? namesPlace(words) : isNamed && isAddress(words);
    case 'account':
      return isHeaded ? /^\d{12,21}$/u.test(written) : isNamed && isCardNumber(written);
  }
}
