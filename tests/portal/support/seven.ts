/** Ids of the documents that these tests are about, whatever else the portal has. */
const sevenIds: ReadonlySet<string> = new Set([
  'hz-water-2016',
  'hz-eco-2021',
  'hz-beautiful-2019',
  'zj-express-2016',
  'zj-water-2016',
  'zj-eservice-2016',
  'hz-governance-draft',
]);

export function isOfTheSeven(document: string): boolean {
  return sevenIds.has(document);
}
