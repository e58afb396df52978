import process from 'node:process';
import { perhaps, type Locale } from '../src/model/wording.ts';
import { readLocale } from './content/print-diagnostic.ts';
import { commands, isCommand } from './luce/commands.ts';
import { helpOf, helpOfAll } from './luce/help.ts';
import { message } from './message.ts';
import { engineVersion } from './luce/version.ts';
import { runScript } from './stage.ts';

/** The command of the engine: `luce build --content DIR` runs `build.ts` with what follows its name. */
await runScript(async () => {
  const [name = '--help', ...parameters] = process.argv.slice(2);
  const locale = readLocale(process.env);
  const asked = await helpAsked(name, parameters, locale);
  if (asked !== null) {
    process.stdout.write(asked);
    return;
  }
  if (!isCommand(name))
    throw new Error(message('command/unknown', { found: name, perhaps: perhaps(name, Object.keys(commands)) }));
  process.argv.splice(2, 1);
  await commands[name].load();
});

/** What is told instead of running a command; null where it is to run. */
async function helpAsked(name: string, parameters: readonly string[], locale: Locale): Promise<string | null> {
  if (['--help', '-h', 'help'].includes(name)) return helpOfAll(locale);
  if (['--version', '-v'].includes(name)) return `${await engineVersion()}\n`;
  const isAsked = parameters.some((one) => one === '--help' || one === '-h');
  return isAsked && isCommand(name) ? helpOf(name, commands[name].command, locale) : null;
}
