import { QUOTATION } from '../lexicon/punctuation.ts';
import { writeState, type SearchState } from '../search/address.ts';
import type { View } from '../search/answer/answerer.ts';
import type { NearHits } from '../search/near/find-near.ts';
import { formatQuery, type Term } from '../search/query.ts';
import { element } from './result-view.ts';
import type { SearchService } from './search/service.ts';
import { textItem } from './search/text-list.ts';

/** Marks that people put around a term for search engines that want them. */
const quotationMarks = new RegExp(`[${QUOTATION}]`, 'gu');

/** How much is shown of what is found by other words. */
const nearView: View = { from: 0, count: 4, provisions: 8, least: 1, excerpt: 120 };

/** A way out of a search that found nothing: what to leave out, and how much is then found. */
interface WayOut {
  readonly label: string;
  readonly state: SearchState;
}

/** What a search that found nothing can be taken for: links to nearby searches that do find something, and what near words find. */
export async function adviceFor(engine: SearchService, state: SearchState, terms: readonly Term[]): Promise<Node[]> {
  const [counted, near] = await Promise.all([
    Promise.all(
      waysOut(state, terms).map(async (way) => {
        const { provisions: count } = await engine.count(way.state);
        return { ...way, count };
      }),
    ),
    engine.near(state, nearView),
  ]);
  const items = counted
    .filter(({ count }) => count > 0)
    .map(({ label, state: way, count }) => element(document, 'li', '', linkTo(way, label), `（${count}\u00a0条）`));
  const found = near.flatMap((hits, at) => nearNodes(engine, hits, at === 0));
  if (items.length === 0 && found.length === 0) return [element(document, 'p', '', '请换一种写法，或查短一些的字词。')];
  const ways =
    items.length === 0 ? [] : [element(document, 'p', '', '可以改查：'), element(document, 'ul', '', ...items)];
  return [...ways, ...found];
}

/** What near words find, said to be that: `按“再生水利用率”（一字之差）查到 5 条：`. */
function nearNodes(engine: SearchService, { question, why, answer }: NearHits, isListed: boolean): HTMLElement[] {
  const link = linkTo({ ...question }, `“${question.query}”`);
  const said = element(
    document,
    'p',
    'near-said',
    '按',
    link,
    `（${why}）查到 ${answer.provisions} 条`,
    isListed ? '：' : '。',
  );
  if (!isListed) return [said];
  const list = element(document, 'ol', 'search-results near-results');
  list.append(...answer.shown.map((text) => textItem(engine, question, text)));
  return [said, list];
}

function linkTo({ query, filters }: SearchState, label: string): HTMLAnchorElement {
  const link = element(document, 'a', '', label);
  link.href = `${location.pathname}${writeState({ query, filters })}`;
  return link;
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
