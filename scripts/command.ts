import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { engine } from './place.ts';

/** A program that ended with another exit code than 0; `output` is all that it printed. */
export class CommandError extends Error {
  readonly output: string;

  constructor(line: string, code: number | null, output: string) {
    super(`\`${line}\` ended with exit code ${code ?? 'none'}`);
    this.output = output;
  }
}

export interface CommandOptions {
  /** Added to the environment. */
  env?: Partial<Record<string, string>>;
  /** Lets the program print to the terminal itself; then nothing is returned. */
  inherit?: boolean;
}

/** A program that runs: its process, and what it has printed once it has ended well. */
export interface RunningCommand {
  program: ChildProcess;
  done: Promise<string>;
}

const binaries = [dirname(process.execPath), join(engine, 'node_modules/.bin')];

/** Runs a program of this project, or Node itself for `node`, in the engine's root; resolves with what it printed. */
export function run(command: string, parameters: string[], options: CommandOptions = {}): Promise<string> {
  const { program, done } = start(command, parameters, options);
  program.stdin?.end();
  return done;
}

/** Starts a program as `run` does; its input stays open until it is ended. */
export function start(
  command: string,
  parameters: string[],
  { env = {}, inherit = false }: CommandOptions = {},
): RunningCommand {
  const program = spawn(command === 'node' ? process.execPath : command, parameters, {
    cwd: engine,
    stdio: inherit ? 'inherit' : 'pipe',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
      PATH: [...binaries, process.env['PATH']].join(delimiter),
    },
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  program.stdout?.on('data', keep);
  program.stderr?.on('data', keep);
  const done = new Promise<string>((fulfil, reject) => {
    program.on('error', reject);
    program.on('close', (code) => {
      if (code === 0) fulfil(output);
      else reject(new CommandError([command, ...parameters].join(' '), code, output));
    });
  });
  return { program, done };
}
