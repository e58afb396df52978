import type { Element, Root } from 'xast';
import { countIn } from '../counting.ts';
import { childOf, elementsOf, valueOf } from './elements.ts';

interface Level {
  format: string;
  start: number;
  text: string;
}

/** Counts the numbered paragraphs of a Word file and says the number that Word shows before each. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #abstracts = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(part: Root | undefined) {
    const root = childOf(part, 'w:numbering');
    const abstracts = new Map(
      elementsOf(root, 'w:abstractNum').map((one) => [valueOf(one, 'w:abstractNumId') ?? '', readLevels(one)]),
    );
    for (const one of elementsOf(root, 'w:num')) {
      const id = valueOf(one, 'w:numId') ?? '';
      const abstract = valueOf(childOf(one, 'w:abstractNumId')) ?? '';
      const levels = new Map(abstracts.get(abstract));
      let own = abstract;
      for (const override of elementsOf(one, 'w:lvlOverride')) {
        const index = Number(valueOf(override, 'w:ilvl'));
        const start = valueOf(childOf(override, 'w:startOverride'));
        const level = readLevels(override).get(index) ?? levels.get(index);
        if (level) levels.set(index, start === null ? level : { ...level, start: Number(start) });
        // A list that starts anew counts for itself.
        if (start !== null) own = `${abstract}/${id}`;
      }
      this.#levels.set(id, levels);
      this.#abstracts.set(id, own);
    }
  }

  /** The number before the next paragraph of a list, empty for one that shows none. */
  next(id: string, index: number): string {
    const levels = this.#levels.get(id);
    const level = levels?.get(index);
    if (!levels || !level) return '';
    const key = this.#abstracts.get(id) ?? id;
    const counts = (this.#counts.get(key) ?? []).slice(0, index + 1);
    counts[index] = (counts[index] ?? level.start - 1) + 1;
    this.#counts.set(key, counts);
    if (level.format === 'bullet') return '';
    return level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const one = levels.get(at);
      return one ? countIn(one.format, counts[at] ?? one.start) : '';
    });
  }
}

function readLevels(node: Element): Map<number, Level> {
  return new Map(
    elementsOf(node, 'w:lvl').map((level) => [
      Number(valueOf(level, 'w:ilvl')),
      {
        format: valueOf(childOf(level, 'w:numFmt')) ?? 'decimal',
        start: Number(valueOf(childOf(level, 'w:start')) ?? 1),
        text: valueOf(childOf(level, 'w:lvlText')) ?? '',
      },
    ]),
  );
}
