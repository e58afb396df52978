import { getLiveEntry, render } from 'astro:content';

/** The text of a document or gazette issue as a component; throws where its Markdown cannot be read. */
export async function textOf(collection: 'policies' | 'gazettes', id: string) {
  const { entry, error } = await getLiveEntry(collection, { id });
  if (entry === undefined) throw new Error(`${collection}/${id}.md cannot be read.`, { cause: error });
  return (await render(entry)).Content;
}
