import { personalKinds } from '../../src/lexicon/personal-data.ts';
import { countKnown, type KnownData } from '../../src/core/read/personal/withhold.ts';
import { MANIFEST } from '../../src/core/read/source.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import type { PersonalKind } from '../../src/model/personal-data.ts';
import type { Output } from './output.ts';

/**
 * An output that looks for personal data that are withheld in all that it takes: what is curated may repeat them.
 * @returns with it, an error for each kind of them in each file
 */
export function watchingFor(hidden: KnownData, output: Output): { output: Output; found: () => Diagnostic[] } {
  if (hidden.size === 0) return { output, found: () => [] };
  const counts = new Map<string, Map<PersonalKind, number>>();
  const look = (path: string, bytes: Uint8Array) => {
    const own = counts.get(path) ?? new Map<PersonalKind, number>();
    counts.set(path, own);
    for (const [kind, count] of countKnown(Buffer.from(bytes).toString(), hidden))
      own.set(kind, (own.get(kind) ?? 0) + count);
  };
  return {
    output: {
      ...output,
      write: (path, bytes) => {
        look(path, bytes);
        output.write(path, bytes);
      },
      append: (path, lines) => {
        look(path, lines);
        output.append(path, lines);
      },
    },
    found: () => [...counts].flatMap(([file, own]) => [...own].map(([kind, count]) => tell(file, kind, count))),
  };
}

function tell(file: string, kind: PersonalKind, count: number): Diagnostic {
  const { zh, en } = personalKinds[kind];
  const values = { kind: { zh, en }, count: String(count), manifest: MANIFEST };
  return { code: 'published/personal-data', severity: 'error', file, span: null, values };
}
