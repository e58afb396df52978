import type { Mention } from '../../../model/mention.ts';
import type { Provision } from '../../../model/provision.ts';
import { element, type XmlContent } from '../xml.ts';

/** What words of a text refer to. */
export interface Referents {
  /** eId of the reference to a body; null for one that the registry does not have. */
  body: (id: string) => string | null;
  /** Address of a document of this portal as a work; null for another. */
  work: (id: string) => string | null;
}

/** Runs of the words of a provision, in order and apart from each other, each with the element that marks it. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly wrap: (words: readonly XmlContent[]) => XmlContent;
}

/** Turns the words of a provision into content; offsets are those of its mentions. */
export interface WordWriter {
  /** @param from offset of `value` in number + heading + text */
  write: (value: string, from: number) => XmlContent[];
}

/** Writes bodies as `<organization>` and documents of this portal as `<ref>`; a line feed is a `<br>`. */
export function wordsOf(
  { eid }: Pick<Provision, 'eid'>,
  mentions: readonly Mention[],
  referents: Referents,
): WordWriter {
  const marks = readMarks(eid, mentions, referents);
  return {
    write(value, from) {
      const content: XmlContent[] = [];
      let at = 0;
      for (const { start, end, wrap } of marks) {
        if (start < from || end > from + value.length) continue;
        content.push(...lines(value.slice(at, start - from)), wrap(lines(value.slice(start - from, end - from))));
        at = end - from;
      }
      return [...content, ...lines(value.slice(at))];
    },
  };
}

function readMarks(eid: string, mentions: readonly Mention[], referents: Referents): Mark[] {
  let free = 0;
  let count = 0;
  return mentions
    .filter((mention) => mention.eid === eid)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ kind, ref, start, end }): Mark[] => {
      if ((kind !== 'body' && kind !== 'citation') || start < free) return [];
      const target = kind === 'body' ? referents.body(ref) : referents.work(ref);
      if (target === null) return [];
      free = end;
      count += 1;
      const name = kind === 'body' ? 'organization' : 'ref';
      const eId = `${eid}__${name}_${count}`;
      const refersTo = kind === 'body' ? `#${target}` : null;
      const href = kind === 'body' ? null : target;
      return [{ start, end, wrap: (words) => element(name, { eId, refersTo, href }, words) }];
    });
}

function lines(value: string): XmlContent[] {
  return value
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [element('br', {})] : []), ...(line === '' ? [] : [line])]);
}
