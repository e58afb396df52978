import type { Answerer, FoundProvision, FoundText } from '../../search/answer/answerer.ts';
import { understand, type Understanding } from '../../search/understanding.ts';
import { openReader } from './open-reader.ts';

/** What a query names and what answers it. */
export async function understandQuery(answerer: Answerer, query: string): Promise<Understanding> {
  return understand(await openReader(), answerer, query);
}

/** A row of a table, by its eId. */
const row = /__row_[^_]+$/u;

/** The provisions of a text with the heads of their columns at the end of their place, those that are rows. */
export async function withHeads(
  text: Pick<FoundText, 'id'>,
  provisions: readonly FoundProvision[],
): Promise<readonly FoundProvision[]> {
  if (!provisions.some(({ eid }) => row.test(eid))) return provisions;
  const heads = await (await openReader()).headsIn(text.id);
  return provisions.map((each) => {
    const own = heads[each.eid];
    return own === undefined ? each : { ...each, place: [...each.place, own] };
  });
}
