import { fromHere } from '../place.ts';
import type { PortalOrder } from './portal/make-portal.ts';
import { bench } from '../luce/commands/bench.ts';
import { readOptions } from '../luce/command.ts';

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
  const { values } = readOptions(bench, parameters);
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
