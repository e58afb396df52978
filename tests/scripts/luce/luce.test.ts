import { describe, expect, it } from 'vitest';
import { CommandError, run } from '../../../scripts/command.ts';
import { commands } from '../../../scripts/luce/commands.ts';
import { helpOf, helpOfAll } from '../../../scripts/luce/help.ts';
import type { Command } from '../../../scripts/luce/command.ts';

const luce = (parameters: string[], locale = 'en') =>
  run('node', ['scripts/luce.mjs', ...parameters], { env: { LC_ALL: locale } });

describe('luce', () => {
  it('lists its commands in the language of the reader', async () => {
    expect(await luce(['--help'], 'zh_CN.UTF-8')).toContain('用法: luce 命令');
    expect(await luce([])).toContain('Usage: luce COMMAND');
  });

  it('tells how a command is used without running it', async () => {
    expect(await luce(['build', '--help'])).toContain('--keep-content');
  });

  it('names the command that was perhaps meant', async () => {
    const error: unknown = await luce(['buld']).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CommandError);
    expect((error as CommandError).output).toContain('[command/unknown] There is no command “buld” (build?).');
  });

  it('runs a command with what follows its name', async () => {
    expect(await luce(['explain', 'hz-water-2016', '到2020年，再生水利用率达到15%以上。'])).toContain('15');
  });
});

describe('help', () => {
  const all = Object.entries<{ command: Command }>(commands).map(([name, { command }]) => ({ name, command }));

  it.each(all)('of $name has every option and an example in both languages', ({ name, command }) => {
    for (const locale of ['zh', 'en'] as const) {
      const help = helpOf(name, command, locale);
      for (const [option, { about }] of Object.entries(command.options)) {
        expect(help).toContain(`--${option}`);
        expect(help).toContain(about[locale]);
      }
      expect(command.examples.length).toBeGreaterThan(0);
      expect(helpOfAll(locale)).toContain(command.about[locale]);
    }
  });
});
