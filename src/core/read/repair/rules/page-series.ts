import { median } from 'd3-array';

/** Digits before a line that may be the number of a page. */
export interface PageNumber {
  /** Index of the line. */
  at: number;
  length: number;
  value: number;
  /** `strong` where the words around them are whole without them, `doubtful` where the digits may count or measure. */
  strength: 'strong' | 'weak' | 'doubtful';
  /** Whether a sentence goes on behind them. */
  isCut: boolean;
}

/** A page may bear no number: a picture or a table covers it. */
const LARGEST_STEP = 3;
/** So many of one value are looked back at: the last ones. */
const MOST_ALIKE = 12;
const SKIPPED = 0.5;
const WORTH = { strong: 3, weak: 1.5, doubtful: 0 };
/** What a number loses that stands far from where its page should end. */
const MOST_UNEVEN = { strong: 1, weak: 2, doubtful: 2 };
const UNEVEN = 4;
/** A page has more lines; what stands closer is a list or a table that counts its rows. */
const SHORTEST = 8;
/** No page has so many times the lines of the usual one. */
const LONGEST = 4;

interface Link {
  number: PageNumber;
  score: number;
  before: Link | null;
}

/**
 * The numbers, in the order of the lines, that rise from page to page and stand about as many lines apart: the series
 * with the best claim to be that of the pages.
 */
export function findPageSeries(candidates: readonly PageNumber[]): PageNumber[] {
  const strong = bestSeries(
    candidates.filter(({ strength }) => strength === 'strong'),
    null,
  );
  const gaps = strong.slice(1).map(({ at, value }, index) => {
    const before = strong[index];
    return before ? (at - before.at) / (value - before.value) : 0;
  });
  const usual = median(gaps);
  return usual === undefined || usual < SHORTEST ? [] : bestSeries(candidates, usual);
}

/** @param usual lines of a page; null while it is not known */
function bestSeries(candidates: readonly PageNumber[], usual: number | null): PageNumber[] {
  const links = new Map<number, Link[]>();
  let best: Link | null = null;
  for (const number of candidates) {
    let link: Link = { number, score: WORTH[number.strength], before: null };
    for (let step = 1; step <= LARGEST_STEP; step++) {
      for (const before of links.get(number.value - step) ?? []) {
        const lines = number.at - before.number.at;
        if (lines < 1 || (usual !== null && lines > usual * step * LONGEST)) continue;
        const lost = usual === null ? 0 : unevenness(number, lines, usual * step);
        const score = before.score + WORTH[number.strength] - lost - SKIPPED * (step - 1);
        if (score > link.score) link = { number, score, before };
      }
    }
    const alike = links.get(number.value) ?? [];
    links.set(number.value, [...alike, link].slice(-MOST_ALIKE));
    if (best === null || link.score > best.score) best = link;
  }
  const series: PageNumber[] = [];
  for (let link = best; link; link = link.before) series.unshift(link.number);
  return series;
}

function unevenness({ strength }: PageNumber, lines: number, expected: number): number {
  return Math.min(MOST_UNEVEN[strength], (UNEVEN * Math.abs(lines - expected)) / expected);
}
