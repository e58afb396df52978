import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { spread } from './spread.ts';

/** A text on the map: one of this portal, or one that several of them cite. */
export interface MapWork {
  id: string;
  name: string;
  /** When it was issued, as far as known: `2016-09-29`, `2015`; null where it bears no date. */
  date: string | null;
  status: 'here' | 'draft' | 'elsewhere';
}

/** Where each text stands down the map, and the scale of time beside the dated ones. */
export interface MapPlaces {
  /** Dated texts: their row, and the place of their date on the axis. */
  dated: { work: MapWork; y: number; at: number }[];
  years: { label: string; y: number }[];
  axis: { from: number; to: number };
  /** Top of the undated texts; null where there are none. */
  undatedTop: number | null;
  undated: { work: MapWork; y: number }[];
  height: number;
}

const rowHeight = 46;
const undatedHeight = 36;
const yearHeight = 50;
/** Least room between the years that are named beside the axis. */
const labelHeight = 24;
/** A long time is drawn shorter: no taller than so many times the rows of its texts. */
const mostStretched = 1.5;
const headHeight = 30;

/** A date as a number of years; of a year alone its middle. */
function yearsOf(date: string): number {
  const [year = 0, month, day = 1] = date.split('-').map(Number);
  return month === undefined ? year + 0.5 : year + (month - 1) / 12 + (day - 1) / 365;
}

/** Every how many years one is named, if a year has so much room. */
function stepOf(room: number): number {
  return [1, 2, 5, 10, 20].find((step) => step * room >= labelHeight) ?? 50;
}

/** The earlier text stands above; undated ones follow, those of this portal first. */
export function orderWorks(works: readonly MapWork[]): MapWork[] {
  const rank = ({ date, status }: MapWork) => (date !== null ? 0 : status === 'elsewhere' ? 2 : 1);
  return works.toSorted(
    (a, b) => rank(a) - rank(b) || (a.date === null || b.date === null ? 0 : yearsOf(a.date) - yearsOf(b.date)),
  );
}

/** Lays texts down from `top`: dated ones as near to their place in time as the room for their names allows. */
export function placeWorks(given: readonly MapWork[], top: number): MapPlaces {
  const works = orderWorks(given);
  const dates = works.flatMap((work) => (work.date === null ? [] : [{ work, years: yearsOf(work.date) }]));
  const from = Math.floor(min(dates, ({ years }) => years) ?? 0);
  const to = Math.ceil(max(dates, ({ years }) => years) ?? 0);
  const filled = dates.length * rowHeight;
  const long = Math.max(Math.min((to - from) * yearHeight, filled * mostStretched), filled);
  const down = scaleLinear([from, Math.max(to, from + 1)], [top, top + long]);
  const step = stepOf(long / Math.max(to - from, 1));
  const rows: number[] = [];
  for (const row of spread(
    dates.map(({ years }) => down(years)),
    rowHeight,
  ))
    // Crowding at the head may not leave the drawing.
    rows.push(Math.max(row, (rows.at(-1) ?? top - rowHeight / 2) + rowHeight));
  const end = Math.max(dates.length > 0 ? top + long : top, (rows.at(-1) ?? 0) + rowHeight / 2);
  const undated = works.filter(({ date }) => date === null);
  const first = end + headHeight;
  return {
    dated: dates.map(({ work, years }, index) => ({ work, y: rows[index] ?? 0, at: down(years) })),
    years: Array.from({ length: dates.length > 0 ? to - from + 1 : 0 }, (_, index) => from + index)
      .filter((year) => year % step === 0)
      .map((year) => ({ label: String(year), y: down(year) })),
    axis: { from: top, to: top + long },
    undatedTop: undated.length > 0 ? end : null,
    undated: undated.map((work, index) => ({ work, y: first + (index + 0.5) * undatedHeight })),
    height: undated.length > 0 ? first + undated.length * undatedHeight : end,
  };
}
