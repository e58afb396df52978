import type { Span } from '../../../model/span.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { findResponsibilityNotes } from '../../read/responsibility/find-notes.ts';
import { annualYear, dueYear, NO_CALENDAR, type Calendar } from '../clause/calendar.ts';
import { readSentences, type ClauseReading } from '../clause/reading.ts';
import { deadlineWords } from '../clause/deadline-words.ts';
import { findTimes } from '../clause/times.ts';
import { findUnsureNumbers, type UnsureNumber } from '../clause/unsure-numbers.ts';
import { refusal, type ClauseAccount } from './account.ts';
import type { Frame, Opening, Setting } from './clause-context.ts';
import { readClause } from './clause.ts';
import { doubtfulClauses, hasUnsureDate } from './doubtful-clauses.ts';
import { tellPlainDuty } from './names/plain-duty.ts';
import { readDuty } from './norms/read-duty.ts';
import { judgeDraft } from './rules/draft/table.ts';
import { judgeClause, judgeSentence } from './rules/clause/table.ts';
import type { Stance } from './stance.ts';
import type { TargetDraft } from './target-draft.ts';

/** Where a paragraph stands. */
export interface ParagraphSetting {
  /** Whether it stands under 目标, where a deadline carries over a full stop. */
  isGoalSection: boolean;
  /** Whether it is an article (条), or below one. */
  isNorm: boolean;
  /** How the genre of its document is to be taken. */
  stance: Stance;
  /** What the document says of its own time. */
  calendar: Calendar;
  /** A deadline from outside the paragraph, for what it sets none for. */
  opening: Opening | null;
  /** What the words are about, where that stands outside them: the name of a task, `新建20个` of it. */
  subject: string | null;
  /** The words that lead the list that it is an item of: `负责人应当履行下列职责：`. */
  lead: string | null;
  /** The headings above it. */
  heading: string;
}

const PLAIN_SETTING: ParagraphSetting = {
  isGoalSection: false,
  isNorm: false,
  stance: 'plans',
  calendar: NO_CALENDAR,
  opening: null,
  subject: null,
  lead: null,
  heading: '',
};

/** A date before the subject of a clause: `到2020年底试点城市…`. */
const LEADING_TIME = /^(?:到|至|在)?20\d{2}年(?:年?底|末)?(?:之?前)?/u;
const HEAD = 5;

/** What all sentences of a paragraph share. */
interface Paragraph {
  setting: Setting;
  isGoalSection: boolean;
  isNorm: boolean;
  stance: Stance;
  lead: string | null;
  heading: string;
  unsure: readonly UnsureNumber[];
  /** Targets found so far. */
  targets: TargetDraft[];
}

/** What a sentence takes from those before it. */
interface Carried {
  frame: Frame | null;
  /** How the clauses of the sentence before begin. */
  heads: readonly string[];
  told: readonly string[];
  /** Whether a date that cannot be told governs what follows. */
  isLost: boolean;
}

/**
 * Accounts for each clause of a paragraph: the commitments in it, which are numbers that are goals, and deliverables
 * with a deadline or a recurrence, or the reason why it has none. Spans of clauses and quotes are those of the words.
 */
export function readParagraph(words: string, where: Partial<ParagraphSetting> = {}): ClauseAccount[] {
  const { isGoalSection, isNorm, stance, calendar, opening, subject, lead, heading } = { ...PLAIN_SETTING, ...where };
  const notes = findResponsibilityNotes(words);
  const text = notes.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '。'.repeat(end - start) + rest.slice(end),
    foldWidth(words),
  );
  const told = opening ?? noteDeadline(words, notes, calendar);
  const setting: Setting = {
    calendar,
    due: told?.deadline ?? dueYear(calendar),
    wordsDue: told?.governs === 'all' ? told.deadline : null,
    worksDue: told?.governs === 'works' ? told.deadline : null,
    dueWords: told?.words ?? null,
    subject,
    isYearly: stance === 'reports' || annualYear(calendar) !== null,
    stance,
  };
  const paragraph: Paragraph = {
    ...{ setting, isGoalSection, isNorm, stance, lead, heading },
    unsure: findUnsureNumbers(text),
    targets: [],
  };
  let carried: Carried = { frame: null, heads: [], told: [], isLost: false };
  return readSentences(text, calendar).flatMap((sentence) => {
    const read = readSentence(sentence, carried, paragraph);
    carried = read.carried;
    return read.accounts;
  });
}

/** The targets that the clauses of a paragraph give. */
export function extractTargets(words: string, where: Partial<ParagraphSetting> = {}): TargetDraft[] {
  return readParagraph(words, where).flatMap(({ drafts }) => drafts);
}

interface SentenceReading {
  accounts: ClauseAccount[];
  carried: Carried;
}

function readSentence(sentence: readonly ClauseReading[], carried: Carried, paragraph: Paragraph): SentenceReading {
  const { calendar } = paragraph.setting;
  const verdict = judgeSentence(sentence, calendar, carried.isLost);
  const asked = sentence.map((clause) => refusal('sentence', clause, verdict));
  if (verdict.rule !== null)
    return {
      accounts: sentence.map((clause, at) => ({ clause, trials: asked.slice(at, at + 1), drafts: [] })),
      carried,
    };
  const frame = openFrame(sentence, carried, paragraph);
  const doubtful = doubtfulClauses(sentence, paragraph.unsure);
  const accounts = sentence.map((clause, index): ClauseAccount => {
    const own = judgeClause(sentence, index, calendar, doubtful);
    const trials = [...asked.slice(index, index + 1), refusal('clause', clause, own)];
    if (own.rule !== null) return { clause, trials, drafts: [] };
    const before = sentence[index - 1]?.text ?? paragraph.setting.subject ?? '';
    const read = readClause(clause, before, frame, paragraph.setting, paragraph.targets);
    const placed = { sentence, index, lead: paragraph.lead, heading: paragraph.heading, asOf: calendar.asOf };
    const judged = read.drafts.map((found) => {
      const norm = paragraph.stance === 'norms' ? readDuty(found, placed) : null;
      if (norm && norm.verdict.rule !== null) return norm;
      const { draft, isTold } = norm ? { ...norm, isTold: true } : tellDuty(found, sentence, index, paragraph);
      return { draft, verdict: judgeDraft(draft, { ...paragraph, isTold }) };
    });
    const given = judged.filter((one) => one.verdict.rule !== null);
    return {
      clause,
      trials: [...trials, ...read.trials, ...given.map((one) => refusal('clause', clause, one.verdict))],
      drafts: judged.flatMap(({ draft, verdict: { rule } }) => (rule === null ? [draft] : [])),
    };
  });
  // What a date that cannot be told would govern is left out with it.
  const isUndated = hasUnsureDate(sentence, paragraph.unsure);
  return {
    accounts,
    carried: {
      frame: frame.times.length > 0 && !isUndated ? frame : null,
      heads: sentence.map(({ text }) => text.replace(LEADING_TIME, '').slice(0, HEAD)),
      told: frame.told,
      isLost: isUndated && paragraph.isGoalSection,
    },
  };
}

/** A record with what the clauses before say of it; the rows of a table name their works in their own way. */
function tellDuty(
  draft: TargetDraft,
  sentence: readonly ClauseReading[],
  index: number,
  { setting }: Paragraph,
): { draft: TargetDraft; isTold: boolean } {
  return setting.subject === null ? tellPlainDuty(draft, sentence, index) : { draft, isTold: true };
}

/** The frame that a sentence begins with: it goes on with that of the sentence before where it sets no date itself. */
function openFrame(
  [first]: readonly ClauseReading[],
  { frame, heads, told }: Carried,
  { isGoalSection, targets }: Paragraph,
): Frame {
  const head = first?.text.slice(0, HEAD) ?? '';
  const untimed = first?.times.every(({ kind }) => kind === 'baseline') ?? true;
  const goesOn = untimed && (isGoalSection || (heads.includes(head) && head.length === HEAD));
  return {
    times: goesOn && frame ? frame.times : [],
    lent: true,
    isOwed: false,
    strive: goesOn && frame && frame.strive !== 'list' ? frame.strive : 'none',
    named: null,
    told: [],
    sentence: told,
    dealt: false,
    recurrence: null,
    counting: null,
    part: 0,
    first: targets.length,
  };
}

/** The date that the one responsibility note of a paragraph sets for all of it: `（…；完成时限：2023年6月底前）`. */
function noteDeadline(words: string, notes: readonly Span[], calendar: Calendar): Opening | null {
  const [note] = notes;
  if (!note || notes.length > 1) return null;
  const date = findTimes(words.slice(note.start, note.end), calendar).find(({ kind }) => kind === 'deadline');
  return date?.deadline ? { deadline: date.deadline, words: deadlineWords(date), governs: 'all' } : null;
}
