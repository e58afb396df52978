import type { Mention } from '../../../model/mention.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import { element, type XmlContent } from '../xml.ts';
import type { InlineMark } from './inline-marks.ts';
import { roleEid, rolesIn } from './roles.ts';

/** What words of a text refer to. */
export interface Referents {
  /** eId of the reference to a body; null for one that the registry does not have. */
  body: (id: string) => string | null;
  /** Address of a document of this portal as a work; null for another. */
  work: (id: string) => string | null;
  /** Dates, quantities and terms in the words of a provision. */
  marks: (provision: Provision, words: string, mentions: readonly Mention[]) => readonly InlineMark[];
}

/** Runs of the words of a provision, in order and apart from each other, each with the element that marks it. */
interface Mark extends Span {
  readonly wrap: (words: readonly XmlContent[]) => XmlContent;
}

/** Turns the words of a provision into content; offsets are those of its mentions. */
export interface WordWriter {
  /** @param from offset of `value` in number + heading + text */
  write: (value: string, from: number) => XmlContent[];
}

/**
 * Writes bodies as `<organization>`, with the role that a note gives them around it, documents of this portal as
 * `<ref>`, and dates, quantities and terms where none of these stands; a line feed is a `<br>`.
 */
export function wordsOf(provision: Provision, mentions: readonly Mention[], referents: Referents): WordWriter {
  const named = nameMarks(provision, mentions, referents);
  const marks = [...named, ...besides(provision, mentions, named, referents)].sort((a, b) => a.start - b.start);
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

function nameMarks(provision: Provision, mentions: readonly Mention[], referents: Referents): Mark[] {
  const { eid } = provision;
  const roleOf = rolesIn(provision);
  let free = 0;
  let count = 0;
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((mention): Mark[] => {
      const { kind, ref, start, end } = mention;
      if ((kind !== 'body' && kind !== 'citation') || start < free) return [];
      const target = kind === 'body' ? referents.body(ref) : referents.work(ref);
      if (target === null) return [];
      free = end;
      count += 1;
      const name = kind === 'body' ? 'organization' : 'ref';
      const eId = `${eid}__${name}_${count}`;
      if (kind === 'citation') return [{ start, end, wrap: (words) => element(name, { eId, href: target }, words) }];
      const role = roleOf(mention);
      const roleId = `${eid}__role_${count}`;
      return [
        {
          start,
          end,
          wrap(words) {
            const body = element(name, { eId, refersTo: `#${target}` }, words);
            return role === null ? body : element('role', { eId: roleId, refersTo: `#${roleEid(role)}` }, [body]);
          },
        },
      ];
    });
}

/** What is marked besides: of runs that overlap the first one, and none that overlaps a name. */
function besides(
  provision: Provision,
  mentions: readonly Mention[],
  named: readonly Span[],
  { marks }: Referents,
): Mark[] {
  const counts = new Map<string, number>();
  let free = 0;
  return marks(provision, provisionWords(provision), mentions)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end, name, attributes }): Mark[] => {
      if (start < free || named.some((other) => other.start < end && start < other.end)) return [];
      free = end;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const eId = `${provision.eid}__${name}_${String(count)}`;
      return [{ start, end, wrap: (words) => element(name, { eId, ...attributes }, words) }];
    });
}

function lines(value: string): XmlContent[] {
  return value
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [element('br', {})] : []), ...(line === '' ? [] : [line])]);
}
