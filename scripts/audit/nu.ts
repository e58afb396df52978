import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { run } from '../command.ts';
import { count, runStage, tellSkipped } from '../stage.ts';

const reportSchema = z.object({
  version: z.string(),
  messages: z.array(
    z.object({
      /** `error`, `info`, or `non-document-error` for a file that could not be read. */
      type: z.string(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      lastColumn: z.number().optional(),
      message: z.string(),
    }),
  ),
});
type Message = z.infer<typeof reportSchema>['messages'][number];

/** In a file `'self'` means nothing; under their policy the pages are opened by the tests. */
const ownAddressUnknown = '.*violates Content Security Policy.*';
const shown = 20;

/** Checks every page of a build with the Nu validator of the W3C; fails when it finds an error. */
export async function auditMarkup(folder: string): Promise<void> {
  if (!(await hasJava())) {
    tellSkipped('markup', 'the Nu validator needs a Java runtime, and this machine has none');
    return;
  }
  await runStage('markup', () => validate(folder)).catch(() => (process.exitCode = 1));
}

function hasJava(): Promise<boolean> {
  return run('java', ['-version']).then(
    () => true,
    () => false,
  );
}

async function validate(folder: string): Promise<string> {
  const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
  const wanted = ['--skip-non-html', '--no-langdetect', '--format', 'json', '--exit-zero-always'];
  const output = await run('java', ['-jar', jar, ...wanted, '--filterpattern', ownAddressUnknown, folder]);
  // What Java itself has to say stands before the report.
  const { messages } = reportSchema.parse(JSON.parse(output.slice(output.indexOf('{"version"'))));
  const errors = messages.filter(({ type }) => type !== 'info');
  if (errors.length > 0) {
    const lines = errors.slice(0, shown).map(tellPlace);
    throw new Error(`${count(errors.length, 'error')}${['', ...lines].join('\n  ')}`);
  }
  return `no error, ${count(messages.length, 'warning')}`;
}

function tellPlace({ url = '', lastLine = 0, lastColumn = 0, message }: Message): string {
  return `${url}:${lastLine}:${lastColumn} ${message}`;
}
