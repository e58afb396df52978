import { parseArgs } from 'node:util';
import { perhaps } from '../../src/model/wording.ts';
import { refusal } from './messages.ts';

const options = {
  /** Folder of the portal; that of the engine where none is named. */
  content: { type: 'string' },
  /** Folder that is written to; each export has one of its own in it. */
  out: { type: 'string' },
  /** Settings and records of indexes for OpenSearch. */
  bulk: { type: 'boolean', default: false },
  /** The main data sets, parted by year. */
  parquet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the parameters of `npm run export`.
 * @throws Error that names what is not known, or what lacks its value
 */
export function readOrder(args: string[]) {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw unknown(token.value);
    if (!isOption(token.name)) throw unknown(token.rawName);
    if ((options[token.name].type === 'string') !== (token.value !== undefined))
      throw refusal('export/wrong-value', { parameter: token.rawName });
  }
  const { values } = parseArgs({ args, options });
  if (!values.help && !values.bulk && !values.parquet) throw refusal('export/nothing-asked');
  return values;
}

function isOption(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}

function unknown(parameter: string): Error {
  const name = parameter.replace(/^-+/u, '');
  return refusal('export/unknown-parameter', { parameter, perhaps: perhaps(name, Object.keys(options)) });
}
