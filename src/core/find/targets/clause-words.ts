import type { Span } from '../../../model/span.ts';
import { trial, type ClauseFindings } from './account.ts';
import { goalBase, type ClauseContext } from './clause-context.ts';
import { dealtWords, goalsInBracket, statesOf, type WordGoal } from './dealt-words.ts';
import { trimMetric } from './names/trim.ts';
import { completeMetric } from './names/subjects.ts';
import { nameOfTask } from './names/task-objects.ts';
import { partWorks } from './paired-works.ts';
import type { PlacingSite, Words } from './rules/placing/site.ts';
import { placingRules } from './rules/placing/table.ts';
import { decide } from './rules/rule.ts';
import type { ReadDeliverable } from './rules/words/site.ts';
import { judgeWords } from './rules/words/table.ts';
import type { TargetDraft } from './target-draft.ts';

/** Dates dealt out to what the clause before names: `沿海和内河的港口，分别于2017年底前和2020年底前达到要求`. */
const DEALT = /^分别(?:于|在)?[、和及]*/u;
const OPENING = /^(?:力争|争取|努力|确保|要|应当?|也)+/u;

/** Deliverables and recurring duties of a clause without a number that is a goal; `body` is its text without dates. */
export function readWords(body: string, context: ClauseContext): ClauseFindings {
  const words = wordsOf(body);
  const inBracket = goalsInBracket(words.text);
  if (inBracket.length === 0) return readPlain(body, words, context);
  const bracket = words.text.indexOf('（');
  const opens = words.places()[bracket] ?? body.length;
  const { drafts, trials } = readPlain(body.slice(0, opens), wordsOf(body.slice(0, opens)), cutAt(opens, context));
  const parts = inBracket.map((part) => ({ ...placePart(part, words, context), isAside: true as const }));
  const wholes = drafts.map((draft) => tellBracket(draft, words.text.slice(bracket), context));
  if (wholes.length === 0) return { drafts: [], trials };
  const asked = inBracket.map(
    ({ goal }) => ({ of: 'words', span: wholeOf(context), tried: [], rule: goal.rule, refused: null }) as const,
  );
  return { drafts: [...wholes, ...parts], trials: [...trials, ...asked] };
}

function readPlain(body: string, words: Words, context: ClauseContext): ClauseFindings {
  const span = wholeOf(context);
  const said = judgeWords(words.text);
  const goal = 'gift' in said ? { ...said.gift, rule: said.rule } : null;
  const site = siteOf(body, words, goal, context);
  const placed = decide(placingRules, site);
  if ('gift' in placed) return { drafts: placed.gift, trials: [trial('words', span, placed)] };
  if (placed.rule !== null) return { drafts: [], trials: [trial('words', span, placed)] };
  const asked = trial('words', span, said);
  const trials = [{ ...asked, tried: [...placed.tried, ...asked.tried] }];
  return { drafts: goal ? place(goal, site) : [], trials };
}

/** The words of a clause behind its label. */
function wholeOf({ clause: { label, text } }: ClauseContext): Span {
  return { start: label.end, end: text.length };
}

function siteOf(body: string, words: Words, goal: ReadDeliverable | null, context: ClauseContext): PlacingSite {
  const isDealt = context.own.length > 1 && DEALT.test(words.text) && context.before !== '';
  const shared = isDealt ? context.before + words.text.replace(DEALT, '') : words.text;
  const metric = () => {
    const whole = completeMetric(body.replace(/□/gu, ''), trimMetric(shared), context.frame.told);
    return nameOfTask(whole, context.setting.subject);
  };
  return { words, goal, metric, isDealt, context };
}

/** The records of a goal in words: one for each date, each work or each part that the clause deals it out to. */
function place(goal: ReadDeliverable, { words, isDealt, context, ...site }: PlacingSite): TargetDraft[] {
  const { frame, own, before, setting } = context;
  const { text } = words;
  const dealt = dealtWords(isDealt ? before + text : text, frame.times.length);
  const parted = [...dealt, ...statesOf(text)];
  if (parted.length > 0) return parted.map((part) => ({ ...placePart(part, words, context), rule: goal.rule }));
  const metric = site.metric();
  const plain = { ...goal, metric, valueMax: null };
  const times = own.length > 1 || /分别/u.test(text) ? frame.times : frame.times.slice(-1);
  if (times.length === 0) {
    const deadline = setting.wordsDue ?? setting.worksDue;
    return [{ ...goalBase(context), ...plain, deadline, deadlineText: deadline === null ? null : setting.dueWords }];
  }
  const works = goal.comparator === 'complete' ? partWorks(metric) : [metric];
  return times.flatMap((time) => works.map((work) => ({ ...goalBase(context, time), ...plain, metric: work })));
}

function wordsOf(body: string): Words {
  const whole = body.replace(/□/gu, '');
  const start = OPENING.exec(whole)?.[0].length ?? 0;
  const places = () =>
    Array.from({ length: body.length }, (_, at) => at)
      .filter((at) => body.charAt(at) !== '□')
      .slice(start);
  return { text: whole.slice(start), places };
}

/** A goal with the bracket that says what it is for each place: `基本达标（嘉兴市有所改善，其余设区市稳定达标）`. */
function tellBracket(draft: TargetDraft, bracket: string, { clause }: ClauseContext): TargetDraft {
  return { ...draft, quote: { ...draft.quote, end: clause.end }, text: (draft.text ?? '') + bracket };
}

function cutAt(end: number, context: ClauseContext): ClauseContext {
  const { clause } = context;
  return { ...context, clause: { ...clause, text: clause.text.slice(0, end), end: clause.start + end } };
}

/** The target of one of several goals of a clause, quoted by its own words where it has some. */
function placePart({ metric, goal, turn, span }: WordGoal, words: Words, context: ClauseContext): TargetDraft {
  const base = goalBase(context, context.frame.times.at(turn ?? -1));
  const quote = span ? quoteOf(span, words, context) : base.quote;
  return { ...base, quote, metric: trimMetric(metric), valueMax: null, ...goal };
}

function quoteOf(span: Span, words: Words, { clause: { start, end } }: ClauseContext): Span {
  const places = words.places();
  return { start: start + (places[span.start] ?? 0), end: start + (places[span.end - 1] ?? end - start - 1) + 1 };
}
