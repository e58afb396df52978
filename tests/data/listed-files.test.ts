import { expect, it } from 'vitest';
import { listedFiles, publishedFiles } from '../../src/site/data/raw-source.ts';

it('lists the sources on the page of the data as long as they are some, and none of thousands', () => {
  const [first] = publishedFiles();
  const files = Array.from({ length: 201 }, () => first ?? expect.fail('there is no source'));
  expect(listedFiles(publishedFiles())).toEqual(publishedFiles());
  expect(listedFiles(files.slice(1))).toHaveLength(200);
  expect(listedFiles(files)).toEqual([]);
});
