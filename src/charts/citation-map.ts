import { line, roundPlace, text, type Drawing, type Mark } from './grammar.ts';
import { layLegend } from './legend.ts';
import { wrapWords } from './wrap-words.ts';

/** A text on the map: one of this portal, or one that several of them cite. */
export interface MapWork {
  id: string;
  name: string;
  /** When it was issued, as far as known: `2016-09-29`, `2015`; null sorts last. */
  date: string | null;
  status: 'here' | 'draft' | 'elsewhere';
}

/** So many places of one text that name another. */
export interface MapLink {
  from: string;
  to: string;
  count: number;
}

/** The earlier text stands above; of the same year, that with the exact day last; undated ones at the foot. */
export function orderWorks(works: readonly MapWork[]): MapWork[] {
  return works.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

const rowHeight = 46;

/** Works one below the other by date, with an arc at the left from each that cites to what it cites. */
export function layMap(given: readonly MapWork[], links: readonly MapLink[], width: number): Drawing {
  const works = orderWorks(given);
  const gutter = width < 500 ? 84 : 180;
  const legend = layLegend(
    [
      { sample: (x, y) => [dot('solid', x, y)], words: '本站收录' },
      { sample: (x, y) => [box(x, y)], words: '征求意见稿' },
      { sample: (x, y) => [dot('open', x, y)], words: '未收录，几份文件都引' },
      { sample: (x, y) => [line('link-here', x - 9, y, x + 9, y)], words: '收录文件之间的引用' },
    ],
    width,
  );
  const top = legend.height + 6;
  const placeOf = new Map(works.map(({ id }, index) => [id, top + (index + 0.5) * rowHeight]));
  const arcs = links.flatMap(({ from, to }): Mark[] => {
    const start = placeOf.get(from);
    const end = placeOf.get(to);
    if (start === undefined || end === undefined) return [];
    const reach = (Math.abs(start - end) / (works.length * rowHeight)) * (gutter - 24) + 10;
    const here = works.some(({ id, status }) => id === to && status !== 'elsewhere');
    const x = gutter - 8;
    const d = `M${at(x, start)}C${at(x - reach, start)} ${at(x - reach, end)} ${at(x, end)}`;
    return [{ kind: 'path', role: here ? 'link-here' : 'link', d }];
  });
  const entries = works.flatMap(({ name, date, status }, index): Mark[] => {
    const y = top + (index + 0.5) * rowHeight;
    const left = gutter + 14;
    const lines = wrapWords(name, Math.floor((width - left) / 12) - 1);
    const shown = lines.length > 2 ? [lines[0] ?? '', `${(lines[1] ?? '').slice(0, -1)}…`] : lines;
    const first = y - (shown.length * 14) / 2;
    return [
      status === 'draft' ? box(gutter, y) : dot(status === 'here' ? 'solid' : 'open', gutter, y),
      text('quiet', left, first, date === null ? '日期未载' : date.replaceAll('-', '.')),
      ...shown.map((words, place) => text('label', left, first + 15 + place * 14, words)),
    ];
  });
  const height = top + works.length * rowHeight + 6;
  return { width, height, marks: [...legend.marks, ...arcs, ...entries] };
}

function dot(role: 'solid' | 'open', x: number, y: number): Mark {
  return { kind: 'circle', role, x, y: roundPlace(y), r: 5 };
}

function box(x: number, y: number): Mark {
  return { kind: 'rect', role: 'open', x: x - 4.5, y: roundPlace(y - 4.5), width: 9, height: 9 };
}

function at(x: number, y: number): string {
  return `${String(roundPlace(x))} ${String(roundPlace(y))}`;
}
