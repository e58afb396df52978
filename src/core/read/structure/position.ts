import { ARTICLE_RANK, PARAGRAPH_RANK, SUBSECTION_RANK, type Marker } from './marker.ts';
import type { Draft } from './outline.ts';

interface Container {
  eid: string;
  rank: number;
  /** Of an article: how many 款 it has so far. */
  clauses: number;
}

/** Where the 款 of an article stands among those that are open: below it, above its 项. */
const CLAUSE_RANK = ARTICLE_RANK + 0.5;

interface Box {
  eid: string;
  /** Number of the outermost entry of its list that was read last; null before the first. */
  last: Pick<Marker, 'rank' | 'value'> | null;
  /** True before anything but its heading has been read. */
  isEmpty: boolean;
}

/** Where a body is being read: the numbered headings that are open, innermost last, and the box, if any. */
export class Position {
  /** eId of the attachment that holds the body, null for the text itself. */
  readonly root: string | null;
  private readonly stack: Container[] = [];
  /** The last number of each rank outside boxes. */
  private readonly last = new Map<number, number>();
  private box: Box | null = null;

  constructor(root: string | null) {
    this.root = root;
  }

  /** eId of the provision that the next line hangs from. */
  get container(): string | null {
    return this.box?.eid ?? this.stack.at(-1)?.eid ?? this.root;
  }

  get inBox(): boolean {
    return this.box !== null;
  }

  /** True before the first numbered heading. */
  get atTop(): boolean {
    return this.stack.length === 0;
  }

  /** eId prefix of a part of this body: `preamble`, in an annex `att_1__preamble`. */
  scoped(name: string): string {
    return this.root === null ? name : `${this.root}__${name}`;
  }

  /** Closes what a number ends: headings of its own rank and below. A box keeps its place in the text. */
  closeFor({ rank }: Marker): void {
    if (!this.box) while ((this.stack.at(-1)?.rank ?? -1) >= rank) this.stack.pop();
  }

  /** Opens a numbered provision; in a box it is an entry of the box's list. */
  enter(draft: Draft, marker: Marker): void {
    if (this.box) this.box.last = marker.rank <= (this.box.last?.rank ?? Infinity) ? marker : this.box.last;
    else {
      this.stack.push({ eid: draft.eid, rank: marker.rank, clauses: draft.text.length > 0 ? 1 : 0 });
      this.last.set(marker.rank, marker.value);
    }
  }

  /** True below an article of sentences, whose numbered entries are its 项 and 目 and have no headings. */
  get inArticle(): boolean {
    return !this.box && this.stack.some(({ rank, clauses }) => rank === ARTICLE_RANK && clauses > 0);
  }

  /**
   * Leaves the 项 of an article for its next 款.
   * @returns the article and the number of the 款; null outside an article, or where that is but a heading
   */
  nextClause(): { article: string; value: number } | null {
    const at = this.stack.findLastIndex(({ rank }) => rank === ARTICLE_RANK);
    const article = this.stack[at];
    if (this.box || !article || (article.clauses === 0 && at < this.stack.length - 1)) return null;
    this.stack.length = at + 1;
    article.clauses += 1;
    return { article: article.eid, value: article.clauses };
  }

  /** Opens a 款 that introduces 项. */
  enterClause(eid: string): void {
    this.stack.push({ eid, rank: CLAUSE_RANK, clauses: 0 });
  }

  enterBox(eid: string): void {
    this.box = { eid, last: null, isEmpty: true };
  }

  /**
   * A box ends at the next heading of the text, at the first line that does not go on its list, and where the text goes
   * on with its own numbers (`3.`, a box, `4.`). Its list may be of `（一）`, where that begins right below its heading.
   */
  leaveBoxAt(marker: Marker | null): void {
    if (!this.box) return;
    const inside = marker ? this.listsInBox(this.box, marker) : this.box.last === null;
    if (inside) this.box.isEmpty = false;
    else this.box = null;
  }

  private listsInBox({ last, isEmpty }: Box, { rank, value }: Marker): boolean {
    const goesOn = last?.rank === rank && value === last.value + 1;
    if (rank >= PARAGRAPH_RANK) return goesOn || value !== (this.last.get(rank) ?? 0) + 1 || value === 1;
    return rank === SUBSECTION_RANK && (goesOn || (last?.rank !== rank && isEmpty && value === 1));
  }

  leaveBox(): void {
    this.box = null;
  }

  /** Closes a numbered item that the next line sums up rather than continues. */
  leaveItem(): void {
    if ((this.stack.at(-1)?.rank ?? 0) >= PARAGRAPH_RANK) this.stack.pop();
  }

  leaveAll(): void {
    this.stack.length = 0;
    this.box = null;
  }
}
