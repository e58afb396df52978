import type { BlockContent, DefinitionContent } from 'mdast';
import { line, span } from './element.ts';
import type { Setting } from './setting.ts';

/**
 * The link to the cells of a table as data, below it; none where the table is not published. Its words are
 * drawn by the style sheet, so that the text stays exactly its words; relative, so that it holds under any base.
 */
export function tableData(eid: string, { tables }: Setting): (BlockContent | DefinitionContent)[] {
  const table = tables.find((each) => each.eid === eid);
  if (table === undefined) return [];
  const href = `../../data/tables/${table.document}-${eid}.csv`;
  const ariaLabel = `下载${table.number ?? '本表'}（CSV）`;
  return [line('p', { className: ['table-data'] }, [span('a', { className: ['csv'], href, ariaLabel }, [])])];
}
