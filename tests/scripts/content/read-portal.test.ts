import { describe, expect, test } from 'vitest';
import { findUnanswered, readPortal } from '../../../scripts/content/read-portal.ts';
import { explain } from '../../../src/model/diagnostics.ts';
import { folderWith } from '../../content/content-command.ts';

const portalOf = (text: string) => readPortal(folderWith({ 'portal.yaml': text }));

describe('what a portal says of itself', () => {
  test('may be nothing: without the file, or with comments alone, every field has its default', async () => {
    const { profile, diagnostics } = await readPortal(folderWith({}));
    expect(diagnostics).toEqual([]);
    expect(profile).toMatchObject({ name: '政策文本库', publisher: null, address: null, questions: [], icp: null });
    expect(profile.home).toContain('documents');
    const commented = await portalOf('# name: 甲\n');
    expect([commented.profile, commented.diagnostics]).toEqual([profile, []]);
  });

  test('may be a part: what is left out has its default', async () => {
    const { profile, diagnostics } = await portalOf('name: 江川政策\npublisher:\n  name: 江川县图书馆\n');
    expect(diagnostics).toEqual([]);
    expect(profile.name).toBe('江川政策');
    expect(profile.publisher).toEqual({ name: '江川县图书馆', id: 'publisher', about: null });
    expect(profile.heading).toBe('公共政策，逐条可读');
  });

  test('is refused where a key is unknown, with the nearest that is known, at its place', async () => {
    const text = 'name: 江川政策\nfeedbak: a@example.org\n';
    const { profile, diagnostics } = await portalOf(text);
    const [refused] = diagnostics;
    if (refused === undefined) throw new Error('nothing was refused');
    expect(refused).toMatchObject({ code: 'portal/invalid', severity: 'error', file: 'portal.yaml' });
    expect(explain(refused, 'en').cause).toMatch(/"feedbak".*feedback/u);
    expect(explain(refused, 'zh').cause).toMatch(/"feedbak".*feedback/u);
    expect(text.slice(refused.span?.start, refused.span?.end)).toBe('feedbak');
    expect(profile.name).toBe('政策文本库');
  });

  test.for([
    ['icp: 备案了\n', 'icp'],
    ['questions:\n  - words: 几时完成？\n    answer: /timeline\n', 'answer'],
    ['levels: [city, village]\n', 'levels'],
  ] as const)('is refused where a value does not fit: %j', async ([text, key]) => {
    const { diagnostics } = await portalOf(text);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['portal/invalid', 'error']]);
    const span = diagnostics[0]?.span;
    expect(text.slice(span?.start, span?.end)).toBe(key);
  });

  test('is refused where it is not YAML', async () => {
    const { diagnostics } = await portalOf('name: [甲\n');
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['portal/invalid', 'error']]);
  });
});

const nothing = {
  bodies: [],
  documents: [],
  gazettes: [],
  indicators: [],
  regions: [],
  targets: [],
  topics: [],
  pairs: [],
  comparisons: [],
};

test('a featured question whose answer the portal does not have is a warning at that answer', async () => {
  const text = `questions:
  - { words: 有没有？, answer: targets/plan-p_1-1/ }
  - { words: 何时完成？, answer: timeline/ }
`;
  const input = await portalOf(text);
  const [warning, ...more] = findUnanswered(input, nothing);
  expect(more).toEqual([]);
  expect(warning).toMatchObject({ code: 'portal/unanswered', severity: 'warning', file: 'portal.yaml' });
  expect(text.slice(warning?.span?.start, warning?.span?.end)).toBe('targets/plan-p_1-1/');
  expect(findUnanswered(input, { ...nothing, targets: [{ id: 'plan-p_1-1' }] })).toEqual([]);
});
