import { part } from '../core/read/text/cut.ts';
import type { PhrasingContent } from 'mdast';
import type { Mention } from '../model/mention.ts';
import type { Target } from '../model/target.ts';
import { span } from './element.ts';
import { textOf } from './provision.ts';
import { termSpan, type MarkedTerm } from './terms.ts';

/** A run of a provision's words that opens a page; offsets in the words. */
interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** The mark behind the words that set a target. */
interface TargetMark {
  readonly at: number;
  readonly href: string;
  readonly label: string;
  /** What the style sheet draws: 目标, or 目标1, 2, 3 behind words that set several. */
  readonly shown: string;
}

/** What is linked in the words of a provision. */
export interface ProvisionLinks {
  readonly links: readonly TextLink[];
  readonly marks: readonly TargetMark[];
  /** Terms that are explained here. */
  readonly terms: readonly MarkedTerm[];
}

const noLinks: ProvisionLinks = { links: [], marks: [], terms: [] };
const longestLabel = 30;

/** Pages of what a text names, relative to the page of a document, so that they hold under any base. */
const folders = { body: '../../bodies/', citation: '../../documents/', target: '../../targets/' } as const;

/** What is linked in each provision of a document, by eId. Regions are named too often to be linked. */
export function linksByProvision(
  mentions: readonly Mention[],
  targets: readonly Pick<Target, 'id' | 'metric'>[],
  terms: readonly MarkedTerm[],
): ReadonlyMap<string, ProvisionLinks> {
  const metrics = new Map(targets.map(({ id, metric }) => [id, metric]));
  const named = Map.groupBy(mentions, ({ eid }) => eid);
  const explained = Map.groupBy(terms, ({ eid }) => eid);
  return new Map(
    [...new Set([...named.keys(), ...explained.keys()])].map((eid) => {
      const own = named.get(eid) ?? [];
      return [eid, { links: readLinks(own), marks: readMarks(own, metrics), terms: explained.get(eid) ?? [] }];
    }),
  );
}

/** Bodies and documents of this portal; where two runs overlap, the first stands. */
function readLinks(mentions: readonly Mention[]): TextLink[] {
  let free = 0;
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ kind, ref, start, end }): TextLink[] => {
      if ((kind !== 'body' && kind !== 'citation') || start < free) return [];
      free = end;
      return [{ start, end, href: `${folders[kind]}${ref}/` }];
    });
}

function readMarks(mentions: readonly Mention[], metrics: ReadonlyMap<string, string>): TargetMark[] {
  const behind = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'target'),
    ({ end }) => end,
  );
  return [...behind].flatMap(([at, own]) =>
    own.map(({ ref }, index): TargetMark => {
      const number = own.length === 1 ? '' : String(index + 1);
      const shown = index === 0 ? `目标${number}` : number;
      const metric = Array.from(metrics.get(ref) ?? '');
      const name = metric.length > longestLabel ? `${metric.slice(0, longestLabel).join('')}…` : metric.join('');
      return { at, href: `${folders.target}${ref}/`, label: `${shown}：${name}`, shown };
    }),
  );
}

/** Links of the provision with that eId. */
export function linksOf(eid: string, links: ReadonlyMap<string, ProvisionLinks>): ProvisionLinks {
  return links.get(eid) ?? noLinks;
}

/** The marks of a provision; they have no characters of their own, so that its text stays exactly its words. */
export function targetMarks({ marks }: ProvisionLinks): PhrasingContent[] {
  return marks.map(({ href, label, shown }) =>
    span('a', { className: ['goal'], href, ariaLabel: label, dataShown: shown }, []),
  );
}

/** Characters of printed words; a line break is one. */
export function lengthOf(words: readonly PhrasingContent[]): number {
  return words.reduce((sum, node) => sum + charactersOf(node), 0);
}

function charactersOf(node: PhrasingContent): number {
  if (node.type === 'break' || (node.type === 'textDirective' && node.name === 'br')) return 1;
  return 'children' in node ? lengthOf(node.children) : textOf(node).length;
}

/**
 * Printed words with their links.
 * @param from offset of the first of them in the words of the provision
 */
export function withLinks(words: readonly PhrasingContent[], from: number, own: ProvisionLinks): PhrasingContent[] {
  if (own.links.length + own.marks.length + own.terms.length === 0) return [...words];
  let at = from;
  return words.flatMap((node): PhrasingContent[] => {
    const start = at;
    at += charactersOf(node);
    if (node.type === 'text') return linkText(node.value, start, own);
    if (node.type === 'textDirective' && node.children.length > 0) {
      return [{ ...node, children: withLinks(node.children, start, own) }];
    }
    return [node];
  });
}

/** A run of text, cut where a link or a term begins or ends in it and behind the words of a target. */
function linkText(value: string, from: number, { links, marks, terms }: ProvisionLinks): PhrasingContent[] {
  const to = from + value.length;
  const inside = links.filter(({ start, end }) => from <= start && end <= to);
  const ends = marks.filter(({ at }) => from < at && at <= to);
  const bounds = [...inside, ...terms.filter(({ start, end }) => from <= start && end <= to)];
  const cuts = new Set([from, ...bounds.flatMap(({ start, end }) => [start, end]), ...ends.map(({ at }) => at), to]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).flatMap((end, index): PhrasingContent[] => {
    const start = places[index] ?? from;
    const text: PhrasingContent = { type: 'text', value: part(value, start - from, end - from) };
    const link = inside.find((each) => each.start <= start && end <= each.end);
    const term = terms.find((each) => each.start === start && each.end === end);
    const behind = targetMarks({ ...noLinks, marks: ends.filter(({ at }) => at === end) });
    if (link !== undefined) return [span('a', { href: link.href }, [text]), ...behind];
    return [term === undefined ? text : termSpan(term, text), ...behind];
  });
}
