import type { Comparison } from '../../model/comparison.ts';

/** Sections each of whose pages is that of a record. */
const sections = ['bodies', 'documents', 'gazettes', 'indicators', 'regions', 'targets', 'topics'] as const;

/** Records that pages of a portal are about, by their kinds. */
export type AnsweringRecords = Readonly<
  Record<(typeof sections)[number], readonly { id: string }[]> & {
    pairs: readonly { pair: string }[];
    comparisons: readonly Pick<Comparison, 'pair' | 'verdict'>[];
  }
>;

/**
 * Whether a portal has the record of a page that is to answer a question: `targets/<id>/`, or
 * `compare/<a>/<b>/#stricter` where a comparison has that verdict. A page that is of no record counts as had.
 */
export function isAnswered(answer: string, records: AnsweringRecords): boolean {
  const [path = '', part] = answer.split('#');
  const [section, ...steps] = path.split('/').filter(Boolean);
  const id = steps.join('/');
  if (id === '') return true;
  if (section === 'compare') {
    const verdicts = records.comparisons.filter(({ pair }) => pair === id);
    return part === undefined
      ? records.pairs.some(({ pair }) => pair === id)
      : verdicts.some(({ verdict }) => verdict === part);
  }
  const known = sections.find((name) => name === section);
  return known === undefined || records[known].some((record) => record.id === id);
}
