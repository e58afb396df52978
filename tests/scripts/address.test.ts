import { expect, test } from 'vitest';
import { readAddress } from '../../scripts/address.ts';

test('without variables the portal stands at the root of a neutral origin', () => {
  expect(readAddress({})).toEqual({ site: 'https://luce.example', base: '/' });
  expect(readAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual({ site: 'https://luce.example', base: '/' });
});

test.for(['/a/b/', 'a/b', '/a/b', 'a/b/', '//a//b//'])('BASE_PATH=%s is /a/b/', (path) => {
  expect(readAddress({ BASE_PATH: path }).base).toBe('/a/b/');
});

test('SITE_URL gives the origin alone', () => {
  expect(readAddress({ SITE_URL: 'https://example.org:8443/ignored/?q' }).site).toBe('https://example.org:8443');
});

test.for(['luce.example', 'ftp://luce.example', 'javascript:alert(1)'])('SITE_URL=%s is refused', (address) => {
  expect(() => readAddress({ SITE_URL: address })).toThrow(`found “${address}”`);
});

test.for(['/a/../b/', '/a b/', '/策/', '/a?b/', '/"/', '.'])('BASE_PATH=%s is refused', (path) => {
  expect(() => readAddress({ BASE_PATH: path })).toThrow(`found “${path}”`);
});
