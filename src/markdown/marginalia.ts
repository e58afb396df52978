import { opening } from '../core/read/text/cut.ts';
import type { PhrasingContent } from 'mdast';
import type { PlacedQuery } from './beside-text.ts';
import { span } from './element.ts';
import { textOf } from './provision.ts';

const shownCharacters = 12;

/**
 * The link of a provision to itself, for its margin. It has no characters of its own, so that the
 * text of the provision stays exactly its words; the mark is drawn by the style sheet.
 */
export function permalink(eid: string, words: readonly PhrasingContent[]): PhrasingContent {
  return span('a', { className: ['permalink'], href: `#${eid}`, ariaLabel: `本条链接 ${nameOf(words)}` }, []);
}

/** The link of a doubtful reading to its entry in the ledger, for the margin; relative, so that it holds under any base. */
export function queryMark({ query: { before, reason }, path }: PlacedQuery): PhrasingContent {
  const href = `../..${path}`;
  const ariaLabel = `原文疑字：“${before.replace(/\s+/gu, '')}”${reason === null ? '' : `，${reason}`}`;
  return span('a', { className: ['query-mark'], href, ariaLabel }, []);
}

function nameOf(words: readonly PhrasingContent[]): string {
  const [first] = words;
  if (first?.type === 'textDirective' && first.name === 'num') return textOf(first);
  const text = words.map(textOf).join('').trim();
  return text.length > shownCharacters ? `${opening(text, shownCharacters)}…` : text;
}
