import { expect, test } from 'vitest';
import { searchHere } from '../../../src/client/search/service.ts';
import { answererOf, textOf } from '../../search/support/answers.ts';

const view = { from: 0, count: 10, provisions: 20, least: 3, excerpt: 40 };
const ask = (query: string) => ({ query, filters: {} });

test('a search that a newer one supersedes leaves the index open', async () => {
  let opened = 0;
  const service = searchHere(() => {
    opened += 1;
    return answererOf([textOf('plan', [{ words: '水质' }])]);
  });
  const first = service.search(ask('水'), view);
  const second = service.search(ask('水质'), view);
  await expect(first).rejects.toThrow();
  expect(await second).toMatchObject({ texts: 1, provisions: 1 });
  await service.search(ask('质'), view);
  expect(opened).toBe(1);
});

test('an index that fails is opened again by the next search', async () => {
  let opened = 0;
  const service = searchHere(() => {
    opened += 1;
    return opened === 1 ? Promise.reject(new Error('gone')) : answererOf([textOf('plan', [{ words: '水质' }])]);
  });
  await expect(service.search(ask('水质'), view)).rejects.toThrow('gone');
  expect(await service.search(ask('水质'), view)).toMatchObject({ texts: 1 });
});
