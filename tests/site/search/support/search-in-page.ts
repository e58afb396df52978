import { loadEngine } from '../../../../src/client/engine.ts';
import { findProvisions, parseQuery } from '../../../../src/search/query.ts';

/** Gives for each query the addresses of all provisions found, in the order found. */
async function searchAddresses(queries: readonly string[]): Promise<string[][]> {
  const engine = await loadEngine();
  const answers: string[][] = [];
  for (const query of queries) {
    const found = await findProvisions(engine, parseQuery(query));
    const records = await Promise.all(found.map((each) => each.load()));
    answers.push(records.map(({ url }) => url));
  }
  return answers;
}

declare global {
  var searchAddresses: (queries: readonly string[]) => Promise<string[][]>;
}

globalThis.searchAddresses = searchAddresses;
