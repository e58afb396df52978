import type { HistoryAct } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { readJurisdiction } from './issuer.ts';
import { splitBodies } from '../text/body-name.ts';
import { readHistoryLine } from '../text/history-line.ts';

/** How many provisions of the head are looked at. */
const HEAD_LENGTH = 60;
const OF_TEXT: ReadonlySet<Provision['kind']> = new Set(['chapter', 'article', 'section', 'subsection', 'attachment']);

/** Reads the lines below the title of a statute that say when it was adopted, approved, published and changed. */
export function readHistory(provisions: readonly Provision[]): HistoryAct[] {
  const first = provisions.findIndex(({ kind }) => OF_TEXT.has(kind));
  const head = provisions.slice(0, first < 0 ? HEAD_LENGTH : Math.min(first, HEAD_LENGTH));
  return head
    .filter(({ kind }) => kind !== 'title' && kind !== 'date')
    .flatMap((provision) => readHistoryLine(provisionWords(provision)));
}

const CONGRESS = /^(.*?)第?[^届第]{1,5}届(?:(全国))?(人民代表大会(?:常务委员会)?)/u;
const DECREE = /令(?:第?\d+号)?$/u;
const SESSION = /^(\p{Script=Han}{2,30}?)(?:审判委员会|检察委员会|第|常务会议|部务会议).*$/u;

/** The bodies that adopted a statute, or that published it where no adoption is printed; never the one that approved it. */
export function issuersOf(history: readonly HistoryAct[]): string[] {
  const first =
    history.find(({ act: done }) => done === 'adopted') ?? history.find(({ act: done }) => done === 'published');
  const by = first?.by ?? '';
  const [, place = '', nation = '', congress] = CONGRESS.exec(by) ?? [];
  if (congress !== undefined) return nation !== '' || isPlace(place) ? [`${place}${nation}${congress}`] : [];
  const names = by
    .replace(/^中华人民共和国/u, '')
    .replace(DECREE, '')
    .replace(SESSION, '$1');
  // 市政府 and 粤府 are names within a place.
  return splitBodies(names).filter((name) => !/^[市省州县区]/u.test(name));
}

/** Whether words are the name of a place, and not 市 or 县 alone. */
function isPlace(words: string): boolean {
  return readJurisdiction(words) !== null;
}

/** The number of the decree that first published a statute: `中华人民共和国国务院令第308号`. */
export function decreeOf(history: readonly HistoryAct[]): string | null {
  const by = history.find(({ act: done }) => done === 'published')?.by ?? '';
  const [, name, serial] = /^(\p{Script=Han}{2,40}令)第?(\d+)号$/u.exec(by) ?? [];
  return name === undefined || serial === undefined ? null : `${name}第${serial}号`;
}
