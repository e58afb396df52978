import { expect, test } from 'vitest';
import { openPortal } from '../../src/site/portal/open.ts';
import { memoryRows } from '../support/memory-rows.ts';
import { documentOf, provisionOf, targetOf } from '../support/records.ts';

const plan = documentOf({ id: 'plan', title: '甲规划', status: 'issued' });
const draft = documentOf({ id: 'draft', title: '乙方案', status: 'draft' });

test('a record is found by its id, a provision by its document and eId', () => {
  const first = provisionOf({ document: 'plan', eid: 'p_1' });
  const other = provisionOf({ document: 'draft', eid: 'p_1' });
  const portal = openPortal(memoryRows({ documents: [plan, draft], provisions: [first, other] }));
  expect(portal.document('draft')).toBe(draft);
  expect(portal.provision('draft', 'p_1')).toBe(other);
  expect(portal.provision('plan', 'p_2')).toBeUndefined();
  expect(portal.provisionsOf('plan')).toEqual([first]);
});

test('the document of a record that belongs to none is an error, not a blank', () => {
  const portal = openPortal(memoryRows({ documents: [plan] }));
  expect(portal.documentOf({ document: 'plan' })).toBe(plan);
  expect(() => portal.documentOf({ document: 'gone' })).toThrow('There is no document gone.');
});

test('the targets of a body come once each and in the order of the data, whatever its role', () => {
  const targets = [
    targetOf({ id: 'b', participantIds: ['bureau'], responsibleIds: ['bureau'] }),
    targetOf({ id: 'a', leadIds: ['bureau'], participantIds: ['bureau'] }),
    targetOf({ id: 'c', leadIds: ['office'] }),
  ];
  const portal = openPortal(memoryRows({ targets }));
  expect(portal.targetsOfBody('bureau').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(portal.targetsOfBody('nobody')).toEqual([]);
});

test('a target without a place in its provision is an error', () => {
  const target = targetOf({ id: 'plan-p_1-1' });
  const mention = { document: 'plan', eid: 'p_1', kind: 'target', ref: target.id, start: 0, end: 4 } as const;
  expect(openPortal(memoryRows({ targets: [target], mentions: [mention] })).placeOf(target)).toBe(mention);
  expect(() => openPortal(memoryRows({ targets: [target] })).placeOf(target)).toThrow('plan-p_1-1');
});
