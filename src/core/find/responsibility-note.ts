import type { Span } from '../../model/span.ts';
import { outerBrackets } from '../read/text/brackets.ts';
import { splitBodyList, type NamedBody } from './body-list.ts';

/** Who answers for a piece of text; spans are offsets in the text that was parsed. */
export interface Responsibility {
  /** Bodies printed as 牵头, or first in a list where the document says that the first leads. */
  leads: NamedBody[];
  /** All others: 参与, 配合, 负责, 指导, 落实, and plain 责任单位. */
  participants: NamedBody[];
  /**
   * Those of `participants` that the text calls responsible and no more: plain 责任单位, 负责, 落实, 指导. Whether they
   * take the lead or only a part in it is not said.
   */
  responsible: NamedBody[];
  /** Bodies that a general clause gives a part in everything that follows (`以下各项工作均需…落实`). */
  general: NamedBody[];
  /** The clause that does so; null where there is none. */
  sweep: Sweep | null;
  /** `列第一位的为牵头单位`: holds for this note; `throughout` when it holds for the later ones too (下同). */
  firstLeads: 'no' | 'here' | 'throughout';
  /** What was not understood. Nothing, for a well-formed note. */
  rest: Span[];
  /** What names no body and has no field: a time limit (`完成时限：2024年12月`), a person (`牵头领导：张三`). */
  aside: Span[];
}

/** A general clause, from its subject on. */
interface Sweep extends Span {
  /** What the bodies are to do: 落实, 参与, 实施主体. */
  part: string;
  /** Whether it holds for the piece of text whose note it is too: 某网工作均需…, not 以下各项工作均需…. */
  ownToo: boolean;
}

type Role = 'lead' | 'participant' | 'listed';

/** `责任单位：` and the like; their bodies are `listed` as long as nothing says who leads. */
const labels: readonly (readonly [RegExp, Role])[] = [
  [/^(?:牵头|主办|承办)(?:责任)?(?:单位|部门|处室)?[：:]/u, 'lead'],
  [/^(?:责任|主要责任|落实|实施)(?:单位|部门|处室|主体)?[：:]/u, 'listed'],
  [/^(?:配合|参与|参加|协办|协同|协助)(?:责任)?(?:单位|部门|处室)?[：:]/u, 'participant'],
];
/** `完成时限：2024年12月`, `牵头领导：张三`: no body. */
const otherLabel =
  /^(?:完成|办结|落实)?(?:时限|时间|期限|时间节点)[：:]|^(?:牵头|分管|责任|包保)?(?:领导|责任人|负责人)[：:]|^(?=.*\d)(?:20\d{2}年)?(?:年?底)?(?:\d{1,2}月)?(?:年?底|末|上旬|中旬|下旬|\d{1,2}日)?(?:之?前)?(?:完成|办结)?$/u;
/** A label that follows a name without a mark, seen with two characters before it: `市水利局责任单位：`, not `牵头责任单位：`. */
const NEXT_LABEL =
  /^(?!牵头|主要|主办|配合|参与)..(?:主要责任|责任|牵头|主办|承办|配合|参与|协办)(?:单位|部门|处室)[：:]/u;
const manner = '(?:分别|共同|联合|各自|具体|主要|按(?:照)?(?:各自)?职责(?:分工)?)*';
const role = new RegExp(
  `^(.+?)${manner}(?:负责)?(牵头|指导|参与|参加|配合|协助|协同|负责|落实|组织|实施)(?:负责|落实|组织|实施|推进|抓总)*$`,
  'u',
);
/** Words for a part that is neither 牵头 nor 参与: `试点城市政府负责落实`. */
const acts = /^(?:指导|负责|落实|组织|实施)$/u;
/** `市教育局（牵头）`. */
const leading = /（牵头(?:单位|部门)?）$/u;
const groupEnd = /^(?:牵头|负责|指导|参与|配合)、/u;
const subject = /^(.+?)为(?:任务|工作)?((?:实施|责任|落实)?主体)$/u;
/** `以下各项工作均需各区、县（市）政府（管委会）落实`, `浙江政务服务网工作均需省级有关单位和市县两级政府参与`. */
const general =
  /^(?:以下|下列|\p{Script=Han}{2,16}工作)[^，]*?均[需须由](.+?)(?:负责|组织)?(落实|参与|负责|配合|实施)$/u;
/** `各区、县（市）政府均需落实以下各项工作`. */
const generalFor =
  /^(.+?)均(?:需要?|须|应当?|要)(?:负责|组织)?(落实|参与|配合|实施)(?:以下|下列)(?:各项|所有|全部)?(?:工作|任务|措施|事项)$/u;
const allBelow = /^(?:以下|下列)[^，]*均涉及$/u;
const firstLeads = /^(?:排名|列|排)(?:在)?(?:第一|首位?)(?:位)?的?为牵头(?:责任)?(?:单位|部门)$/u;
const sameBelow = /^(?:以)?下同$/u;
const silence = /^(?:(?:配合|参与)?(?:单位|部门)?不(?:再)?(?:另行|逐一|一一)?列出)$/u;

/**
 * Reads a responsibility note (`［市环保局、市经信委牵头，市发改委等参与，…］`, `（责任单位：…）`,
 * `（牵头单位：…）`) or a cell of a 责任单位 column. Never throws; what it cannot read is in `rest`.
 * @param note the words, brackets included where there are any
 * @param options `label` is the role of bodies without a word for it, as if a label stood before them
 * (null: there is none, and such bodies are not understood); `firstLeads` carries the document's rule
 */
export function parseResponsibilityNote(
  note: string,
  options: { label?: Role | null; firstLeads?: boolean } = {},
): Responsibility {
  const reader = new NoteReader(options.label ?? null);
  for (const clause of splitClauses(note)) reader.read(clause);
  return reader.finish(options.firstLeads ?? false);
}

interface Clause extends Span {
  text: string;
}

class NoteReader {
  private readonly bodies: Record<Role, NamedBody[]> = { lead: [], participant: [], listed: [] };
  /** Participants by 负责, 落实 or 指导. */
  private readonly acting: NamedBody[] = [];
  private readonly general: NamedBody[] = [];
  private readonly rest: Span[] = [];
  private readonly aside: Span[] = [];
  private sweep: Sweep | null = null;
  private rule: Responsibility['firstLeads'] = 'no';
  private label: Role | null;
  /** Bodies whose role is still to come. */
  private pending: NamedBody[] = [];
  private subjects: NamedBody[] = [];
  /** What the subjects are: 实施主体. */
  private being = '';

  constructor(label: Role | null) {
    this.label = label;
  }

  read(clause: Clause): void {
    const found = labels.find(([pattern]) => pattern.test(clause.text));
    const length = found?.[0].exec(clause.text)?.[0].length ?? 0;
    if (found) {
      this.assign(this.label);
      this.label = found[1];
    }
    const text = clause.text.slice(length);
    const start = clause.start + length;
    if (!this.readRemark(text, start)) this.readBodies(text, start);
  }

  private readRemark(text: string, start: number): boolean {
    const everywhere = general.exec(text) ?? generalFor.exec(text);
    const end = start + text.length;
    if (everywhere) {
      const [, named = '', part = ''] = everywhere;
      this.general.push(...splitBodyList(named, start + text.lastIndexOf(named)));
      this.sweep = { start, end, part, ownToo: !/以下|下列/u.test(text) };
    } else if (allBelow.test(text)) {
      this.general.push(...this.subjects);
      this.sweep = { start: this.subjects[0]?.start ?? start, end, part: this.being, ownToo: false };
    } else if (firstLeads.test(text)) this.rule = 'here';
    else if (sameBelow.test(text)) this.rule = this.rule === 'no' ? 'no' : 'throughout';
    else if (otherLabel.test(text)) this.aside.push({ start, end });
    else return text === '' || silence.test(text);
    return true;
  }

  private readBodies(text: string, start: number): void {
    const acting = role.exec(text);
    const being = subject.exec(text);
    for (const body of splitBodyList(acting?.[1] ?? being?.[1] ?? text, start)) {
      const remark = leading.exec(body.name)?.[0].length ?? 0;
      if (remark === 0) this.pending.push(body);
      else this.bodies.lead.push({ ...body, name: body.name.slice(0, -remark), end: body.end - remark });
    }
    if (being) {
      this.subjects = splitBodyList(being[1] ?? '', start);
      this.being = being[2] ?? '';
    }
    if (!acting) return;
    if (acts.test(acting[2] ?? '')) this.acting.push(...this.pending);
    this.assign(acting[2] === '牵头' ? 'lead' : 'participant');
  }

  private assign(as: Role | null): void {
    if (as === null) this.rest.push(...this.pending.map(({ start, end }) => ({ start, end })));
    else this.bodies[as].push(...this.pending);
    this.pending = [];
  }

  finish(carried: boolean): Responsibility {
    this.assign(this.label);
    const { lead, participant, listed } = this.bodies;
    const first = carried || this.rule !== 'no' ? listed.slice(0, 1) : [];
    const others = listed.slice(first.length);
    return {
      leads: [...lead, ...first],
      participants: [...others, ...participant],
      responsible: [...others, ...this.acting],
      general: this.general,
      sweep: this.sweep,
      firstLeads: this.rule,
      rest: this.rest,
      aside: this.aside,
    };
  }
}

/** Splits a note at commas and stops outside inner brackets, at a 、 behind a word for a role, and before a label. */
function splitClauses(note: string): Clause[] {
  const whole = outerBrackets(note, '（([［〔【').find(
    (span) => span.start === 0 && span.end >= note.trimEnd().length - 1,
  );
  const from = whole ? 1 : 0;
  const inside = whole ? note.slice(1, whole.end - 1) : note;
  const closed = outerBrackets(inside, '（([［〔【“《');
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= inside.length; at++) {
    const bracket = closed.find((span) => span.start <= at && at < span.end);
    const labelled = NEXT_LABEL.test(inside.slice(Math.max(start, at - 2), at + 8)) && at - start > 2;
    const parts =
      labelled ||
      '，。；,;\n'.includes(inside.charAt(at)) ||
      (inside.charAt(at) === '、' && groupEnd.test(inside.slice(at - 2)));
    if (bracket || !parts) {
      if (bracket) at = bracket.end - 1;
      continue;
    }
    const text = inside.slice(start, at).trim();
    const blank = inside.slice(start).length - inside.slice(start).trimStart().length;
    if (text !== '') clauses.push({ text, start: from + start + blank, end: from + start + blank + text.length });
    start = labelled ? at : at + 1;
  }
  return clauses;
}
