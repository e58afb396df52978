import type { APIRoute } from 'astro';
import { formatFeed } from '../../../site/feeds/atom.ts';
import { feedOfPhrase, followedPhrases } from '../../../site/feeds/phrases.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return followedPhrases().map((phrase) => ({ params: { phrase }, props: { phrase } }));
}

/** The provisions that hold a phrase, as an Atom feed. */
export const GET: APIRoute<{ phrase: string }> = ({ props: { phrase }, site }) =>
  fileResponse('follow/:id/feed.xml', formatFeed(feedOfPhrase(phrase), site));
