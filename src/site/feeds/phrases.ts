import { foldTerm } from '../../lexicon/fold.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import { portal } from '../portal/portal.ts';
import { profile } from '../portal/profile.ts';
import { fact } from '../portal/store/derived.ts';
import { eachRow } from '../portal/store/store.ts';
import { mostEntries, type Feed } from './atom.ts';
import { dayHere } from './entries.ts';
import { phraseFeed } from './feeds.ts';

/** Where phrases stand that readers may follow: the newest places of each. */
interface PhrasePlaces {
  readonly phrase: string;
  readonly places: readonly { readonly document: string; readonly eid: string }[];
}

/** Found on one way through all texts: a page that needs them stays while they do. */
const phrasePlaces = fact('followed phrases', (): PhrasePlaces[] => {
  if (profile.follow.length === 0) return [];
  const found = profile.follow.map((phrase) => ({ phrase, folded: foldTerm(phrase), at: [] as Provision[] }));
  for (const provision of eachRow('provisions')) {
    const words = foldTerm(provisionWords(provision));
    for (const { folded, at } of found) if (words.includes(folded)) at.push(provision);
  }
  return found.map(({ phrase, at }) => ({ phrase, places: newestPlaces(at) }));
});

function newestPlaces(provisions: readonly Provision[]): PhrasePlaces['places'] {
  return provisions
    .flatMap(({ document, eid }) => {
      const source = portal.document(document);
      const day = source === undefined ? null : dayHere(source);
      return day === null ? [] : [{ day, document, eid }];
    })
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, mostEntries)
    .map(({ document, eid }) => ({ document, eid }));
}

/** The phrases of the portal that stand in a text of it, in the owner's order. */
export function followedPhrases(): string[] {
  return phrasePlaces().flatMap(({ phrase, places }) => (places.length === 0 ? [] : phrase));
}

/** Path of the feed of a phrase from the root of the site. */
export function phrasePath(phrase: string): string {
  return `/follow/${encodeURIComponent(phrase)}/feed.xml`;
}

/** The feed of a phrase. */
export function feedOfPhrase(phrase: string): Feed {
  const places = phrasePlaces().find((each) => each.phrase === phrase)?.places ?? [];
  const provisions = places.flatMap(({ document, eid }) => portal.provision(document, eid) ?? []);
  return phraseFeed(phrase, provisions, phrasePath(phrase), portal);
}
