import process from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { perhaps, type Wording } from '../../src/model/wording.ts';
import { message } from '../message.ts';

/** What may be said with a command, as Node's own `parseArgs` reads it, and what it does. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
  /** What stands for its value in the help: `DIR`. */
  readonly value?: string;
  readonly about: Wording;
}

/** A command of `luce`: what it does, what it takes, and examples of it. */
export interface Command {
  readonly about: Wording;
  /** What is given besides options: `FILE…`. */
  readonly takes?: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly { readonly line: string; readonly about: Wording }[];
}

type Parsed<Options extends Command['options']> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/**
 * Reads what was said with a command.
 * @throws Error for an option that it does not have, with the nearest that it has; for a value that is missing or one too
 * many; for what is given besides options to a command that takes nothing
 */
export function readOptions<const Options extends Command['options']>(
  command: Command & { readonly options: Options },
  args: string[] = process.argv.slice(2),
): Parsed<Options> {
  const config = { args, options: command.options, allowPositionals: true } satisfies ParseArgsConfig;
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && command.takes === undefined)
      throw new Error(message('command/takes-nothing', { found: token.value }));
    if (token.kind !== 'option') continue;
    const option = command.options[token.name];
    const found = token.rawName;
    if (option === undefined) {
      const names = Object.keys(command.options);
      throw new Error(message('command/unknown-option', { found, perhaps: perhaps(token.name, names) }));
    }
    if (option.type === 'boolean' && token.value !== undefined)
      throw new Error(message('command/no-value', { found, value: token.value }));
    const isOther = token.inlineValue === false && token.value.startsWith('-');
    if (option.type === 'string' && (isOther || (token.value ?? '') === ''))
      throw new Error(message('command/value-missing', { found, value: option.value ?? '…' }));
  }
  return parseArgs<{ options: Options; allowPositionals: true }>(config);
}
