import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { ProvisionKind } from '../model/provision.ts';
import { unbreakablePieces } from './line-breaks.ts';
import { block, line, span } from './element.ts';
import { lengthOf, linksOf, targetMarks, withLinks, type ProvisionLinks } from './links.ts';
import { plain } from './plain.ts';
import { isLead, type ProvisionNode } from './provision.ts';
import { marginOf, type Setting } from './setting.ts';

/** The element of a provision that is running text: a heading, or a paragraph of its kind. */
export function printProvision(
  { kind, eid, words }: ProvisionNode,
  setting: Setting,
): BlockContent | DefinitionContent {
  const margin = marginOf(eid, words, setting);
  const own = linksOf(eid, setting.links);
  const level = setting.levels.get(eid);
  if (level === undefined) {
    return line('p', { id: eid, dataKind: kind }, [...withLead(words, setting.markdown, own), ...margin]);
  }
  // Margin and marks stand outside the heading, whose name would otherwise end with theirs.
  const linked = withLinks(plain(words, setting.markdown), 0, { ...own, marks: [] });
  const heading = line(`h${String(level)}`, { id: eid }, headingWords(kind, linked));
  return block('div', { className: ['heading'], dataKind: kind }, [
    heading,
    line('div', { className: ['margin'] }, [...targetMarks(own), ...margin]),
  ]);
}

/** The words of a heading; a title is told where its lines had better break. */
function headingWords(kind: ProvisionKind, words: readonly PhrasingContent[]): PhrasingContent[] {
  if (kind !== 'title' && kind !== 'attachment') return [...words];
  return words.flatMap((node) => {
    if (node.type !== 'text') return [node];
    return unbreakablePieces(node.value).flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [span('wbr', {}, [])] : []),
      { type: 'text', value },
    ]);
  });
}

/** The words of a paragraph, with the marker and the lead sentence that open it set apart. */
function withLead(words: readonly PhrasingContent[], markdown: string, own: ProvisionLinks): PhrasingContent[] {
  const cut = words.findIndex((node) => !isLead(node));
  const lead = cut === -1 ? words : words.slice(0, cut);
  const rest = cut === -1 ? [] : words.slice(cut);
  const heads = lead.some((node) => node.type === 'textDirective' && node.name === 'head');
  if (!heads) return withLinks(plain(words, markdown), 0, own);
  const opening = plain(lead, markdown);
  return [
    span('b', { className: ['lead'] }, withLinks(opening, 0, own)),
    ...withLinks(plain(rest, markdown), lengthOf(opening), own),
  ];
}
