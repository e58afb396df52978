import { extname } from 'node:path';
import type { LeftOut } from './found-file.ts';

/** Forms that an office wrote before there were those that are read, each with the one to save it as. */
const older: Readonly<Record<string, string>> = {
  '.doc': '.docx',
  '.wps': '.docx',
  '.rtf': '.docx',
  '.odt': '.docx',
  '.xls': '.xlsx',
  '.et': '.xlsx',
  '.ods': '.xlsx',
};

/** What is told of a file in a form that is not read. */
export function leftOutForm(origin: string): LeftOut {
  const ending = extname(origin).toLowerCase();
  const newer = older[ending];
  if (newer !== undefined) return { origin, code: 'add/old-form', values: { ending, newer } };
  return { origin, code: 'add/form', values: {} };
}
