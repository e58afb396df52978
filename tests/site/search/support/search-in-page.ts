import { searchHere } from '../../../../src/client/search/service.ts';
import { href } from '../../../../src/site/page/href.ts';

/** Gives for each query the addresses of all provisions found, in the order found, paged to the end. */
async function searchAddresses(queries: readonly string[]): Promise<string[][]> {
  const service = searchHere();
  const answers: string[][] = [];
  for (const query of queries) {
    const question = { query, filters: {} };
    const found: string[] = [];
    let passed = 0;
    for (;;) {
      const view = { from: passed, count: 10, provisions: 20, least: 3, excerpt: 20 };
      const { texts, shown } = await service.search(question, view);
      for (const text of shown) {
        const [from, missing] = [text.provisions.length, text.count - text.provisions.length];
        const rest = await service.more(question, text, { from, provisions: missing, excerpt: 20 });
        found.push(...[...text.provisions, ...rest].map(({ eid }) => `${href(text.page)}#${eid}`));
      }
      passed += shown.length;
      if (passed >= texts) break;
    }
    answers.push(found);
  }
  return answers;
}

declare global {
  var searchAddresses: (queries: readonly string[]) => Promise<string[][]>;
}

globalThis.searchAddresses = searchAddresses;
