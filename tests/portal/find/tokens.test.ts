import { expect, test } from 'vitest';
import { NO_CALENDAR } from '../../../src/core/find/clause/calendar.ts';
import { readSentences } from '../../../src/core/find/clause/reading.ts';
import { tokensOf } from '../../../src/core/find/clause/tokens.ts';
import { isProse } from '../../../src/lexicon/provision-kinds.ts';
import { provisionWords } from '../../../src/model/provision.ts';
import { documents, provisionsOf } from '../support/published.ts';

const clauses = documents
  .flatMap(({ id }) => provisionsOf(id))
  .filter(({ kind }) => isProse(kind))
  .flatMap((provision) => readSentences(provisionWords(provision), NO_CALENDAR).flat());
const read = clauses.map((clause) => ({ text: clause.text, tokens: tokensOf(clause) }));
const named = (kind: string) =>
  new Set(read.flatMap(({ tokens }) => tokens.flatMap((token) => (token.kind === kind ? [token.text] : []))));

test('every character of a clause of the seven documents belongs to exactly one token', () => {
  expect(read.length).toBeGreaterThan(5000);
  const torn = read.filter(({ text, tokens }) => {
    const inOrder = tokens.every(({ start }, index) => start === (tokens[index - 1]?.end ?? 0));
    const printed = tokens.every((token) => token.text !== '' && token.text === text.slice(token.start, token.end));
    return !inOrder || !printed || tokens.at(-1)?.end !== text.length;
  });
  expect(torn.map(({ text }) => text)).toEqual([]);
});

test('bodies and places are read without a registry, and common nouns are none', () => {
  expect([...named('body')]).toEqual(expect.arrayContaining(['市生态环境局', '省发展改革委', '各级人民政府']));
  expect([...named('region')]).toEqual(expect.arrayContaining(['杭州市', '浙江省', '全市', '富阳区', '桐庐县']));
  const common = /示范区|开发区|建成区|城市|主城区|社区|全部|医院|执行/u;
  expect([...named('body'), ...named('region')].filter((name) => common.test(name))).toEqual([]);
});
