import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { explain } from '../../../src/model/diagnostics.ts';
import { nameDocuments } from '../../../src/core/read/source.ts';
import { manifestSchema } from '../../../src/model/manifest.ts';

it.each([
  ['soil-2020.txt', 1, false],
  ['2020.txt', 2, false],
  ["a: b, #1 [c] {d} '草案'.txt", 1, false],
  ['- gazette.txt', 2, true],
])('suggests an entry for %s that can be pasted into the manifest', (file, count, isGazette) => {
  const source = { file, raw: '', sha256: '00e1'.padEnd(64, '7') };
  const { diagnostics, gazette, documents } = nameDocuments(source, count, isGazette);
  const [entry] = load(
    explain({ code: 'source/unlisted', values: { entry: diagnostics[0]?.values['entry'] ?? '' } }, 'en').remedy.replace(
      /^[^-]*/u,
      '',
    ),
  ) as Record<string, unknown>[];
  expect(entry).toEqual({ file, origin: file, sha256: source.sha256, documents, ...(isGazette && { gazette }) });
  if (/^[\w-]+\.txt$/u.test(file)) expect(manifestSchema.safeParse([entry]).success).toBe(true);
});

it.each([
  ['soil-2020.txt', 'soil-2020'],
  ['治土方案_2020.TXT', 'zhi-tu-fangan-2020'],
  ['关于印发《治土方案》的通知（全文）.html', 'guanyu-yin-fa-zhi-tu-fangan-de-tongzhi-quanwen'],
  [`${'湿地'.repeat(60)}.txt`, Array.from({ length: 13 }, () => 'shidi').join('-')],
  ['——.txt', '——'],
])('names the document of %s after its file', (file, id) => {
  expect(nameDocuments({ file, raw: '', sha256: '' }, 1, false).documents).toEqual([id]);
});
