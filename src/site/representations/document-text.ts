import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyDocument } from '../../model/document.ts';
import { portalFolder } from '../portal/folder.ts';
import { portal } from '../portal/portal.ts';

/**
 * The Markdown file of a document as the portal holds it, with its front matter. Of what it is made from the rows are
 * asked for, so that the next build knows when the file is another.
 */
export function documentMarkdown({ id }: PolicyDocument): string {
  portal.provisionsOf(id);
  portal.tablesOf(id);
  return readFileSync(join(portalFolder, 'policies', `${id}.md`), 'utf8');
}
