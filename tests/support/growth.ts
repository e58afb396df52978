/** How work grows with the number of documents. */
export interface Growth {
  /** Work on twice as many documents by the work on so many, what is done without any left out. */
  factor: number;
  /** Median of the measures without documents, of n and of 2n. */
  medians: readonly [none: number, once: number, twice: number];
}

export interface GrowthOptions {
  /** How often each size is measured; the median counts. */
  runs?: number;
  /** The greatest factor that is taken for linear. */
  most?: number;
  /** How often all is measured anew where the factor is greater: another program may have had the caches meanwhile. */
  tries?: number;
}

/** What linear work may at most grow by when documents double: some of it is sorted, and measures vary. */
const LINEAR = 2.3;

/**
 * Compares the work on n and on 2n documents.
 * @param work does the work on so many documents, 0 too, and gives its measure: seconds of the processor, rows read
 */
export async function growthOf(
  work: (documents: number) => number | Promise<number>,
  documents: number,
  { runs = 3, most = LINEAR, tries = 3 }: GrowthOptions = {},
): Promise<Growth & { linear: boolean }> {
  for (let left = tries; ; left--) {
    const growth = await growthOnce(work, documents, runs);
    if (growth.factor <= most || left <= 1) return { ...growth, linear: growth.factor <= most };
  }
}

async function growthOnce(
  work: (documents: number) => number | Promise<number>,
  documents: number,
  runs: number,
): Promise<Growth> {
  const measures: [number[], number[], number[]] = [[], [], []];
  // The sizes take turns: what slows the machine for a while slows all of them.
  for (let run = 0; run < runs; run++)
    for (const [size, taken] of measures.entries()) taken.push(await work(size * documents));
  const [none, once, twice] = measures.map(middle) as [number, number, number];
  return { factor: (twice - none) / Math.max(once - none, Number.MIN_VALUE), medians: [none, once, twice] };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
