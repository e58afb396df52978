import type { Provision } from '../../../model/provision.ts';
import { foldTerm } from '../../../lexicon/fold.ts';
import type { ProvisionPair } from './align.ts';
import { containment, profileOf, type Profile } from './similarity.ts';

/** A provision elaborates on another when at least this share of its words stands there. */
const leastHeld = 0.4;
/** The same where its neighbours elaborate on that one or its neighbours, and both share a run of words. */
const leastHeldInOrder = 0.2;
/** Characters of such a run: 污泥无害化处置率达到100%. */
const runLength = 12;
/** A sentence belongs to the work it is said of when this share of its words stands there, or of that work's here. */
const leastShared = 0.5;

/** A sentence, or a part of one that could stand alone: `完成……；`. */
const sentence = /[^。；]+[。；]?/gu;

/**
 * Joins each provision of `b` to the one of `a` that it elaborates on: the one that holds most of its words and, among
 * several, the one that keeps the order of the texts. A provision of `a` may have several such details or none.
 */
export function alignDetails(a: readonly Provision[], b: readonly Provision[]): ProvisionPair[] {
  const wholes = a.map(({ heading, text }) => profileOf((heading ?? '') + text));
  const parts = b.map((provision) => (isDetail(provision) ? profileOf(detailWords(provision)) : null));
  const anywhere = a.map((_, index) => index);
  const sure = parts.map((part) => (part === null ? null : bestOf(wholes, part, leastHeld, anywhere)));
  const works = parts.map((part, index) => {
    const known = sure[index] ?? null;
    if (part === null || known !== null) return known;
    const before = sure.slice(0, index).findLast((at) => at !== null) ?? 0;
    const behind = sure.slice(index + 1).find((at) => at !== null) ?? a.length - 1;
    const detail = b[index];
    const near = anywhere.slice(before, behind + 1).filter((at) => {
      const whole = a[at];
      return whole !== undefined && detail !== undefined && shareRun(whole.text, detailWords(detail));
    });
    return bestOf(wholes, part, leastHeldInOrder, near);
  });
  const worked = new Set(works);
  return [
    ...a.filter((_, at) => !worked.has(at)).map((provision) => ({ a: provision, b: null, similarity: null })),
    ...b.map((provision, index): ProvisionPair => {
      const [at, part] = [works[index] ?? null, parts[index] ?? null];
      const whole = at === null ? undefined : wholes[at];
      return at === null || part === null || whole === undefined
        ? { a: null, b: provision, similarity: null }
        : { a: a[at] ?? null, b: provision, similarity: containment(whole, part) };
    }),
  ];
}

/** What a detail says itself: the third cell of a row of tasks, behind its number and its name. */
export function detailWords({ kind, heading, text }: Provision): string {
  if (kind !== 'row') return (heading ?? '') + text;
  const cells = text.split('\t');
  return cells.length < 4 ? text.replaceAll('\t', ' ') : (cells[2] ?? '');
}

/** The sentences of a text that a detail elaborates on, as printed; `……` stands for those between. */
export function workedOut(text: string, detail: string): string {
  const whole = profileOf(detail);
  const sentences = text.match(sentence) ?? [];
  const shares = sentences.map((words) => {
    const own = profileOf(words);
    return Math.max(containment(whole, own), containment(own, whole));
  });
  const bar = Math.min(leastShared, Math.max(...shares, 0));
  const runs = sentences.map((words, index) => ((shares[index] ?? 0) >= bar && bar > 0 ? words : '\n'));
  return runs
    .join('')
    .replace(/^\n+|\n+$/gu, '')
    .replace(/\n+/gu, '……');
}

/** A heading, the head of a table and the title of an annex elaborate on nothing. */
function isDetail({ kind, number }: Provision): boolean {
  return kind === 'row' || number !== null;
}

/** Which of some wholes holds most of a part; null where none holds enough. */
function bestOf(wholes: readonly Profile[], part: Profile, least: number, among: readonly number[]): number | null {
  let best: number | null = null;
  let most = least;
  for (const at of among) {
    const whole = wholes[at];
    const held = whole === undefined ? 0 : containment(whole, part);
    if (held > most || (held === most && best === null)) [best, most] = [at, held];
  }
  return best;
}

/** Whether two texts have a run of words in common. */
function shareRun(a: string, b: string): boolean {
  const [one, other] = [foldTerm(a), foldTerm(b)];
  for (let start = 0; start + runLength <= other.length; start += 1)
    if (one.includes(other.slice(start, start + runLength))) return true;
  return false;
}

/** The sentences of a text that none of its details elaborates on; `……` stands for those between. */
export function restOf(text: string, details: readonly string[]): string {
  const worked = details.map((detail) => workedOut(text, detail));
  const runs = (text.match(sentence) ?? []).map((words) =>
    worked.some((part) => part.includes(words)) ? '\n' : words,
  );
  return runs
    .join('')
    .replace(/^\n+|\n+$/gu, '')
    .replace(/\n+/gu, '……');
}
