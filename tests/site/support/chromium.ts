import sparticuz, { inflate } from '@sparticuz/chromium';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installedProgram } from './installed-program.ts';

/** What Playwright's `launch` and `launchServer` both take. */
export interface BrowserProgram {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];

/**
 * Launches a Chromium with `launch`: the one of the system, else the one that npm has brought, which
 * on a system without Chromium's libraries takes those that are packed with it. Throws the last
 * error when none of them runs.
 */
export async function launchChromium<T>(launch: (program: BrowserProgram) => Promise<T>): Promise<T> {
  let failure: unknown;
  for (const find of [systemChromium, packedChromium, packedChromiumWithLibraries]) {
    const program = await find();
    if (program === null) continue;
    try {
      return await launch(program);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function systemChromium(): Promise<BrowserProgram | null> {
  const executablePath = installedProgram(names);
  return Promise.resolve(executablePath === undefined ? null : { executablePath, args });
}

async function packedChromium(): Promise<BrowserProgram> {
  return { executablePath: await sparticuz.executablePath(), args };
}

async function packedChromiumWithLibraries(): Promise<BrowserProgram> {
  const packed = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  await inflate(join(packed, '..', 'bin', 'al2023.tar.br'));
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  };
  return { ...(await packedChromium()), env };
}
