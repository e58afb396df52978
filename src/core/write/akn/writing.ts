import type { Mention } from '../../../model/mention.ts';
import type { Provision } from '../../../model/provision.ts';
import type { PolicyTable } from '../../../model/table.ts';
import { element, type XmlContent, type XmlElement } from '../xml.ts';
import { wordsOf, type Referents, type WordWriter } from './words.ts';

/** The pieces of a provision; those that it has not are empty. */
interface Pieces {
  readonly num: readonly XmlElement[];
  readonly heading: readonly XmlElement[];
  readonly text: readonly XmlContent[];
}

/** What writers of parts share: the data of one document beside its provisions. */
export interface Writing {
  readonly tables: readonly PolicyTable[];
  readonly writer: (provision: Provision) => WordWriter;
  readonly pieces: (provision: Provision) => Pieces;
  /** All words of a provision that is one paragraph; number and lead sentence are inline. */
  readonly words: (provision: Provision) => readonly XmlContent[];
  /** eId of the reference to an issuer by its name, null for another. */
  readonly issuer: (name: string) => string | null;
}

/** Gathers what the writers share. */
export function prepareWriting(
  tables: readonly PolicyTable[],
  mentions: readonly Mention[],
  referents: Referents,
  issuer: Writing['issuer'],
): Writing {
  const byEid = Map.groupBy(mentions, ({ eid }) => eid);
  const writer = (provision: Provision) => wordsOf(provision, byEid.get(provision.eid) ?? [], referents);
  const parts = (provision: Provision) => {
    const number = provision.number ?? '';
    const heading = provision.heading ?? '';
    const words = writer(provision);
    return {
      number: words.write(number, 0),
      heading: words.write(heading, number.length),
      text: words.write(provision.text, number.length + heading.length),
    };
  };
  return {
    tables,
    writer,
    issuer,
    pieces(provision) {
      const { number, heading, text } = parts(provision);
      return {
        num: number.length === 0 ? [] : [element('num', {}, number)],
        heading: heading.length === 0 ? [] : [element('heading', { eId: `${provision.eid}__heading` }, heading)],
        text,
      };
    },
    words(provision) {
      const { number, heading, text } = parts(provision);
      return [...inline('num', number), ...inline('lead', heading), ...text];
    },
  };
}

function inline(name: string, words: readonly XmlContent[]): XmlElement[] {
  return words.length === 0 ? [] : [element('inline', { name }, words)];
}
