import { describe, expect, test } from 'vitest';
import { CITED_GENRE, genreNamed, genres, NORM_GENRE, readGenre } from '../../src/lexicon/genres.ts';

test('no genre is in the table twice', () => {
  const names = genres.flatMap(({ name, forms = [] }) => [name, ...forms]);
  expect(new Set(names).size).toBe(names.length);
});

test('a form of a genre ends with its name', () => {
  for (const { name, forms = [] } of genres) for (const form of forms) expect(form.endsWith(name)).toBe(true);
});

describe('readGenre(title)', () => {
  test('tells the kind of every genre that closes the title of a text', () => {
    const titles = genres.filter(({ cited }) => cited !== true).map(({ name }) => name);
    expect(titles.map((name) => readGenre(`某县水务${name}`))).toEqual(titles);
  });

  test.each([
    ['某市水污染防治行动计划', '行动计划'],
    ['某市节水管理办法（试行）', '管理办法'],
    ['某市国土空间规划(2021—2035年)', '规划'],
    ['中华人民共和国水法', '法'],
    ['某市节水条例修正案', '修正案'],
    ['某市政府工作报告', '报告'],
  ])('reads %s as 「%s」', (title, genre) => {
    expect(readGenre(title)).toBe(genre);
  });

  test.each(['水质检测方法', '某县的做法', '水污染防治', '某县水务年鉴'])('reads %s as none', (title) => {
    expect(readGenre(title)).toBeNull();
  });
});

test.each([
  ['实施方案', 'plan'],
  ['法典', 'law'],
  ['命令', 'order'],
  ['批复', 'letter'],
  ['暂行办法', 'measures'],
  ['须知', 'document'],
])('a work of the genre %s is a %s', (name, subtype) => {
  expect(genreNamed(name)?.akn).toBe(subtype);
});

test('genreNamed(name) knows no other noun', () => {
  expect(genreNamed('小说')).toBeUndefined();
});

test.each([
  ['条例', true],
  ['实施细则', true],
  ['规划', false],
])('%s sets norms: %s', (name, is) => {
  expect(new RegExp(`^(?:${NORM_GENRE})$`, 'u').test(name)).toBe(is);
});

test('works that are only cited have genres of their own', () => {
  expect(`全国水务年鉴`).toMatch(new RegExp(`(?:${CITED_GENRE})$`, 'u'));
});
