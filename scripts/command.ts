import { spawn } from 'node:child_process';
import { delimiter, dirname, resolve } from 'node:path';
import process from 'node:process';

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

const binaries = [dirname(process.execPath), resolve(import.meta.dirname, '../node_modules/.bin')];

/** Runs a program of this project, or Node itself for `node`; resolves with what it printed. */
export function run(command: string, parameters: string[], { env = {}, inherit = false }: CommandOptions = {}) {
  const program = spawn(command === 'node' ? process.execPath : command, parameters, {
    stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
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
  return new Promise<string>((fulfil, reject) => {
    program.on('error', reject);
    program.on('close', (code) => {
      if (code === 0) fulfil(output);
      else reject(new CommandError([command, ...parameters].join(' '), code, output));
    });
  });
}
