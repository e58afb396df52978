import { parseArgs } from 'node:util';
import { auditFirefox } from './audit/firefox.ts';
import { auditScores } from './audit/lighthouse.ts';
import { auditMarkup } from './audit/nu.ts';
import { runScript } from './stage.ts';

const folder = 'dist';
const parts = ['markup', 'browsers', 'scores'] as const;
const options = {
  /** Part to run, again for each; all where none is named. */
  part: { type: 'string', multiple: true },
} as const;

/**
 * Audits the build in `dist/`: `markup`, every page in the Nu validator; `browsers`, what a reader must be able
 * to do, in Firefox; `scores`, Lighthouse on the heaviest page of every kind, or on the pages that are named alone
 * (`npm run audit -- indicators/`).
 */
await runScript(async () => {
  const { values, positionals: pages } = parseArgs({ options, allowPositionals: true });
  const named = values.part ?? (pages.length > 0 ? ['scores'] : parts);
  const unknown = named.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`--part is one of ${parts.join(', ')}, found “${unknown}”.`);
  if (named.includes('markup')) await auditMarkup(folder);
  if (named.includes('browsers')) await auditFirefox(folder);
  if (named.includes('scores')) await auditScores(folder, pages);
});
