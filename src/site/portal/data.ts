import { allRows } from './store/store.ts';

export { documents } from './store/store.ts';

// Each data set as a list, read from the store when a page first uses it. What grows with the texts is better taken by
// document or key through `portal`.
export const gazettes = allRows('gazettes');
export const provisions = allRows('provisions');
export const tables = allRows('tables');
export const tasks = allRows('tasks');
export const corrections = allRows('corrections');
export const sources = allRows('sources');
export const targets = allRows('targets');
export const bodies = allRows('bodies');
export const regions = allRows('regions');
export const citations = allRows('citations');
export const mentions = allRows('mentions');
export const mandates = allRows('mandates');
export const indicators = allRows('indicators');
export const outcomes = allRows('outcomes');
export const anomalies = allRows('anomalies');
export const topics = allRows('topics');
export const glossary = allRows('glossary');
export const pairs = allRows('pairs');
export const alignments = allRows('alignments');
export const comparisons = allRows('comparisons');
export const summaries = allRows('summaries');
export const changes = allRows('changes');
