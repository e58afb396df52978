import { expect, test } from 'vitest';
import { statedAddress } from '../../scripts/stated-address.ts';
import { folderWith } from '../content/content-command.ts';

test('the address that a portal states is read, whatever else it says', async () => {
  const folder = folderWith({ 'portal.yaml': 'name: 江川政策\nunknown: 1\naddress: https://policy.example.org/a/\n' });
  expect(await statedAddress(folder)).toBe('https://policy.example.org/a/');
});

test.for([
  ['there is no file', {}],
  ['the file says nothing', { 'portal.yaml': '# address: https://policy.example.org\n' }],
  ['it states none', { 'portal.yaml': 'name: 江川政策\n' }],
  ['it is no web address', { 'portal.yaml': 'address: ftp://policy.example.org\n' }],
  ['it is not YAML', { 'portal.yaml': 'address: [\n' }],
] as const)('there is none where %s', async ([, files]) => {
  expect(await statedAddress(folderWith(files))).toBeNull();
});
