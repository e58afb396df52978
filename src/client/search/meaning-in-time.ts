import type { Understanding } from '../../search/understanding.ts';
import type { SearchService } from './service.ts';

/** How long the passages wait for what stands above them, in milliseconds. */
const patience = 4000;

const nothing: Understanding = { things: [], cards: [] };

/** What a query means; nothing where that cannot be told, which is no reason to hide the passages. */
async function meaningOf(engine: SearchService, query: string): Promise<Understanding> {
  try {
    return await engine.understand(query);
  } catch (error) {
    console.error(error);
    return nothing;
  }
}

/** What a query means as far as it is known soon, and later where it comes late. */
export interface MeaningInTime {
  readonly soon: Promise<Understanding>;
  /** Calls back with what comes too late to wait for. */
  onLate(react: (meaning: Understanding) => void): void;
}

export function meaningInTime(engine: SearchService, query: string): MeaningInTime {
  const whole = meaningOf(engine, query);
  let isLate = false;
  const late = new Promise<Understanding>((fulfil) => {
    setTimeout(() => {
      isLate = true;
      fulfil(nothing);
    }, patience);
  });
  const soon = Promise.race([whole, late]);
  return {
    soon,
    onLate: (react) => {
      void soon.then(async () => {
        if (isLate) react(await whole);
      });
    },
  };
}
