import { expect, test } from 'vitest';
import { readResponsibilities } from '../../../src/core/extract/responsibilities.ts';
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

test('a label within a sentence is no note', () => {
  expect(answerable('明确责任单位：由市水务局牵头制定名录。同时加强监测。')).toEqual([[], []]);
});
