import { expect, test } from 'vitest';
import { openPreview } from '../../../scripts/dev/preview.ts';

const files: Record<string, string> = {
  'index.html': '<html><body>首页</body></html>',
  'documents/x/index.html': '<html><body>“</body>”</body></html>',
  'data/targets.csv': 'id\n',
};

function open() {
  return openPreview(
    {
      make: (file) => Promise.resolve(file in files ? Buffer.from(files[file] ?? '') : null),
      renew: () => undefined,
      close: () => Promise.resolve(),
    },
    '/a/',
  );
}

const wordsOf = async (found: ReturnType<ReturnType<typeof open>['find']>) =>
  Buffer.from((await found)?.body ?? '').toString();

test('a page comes with a script at its end that knows its state, a file as it is', async () => {
  const preview = open();
  const script = (state: number) => `<script type="module" src="/a/-preview/reload.js?${String(state)}"></script>`;
  expect(await wordsOf(preview.find('', ''))).toBe(`<html><body>首页${script(0)}</body></html>`);
  preview.reload();
  expect(await wordsOf(preview.find('documents/x/', ''))).toBe(`<html><body>“</body>”${script(1)}</body></html>`);
  expect(await wordsOf(preview.find('data/targets.csv', ''))).toBe('id\n');
  expect(await preview.find('nowhere/', '')).toBeNull();
});

test('a page is told of a change when it comes, or at once where it came before', async () => {
  const preview = open();
  let isTold = false;
  const told = preview.find('-preview/changed', '?0').then(() => {
    isTold = true;
  });
  await Promise.resolve();
  expect(isTold).toBe(false);
  preview.reload();
  await told;
  expect(await preview.find('-preview/changed', '?0')).not.toBeNull();
});
