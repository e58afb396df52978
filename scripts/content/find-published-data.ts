import { personalKinds } from '../../src/lexicon/personal-data.ts';
import { countKnown, type KnownData } from '../../src/core/read/personal/withhold.ts';
import { MANIFEST } from '../../src/core/read/source.ts';
import type { Files } from '../../src/core/write/publish.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';

/** An error for each generated file that holds personal data which are withheld: what is curated may repeat them. */
export function findPublishedData(files: Files, hidden: KnownData): Diagnostic[] {
  if (hidden.size === 0) return [];
  return [...files].flatMap(([file, text]) =>
    [...countKnown(text, hidden)].map(([kind, count]): Diagnostic => {
      const { zh, en } = personalKinds[kind];
      const values = { kind: { zh, en }, count: String(count), manifest: MANIFEST };
      return { code: 'published/personal-data', severity: 'error', file, span: null, values };
    }),
  );
}
