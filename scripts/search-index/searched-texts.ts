import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { inSearchOrder, searchedDocument, searchedGazette, type SearchedText } from '../../src/search/searched-text.ts';
import { dateOf } from '../../src/core/read/document-order.ts';
import type { SetName, StoredRows } from '../../src/site/portal/store/data-sets.ts';

/** A text of a portal, read when it is its turn. */
export interface SourceText {
  readonly id: string;
  /** Of the rows that it is made from. */
  readonly digest: string;
  readonly read: () => SearchedText;
}

/**
 * The texts of a portal in the order of their numbers in the index: that of a search turned round, so that a text of
 * today comes behind all others and moves none.
 * @param store filled from the data of the portal
 * @throws Error where a provision is of a text that is in neither list
 */
export function searchedTexts(store: DatabaseSync): SourceText[] {
  const { rowsOf, allRows, digestsOf } = readerOf(store);
  const [documents, gazettes] = [allRows('documents'), allRows('gazettes')];
  const held = Map.groupBy(documents, ({ gazette }) => gazette?.id);
  const digests = {
    documents: digestsOf('documents'),
    gazettes: digestsOf('gazettes'),
    provisions: digestsOf('provisions'),
    targets: digestsOf('targets'),
  };
  const known = new Set([...documents, ...gazettes].map(({ id }) => id));
  for (const id of digests.provisions.keys())
    if (!known.has(id)) throw new Error(`${id}: provisions of a text that is in neither list.`);
  const digest = (...parts: (string | undefined)[]) =>
    createHash('sha256').update(JSON.stringify(parts)).digest('base64');
  const texts = [
    ...documents.map((document) => ({
      id: document.id,
      day: dateOf(document),
      digest: digest(...[digests.documents, digests.provisions, digests.targets].map((each) => each.get(document.id))),
      read: () => {
        const setting = new Set(rowsOf('targets', document.id).map(({ provision }) => provision));
        return searchedDocument(document, rowsOf('provisions', document.id), setting);
      },
    })),
    ...gazettes.map((gazette) => {
      const own = held.get(gazette.id) ?? [];
      return {
        id: gazette.id,
        day: gazette.publishedOn,
        digest: digest(
          digests.gazettes.get(gazette.id),
          digests.provisions.get(gazette.id),
          ...own.map(({ id }) => digests.documents.get(id)),
        ),
        read: () => searchedGazette(gazette, own, rowsOf('provisions', gazette.id)),
      };
    }),
  ];
  return inSearchOrder(texts).reverse();
}

function readerOf(store: DatabaseSync) {
  const all = store.prepare('SELECT row FROM rows JOIN groups ON id = grouped WHERE name = ? ORDER BY place, at');
  const some = store.prepare(
    'SELECT row FROM rows WHERE grouped = (SELECT id FROM groups WHERE name = ? AND owner = ?) ORDER BY at',
  );
  const digests = store.prepare('SELECT owner, digest FROM groups WHERE name = ? ORDER BY place');
  const parsed = <Name extends SetName>(rows: readonly Record<string, unknown>[]) =>
    rows.map(({ row }) => JSON.parse(String(row)) as StoredRows[Name]);
  return {
    allRows: <Name extends SetName>(name: Name) => parsed<Name>(all.all(name)),
    rowsOf: <Name extends SetName>(name: Name, owner: string) => parsed<Name>(some.all(name, owner)),
    digestsOf: (name: SetName) =>
      new Map(digests.all(name).map(({ owner, digest }) => [String(owner), String(digest)] as const)),
  };
}
