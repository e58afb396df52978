import type { Command } from './command.ts';
import { add } from './commands/add.ts';
import { bench } from './commands/bench.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { content } from './commands/content.ts';
import { dev } from './commands/dev.ts';
import { explain } from './commands/explain.ts';
import { exporting } from './commands/export.ts';
import { merge } from './commands/merge.ts';
import { newPortal } from './commands/new.ts';
import { start } from './commands/start.ts';

/** A command, and what runs it with the parameters of this process. */
interface RunnableCommand {
  readonly command: Command;
  readonly load: () => Promise<unknown>;
}

/** Every command of `luce`, in the order in which its help lists them. */
export const commands = {
  new: { command: newPortal, load: () => import('../new.ts') },
  add: { command: add, load: () => import('../add.ts') },
  content: { command: content, load: () => import('../content.ts') },
  build: { command: build, load: () => import('../build.ts') },
  dev: { command: dev, load: () => import('../dev.ts') },
  start: { command: start, load: () => import('../start.ts') },
  check: { command: check, load: () => import('../check.ts') },
  explain: { command: explain, load: () => import('../explain.ts') },
  export: { command: exporting, load: () => import('../export.ts') },
  merge: { command: merge, load: () => import('../merge.ts') },
  bench: { command: bench, load: () => import('../bench.ts') },
} as const satisfies Record<string, RunnableCommand>;

export function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
