// Declares `hName` and `hProperties`, by which a node is told its element.
import type {} from 'mdast-util-to-hast';
import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { Properties } from 'hast';

type Block = BlockContent | DefinitionContent;

/** A block that mdast-util-to-hast prints as `<name>`. */
export function block(name: string, properties: Properties, children: Block[]): ContainerDirective {
  return { type: 'containerDirective', name, children, data: { hName: name, hProperties: properties } };
}

/** A block of running text that is printed as `<name>`. */
export function line(name: string, properties: Properties, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, data: { hName: name, hProperties: properties } };
}

/** A run of text that is printed as `<name>`. */
export function span(name: string, properties: Properties, children: PhrasingContent[]): TextDirective {
  return { type: 'textDirective', name, children, data: { hName: name, hProperties: properties } };
}
