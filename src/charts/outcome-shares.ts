import { scaleLinear } from 'd3-scale';
import type { TargetStatus } from '../model/target.ts';
import { line, measureText, roundPlace, text, textSizes, type Drawing, type Mark } from './grammar.ts';
import { hatchedBox } from './hatch.ts';
import { layLegend } from './legend.ts';
import { wrapWords } from './wrap-words.ts';

/** What is told apart in the drawing: reached, not reached, a report without a verdict, no report. */
const kinds = ['met', 'missed', 'reported', 'unreported'] as const;
type Kind = (typeof kinds)[number];

/** How many targets of a plan, a body or a topic had each outcome. */
export interface OutcomeCounts {
  readonly name: string;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Rows under a heading: those of plans, of topics. */
export interface OutcomeGroup {
  readonly heading: string;
  readonly rows: readonly OutcomeCounts[];
}

/** Counts targets by outcome; what was withdrawn is none of them. */
export function countStatuses(statuses: readonly TargetStatus[]): OutcomeCounts['counts'] {
  const count = (kind: Kind) => statuses.filter((status) => status === kind).length;
  return { met: count('met'), missed: count('missed'), reported: count('reported'), unreported: count('unreported') };
}

/** All targets of a row. */
export function totalOf({ counts }: Pick<OutcomeCounts, 'counts'>): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0);
}

const barHeight = 16;
const lineHeight = 15;
const legendWords: Record<Kind, string> = {
  met: '达到',
  missed: '未达到',
  reported: '有报告，不能判断',
  unreported: '未见报告',
};

/** One bar a row, as long as its targets are many: what was reached, what was not, what nobody reports. */
export function layOutcomes(groups: readonly OutcomeGroup[], width: number): Drawing {
  const legend = layLegend(
    kinds.map((kind) => ({ sample: (x, y) => box(kind, x - 8, y - 6, 16, 12), words: legendWords[kind] })),
    width,
  );
  const marks: Mark[] = [...legend.marks];
  const room = measureText('0000', textSizes.quiet) + 6;
  const scale = scaleLinear([0, Math.max(1, ...groups.flatMap(({ rows }) => rows.map(totalOf)))], [0, width - room]);
  let y = legend.height + 4;
  for (const { heading, rows } of groups) {
    marks.push(text('label', 0, y + 8, heading), line('base', 0, y + 18, width, y + 18));
    y += 24;
    for (const row of rows) {
      const lines = wrapWords(row.name, Math.floor(width / textSizes.quiet) - 1);
      lines.forEach((words, index) => marks.push(text('quiet', 0, y + (index + 0.5) * lineHeight, words)));
      y += lines.length * lineHeight + 2;
      let x = 0;
      for (const kind of kinds) {
        const length = scale(row.counts[kind]);
        if (length > 0) marks.push(...box(kind, x, y, length, barHeight));
        x += length;
      }
      marks.push(text('quiet', x + 6, y + barHeight / 2, String(totalOf(row))));
      y += barHeight + 10;
    }
    y += 8;
  }
  return { width, height: roundPlace(y), marks };
}

function box(kind: Kind, x: number, y: number, width: number, height: number): Mark[] {
  if (kind === 'missed') return hatchedBox(x, y, width, height);
  const role = kind === 'met' ? 'solid' : kind === 'reported' ? 'band' : 'outline';
  const places = { x: roundPlace(x), y: roundPlace(y), width: roundPlace(width), height: roundPlace(height) };
  return [{ kind: 'rect', role, ...places }];
}
