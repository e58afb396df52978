/** Ids of the documents that these tests are about, whatever else the portal has. */
export const sevenIds: ReadonlySet<string> = new Set([
  'hz-water-2016',
  'hz-eco-2021',
  'hz-beautiful-2019',
  'zj-express-2016',
  'zj-water-2016',
  'zj-eservice-2016',
  'hz-governance-draft',
]);

/** The gazette issue that three of them are from. */
const gazette = 'zj-gazette-2016-14';

export function isOfTheSeven(document: string): boolean {
  return sevenIds.has(document);
}

/** Whether a row of data is about one of the seven or their gazette, or about no document. */
export function isAboutTheSeven(row: unknown): boolean {
  const id = documentOf(row);
  return id === null || id === gazette || sevenIds.has(id);
}

function documentOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  if ('document' in row && typeof row.document === 'string') return row.document;
  if ('from' in row && typeof row.from === 'object') return documentOf(row.from);
  return 'noticeTitle' in row && 'id' in row && typeof row.id === 'string' ? row.id : null;
}
