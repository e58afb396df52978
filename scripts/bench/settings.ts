import { parseArgs } from 'node:util';
import { fromHere } from '../place.ts';
import type { PortalOrder } from './portal/make-portal.ts';

const options = {
  /** A folder of .txt and .md in UTF-8 that documents are made of; without it all are plans. */
  corpus: { type: 'string' },
  /** How many documents the portal has in all. */
  documents: { type: 'string' },
  /** How many of them are plans. */
  plans: { type: 'string', default: '0' },
  /** A portal whose texts and registries come first: `content` for that of the engine. */
  base: { type: 'string' },
  /** What the draws begin with: the same seed gives the same texts. */
  seed: { type: 'string', default: '2026' },
  /** A folder, new or empty, that the portal and its site stay in; else a temporary one is removed at the end. */
  keep: { type: 'string' },
  /** Makes the portal alone and measures nothing. */
  make: { type: 'boolean', default: false },
  /** Leaves out the search. */
  'without-search': { type: 'boolean', default: false },
  /** Compares the work on some documents with that on twice as many, stage by stage. */
  growth: { type: 'boolean', default: false },
  /** A file that takes all that was measured. */
  json: { type: 'string' },
  /** Prints the row of a Markdown table too. */
  table: { type: 'boolean', default: false },
} as const;

/** What `npm run bench` is asked for about one portal. */
export interface Settings {
  order: PortalOrder;
  keep: string | null;
  make: boolean;
  search: boolean;
  json: string | null;
  table: boolean;
}

/** What is asked for: the build of the engine's own portal, how stages grow, or a portal of some size. */
export type Request = { what: 'own build' } | { what: 'growth'; seed: string } | ({ what: 'portal' } & Settings);

export function readRequest(parameters: string[]): Request {
  if (parameters.length === 0) return { what: 'own build' };
  const { values } = parseArgs({ args: parameters, options });
  const { growth, seed, make, table, 'without-search': withoutSearch } = values;
  if (growth) return { what: 'growth', seed };
  const folder = (path: string | undefined) => (path === undefined ? null : fromHere(path));
  const order: PortalOrder = {
    documents: wholeNumber('documents', values.documents),
    plans: wholeNumber('plans', values.plans),
    corpus: folder(values.corpus),
    base: folder(values.base),
    seed,
  };
  const [keep, json] = [folder(values.keep), folder(values.json)];
  return { what: 'portal', order, keep, make, search: !withoutSearch, json, table };
}

function wholeNumber(name: string, given: string | undefined): number {
  if (given !== undefined && /^\d+$/u.test(given)) return Number(given);
  throw new Error(`--${name} takes a whole number, as in --${name} 417`);
}
