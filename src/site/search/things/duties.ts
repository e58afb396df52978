import type { Provision } from '../../../model/provision.ts';
import { bodyName } from '../../bodies/names.ts';
import { roleLabels } from '../../bodies/roles.ts';
import { eachRow } from '../../portal/store/store.ts';

/** For each document the provisions whose notes name who leads or answers for them, with what these say. */
export function collectDuties(): Map<string, Record<string, string>> {
  const duties = new Map<string, Record<string, string>>();
  for (const provision of eachRow('provisions')) {
    const words = wordsOf(provision);
    if (words === '') continue;
    const own = duties.get(provision.document) ?? {};
    own[provision.eid] = words;
    duties.set(provision.document, own);
  }
  return duties;
}

/** `牵头：杭州市城乡建设委员会`; empty where a provision names nobody. */
function wordsOf({ leads, responsible }: Pick<Provision, 'leads' | 'responsible'>): string {
  return (
    [
      ['leads', leads],
      ['responsible', responsible],
    ] as const
  )
    .flatMap(([role, ids]) => (ids.length === 0 ? [] : `${roleLabels[role]}：${ids.map(bodyName).join('、')}`))
    .join('；');
}
