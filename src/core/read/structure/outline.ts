import { provisionKinds } from '../../../lexicon/provision-kinds.ts';
import type { ProvisionKind } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';

/** A run of a provision's text, with what is set between it and the run before. */
export interface TextRun extends Span {
  joiner: '' | '\t' | '\n';
}

/** A provision in the making; all spans are offsets of the clean text. */
export interface Draft {
  eid: string;
  parent: string | null;
  kind: ProvisionKind;
  number: Span | null;
  heading: Span | null;
  text: TextRun[];
}

/** What a new provision is made of. `scope` is the eId that its own begins with. */
export interface DraftInput {
  kind: ProvisionKind;
  scope: string | null;
  /** Prefix of its eId, where it is not that of its kind. */
  prefix?: string;
  parent?: string | null;
  /** Printed number; without it provisions of a kind are counted within their scope. */
  value?: number;
  /** Number of an article put in between: 第二条之一 is `art_2-1`. */
  branch?: number | null;
  number?: Span;
  heading?: Span;
  text?: Span | TextRun[];
}

/** Collects provisions in the order of the text and gives each its eId. */
export class Outline {
  readonly drafts: Draft[] = [];
  private readonly ids = new Set<string>();
  private readonly counts = new Map<string, number>();

  /**
   * Adds a provision; a number that its scope has already used gets a suffix: `sec_2-2`, of an article, where that is
   * 第二条之二, `art_2--2`.
   */
  add(input: DraftInput): Draft {
    const { kind, scope } = input;
    const row = provisionKinds[kind];
    const stem = (scope === null ? '' : `${scope}__`) + (input.prefix ?? row.eid);
    const count = (this.counts.get(stem) ?? 0) + 1;
    this.counts.set(stem, count);
    const plain = row.single === true && count === 1 && input.value === undefined;
    const number = input.value === undefined ? '' : String(input.value) + branchMark(input.branch);
    let eid = plain ? stem : `${stem}_${number || String(count)}`;
    const again = kind === 'article' ? '--' : '-';
    for (let times = 2; this.ids.has(eid); times++) eid = `${stem}_${number || String(count)}${again}${String(times)}`;
    this.ids.add(eid);
    const text = input.text ?? [];
    const draft: Draft = {
      eid,
      parent: input.parent === undefined ? null : input.parent,
      kind,
      number: input.number ?? null,
      heading: input.heading ?? null,
      text: Array.isArray(text) ? text : [{ start: text.start, end: text.end, joiner: '' }],
    };
    this.drafts.push(draft);
    return draft;
  }
}

function branchMark(branch: number | null | undefined): string {
  return branch === null || branch === undefined ? '' : `-${String(branch)}`;
}
