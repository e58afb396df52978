import { comparisons, indicators, regions, targets } from './portal/data.ts';
import { recurringDuties } from './targets/timeline.ts';

/** A question that readers bring, and the page that answers it. */
export interface Question {
  readonly words: string;
  readonly path: string;
}

const has = (rows: readonly { id: string }[], ...ids: string[]) => ids.every((id) => rows.some((row) => row.id === id));

/** Questions of editors' choice; one whose page this collection of texts does not have is left out. */
export function questions(): Question[] {
  const asked = [
    {
      words: '2020年的PM₂.₅目标，达到了没有？',
      path: '/indicators/hz-pm25-urban/',
      answered: has(indicators, 'hz-pm25-urban'),
    },
    {
      words: '再生水利用谁牵头，要做到多少？',
      path: '/targets/hz-water-2016-sec_3__subsec_7__p_3-2/',
      answered: has(targets, 'hz-water-2016-sec_3__subsec_7__p_3-2'),
    },
    { words: '富阳区要做什么、何时完成？', path: '/regions/fuyang/', answered: has(regions, 'fuyang') },
    {
      words: '市里哪些要求比省里更严？',
      path: '/compare/zj-water-2016/hz-water-2016/#stricter',
      answered: comparisons.some(
        ({ pair, verdict }) => pair === 'zj-water-2016/hz-water-2016' && verdict === 'stricter',
      ),
    },
    {
      words: '哪些事每年都要报告、公布？',
      path: '/timeline/#reports',
      answered: recurringDuties(targets).reports.length > 0,
    },
  ];
  return asked.flatMap(({ words, path, answered }) => (answered ? [{ words, path }] : []));
}
