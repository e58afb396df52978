import { QUOTATION } from '../lexicon/punctuation.ts';
import { writeState, type SearchState } from '../search/address.ts';
import { otherWritings } from '../search/other-writings.ts';
import { formatQuery, type Term } from '../search/query.ts';
import { element } from './result-view.ts';
import type { SearchService } from './search/service.ts';

/** Marks that people put around a term for search engines that want them. */
const quotationMarks = new RegExp(`[${QUOTATION}]`, 'gu');

/** A way out of a search that found nothing: what to leave out, and how much is then found. */
interface WayOut {
  readonly label: string;
  readonly state: SearchState;
}

/** Links to the nearby searches that do find something; empty when there are none. */
export async function adviceFor(engine: SearchService, state: SearchState, terms: readonly Term[]): Promise<Node[]> {
  const written = otherWritings(state.query, await simplifier());
  const others = written.map((query) => ({ label: `按另一种写法：${query}`, state: { ...state, query } }));
  const counted = await Promise.all(
    [...others, ...waysOut(state, terms)].map(async (way) => {
      const { provisions: count } = await engine.count(way.state);
      return { ...way, count };
    }),
  );
  const items = counted
    .filter(({ count }) => count > 0)
    .map(({ label, state: { query, filters }, count }) => {
      const link = element(document, 'a', '', label);
      link.href = `${location.pathname}${writeState({ query, filters })}`;
      return element(document, 'li', '', link, `（${count}\u00a0条）`);
    });
  if (items.length === 0) return [element(document, 'p', '', '请换一种写法，或查短一些的字词。')];
  return [element(document, 'p', '', '可以改查：'), element(document, 'ul', '', ...items)];
}

/** What turns Traditional into Simplified Chinese; loaded when a search has found nothing. */
async function simplifier(): Promise<(text: string) => string> {
  const [{ ConverterFactory }, characters, phrases] = await Promise.all([
    import('opencc-js/core'),
    import('opencc-js/dict/TSCharacters'),
    import('opencc-js/dict/TSPhrases'),
  ]);
  return ConverterFactory([phrases.default, characters.default]);
}

function waysOut({ query, filters }: SearchState, terms: readonly Term[]): WayOut[] {
  const ways: WayOut[] = [];
  if (Object.keys(filters).length > 0) ways.push({ label: '在全部文件里查', state: { query, filters: {} } });
  const bare = query.replace(quotationMarks, '');
  if (bare !== query) ways.push({ label: `不带引号：${bare}`, state: { query: bare, filters } });
  if (terms.length > 1) {
    for (const left of terms) {
      const rest = formatQuery(terms.filter((term) => term !== left));
      ways.push({ label: `去掉“${left.shown}”`, state: { query: rest, filters } });
    }
  }
  return ways;
}
