import { exporting } from '../luce/commands/export.ts';
import { readOptions } from '../luce/command.ts';
import { message } from '../message.ts';

/**
 * Reads the parameters of `luce export`.
 * @throws Error that names what is not known, or what lacks its value
 */
export function readOrder(args: string[]) {
  const { values } = readOptions(exporting, args);
  if (!values.bulk && !values.parquet) throw new Error(message('export/nothing-asked'));
  return values;
}
