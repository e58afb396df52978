import type { Random } from '../random.ts';
import { followUps, nameBeginnings, nameMiddles, reasons } from './common-words.ts';
import { ownBody, type PlanFacts } from './plan-facts.ts';
import { shortLevel } from './places.ts';

/** Makes the sentences of one plan, with names that it keeps to. */
export interface PlanWords {
  /** A template with its places filled. */
  fill: (template: string) => string;
  /** A sentence or two of what is done. */
  measure: () => string;
  /** A sentence with an amount and a day that can be held against what came of it. */
  target: () => string;
  /** Who leads and who takes part, in one of the forms in which plans say so. */
  note: () => string;
  /** Bodies of the place, the leading one first. */
  bodies: () => string[];
}

export function planWords(facts: PlanFacts, random: Random): PlanWords {
  const { place, theme, from, to, form } = facts;
  const name = () => `${random.pick(nameBeginnings)}${random.pick(nameMiddles)}`;
  const names = {
    river: list(3, () => `${name()}河`),
    park: list(3, () => `${name()}产业园`),
    town: list(6, () => `${name()}镇`),
  };
  const draws: Record<string, () => string> = {
    river: () => random.pick(names.river),
    park: () => random.pick(names.park),
    town: () => random.pick(names.town),
    county: () => random.pick(place.parts),
    scope: () => `全${shortLevel(place)}`,
    subject: () => theme.subject,
    form: () => form,
    government: () => `${shortLevel(place)}政府`,
    lead: () => ownBody(facts, theme.lead),
  };
  const fill = (template: string) =>
    template.replaceAll(/\{(\w+)\}/gu, (whole, key: string) => draws[key]?.() ?? whole);
  const year = () => String(random.between(from, to));
  const deadline = () =>
    random.pick([
      `${year()}年年底前`,
      `${year()}年6月底前`,
      `到${String(to)}年`,
      `${year()}年${String(random.between(2, 11))}月底前`,
    ]);
  const bodies = () =>
    [theme.lead, ...random.sample(theme.partners, random.between(1, 3))].map((body) => ownBody(facts, body));

  const measure = () => {
    const begin = random.chance(0.4) ? `${random.pick(reasons)}，` : '';
    const done = random.sample(theme.measures, random.between(1, 3)).join('；');
    const after = random.chance(0.6) ? `${random.sample(followUps, random.between(1, 2)).join('，')}。` : '';
    return fill(`${begin}${done}。${after}`);
  };

  const target = () => {
    const [thing, unit] = random.pick(theme.works);
    const amount = `${String(random.between(2, 180))}${unit}`;
    return fill(
      random.pick([
        `${deadline()}，{scope}建成${thing}${amount}。`,
        `${deadline()}，完成{county}${thing}改造${amount}。`,
        `${deadline()}，{scope}${thing}达到${amount}以上。`,
        `${year()}年起，每年新增${thing}不少于${amount}。`,
        `${deadline()}，{town}、{county}${thing}覆盖率达到${String(random.between(60, 100))}%。`,
      ]),
    );
  };

  const note = () => {
    const [lead = '', ...others] = bodies();
    return fill(
      random.pick([
        `（责任单位：${[lead, ...others].join('、')}）`,
        `（牵头单位：${lead}；参与单位：${others.join('、')}）`,
        `（${lead}牵头，${others.join('、')}参与）`,
        `（${lead}、${others.join('、')}按职责分工负责，{county}人民政府落实）`,
      ]),
    );
  };
  return { fill, measure, target, note, bodies };
}

function list<T>(length: number, make: () => T): T[] {
  return Array.from({ length }, make);
}
