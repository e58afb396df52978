import type { SearchService } from './service.ts';

type Name = keyof SearchService;

/** What the page asks of the worker: a function of the search and what it is given. */
export type Call = {
  readonly [Each in Name]: {
    readonly id: number;
    readonly name: Each;
    readonly given: Parameters<SearchService[Each]>;
  };
}[Name];

/** What the worker says to a call; to none, with the id 0, that it is there. */
export type Reply = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });
