import type { Provision } from '../model/provision.ts';
import type { Topic } from '../model/topic.ts';
import { line, roundPlace, text, type Drawing, type Mark } from './grammar.ts';
import { layLegend } from './legend.ts';
import { wrapWords } from './wrap-words.ts';

/** How many provisions on a topic name a body as lead, and how many name it otherwise. */
interface DutyCount {
  leads: number;
  joins: number;
}

/** A body with the provisions that give it work: how many in all, and how many on each topic. */
export interface DutyRow {
  id: string;
  name: string;
  leads: number;
  joins: number;
  /** One for each topic, in their order. */
  topics: DutyCount[];
}

type Duty = Pick<Provision, 'leads' | 'participants' | 'topics'>;

/** Counts the provisions that name each body, by topic; the body named most often as lead first. */
export function countDuties(
  bodies: readonly { id: string; name: string }[],
  topics: readonly Pick<Topic, 'id'>[],
  provisions: readonly Duty[],
): DutyRow[] {
  return bodies
    .map(({ id, name }) => {
      const led = provisions.filter(({ leads }) => leads.includes(id));
      const joined = provisions.filter(({ participants }) => participants.includes(id));
      const on = (given: readonly Duty[], topic: string) => given.filter((each) => each.topics.includes(topic)).length;
      const counts = topics.map((topic) => ({ leads: on(led, topic.id), joins: on(joined, topic.id) }));
      return { id, name, leads: led.length, joins: joined.length, topics: counts };
    })
    .filter(({ leads, joins }) => leads + joins > 0)
    .sort((a, b) => b.leads - a.leads || b.joins - a.joins);
}

const rowHeight = 34;

/** Bodies down, topics across: a filled dot where the body leads, an open one where it only takes part. */
export function layMatrix(rows: readonly DutyRow[], topics: readonly Pick<Topic, 'name'>[], width: number): Drawing {
  const labelWidth = width < 500 ? 118 : 200;
  const column = (width - labelWidth) / Math.max(topics.length, 1);
  const across = (index: number) => labelWidth + column * (index + 0.5);
  const legend = layLegend(
    [
      { sample: (x, y) => [dot('solid', x, y)], words: '牵头，数字为牵头的条文数' },
      { sample: (x, y) => [dot('open', x, y)], words: '只参与，数字为参与的条文数' },
    ],
    width,
  );
  // Heads run downwards, one character a line.
  const heads = topics.map(({ name }) => [...name]);
  const headHeight = Math.max(...heads.map(({ length }) => length), 0) * 13;
  const top = legend.height + headHeight + 8;
  const marks: Mark[] = [
    ...legend.marks,
    ...heads.flatMap((characters, index) =>
      characters.map((character, place) =>
        text('quiet', across(index), top - 8 - 13 * (characters.length - place - 0.5), character, 'middle'),
      ),
    ),
    line('base', 0, top, width, top),
  ];
  for (const [index, row] of rows.entries()) {
    const y = top + (index + 0.5) * rowHeight;
    const lines = wrapWords(row.name, Math.floor(labelWidth / 12) - 1);
    lines.forEach((words, place) => marks.push(text('label', 0, y + (place - (lines.length - 1) / 2) * 14, words)));
    for (const [place, { leads, joins }] of row.topics.entries()) {
      if (leads + joins === 0) continue;
      marks.push(
        dot(leads > 0 ? 'solid' : 'open', across(place), y - 7),
        text('quiet', across(place), y + 7, String(leads || joins), 'middle'),
      );
    }
    marks.push(line('grid', 0, y + rowHeight / 2, width, y + rowHeight / 2));
  }
  return { width, height: top + rows.length * rowHeight + 4, marks };
}

function dot(role: 'solid' | 'open', x: number, y: number): Mark {
  return { kind: 'circle', role, x: roundPlace(x), y: roundPlace(y), r: 4 };
}
