import { LISTED_ENDING } from '../../../lexicon/body-endings.ts';
import {
  bareRoleLabels,
  PARTING,
  roleLabels,
  roleOf,
  SAYING,
  TAKING,
  type NoteRole,
} from '../../../lexicon/note-roles.ts';
import type { Span } from '../../../model/span.ts';
import { outerBrackets } from '../text/brackets.ts';

/** A part of a note that says one thing. */
export interface Clause extends Span {
  text: string;
}

/** `牵头单位：`: the role that a label gives, and where it ends. */
interface Label {
  role: NoteRole;
  length: number;
}

/** `由市水务局、市财政局按职责分工负责`: the words for bodies, and the part that they get. */
interface Part {
  list: string;
  /** Where the list begins in the clause. */
  at: number;
  role: NoteRole;
  /** Whether the first of them may lead by a rule of the text: `by-duty` for 按职责分工负责, `no` for 分别负责 and 指导. */
  mayLead: 'yes' | 'by-duty' | 'no';
  /** Whether it is a part in one thing: 负责资金保障. */
  isInOneThing: boolean;
}

const COLON = '(?:分别)?(?:为|是)?\\s*[：:]\\s*';
const labels = [...roleLabels, ...bareRoleLabels].map(
  ([pattern, role]) => [new RegExp(`^\\s*${pattern}${COLON}`, 'u'), role] as const,
);
const wholeLabel = new RegExp(`^(?:${roleLabels.map(([pattern]) => pattern).join('|')})${COLON}`, 'u');
/** Any label: 完成时限：, 联系人：. */
const anyLabel = /^\p{Script=Han}{2,12}[：:]/u;
/** A name has ended here, so that a label may follow without a mark. */
const ended = new RegExp(`(?:${LISTED_ENDING}|[）)等])$`, 'u');

const MANNER =
  '(?:分别|抓好|做好|切实|认真|全力|分头|分级|各自|共同|联合|协同|具体|主要|全面|统一|密切|积极|一同|依法|会商|(?:按照?|根据|依据?|依照|结合)\\p{Script=Han}{0,8}?(?:职责|职能|分工|权限|任务)+(?:范围|要求|和分工)?)';
const AFTER = '(?:抓总|抓好|做好|抓|相关|有关|工作|落实|开展|实施|完成|到位)';
const role = new RegExp(`^(.+?)((?:${MANNER})*)((?:${SAYING})(?:${SAYING}|${AFTER}|${MANNER})*)$`, 'su');
/** `市财政局、市审计局按职责分工`, with no word for the part. */
const dutiesAlone = /^(.+?)(按照?(?:各自)?职责(?:分工)?)$/su;
/** `市财政局负责资金保障`: a part in one thing, which is no clause with another role in it. */
const taking = new RegExp(
  `^(.+?)((?:${MANNER})*)(${TAKING})((?!的|单位|部门|主体|机构|人(?![才大事员民口]))(?!.*(?:${PARTING}))\\p{Script=Han}{2,16})$`,
  'su',
);
const another = new RegExp(`(?:${TAKING})(?!单位|部门|人)`, 'u');
const leads = /^(?:负责|落实|组织|实施|推进)/u;
const severally = /分别|分头|分级|各自|共同|联合/u;
const byDuty = /职责|分工|职能|权限|任务/u;
/** `由`, `此项工作由`, `第2项由`, `其中招商工作由`, before the bodies. */
const opening =
  /^\s*(?:(?:(?:(?:此|该|本|这)项|以上|上述)(?:各项)?(?:工作|任务|措施|事项|内容)?(?:均|都)?|第?[\p{N}一二三四五六七八九十]{1,3}[项条款]|(?:其中)?\p{Script=Han}{0,10}(?:工作|任务|部分|项目|措施))?(?:由|请)|(?:(?:此|该|本|这)项|以上|上述)(?:各项)?(?:工作|任务|措施|事项|内容)(?:均|都)?)?(?:会同|会商)?/u;
/** A word for a part that ends a clause at 、, and before 会同. */
const partEnd = new RegExp(`(?:${PARTING})$`, 'u');
const CLAUSE_MARKS = '，。；,;';
const LONGEST_PART = 4;
const LONGEST_LABEL = 30;

/** The label that a clause begins with. */
export function readLabel(text: string): Label | null {
  for (const [pattern, as] of labels) {
    const found = pattern.exec(text);
    if (found) return { role: as, length: found[0].length };
  }
  return null;
}

/** Whether a clause begins with a label of any kind. */
export function isLabelled(text: string): boolean {
  return anyLabel.test(text);
}

/** The part that a clause gives to the bodies before it. */
export function readPart(text: string): Part | null {
  const at = opening.exec(text)?.[0].length ?? 0;
  const words = text.slice(at);
  const whole = role.exec(words) ?? dutiesAlone.exec(words);
  // `市审计局负责审计监督`: what looks like a part is what another has for its thing.
  const inOne = whole === null || another.test(whole[1] ?? '') ? taking.exec(words) : null;
  const found = inOne ?? whole;
  if (!found) return null;
  const [, list = '', manner = '', run = ''] = found;
  const isInOneThing = inOne !== null;
  return { list, at, role: roleOf(run), mayLead: mayLead(manner, run), isInOneThing };
}

function mayLead(manner: string, run: string): Part['mayLead'] {
  if (severally.test(manner) || !leads.test(run)) return 'no';
  return byDuty.test(manner) ? 'by-duty' : 'yes';
}

/** Splits a note at commas and stops outside inner brackets, at a 、 behind a word for a part, and before a label. */
export function splitClauses(note: string): Clause[] {
  const { inside, from } = unwrap(note);
  const closed = outerBrackets(inside, '（([［〔【“《');
  const clauses: Clause[] = [];
  let start = 0;
  let at = 0;
  const close = (end: number) => {
    const run = inside.slice(start, end);
    const text = run.trim();
    const blank = run.length - run.trimStart().length;
    if (text !== '') clauses.push({ text, start: from + start + blank, end: from + start + blank + text.length });
  };
  while (at <= inside.length) {
    const bracket = closed.find((span) => span.start <= at && at < span.end);
    if (bracket) {
      at = bracket.end;
      continue;
    }
    const isLabelled = startsLabel(inside, start, at);
    if (isLabelled || endsClause(inside, start, at)) {
      close(at);
      start = isLabelled || !isMark(inside, at) ? at : at + 1;
    }
    // A label is passed over whole: 责任单位 begins no other in 主要责任单位.
    at += at === start ? Math.max(1, wholeLabel.exec(inside.slice(at, at + LONGEST_LABEL))?.[0].length ?? 0) : 1;
  }
  return clauses;
}

function unwrap(note: string): { inside: string; from: number } {
  const whole = outerBrackets(note, '（([［〔【').find(
    (span) => span.start === 0 && span.end >= note.trimEnd().length - 1,
  );
  if (!whole) return { inside: note, from: 0 };
  // A closing mark too many stands before the last one: `不再列出）］`.
  return {
    inside: note.slice(1, whole.end - 1).replace(/[）)]+$/u, (marks) => (note.includes('（', 1) ? marks : '')),
    from: 1,
  };
}

const isMark = (text: string, at: number) => (CLAUSE_MARKS + '、').includes(text.charAt(at) || ' ');

function endsClause(text: string, start: number, at: number): boolean {
  if (at === text.length || CLAUSE_MARKS.includes(text.charAt(at))) return true;
  const rest = text.slice(at, at + 2);
  if (!rest.startsWith('、') && rest !== '会同' && !/^\s/u.test(rest)) return false;
  return partEnd.test(text.slice(Math.max(start, at - LONGEST_PART), at));
}

/** Whether a label begins behind a name, or any label behind a blank: `市财政局  完成时间：…`. */
function startsLabel(text: string, start: number, at: number): boolean {
  if (at === start) return false;
  const before = text.slice(start, at);
  if (before.trim() === '') return false;
  const rest = text.slice(at, at + LONGEST_LABEL);
  return /\s$/u.test(before) ? anyLabel.test(rest) : wholeLabel.test(rest) && ended.test(before);
}
