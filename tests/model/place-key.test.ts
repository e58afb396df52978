import { expect, test } from 'vitest';
import { placeKey } from '../../src/model/place-key.ts';

test('a provision and a target in it have one key', () => {
  expect(placeKey({ document: 'a', eid: 'sec_1' })).toBe(placeKey({ document: 'a', provision: 'sec_1' }));
});

test('provisions of two documents have two', () => {
  expect(placeKey({ document: 'a', eid: 'sec_1' })).not.toBe(placeKey({ document: 'b', eid: 'sec_1' }));
});
