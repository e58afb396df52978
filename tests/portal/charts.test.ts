import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { countDeadlines, layDeadlines } from '../../src/charts/deadline-grid.ts';
import { countDuties, layMatrix } from '../../src/charts/duty-matrix.ts';
import { chartWidths, type Drawing } from '../../src/charts/grammar.ts';
import { readIndicatorChart } from '../../src/charts/indicator-chart.ts';
import { countTargets, layBreakdown } from '../../src/charts/target-breakdown.ts';
import { deadlineSpans } from '../../src/charts/deadline-spans.ts';
import { layStrip } from '../../src/charts/strip.ts';
import { layTargetResult } from '../../src/charts/target-result.ts';
import { drawTrajectory } from '../../src/charts/trajectory-chart.ts';
import { layTrajectory } from '../../src/charts/trajectory.ts';
import { bodySchema } from '../../src/model/body.ts';
import { indicatorSchema } from '../../src/model/indicator.ts';
import { provisionSchema } from '../../src/model/provision.ts';
import { tableSchema } from '../../src/model/table.ts';
import { targetSchema } from '../../src/model/target.ts';
import { topicSchema } from '../../src/model/topic.ts';
import { isAboutTheSeven } from './support/seven.ts';
import { outsidersOf, overlapsIn } from '../charts/geometry.ts';

function rows<Row>(name: string, schema: z.ZodType<Row>): Row[] {
  const all = z.array(schema).parse(JSON.parse(readFileSync(`content/data/${name}.json`, 'utf8')));
  return all.filter(isAboutTheSeven);
}

const targets = rows('targets', targetSchema);
const topics = rows('topics', topicSchema);
const duties = countDuties(rows('bodies', bodySchema), topics, rows('provisions', provisionSchema)).slice(0, 20);
const spans = deadlineSpans(targets.map(({ deadline }) => deadline));
const promises = countTargets(topics, targets, spans);
const deadlines = countDeadlines(targets);

const drawings: [string, (width: number) => Drawing][] = [
  ['deadlines', (width) => layDeadlines(deadlines, width)],
  ['promises', (width) => layBreakdown(promises, spans, width)],
  ['duties', (width) => layMatrix(duties, topics, width)],
  ...rows('tables', tableSchema).flatMap((table): [string, (width: number) => Drawing][] => {
    const chart = readIndicatorChart(table);
    if (chart === null) return [];
    return [
      [`${table.document} ${table.eid}`, (width) => layTargetResult(chart, width)],
      ...chart.rows.map((row): [string, (width: number) => Drawing] => [row.eid, (width) => layStrip(row, width)]),
    ];
  }),
  ...rows('indicators', indicatorSchema).flatMap((indicator): [string, (width: number) => Drawing][] => {
    const laid = layTrajectory(indicator);
    return laid === null ? [] : [[indicator.id, (width) => drawTrajectory(laid, indicator.unit, width)]];
  }),
];

describe.for(Object.entries(chartWidths))('at the %s width', ([, width]) => {
  it.for(drawings)('%s lets no texts touch and keeps all inside', ([, draw]) => {
    const drawing = draw(width);
    expect(overlapsIn(drawing)).toEqual([]);
    expect(outsidersOf(drawing)).toEqual([]);
    expect(draw(width)).toEqual(drawing);
  });
});

describe('the counts', () => {
  it('take every target with a deadline once', () => {
    const counted = deadlines.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(targets.filter(({ deadline }) => deadline !== null).length);
  });

  it('put every target of a topic into one span', () => {
    for (const { topic, total, shares } of promises) {
      expect(shares).toHaveLength(spans.length);
      expect(shares.reduce((sum, { must, strive }) => sum + must + strive, 0)).toBe(total);
      expect(total).toBe(targets.filter((target) => target.topics.includes(topic.id)).length);
    }
  });
});
