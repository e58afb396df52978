import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contentVariable } from '../../scripts/place.ts';
import { COMMAND_TIME, folderWith, run } from '../content/content-command.ts';

const text = `江川县治水方案

江川县人民政府
2020年3月2日

一、目标

到2022年，污水处理率达到90%以上。
`;

/** What the module says of a portal of one text that nobody has curated. */
async function sectionsOfPortal() {
  const folder = folderWith({ 'sources/water-2020.txt': text });
  expect(await run(folder)).toMatchObject({ code: 0 });
  vi.stubEnv(contentVariable, folder);
  vi.resetModules();
  return import('../../src/site/page/sections.ts');
}

let sections: Awaited<ReturnType<typeof sectionsOfPortal>>;

beforeAll(async () => {
  sections = await sectionsOfPortal();
}, COMMAND_TIME);

afterAll(() => {
  vi.unstubAllEnvs();
});

test.for(['/targets/', '/timeline/', '/charts/'])('%s is there: the text has something for it to show', (path) => {
  expect(sections.hasSection(path)).toBe(true);
});

test.for(['/bodies/', '/citations/', '/compare/', '/glossary/', '/indicators/', '/regions/', '/tasks/', '/topics/'])(
  '%s is not there: the portal has nothing for it to show',
  (path) => {
    expect(sections.hasSection(path)).toBe(false);
  },
);

test.for(['/', '/about/', '/documents/water-2020/'])('%s is there whatever the portal has', (path) => {
  expect(sections.hasSection(path)).toBe(true);
});

test('a page that is not made is answered as gone', () => {
  expect(sections.notMade().status).toBe(410);
});
