import type { ProvisionKind } from '../../../model/provision.ts';
import type { Draft } from './outline.ts';
import { findRunInTitle, type RunInTitle } from './run-in-title.ts';

/** Kinds of unit that may be made of titled paragraphs. */
const HOLDERS: ReadonlySet<ProvisionKind> = new Set(['section', 'subsection', 'paragraph', 'subparagraph']);
/** Kinds below which no paragraph has a title: the 款 of an article, the words of a box. */
const CLOSED: ReadonlySet<ProvisionKind> = new Set(['article', 'box']);
const LEAST_TITLES = 2;
/** Of a unit whose titles open with no verb, all its paragraphs have one. */
const LEAST_NAMES = 3;
const LEAST_SHARE = 0.75;

/** A unit whose unnumbered paragraphs are all that stands below it. */
interface Unit {
  readonly parent: string | null;
  readonly kind: ProvisionKind;
  readonly paragraphs: readonly Draft[];
  /** Titles by paragraph: of tasks, or of either form where every paragraph has one. */
  readonly titles: ReadonlyMap<Draft, RunInTitle>;
  /** Whether the text has no unit behind it, so that closing words may follow its last paragraph. */
  readonly isLast: boolean;
}

/**
 * Marks the title of each paragraph without a number that begins with one (`培育各类平台。对获评企业……`), where nearly all
 * paragraphs of a numbered unit do, and in a unit of one paragraph where units beside it are written so.
 */
export function titleParagraphs(drafts: readonly Draft[], text: string): void {
  // In a text that opens its paragraphs so throughout, the sentences are marked already.
  if (drafts.some(({ kind, heading }) => kind === 'p' && heading !== null)) return;
  const units = unitsOf(drafts, text);
  const titled = units.filter(isTitled);
  for (const unit of units) {
    if (!titled.includes(unit) && !(unit.paragraphs.length === 1 && goesWith(unit, units, titled))) continue;
    for (const [draft, title] of unit.titles) {
      const [run] = draft.text;
      if (!run) continue;
      draft.heading = { start: title.start, end: title.end };
      draft.text = [{ ...run, start: title.end }];
    }
  }
}

/** Whether nearly all paragraphs begin with a title: all but an introduction, and the closing words of the text. */
function isTitled({ paragraphs, titles, isLast }: Unit): boolean {
  const first = paragraphs.findIndex((draft) => titles.has(draft));
  const last = paragraphs.findLastIndex((draft) => titles.has(draft));
  if (titles.size < LEAST_TITLES || first > 1) return false;
  const end = isLast ? last + 1 : paragraphs.length;
  return titles.size >= LEAST_SHARE * (end - first);
}

/** Whether at least two of the units beside a unit, and half of them, are made of paragraphs with titles. */
function goesWith(unit: Unit, units: readonly Unit[], titled: readonly Unit[]): boolean {
  const isBeside = ({ parent, kind }: Unit) => parent === unit.parent && kind === unit.kind;
  const count = titled.filter(isBeside).length;
  return count >= 2 && count * 2 >= units.filter(isBeside).length;
}

function unitsOf(drafts: readonly Draft[], text: string): Unit[] {
  const byEid = new Map(drafts.map((draft) => [draft.eid, draft]));
  const below = Map.groupBy(drafts, ({ parent }) => parent);
  const isClosed = ({ kind, parent }: Draft): boolean => {
    const above = parent === null ? undefined : byEid.get(parent);
    return CLOSED.has(kind) || (above !== undefined && isClosed(above));
  };
  const holders = drafts.filter((draft) => draft.number && HOLDERS.has(draft.kind));
  return holders.flatMap((draft): Unit[] => {
    const own = below.get(draft.eid) ?? [];
    const paragraphs = own.filter(({ kind }) => kind === 'p');
    if (paragraphs.length === 0 || own.some(({ number }) => number) || isClosed(draft)) return [];
    const isLast = draft === holders.at(-1);
    return [{ parent: draft.parent, kind: draft.kind, paragraphs, titles: titlesOf(paragraphs, text), isLast }];
  });
}

function titlesOf(paragraphs: readonly Draft[], text: string): Map<Draft, RunInTitle> {
  const found = paragraphs.flatMap((draft): [Draft, RunInTitle][] => {
    const [run, ...others] = draft.text;
    const title = run && others.length === 0 ? findRunInTitle(text, run) : null;
    return title ? [[draft, title]] : [];
  });
  const isAll = found.length === paragraphs.length && found.length >= LEAST_NAMES;
  return new Map(isAll ? found : found.filter(([, { form }]) => form === 'task'));
}
