import { opening } from '../core/read/text/cut.ts';
import { line, roundPlace, text, type Drawing, type LineRole, type Mark } from './grammar.ts';
import { layLegend, type LegendEntry } from './legend.ts';
import { placeWorks, type MapPlaces, type MapWork } from './map-places.ts';
import { polyline } from './polyline.ts';
import { wrapWords } from './wrap-words.ts';

/** One text cites another (`from` is the one that cites), or follows it (`from` is the later). */
export interface MapLink {
  kind: 'cites' | 'follows';
  from: string;
  to: string;
}

const axisX = 36;

/** Texts down a scale of time, with an arc at the left from each to what it cites and to what it follows. */
export function layMap(works: readonly MapWork[], links: readonly MapLink[], width: number): Drawing {
  const gutter = width < 500 ? 104 : 190;
  const legend = layLegend(legendOf(works, links), width);
  // Those that the same texts cite stand together.
  const together = [...Map.groupBy(works, ({ id }) => citersOf(links, id)).values()].flat();
  const places = placeWorks(together, legend.height + 14);
  return {
    width,
    height: roundPlace(places.height + 4),
    marks: [
      ...legend.marks,
      ...drawAxis(places, gutter),
      ...drawArcs(works, links, places, gutter),
      ...[...places.dated, ...places.undated].flatMap(({ work, y }) => drawEntry(work, y, gutter, width)),
    ],
  };
}

/** The years, and from the date of each text a thin line to its row. */
function drawAxis({ dated, years, axis, undatedTop }: MapPlaces, gutter: number): Mark[] {
  return [
    ...(dated.length > 0 ? [line('base', axisX, axis.from, axisX, axis.to)] : []),
    ...years.flatMap(({ label, y }): Mark[] => [text('quiet', 0, y, label), line('base', axisX - 4, y, axisX, y)]),
    ...dated.map(({ y, at }): Mark => ({
      kind: 'path',
      role: 'grid',
      d: polyline([axisX, at], [axisX + 12, y], [gutter - 8, y]),
    })),
    ...(undatedTop === null ? [] : [text('quiet', gutter + 12, undatedTop + 16, '原文没有写日期的')]),
  ];
}

/** Undated texts from elsewhere that the same texts cite share one bracket, and each of these one arc to it. */
function drawArcs(
  works: readonly MapWork[],
  links: readonly MapLink[],
  { dated, undated }: MapPlaces,
  gutter: number,
): Mark[] {
  const here = new Set(works.flatMap(({ id, status }) => (status === 'elsewhere' ? [] : [id])));
  const ends = new Map([...dated, ...undated].map(({ work, y }) => [work.id, y]));
  const groups = Map.groupBy(
    undated.filter(({ work }) => !here.has(work.id)),
    ({ work }) => citersOf(links, work.id),
  );
  const brackets: Mark[] = [];
  for (const own of groups.values()) {
    const [first = 0, last = 0] = [own[0]?.y, own.at(-1)?.y];
    own.forEach(({ work }) => ends.set(work.id, (first + last) / 2));
    if (own.length < 2) continue;
    const [near, side] = [gutter - 7, gutter - 12];
    brackets.push({
      kind: 'path',
      role: 'link',
      d: polyline([near, first], [side, first], [side, last], [near, last]),
    });
  }
  const reachOf = (a: number, b: number) => 14 + (Math.abs(a - b) / (span(ends) || 1)) * ((gutter - axisX) * 1.3 - 40);
  const arcs = links.flatMap(({ kind, from, to }): { role: LineRole; d: string }[] => {
    const [start, end] = [ends.get(from), ends.get(to)];
    if (start === undefined || end === undefined) return [];
    const x = gutter - 9;
    const reach = reachOf(start, end);
    const d = `M${place(x, start)}C${place(x - reach, start)} ${place(x - reach, end)} ${place(x - (here.has(to) ? 0 : 3), end)}`;
    return [{ role: kind === 'follows' ? 'follow' : here.has(to) ? 'link-here' : 'link', d }];
  });
  const once = [...new Map(arcs.map((arc) => [arc.d + arc.role, arc])).values()];
  return [...brackets, ...once.map((arc): Mark => ({ kind: 'path', ...arc }))];
}

/** The texts that cite one, as a key. */
function citersOf(links: readonly MapLink[], id: string): string {
  return links.flatMap(({ kind, from, to }) => (kind === 'cites' && to === id ? [from] : [])).join(' ');
}

function span(ends: ReadonlyMap<string, number>): number {
  return Math.max(...ends.values()) - Math.min(...ends.values());
}

function drawEntry({ name, date, status }: MapWork, y: number, gutter: number, width: number): Mark[] {
  const left = gutter + 12;
  const lines = wrapWords(name, Math.floor((width - left) / 12) - 1);
  const shown = lines.length > 2 ? [lines[0] ?? '', `${opening(lines[1] ?? '', (lines[1] ?? '').length - 1)}…`] : lines;
  const first = y - ((shown.length + (date === null ? 0 : 1)) * 14) / 2;
  const head = date === null ? [] : [text('quiet', left, first + 7, date.replaceAll('-', '.'))];
  return [
    ...sampleOf(status, gutter, y),
    ...head,
    ...shown.map((words, index) => text('label', left, first + (index + head.length + 0.5) * 14, words)),
  ];
}

function sampleOf(status: MapWork['status'], x: number, y: number): Mark[] {
  if (status === 'draft')
    return [{ kind: 'rect', role: 'open', x: x - 4.5, y: roundPlace(y - 4.5), width: 9, height: 9 }];
  return [{ kind: 'circle', role: status === 'here' ? 'solid' : 'open', x, y: roundPlace(y), r: 5 }];
}

/** What is drawn, and nothing else. */
function legendOf(works: readonly MapWork[], links: readonly MapLink[]): LegendEntry[] {
  const stroke = (role: LineRole) => (x: number, y: number) => [line(role, x - 9, y, x + 9, y)];
  const isHere = (id: string) => works.some((work) => work.id === id && work.status !== 'elsewhere');
  const has = (status: MapWork['status']) => works.some((work) => work.status === status);
  const entries: [boolean, LegendEntry][] = [
    [has('here'), { sample: (x, y) => sampleOf('here', x, y), words: '本站收录' }],
    [has('draft'), { sample: (x, y) => sampleOf('draft', x, y), words: '征求意见稿' }],
    [has('elsewhere'), { sample: (x, y) => sampleOf('elsewhere', x, y), words: '未收录，几份文件都引' }],
    [
      links.some(({ kind, to }) => kind === 'cites' && isHere(to)),
      { sample: stroke('link-here'), words: '收录文件之间的引用' },
    ],
    [
      links.some(({ kind, to }) => kind === 'cites' && !isHere(to)),
      { sample: stroke('link'), words: '引用未收录的文件' },
    ],
    [links.some(({ kind }) => kind === 'follows'), { sample: stroke('follow'), words: '前后承接（编者）' }],
  ];
  return entries.flatMap(([shown, entry]) => (shown ? [entry] : []));
}

function place(x: number, y: number): string {
  return `${String(roundPlace(x))} ${String(roundPlace(y))}`;
}
