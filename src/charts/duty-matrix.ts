import { listsBy } from '../model/lists-by.ts';
import type { Provision } from '../model/provision.ts';
import type { Topic } from '../model/topic.ts';
import { line, roundPlace, text, type Drawing, type Mark } from './grammar.ts';
import { layLegend } from './legend.ts';
import { wrapWords } from './wrap-words.ts';

/** How many provisions on a topic name a body as lead, and how many name it otherwise. */
interface DutyCount {
  leads: number;
  /** As 责任单位, where the text does not say who of them leads. */
  responsible: number;
  joins: number;
}

/** A body with the provisions that give it work: how many in all, and how many on each topic. */
export interface DutyRow extends DutyCount {
  id: string;
  name: string;
  /** One for each topic, in their order. */
  topics: DutyCount[];
}

type Duty = Pick<Provision, 'leads' | 'participants' | 'responsible' | 'topics'>;

/** Counts the provisions that name each body, by topic; the body named most often as lead first. */
export function countDuties(
  bodies: readonly { id: string; name: string }[],
  topics: readonly Pick<Topic, 'id'>[],
  provisions: Iterable<Duty>,
): DutyRow[] {
  const named = listsBy(provisions, ({ leads, participants }) => [...leads, ...participants]);
  return bodies
    .map(({ id, name }) => {
      const own = named(id);
      const counts = topics.map((topic) =>
        countRoles(
          id,
          own.filter((each) => each.topics.includes(topic.id)),
        ),
      );
      return { id, name, ...countRoles(id, own), topics: counts };
    })
    .filter(({ leads, responsible, joins }) => leads + responsible + joins > 0)
    .sort((a, b) => b.leads - a.leads || b.responsible - a.responsible || b.joins - a.joins);
}

function countRoles(id: string, own: readonly Duty[]): DutyCount {
  const leads = own.filter((each) => each.leads.includes(id)).length;
  const responsible = own.filter((each) => each.responsible.includes(id)).length;
  return { leads, responsible, joins: own.length - leads - responsible };
}

/** On a phone the topics take the whole width: the name of a body stands above its row. */
const narrow = 500;
const rowHeight = 34;
const nameHeight = 18;

/** Bodies down, topics across: a filled dot where it leads, a square where it answers and no text says who leads, else an open dot. */
export function layMatrix(rows: readonly DutyRow[], topics: readonly Pick<Topic, 'name'>[], width: number): Drawing {
  const isNarrow = width < narrow;
  const labelWidth = isNarrow ? 0 : 200;
  const height = isNarrow ? nameHeight + rowHeight : rowHeight;
  const column = (width - labelWidth) / Math.max(topics.length, 1);
  const across = (index: number) => labelWidth + column * (index + 0.5);
  const legend = layLegend(
    [
      { sample: (x, y) => [dot('solid', x, y)], words: '牵头，数字为牵头的条文数' },
      { sample: (x, y) => [dot('open', x, y)], words: '只参与，数字为参与的条文数' },
      { sample: (x, y) => [square(x, y)], words: '未分牵头与参与的责任单位，数字为条文数' },
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
    const y = top + (index + 1) * height - rowHeight / 2;
    const lines = isNarrow ? [row.name] : wrapWords(row.name, Math.floor(labelWidth / 12) - 1);
    const middle = isNarrow ? y - (rowHeight + nameHeight) / 2 + 3 : y;
    lines.forEach((words, place) =>
      marks.push(text('label', 0, middle + (place - (lines.length - 1) / 2) * 14, words)),
    );
    for (const [place, { leads, responsible, joins }] of row.topics.entries()) {
      if (leads + responsible + joins === 0) continue;
      const x = across(place);
      marks.push(
        leads > 0 ? dot('solid', x, y - 7) : responsible > 0 ? square(x, y - 7) : dot('open', x, y - 7),
        text('quiet', x, y + 7, String(leads || responsible || joins), 'middle'),
      );
    }
    marks.push(line('grid', 0, y + rowHeight / 2, width, y + rowHeight / 2));
  }
  return { width, height: top + rows.length * height + 4, marks };
}

function square(x: number, y: number): Mark {
  return { kind: 'rect', role: 'open', x: roundPlace(x - 3.75), y: roundPlace(y - 3.75), width: 7.5, height: 7.5 };
}

function dot(role: 'solid' | 'open', x: number, y: number): Mark {
  return { kind: 'circle', role, x: roundPlace(x), y: roundPlace(y), r: 4 };
}
