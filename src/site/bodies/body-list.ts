import type { Body } from '../../model/body.ts';
import { jurisdictionLabel } from '../page/labels.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { bodies } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';
import { groupBodies, isAssigned } from './bodies.ts';

/** Most bodies on a page. */
const most = pageLength(1000);

/** All bodies: those that the texts give work, government by government, then the others. */
interface BodyLists {
  readonly assigned: readonly Body[];
  readonly others: readonly Body[];
  /** On one page, or each government and the others on pages of their own. */
  readonly list: PartedList<Body>;
}

export const bodyLists = derived((): BodyLists => {
  const [assigned, others] = [bodies.filter(isAssigned), bodies.filter((body) => !isAssigned(body))];
  const byGovernment = groupBodies(assigned).flatMap(({ kinds }) => kinds.flatMap(({ bodies: own }) => own));
  const idle = new Set(others);
  const list = partList([...byGovernment, ...others], {
    path: '/bodies/',
    most,
    partOf: (body) => (idle.has(body) ? othersPart : governmentPart(body)),
  });
  return { assigned, others, list };
});

const othersPart = { id: 'without_work', title: '未列入责任分工的' };

function governmentPart(body: Body): { id: string; title: string } {
  const title = jurisdictionLabel(body);
  return { id: body.jurisdiction === null ? 'of_none' : `of_${title}`, title };
}

/** Whether a part holds the bodies that the texts give no work. */
export function isWithoutWork({ id }: { readonly id: string }): boolean {
  return id === othersPart.id;
}
