import { seededRandom, type Random } from '../random.ts';
import { reviews, safeguardHeadings, safeguards } from './common-words.ts';
import { chineseNumeral } from './numerals.ts';
import { FORMER, type PlanFacts } from './plan-facts.ts';
import { shortLevel } from './places.ts';
import { goalSentence, indicatorTable, taskTable } from './plan-tables.ts';
import { planWords, type PlanWords } from './plan-words.ts';

/** What the parts of a plan are written with. */
interface Writing {
  facts: PlanFacts;
  words: PlanWords;
  random: Random;
  /** Paragraphs that name the laws and plans that it rests on. */
  grounds: string;
  /** Most items below one heading: plans are of different lengths. */
  longest: number;
}

/** The text of the plan of an index, of some 150 to 400 provisions: the plan alone, or below the notice that makes it known. */
export function planText(seed: string, register: (index: number) => PlanFacts, index: number): string {
  const random = seededRandom(`${seed}/plan/${String(index)}`);
  const facts = register(index);
  const words = planWords(facts, random);
  const grounds = groundsOf(facts, citedPlans(register, index, random), random);
  const writing = { facts, words, random, grounds, longest: random.between(4, 13) };
  const parts = facts.form === '规划' ? chapters(writing) : [notice(facts), ...sections(writing)];
  if (random.chance(0.35)) parts.push(taskTable(facts, words, random));
  return `${parts.join('\n\n')}\n`;
}

/** The plan that it follows, and others that were there before it. */
function citedPlans(register: (index: number) => PlanFacts, index: number, random: Random): PlanFacts[] {
  const own = register(index);
  const former = index >= FORMER ? [register(index - FORMER)] : [];
  const others = index === 0 ? [] : [random.between(Math.max(0, index - 200), index - 1)].map(register);
  return [...former, ...others].filter(({ title, from }) => title !== own.title && from <= own.from);
}

function groundsOf({ theme, form, place }: PlanFacts, cited: readonly PlanFacts[], random: Random): string {
  const statutes = random.sample(theme.statutes, 2).map((title) => `《${title}》`);
  const plans = cited.map(({ title, number }) => `《${title}》（${number}）`);
  return `根据${[...statutes, ...plans].join('、')}，结合${place.name}实际，制定本${form}。`;
}

function dayOf([year, month, day]: PlanFacts['issued']): string {
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

/** The notice that stands before what it makes known. */
function notice({ issuers, title, number, issued, place }: PlanFacts): string {
  const level = shortLevel(place);
  const below =
    place.level === 'county'
      ? '各乡镇人民政府'
      : place.level === 'city'
        ? '各县（市、区）人民政府'
        : '各市、县（市、区）人民政府';
  return [
    `${issuers.join(' ')}关于印发《${title}》的通知`,
    number,
    `${below}，${level}级有关单位：`,
    `《${title}》已经${level}政府同意，现印发给你们，请认真贯彻执行。`,
    `${issuers.join('\n')}\n${dayOf(issued)}`,
    title,
  ].join('\n\n');
}

/** 一、 （一） 1.: what measures and programmes are written in. */
function sections(writing: Writing): string[] {
  const { facts, words, random, grounds } = writing;
  const tasks = random.sample(facts.theme.sections, 5);
  return [
    grounds,
    `一、总体要求`,
    `（一）工作思路`,
    ...random.sample(reviews, 2).map(words.fill),
    `（二）主要目标`,
    goalSentence(facts, random),
    indicatorTable(facts, random),
    ...tasks.flatMap((heading, index) => [`${chineseNumeral(index + 2)}、${heading}`, ...subsections(writing)]),
    `${chineseNumeral(tasks.length + 2)}、保障措施`,
    ...safeguardsOf(writing).map((text, index) => `（${chineseNumeral(index + 1)}）${text}`),
  ];
}

function subsections({ facts, words, random, longest }: Writing): string[] {
  return random
    .sample(facts.theme.items, random.between(4, 7))
    .flatMap((item, index) => [
      `（${chineseNumeral(index + 1)}）${item}`,
      ...numbered(words, random, random.between(2, longest)),
      ...(random.chance(0.5) ? [words.note()] : []),
    ]);
}

/** Items, of which the fewest set a target. */
function numbered(words: PlanWords, random: Random, length: number): string[] {
  return Array.from({ length }, (_, index) => {
    const target = random.chance(0.08) ? words.target() : '';
    return `${String(index + 1)}.${target}${words.measure()}`;
  });
}

/** 第一章 第一节: what plans of several years are written in. */
function chapters(writing: Writing): string[] {
  const { facts, words, random, grounds } = writing;
  const { title, issuers, number, issued, theme } = facts;
  const tasks = random.sample(theme.sections, 5);
  const chapter = (index: number, heading: string) => `第${chineseNumeral(index)}章 ${heading}`;
  return [
    title,
    number,
    `${issuers.join('\n')}\n${dayOf(issued)}`,
    grounds,
    chapter(1, '发展基础'),
    ...reviews.map(words.fill),
    chapter(2, '总体要求'),
    goalSentence(facts, random),
    indicatorTable(facts, random),
    ...tasks.flatMap((heading, index) => [chapter(index + 3, heading), ...parts(writing)]),
    chapter(tasks.length + 3, '保障措施'),
    ...safeguardsOf(writing),
  ];
}

function parts({ facts, words, random, longest }: Writing): string[] {
  return random
    .sample(facts.theme.items, random.between(4, 7))
    .flatMap((item, index) => [
      `第${chineseNumeral(index + 1)}节 ${item}`,
      words.measure(),
      ...numbered(words, random, random.between(2, longest)),
      ...(random.chance(0.12) ? [`${words.target()}${words.note()}`] : []),
    ]);
}

function safeguardsOf({ words, random }: Writing): string[] {
  return random.sample(safeguardHeadings, 4).map((heading) => {
    return `${heading}。${random.sample(safeguards, 2).map(words.fill).join('')}`;
  });
}
