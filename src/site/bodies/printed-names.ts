import { placeOfSpeech } from '../../core/find/bodies.ts';
import { part } from '../../core/read/text/cut.ts';
import type { Body } from '../../model/body.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import { bodies } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { fact } from '../portal/store/derived.ts';
import { eachRow } from '../portal/store/store.ts';

/** A name of a registered body that is looked for in the words of the texts. */
interface Sought {
  readonly body: string;
  readonly name: string;
  /** Whether the words have to mean this body by it; a full name does, wherever it stands. */
  readonly isShort: boolean;
}

/** The names of registered bodies that some text prints, each as `body/name`; the texts are read once for all. */
const printed = fact('printed names of bodies', (): readonly string[] => {
  const sought = new Map(bodies.filter(({ origin }) => origin === 'registry').flatMap(namesOf));
  const found: string[] = [];
  if (sought.size === 0) return found;
  for (const provision of eachRow('provisions')) {
    const words = provisionWords(provision);
    for (const [key, name] of sought) {
      if (!words.includes(name.name) || !means(provision, words, name)) continue;
      found.push(key);
      sought.delete(key);
    }
    if (sought.size === 0) break;
  }
  return found.sort();
});

/** The full name, and each shorter one that no note of responsibility has. */
function namesOf({ id, name, aliases }: Body): [key: string, sought: Sought][] {
  const short = aliases.filter(({ documents }) => documents.length === 0).map((alias) => alias.name);
  return [
    ...short.map((each): [string, Sought] => [keyOf(id, each), { body: id, name: each, isShort: true }]),
    [keyOf(id, ''), { body: id, name, isShort: false }],
  ];
}

function means({ document: id }: Provision, words: string, { body, name, isShort }: Sought): boolean {
  if (!isShort) return true;
  const document = portal.document(id);
  const found = portal.bodiesIn(words, document ? placeOfSpeech(document) : null);
  return found.some((each) => each.body === body && part(words, each.start, each.end) === name);
}

function keyOf(body: string, name: string): string {
  return `${body}/${name}`;
}

/** Whether a text of this portal prints the full name of a registered body. */
export function printsFullName({ id }: Body): boolean {
  return printed().includes(keyOf(id, ''));
}

/** Whether the prose of some document speaks of a registered body by this name. */
export function isInProse(id: string, name: string): boolean {
  return printed().includes(keyOf(id, name));
}
