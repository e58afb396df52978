import type { HierarchyKind } from '../../../../lexicon/markers.ts';
import { ARTICLE_RANK, PARAGRAPH_RANK } from '../../structure/marker.ts';

/** A number that may begin a line. */
export interface Opening {
  /** Offset in its line. */
  at: number;
  /** What stands before it: nothing, the end of a sentence, a colon, the end of a clause, a heading, other words. */
  place: 'start' | 'sentence' | 'colon' | 'clause' | 'heading' | 'inside';
  /** Rank of its marker; -1 for 专栏, which stands in no sequence. */
  rank: number;
  value: number;
  kind: HierarchyKind | 'box';
}

interface Level {
  rank: number;
  value: number;
}

/** The numbers that are open while a text is read line by line, and the last one of each rank. */
export class OpenNumbers {
  private levels: Level[] = [];
  private readonly last = new Map<number, number>();

  /**
   * Reads the numbers of a line.
   * @param isHeadings true for a line of headings alone, where no sentence ends
   * @returns offsets at which a line of its own begins
   */
  read(openings: readonly Opening[], isHeadings: boolean): number[] {
    const found: number[] = [];
    const [first] = openings;
    const list = first?.place === 'start' ? first.rank : null;
    openings.forEach((opening, index) => {
      const { rank, place, kind } = opening;
      // `（1）`, `①` in a line that is a paragraph are a list of its words, `1.` and outer ones are not.
      if (place !== 'start' && isOfWords(kind) && list !== rank && found.length === 0) return;
      const isListed = (found.length > 0 && kind === 'paragraph') || list === rank || isItem(rank);
      const follows = (next: Opening) =>
        isHeadings || next.place === 'sentence' || (isListed && next.place === 'clause');
      const heads = isHeadings || (place !== 'inside' && place !== 'clause');
      const outer = openings[index - 1]?.rank ?? Infinity;
      const goesOn = this.goesOn(opening) && (follows(opening) || (place === 'heading' && outer < rank));
      const isBox = rank < 0 && place === 'sentence';
      if (place !== 'start' && !isBox && !goesOn && !(heads && this.starts(openings, index, follows))) return;
      if (place !== 'start') found.push(opening.at);
      this.open(opening);
    });
    return found;
  }

  private open({ rank, value }: Opening): void {
    this.levels = rank < 0 ? [] : this.levels.filter((one) => one.rank < rank);
    if (rank < 0) return;
    this.levels.push({ rank, value });
    this.last.set(rank, value);
  }

  /** True for the next number of a sequence that is open, or of one that goes on through its parents. */
  private goesOn({ rank, value }: Opening): boolean {
    const level = this.levels.find((one) => one.rank === rank);
    if (level) return value === level.value + 1;
    return value > 1 && value === (this.last.get(rank) ?? 0) + 1 && this.isBelow(rank);
  }

  /** True for a first number that its second follows before an outer one goes on. */
  private starts(openings: readonly Opening[], index: number, allows: (next: Opening) => boolean): boolean {
    const opening = openings[index];
    if (opening?.value !== 1 || !this.isBelow(opening.rank)) return false;
    // `第一章总则第一条为…`: the heading of a chapter holds no number of an article.
    if (opening.kind === 'article' && opening.place === 'heading' && openings[index - 1]?.kind === 'chapter')
      return true;
    for (let at = index + 1; at < openings.length; at++) {
      const next = openings[at];
      if (!next || !allows(next)) continue;
      if (next.rank === opening.rank) return next.value === 2;
      if (next.rank < opening.rank && this.goesOn(next)) return false;
    }
    return false;
  }

  /** True where a number may stand below those that are open, or in the place of one. */
  private isBelow(rank: number): boolean {
    return (this.levels.at(-1)?.rank ?? -1) < rank || this.levels.some((one) => one.rank === rank);
  }
}

/** 项 are items however their clauses end; `1.` and `（1）` within a sentence are a list of its words. */
function isItem(rank: number): boolean {
  return rank > ARTICLE_RANK && rank < PARAGRAPH_RANK;
}

function isOfWords(kind: Opening['kind']): boolean {
  return kind === 'subparagraph' || kind === 'point';
}
