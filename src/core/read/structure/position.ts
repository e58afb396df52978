import { ARTICLE_RANK, PARAGRAPH_RANK, SUBSECTION_RANK, type Marker } from './marker.ts';
import type { Headline } from './headline.ts';
import type { Draft } from './outline.ts';

interface Container {
  eid: string;
  rank: number;
  /** Level that the file sets its heading at; null where it states none. */
  level: Headline['level'] | null;
  /** Of an article: how many 款 it has so far. */
  clauses: number;
}

/** Where the 款 of an article stands among those that are open: below it, above its 项. */
const CLAUSE_RANK = ARTICLE_RANK + 0.5;

/** Headings without a number stand above all numbers, however deep the file sets them. */
const OUTERMOST = -1;
const QUESTION_STEP = 0.01;

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
  /** Rank of questions, which follow each other below what the first of them stands below. */
  private questionRank: number | null = null;

  constructor(root: string | null) {
    this.root = root;
  }

  /** eId of the provision that the next line hangs from. */
  get container(): string | null {
    return this.box?.eid ?? this.stack.at(-1)?.eid ?? this.root;
  }

  /** eId of the heading that a box hangs from: it stands beside the items (`1.`) of that heading, not in one of them. */
  get boxHolder(): string | null {
    return this.stack.findLast(({ rank }) => rank < PARAGRAPH_RANK)?.eid ?? this.root;
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

  /**
   * Closes what a number ends: headings of its own rank and below, and those without a number that the file sets at its
   * level or below. A box keeps its place in the text.
   */
  closeFor({ rank }: Marker, level: number | null = null): void {
    if (this.box) return;
    const isOver = (open: Container) =>
      open.rank >= rank || (open.rank < 0 && typeof open.level === 'number' && level !== null && open.level >= level);
    this.closeWhile(isOver);
  }

  /**
   * Closes what a heading without a number ends: all but the headings that the file sets above its level; a question
   * ends the one before it, with what its answer holds.
   * @returns its rank
   */
  closeForHeadline(level: Headline['level']): number {
    if (level === 'question') {
      const rank = (this.questionRank ??= (this.stack.at(-1)?.rank ?? OUTERMOST) + QUESTION_STEP);
      this.closeWhile((open) => open.rank >= rank);
      return rank;
    }
    this.closeWhile((open) => typeof open.level !== 'number' || open.level >= level);
    return OUTERMOST + level / 10;
  }

  private closeWhile(isOver: (open: Container) => boolean): void {
    for (let open = this.stack.at(-1); open && isOver(open); open = this.stack.at(-1)) this.stack.pop();
  }

  /** Opens a heading without a number. */
  enterHeadline({ eid }: Draft, rank: number, level: Headline['level']): void {
    this.stack.push({ eid, rank, level, clauses: 0 });
  }

  /** Opens a numbered provision; in a box it is an entry of the box's list. */
  enter(draft: Draft, marker: Marker, level: number | null = null): void {
    if (this.box) this.box.last = marker.rank <= (this.box.last?.rank ?? Infinity) ? marker : this.box.last;
    else {
      this.stack.push({ eid: draft.eid, rank: marker.rank, level, clauses: draft.text.length > 0 ? 1 : 0 });
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
    this.stack.push({ eid, rank: CLAUSE_RANK, level: null, clauses: 0 });
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

  /**
   * Closes a numbered item that the next line sums up rather than continues.
   * @param eid the item, where it is known to be one; else only what stands as deep as items do is closed
   */
  leaveItem(eid?: string): void {
    const last = this.stack.at(-1);
    if (eid === undefined ? (last?.rank ?? 0) >= PARAGRAPH_RANK : last?.eid === eid) this.stack.pop();
  }

  leaveAll(): void {
    this.stack.length = 0;
    this.box = null;
  }
}
