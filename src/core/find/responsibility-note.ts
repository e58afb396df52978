import { FIRST_LEADS, type NoteRole } from '../../lexicon/note-roles.ts';
import type { Span } from '../../model/span.ts';
import { splitBodyList, type NamedBody } from '../read/responsibility/body-list.ts';
import { isBodyName, mayBeBody } from '../read/responsibility/body-name.ts';
import { isLabelled, readLabel, readPart, splitClauses, type Clause } from '../read/responsibility/note-clauses.ts';

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
  /** For which lists that holds, by the list beside which it is said. */
  firstOf: FirstLeads;
  /** What was not understood. Nothing, for a well-formed note. */
  rest: Span[];
  /** What names no body and has no field: a time limit (`完成时限：2024年12月`), a person (`牵头领导：张三`). */
  aside: Span[];
}

/**
 * For which lists a text says that whoever is first leads: all, or all but those whose bodies each have their own duties
 * (按职责分工负责).
 */
export type FirstLeads = 'plain' | 'all';

/** A general clause, from its subject on. */
interface Sweep extends Span {
  /** What the bodies are to do: 落实, 参与, 实施主体. */
  part: string;
  /** Whether it holds for the piece of text whose note it is too: 某网工作均需…, not 以下各项工作均需…. */
  ownToo: boolean;
}

/** `完成时限：2024年12月`, `2024年底前完成`, `长期坚持`: no body. */
const timeLimit =
  /^(?:完成|办结|落实|整改)?(?:时限|时间|期限|时间节点|年限)(?:要求)?[：:]|^(?=.*\d)(?:20\d{2}年)?(?:年?底)?(?:\d{1,2}月)?(?:年?底|末|上旬|中旬|下旬|\d{1,2}日)?(?:之?前)?(?:完成|办结)?(?:并(?:长期|持续)(?:坚持|推进))?$|^(?:长期|持续)(?:坚持|推进|实施)$/u;
/** `市教育局（牵头）`. */
const remark = /[（(〔]((?:总?牵头|主办|主责|责任|配合|参与|协办)(?:单位|部门)?)[）)〕]$/u;
const subject = /^(.+?)为(?:任务|工作)?((?:实施|责任|落实)?主体)$/u;
/** `以下各项工作均需各区、县（市）政府（管委会）落实`, `浙江政务服务网工作均需省级有关单位和市县两级政府参与`. */
const general =
  /^(?:以下|下列|\p{Script=Han}{2,16}工作)[^，]*?均[需须由](.+?)(?:负责|组织)?(落实|参与|负责|配合|实施)$/u;
/** `各区、县（市）政府均需落实以下各项工作`. */
const generalFor =
  /^(.+?)均(?:需要?|须|应当?|要)(?:负责|组织)?(落实|参与|配合|实施)(?:以下|下列)(?:各项|所有|全部)?(?:工作|任务|措施|事项)$/u;
/** `以下责任单位均包括各县政府`. */
const generalPart =
  /^(?:以下|下列)(?:各项)?((?:责任|牵头|配合|参与|落实|实施)(?:单位|部门))均?(?:包括|包含|含|为)(.+)$/u;
const allBelow = /^(?:以下|下列)[^，]*均涉及$/u;
const firstLeads = new RegExp(`^(?:其中)?${FIRST_LEADS}$`, 'u');
const anyFirstLeads = new RegExp(FIRST_LEADS, 'u');
const sameBelow = /^(?:以)?下同$/u;
const silence =
  /^(?:(?:配合|参与|责任)?(?:单位|部门)?(?:以下|后面)?不(?:再)?(?:另行|单独|逐一|一一)?(?:列出|注明)|(?:以下|后文)?(?:不再|简称).{0,8}|除?(?:已|另)?(?:注明|明确|标明)(?:牵头|责任)?(?:单位|部门)?的?(?:除外|外)?)$/u;
/** True where a text says that whoever comes first in a list leads: `各项任务列第一位的为牵头单位`. */
export function saysFirstLeads(words: string): boolean {
  return anyFirstLeads.test(words);
}

/**
 * Reads a responsibility note (`［市环保局、市经信委牵头，市发改委等参与，…］`, `（责任单位：…）`,
 * `（牵头单位：…）`) or a cell of a 责任单位 column. Never throws; what it cannot read is in `rest`.
 * @param note the words, brackets included where there are any
 * @param options `label` is the role of bodies without a word for it, as if a label stood before them
 * (null: there is none, and such bodies are not understood unless others lead); `firstLeads` carries the document's rule
 */
export function parseResponsibilityNote(
  note: string,
  options: { label?: NoteRole | null; firstLeads?: FirstLeads | null } = {},
): Responsibility {
  const reader = new NoteReader(options.label ?? null);
  for (const clause of splitClauses(note)) reader.read(clause);
  return reader.finish(options.firstLeads ?? null);
}

/** The bodies of a general clause, and what it makes of them. */
function sweepOf(text: string): { named: string; part: string } | null {
  const doing = general.exec(text) ?? generalFor.exec(text);
  if (doing) return { named: doing[1] ?? '', part: doing[2] ?? '' };
  const being = generalPart.exec(text);
  return being && { named: being[2] ?? '', part: being[1] ?? '' };
}

class NoteReader {
  private readonly bodies: Record<NoteRole, NamedBody[]> = { lead: [], participant: [], listed: [] };
  /** Those who answer 按职责分工. */
  private readonly byDuty: NamedBody[] = [];
  /** Participants by 指导, or each with a part of its own: none of them is first. */
  private readonly acting: NamedBody[] = [];
  private readonly general: NamedBody[] = [];
  private readonly rest: Span[] = [];
  private readonly aside: Span[] = [];
  private sweep: Sweep | null = null;
  private rule: Responsibility['firstLeads'] = 'no';
  private label: NoteRole | null;
  /** Whether this is under a label of something else than bodies: 牵头领导：张三. */
  private ofOthers = false;
  /** Whether no word for a part has been said. */
  private isBare = true;
  /** Bodies whose role is still to come. */
  private pending: NamedBody[] = [];
  private subjects: NamedBody[] = [];
  /** What the subjects are: 实施主体. */
  private being = '';

  constructor(label: NoteRole | null) {
    this.label = label;
  }

  read(clause: Clause): void {
    const label = readLabel(clause.text);
    if (label) {
      this.assign(this.label);
      this.label = label.role;
      this.isBare = false;
      this.ofOthers = false;
    }
    const text = clause.text.slice(label?.length ?? 0);
    const start = clause.start + (label?.length ?? 0);
    if (!this.readRemark(text, start)) this.readBodies(text, start);
  }

  private readRemark(text: string, start: number): boolean {
    const everywhere = sweepOf(text);
    const end = start + text.length;
    if (everywhere) {
      const { named, part } = everywhere;
      this.general.push(...splitBodyList(named, start + text.lastIndexOf(named)));
      this.sweep = { start, end, part, ownToo: !/以下|下列/u.test(text) };
    } else if (allBelow.test(text)) {
      this.general.push(...this.subjects);
      this.sweep = { start: this.subjects[0]?.start ?? start, end, part: this.being, ownToo: false };
    } else if (firstLeads.test(text)) this.rule = 'here';
    else if (sameBelow.test(text)) this.rule = this.rule === 'no' ? 'no' : 'throughout';
    else if (this.isAside(text)) this.aside.push({ start, end });
    else return text === '' || silence.test(text);
    return true;
  }

  private isAside(text: string): boolean {
    if (isLabelled(text)) this.ofOthers = true;
    return this.ofOthers || timeLimit.test(text);
  }

  private readBodies(text: string, start: number): void {
    const part = readPart(text);
    const being = subject.exec(text);
    const list = part?.list ?? being?.[1] ?? text;
    for (const body of splitBodyList(list, start + (part?.at ?? 0))) this.take(body);
    if (being) {
      this.subjects = splitBodyList(being[1] ?? '', start);
      this.being = being[2] ?? '';
    }
    if (!part) return;
    this.isBare = false;
    if (part.role !== 'listed' || part.mayLead === 'yes') this.assign(part.role);
    else {
      (part.mayLead === 'no' ? this.acting : this.byDuty).push(...this.pending);
      this.pending = [];
    }
  }

  /** A body with its role behind it has it; any other waits for one. What is no name is not read. */
  private take(body: NamedBody): void {
    const told = remark.exec(body.name);
    const length = told?.[0].length ?? 0;
    const named = { ...body, name: body.name.slice(0, body.name.length - length), end: body.end - length };
    if (!mayBeBody(named.name)) this.rest.push({ start: body.start, end: body.end });
    else if (told) this.bodies[/牵头|主办/u.test(told[1] ?? '') ? 'lead' : 'participant'].push(named);
    else this.pending.push(named);
  }

  private assign(as: NoteRole | null): void {
    if (as === null) this.rest.push(...this.pending.map(({ start, end }) => ({ start, end })));
    else this.bodies[as].push(...this.pending);
    this.pending = [];
  }

  /** `（市水务局牵头，市财政局、市审计局）`: with a lead there, the others take part; where no word is said, all answer. */
  private roleOfTheRest(): NoteRole | null {
    if (!this.pending.every(({ name }) => isBodyName(name))) return null;
    if (this.bodies.lead.length > 0) return 'participant';
    return this.isBare && this.rest.length === 0 ? 'listed' : null;
  }

  finish(carried: FirstLeads | null): Responsibility {
    this.assign(this.label ?? this.roleOfTheRest());
    const { lead, participant, listed } = this.bodies;
    const firstOf = listed.length === 0 && this.byDuty.length > 0 ? 'all' : 'plain';
    const ruled = this.rule === 'no' ? carried : firstOf;
    const candidates = inOrder([...(ruled === null ? [] : listed), ...(ruled === 'all' ? this.byDuty : [])]);
    const first = lead.length === 0 ? candidates.slice(0, 1) : [];
    const others = [...listed, ...this.byDuty].filter((body) => !first.includes(body));
    return {
      leads: [...lead, ...first],
      participants: inOrder([...others, ...this.acting, ...participant]),
      responsible: inOrder([...others, ...this.acting]),
      firstOf,
      general: this.general,
      sweep: this.sweep,
      firstLeads: this.rule,
      rest: this.rest,
      aside: this.aside,
    };
  }
}

function inOrder(bodies: readonly NamedBody[]): NamedBody[] {
  return bodies.toSorted((a, b) => a.start - b.start);
}
