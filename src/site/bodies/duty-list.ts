import type { Mandate } from '../../model/mandate.ts';
import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type ListPage, type PartedList } from '../page/parts.ts';
import { portal } from '../portal/portal.ts';
import { derivedOf } from '../portal/store/derived.ts';
import { generalDutiesOf } from '../regions/answerable.ts';
import { dutiesOf } from './bodies.ts';
import { roleLabels, roles, type BodyRole } from './roles.ts';

/** What a body has to do: a target or a provision in one role, or a duty in general. */
type DutyRow =
  | { readonly of: 'target'; readonly role: BodyRole; readonly target: Target }
  | { readonly of: 'provision'; readonly role: BodyRole; readonly provision: Provision }
  | { readonly of: 'mandate'; readonly role: 'general'; readonly mandate: Mandate };

/** Most duties on a page. */
const most = pageLength(600);

/** The duties of a body on its page, or role by role on pages of their own. */
export const dutyList = derivedOf((id): PartedList<DutyRow> => {
  const body = portal.body(id);
  const duties = dutiesOf(id);
  const rows: DutyRow[] = [
    ...roles.flatMap((role): DutyRow[] => [
      ...duties[role].targets.map((target): DutyRow => ({ of: 'target', role, target })),
      ...duties[role].elsewhere.map((provision): DutyRow => ({ of: 'provision', role, provision })),
    ]),
    ...(body === undefined ? [] : generalDutiesOf(body)).map((mandate): DutyRow => ({
      of: 'mandate',
      role: 'general',
      mandate,
    })),
  ];
  return partList(rows, {
    path: `/bodies/${id}/`,
    most,
    partOf: ({ role }) => ({ id: `role_${role}`, title: role === 'general' ? '通用责任' : roleLabels[role] }),
  });
});

/** What stands on a page of one role. */
export function dutiesOn({ rows }: Pick<ListPage<DutyRow>, 'rows'>) {
  return {
    role: rows[0]?.role ?? 'general',
    targets: rows.flatMap((row) => (row.of === 'target' ? [row.target] : [])),
    elsewhere: rows.flatMap((row) => (row.of === 'provision' ? [row.provision] : [])),
    mandates: rows.flatMap((row) => (row.of === 'mandate' ? [row.mandate] : [])),
  };
}
