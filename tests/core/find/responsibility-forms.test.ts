import { expect, test } from 'vitest';
import { readResponsibilities } from '../../../src/core/find/responsibilities.ts';
import { parseResponsibilityNote } from '../../../src/core/find/responsibility-note.ts';
import { readText } from '../support/portal.ts';

/** Leads and participants of the first words of `1.`. */
function answerable(body: string) {
  const { portal } = readText(
    `某市方案\n\n一、任务\n\n1.治水。到2025年，建成示范区8个。${body}\n\n2.治气。加强监测。\n`,
  );
  const note = readResponsibilities(portal.provisions).governing('sec_1__para_1', 0);
  const names = (bodies: readonly { name: string }[] = []) => bodies.map(({ name }) => name);
  return [names(note?.leads), names(note?.participants)];
}

test.each([
  ['square brackets of a number', '〔责任单位：市水务局，各县（市）政府〕', [], ['市水务局', '各县（市）政府']],
  ['no brackets, at the end', '责任单位：市水务局', [], ['市水务局']],
  ['a line of its own', '\n责任单位：市水务局、市财政局', [], ['市水务局', '市财政局']],
  ['a line for each role', '\n牵头部门：市水务局\n配合部门：市财政局', ['市水务局'], ['市财政局']],
  [
    'several labels of one line',
    '\n牵头单位：市水务局；配合单位：市财政局、市林业局',
    ['市水务局'],
    ['市财政局', '市林业局'],
  ],
  ['labels parted by blanks', '\n牵头单位：市水务局  责任单位：市财政局', ['市水务局'], ['市财政局']],
  ['a bracket with a date', '（牵头单位：市水务局；完成时限：2024年12月）', ['市水务局'], []],
  ['a list that marks who leads', '\n责任单位：市水务局（牵头）、市财政局', ['市水务局'], ['市财政局']],
  [
    'a bracket that begins with a person',
    '（牵头领导：张三；牵头单位：市水务局；配合单位：市财政局）',
    ['市水务局'],
    ['市财政局'],
  ],
  ['a bracket of those who answer first', '（主要责任单位：市水务局；完成时限：2024年12月底前）', [], ['市水务局']],
  ['a bracket that says 承办', '（承办单位：市水务局；协办单位：市财政局）', ['市水务局'], ['市财政局']],
  ['brackets within brackets', '（市水务局牵头，各县〔市、区〕政府配合）', ['市水务局'], ['各县〔市、区〕政府']],
  ['a bracket over two lines', '（牵头单位：市水务局；\n配合单位：市财政局）', ['市水务局'], ['市财政局']],
  ['a bracket on a line of its own', '\n（牵头单位：市水务局）', ['市水务局'], []],
])('a note in %s', (_, body, leads, participants) => {
  expect(answerable(body)).toEqual([leads, participants]);
});

test('a note in a heading governs what has none of its own below it', () => {
  const { portal } = readText(
    '某市方案\n\n一、任务（市水务局牵头）\n\n（一）治水（责任单位：市财政局）\n\n1.建厂。建成水厂8座。\n\n2.清淤。清淤20公里。（市交通局负责）\n\n（二）治气。加强监测。\n',
  );
  const { governing } = readResponsibilities(portal.provisions);
  const named = (eid: string) => {
    const note = governing(eid, 0);
    return [...(note?.leads ?? []), ...(note?.participants ?? [])].map(({ name }) => name);
  };
  expect(named('sec_1__subsec_1__para_1')).toEqual(['市财政局']);
  expect(named('sec_1__subsec_1__para_2')).toEqual(['市交通局']);
  expect(named('sec_1__subsec_2')).toEqual(['市水务局']);
});

test('whoever is first leads by the rule of a text, but not beside a label of who leads', () => {
  const { portal } = readText(
    '某市方案\n\n各项任务列第一位的单位为牵头单位。\n\n一、任务\n\n1.治水。建成水厂8座。\n责任单位：市水务局 市财政局\n\n2.治气。建成管网2公里。\n牵头单位：市住建局\n责任单位：市工信局、市审计局\n',
  );
  const { notes } = readResponsibilities(portal.provisions);
  expect(
    notes.map(({ leads, participants }) => [leads, participants].map((all) => all.map(({ name }) => name))),
  ).toEqual([
    [['市水务局'], ['市财政局']],
    [['市住建局'], []],
    [[], ['市工信局', '市审计局']],
  ]);
});

test('a label within a sentence is no note', () => {
  expect(answerable('明确责任单位：由市水务局牵头制定名录。同时加强监测。')).toEqual([[], []]);
});

test.each([
  ['（市环保局牵头。以下各项工作均需各区、县（市）政府落实，不再列出）', ['各区、县（市）政府'], '落实', false],
  ['（牵头单位：各级人民政府为任务实施主体，下列各项工作均涉及，不再逐一列出）', ['各级人民政府'], '实施主体', false],
  ['（责任单位：市办公厅。某网工作均需市级有关单位参与，下同）', ['市级有关单位'], '参与', true],
  [
    '（市水务局负责。以下责任单位均包括各区政府、湖东新区管委会，不再列出）',
    ['各区政府', '湖东新区管委会'],
    '责任单位',
    false,
  ],
  ['（市水务局牵头，各区政府均需落实以下各项工作）', ['各区政府'], '落实', false],
])('a general duty in %s', (note, bodies, part, ownToo) => {
  const { general, sweep } = parseResponsibilityNote(note);
  expect(general.map(({ name }) => name)).toEqual(bodies);
  expect(sweep).toMatchObject({ part, ownToo });
  expect(note.slice(sweep?.start, sweep?.end)).toContain(bodies[0]);
});

test('等 behind a name is told', () => {
  const { participants } = parseResponsibilityNote('（市环保局牵头，市发改委、市建委等参与）');
  expect(participants.map(({ name, andOthers }) => [name, andOthers])).toEqual([
    ['市发改委', false],
    ['市建委', true],
  ]);
});
