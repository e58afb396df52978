import type { BlockContent, DefinitionContent } from 'mdast';
import { provisionKinds } from '../lexicon/provision-kinds.ts';
import type { ProvisionKind } from '../model/provision.ts';
import { block } from './element.ts';

type Block = BlockContent | DefinitionContent;

/** An element of the text, with the kind of provision that it begins with and the lines that it takes on a phone. */
export interface Piece {
  readonly kind: ProvisionKind;
  readonly block: Block;
  lines: number;
}

/** A passage is closed before what opens another once it is so many lines long. */
const shortest = 20;

/**
 * Parts a text into passages, so that a browser lays out those alone that are near the reader. Each
 * says how many lines it is reckoned to take, which is its height as long as it is not laid out.
 */
export function passages(pieces: readonly Piece[]): Block[] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const current = parts.at(-1);
    if (current === undefined || (provisionKinds[piece.kind].opens !== undefined && linesOf(current) >= shortest))
      parts.push([piece]);
    else current.push(piece);
  }
  return parts.map((part) => {
    const properties = { className: ['passage'], dataLines: String(Math.ceil(linesOf(part))) };
    return block(
      'div',
      properties,
      part.map((piece) => piece.block),
    );
  });
}

function linesOf(part: readonly Piece[]): number {
  return part.reduce((sum, { lines }) => sum + lines, 0);
}
