import { describe, expect, test } from 'vitest';
import { readResponsibilities } from '../../../src/core/find/responsibilities.ts';
import type { Provision } from '../../../src/model/provision.ts';
import { provisionOf } from '../../support/records.ts';

const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name);

describe('governing(eid, position)', () => {
  const provision = (eid: string, kind: Provision['kind'], text: string, parent: string | null = null) =>
    provisionOf({ eid, kind, text, parent, raw: { start: 0, end: text.length } });
  const text = '甲事。（牵头单位：市林水局）乙事（牵头单位：市审计局）和丙事。';
  const { governing } = readResponsibilities([
    provision('sec_1', 'section', '总则'),
    provision('sec_1__p_1', 'p', text, 'sec_1'),
    provision('sec_1__p_2', 'p', '丁事。', 'sec_1'),
    provision('sec_1__resp_1', 'responsibility', '（责任单位：市教育局）', 'sec_1'),
    provision('sec_2__p_1', 'p', '戊事。', 'sec_2'),
  ]);
  const led = (eid: string, position: number) => {
    const note = governing(eid, position);
    return note && names([...note.leads, ...note.participants]);
  };

  test('is the next note in the provision', () => {
    expect(led('sec_1__p_1', text.indexOf('甲'))).toEqual(['市林水局']);
    expect(led('sec_1__p_1', text.indexOf('）'))).toEqual(['市林水局']);
    expect(led('sec_1__p_1', text.indexOf('乙'))).toEqual(['市审计局']);
  });

  test('behind the last, or where there is none, the next sibling that is a note', () => {
    expect(led('sec_1__p_1', text.indexOf('丙'))).toEqual(['市教育局']);
    expect(led('sec_1__p_2', 0)).toEqual(['市教育局']);
  });

  test('and none in another section', () => {
    expect(led('sec_2__p_1', 0)).toBeNull();
    expect(led('sec_9', 0)).toBeNull();
  });
});
