import { scaleLinear } from 'd3-scale';
import type { Target } from '../model/target.ts';
import type { Topic } from '../model/topic.ts';
import { line, measureText, roundPlace, text, textSizes, type Drawing, type Mark } from './grammar.ts';
import { hatchedBox } from './hatch.ts';
import { layLegend } from './legend.ts';
import { within, type DeadlineSpan } from './deadline-spans.ts';

interface Share {
  must: number;
  strive: number;
}

/** The targets on a topic: how many fall due in each span. */
export interface TopicShares {
  topic: Pick<Topic, 'id' | 'name'>;
  total: number;
  shares: Share[];
}

type DatedTarget = Pick<Target, 'topics' | 'deadline' | 'strength'>;

/** Counts the targets of each topic by span, the topic with most first; a target of two topics counts in both. */
export function countTargets(
  topics: readonly Pick<Topic, 'id' | 'name'>[],
  targets: readonly DatedTarget[],
  spans: readonly DeadlineSpan[],
): TopicShares[] {
  return topics
    .map(({ id, name }) => {
      const own = targets.filter((target) => target.topics.includes(id));
      const shares = spans.map((span) => {
        const due = own.filter(({ deadline }) => within(span, deadline));
        const strive = due.filter(({ strength }) => strength === 'strive').length;
        return { must: due.length - strive, strive };
      });
      return { topic: { id, name }, total: own.length, shares };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

const labelWidth = 76;
const barHeight = 46;
const slimHeight = 16;
/** Pixels between two heads. */
const headAir = 4;

/** Topics down, spans across: a column stands for the targets due then, hatched for those striven for. */
export function layBreakdown(rows: readonly TopicShares[], spans: readonly DeadlineSpan[], width: number): Drawing {
  const column = (width - labelWidth) / spans.length;
  const barWidth = Math.min(column - 14, 34);
  const legend = layLegend(
    [
      { sample: (x, y) => [bar(x - 6, y - 8, 12, 16)], words: '要求完成的目标' },
      { sample: (x, y) => hatchedBox(x - 6, y - 8, 12, 16), words: '力争的目标' },
    ],
    width,
  );
  const heads = spans.map(({ label, short = label }, index) => {
    const words = measureText(label, textSizes.quiet) + headAir > column ? short : label;
    return text('quiet', labelWidth + column * (index + 0.5), legend.height + 8, words, 'middle');
  });
  const most = Math.max(...rows.flatMap(({ shares }) => shares.map(({ must, strive }) => must + strive)), 1);
  const scale = scaleLinear([0, most], [0, barHeight * 1.6]);
  const marks: Mark[] = [...legend.marks, ...heads];
  let y = legend.height + 22;
  marks.push(line('base', 0, y, width, y));
  for (const { topic, total, shares } of rows) {
    const tall = Math.max(...shares.map(({ must, strive }) => scale(must + strive)), slimHeight);
    y += tall + 24;
    marks.push(text('label', 0, y - 23, topic.name), text('quiet', 0, y - 9, `${String(total)}项`));
    for (const [index, share] of shares.entries()) {
      const x = labelWidth + column * (index + 0.5) - barWidth / 2;
      marks.push(...drawShare(share, x, y, barWidth, scale));
    }
    marks.push(line('grid', 0, y, width, y));
  }
  return { width, height: roundPlace(y + 4), marks };
}

function drawShare(
  { must, strive }: Share,
  x: number,
  y: number,
  width: number,
  scale: (count: number) => number,
): Mark[] {
  if (must + strive === 0) return [];
  const low = scale(must);
  const high = scale(strive);
  return [
    ...(must > 0 ? [bar(x, y - low, width, low)] : []),
    ...(strive > 0 ? hatchedBox(x, y - low - high, width, high) : []),
    text('quiet', x + width / 2, y - low - high - 8, String(must + strive), 'middle'),
  ];
}

function bar(x: number, y: number, width: number, height: number): Mark {
  return {
    kind: 'rect',
    role: 'solid',
    x: roundPlace(x),
    y: roundPlace(y),
    width: roundPlace(width),
    height: roundPlace(height),
  };
}
