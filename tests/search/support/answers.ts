import { Answerer, type Question } from '../../../src/search/answer/answerer.ts';
import { IndexReader, type LoadFile } from '../../../src/search/index/index-reader.ts';
import { filesOfIndex, indexOf } from './made-index.ts';
import type { SearchedProvision, SearchedText } from '../../../src/search/searched-text.ts';

/** The files of an index of some texts, the latest first, by their path. */
export function filesOf(texts: readonly SearchedText[]): Map<string, Uint8Array> {
  return filesOfIndex(indexOf(texts));
}

/** Loads the files of an index from memory; `asked` takes the path of each. */
export function loaderOf(files: ReadonlyMap<string, Uint8Array>, asked: string[] = []): LoadFile {
  return (path) => {
    asked.push(path);
    const file = files.get(path);
    return file === undefined ? Promise.reject(new Error(`no file ${path}`)) : Promise.resolve(file);
  };
}

export async function answererOf(texts: readonly SearchedText[]): Promise<Answerer> {
  return new Answerer(await IndexReader.open(loaderOf(filesOf(texts))));
}

/** A text of some provisions, by its id; its first provision is its title. */
export function textOf(id: string, provisions: readonly Partial<SearchedProvision>[]): SearchedText {
  return {
    id,
    page: `/documents/${id}/`,
    title: `《${id}》`,
    draft: false,
    day: null,
    facets: { document: id, level: 'city', year: '2016', status: 'issued' },
    provisions: provisions.map((own, at) => ({
      eid: `p_${at + 1}`,
      isTitle: at === 0,
      words: '',
      head: 0,
      place: [],
      facets: {},
      ...own,
    })),
  };
}

/** Addresses of all that a question finds, in the order found, paged to the end. */
export async function allFound(answerer: Answerer, question: Question): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; ; from += 3) {
    const view = { from, count: 3, provisions: 4, least: 1, excerpt: 10 };
    const { texts, shown } = await answerer.search(question, view);
    for (const { id, number, count, provisions } of shown) {
      const at = { from: provisions.length, provisions: count, excerpt: 10 };
      const all = [...provisions, ...(await answerer.more(question, { number, id }, at))];
      if (all.length !== count) throw new Error(`${id} tells of ${count} provisions and shows ${all.length}`);
      found.push(...all.map(({ eid }) => `${id}#${eid}`));
    }
    if (from + 3 >= texts) return found;
  }
}
