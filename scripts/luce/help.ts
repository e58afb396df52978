import type { Locale, Wording } from '../../src/model/wording.ts';
import type { Command, CommandOption } from './command.ts';
import { commands } from './commands.ts';

const words = {
  usage: { zh: '用法', en: 'Usage' },
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  examples: { zh: '例子', en: 'Examples' },
  what: {
    zh: '绿策：把中文政策文件变成可以检索、可以核对的网站',
    en: 'Lüce: turns Chinese policy texts into a site that can be searched and checked',
  },
  command: { zh: '命令', en: 'COMMAND' },
  more: {
    zh: '在命令后写 --help，列出它的选项和例子。',
    en: 'Say --help after a command: it lists its options and examples.',
  },
  exits: {
    zh: '退出码：0 成功；1 有错，已说明位置、原因和办法；130 被 Ctrl+C 中断。',
    en: 'Exit codes: 0 done; 1 failed, with place, cause and remedy told; 130 interrupted by Ctrl+C.',
  },
} as const satisfies Record<string, Wording>;

/** The help of `luce` itself: its commands, a line each. */
export function helpOfAll(locale: Locale): string {
  const rows = Object.entries(commands).map(([name, { command }]): Row => [name, command.about[locale]]);
  return [
    words.what[locale],
    '',
    `${words.usage[locale]}: luce ${words.command[locale]} [--…]`,
    '',
    `${words.commands[locale]}:`,
    ...table(rows),
    '',
    words.more[locale],
    words.exits[locale],
    '',
  ].join('\n');
}

/** The help of one command: what it does, takes and may be told, and examples. */
export function helpOf(name: string, { about, takes, options, examples }: Command, locale: Locale): string {
  const rows = Object.entries(options).map(([option, rest]): Row => [spell(option, rest), describe(rest, locale)]);
  return [
    about[locale],
    '',
    `${words.usage[locale]}: ${['luce', name, ...(takes === undefined ? [] : [takes]), '[--…]'].join(' ')}`,
    '',
    `${words.options[locale]}:`,
    ...table(rows),
    '',
    `${words.examples[locale]}:`,
    ...examples.flatMap((example) => [`  ${example.line}`, `      ${example.about[locale]}`]),
    '',
  ].join('\n');
}

/** What is said, and what that means. */
type Row = [said: string, meaning: string];

function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([said]) => said.length));
  return rows.map(([said, meaning]) => `  ${said.padEnd(width)}  ${meaning}`);
}

function spell(name: string, { value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function describe({ about, default: usual }: CommandOption, locale: Locale): string {
  if (typeof usual !== 'string') return about[locale];
  return locale === 'zh' ? `${about.zh}（不写则是 ${usual}）` : `${about.en} (else ${usual})`;
}
