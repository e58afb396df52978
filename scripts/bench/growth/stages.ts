import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../measure/usage.ts';

/** Does a stage on a portal whose content is made, and gives the seconds of the processor that it took. */
type Stage = (portal: string) => Promise<number>;

const seconds = async (script: string, parameters: string[]) => (await measure(script, parameters)).cpu;

const content: Stage = (portal) => seconds('scripts/content.ts', ['--content', portal]);

export const stages: Readonly<Record<string, Stage>> = {
  content: async (portal) => {
    // What is kept of the texts that were read.
    await rm(join(portal, '.luce'), { recursive: true, force: true });
    return content(portal);
  },
  unchanged: content,
  index: (portal) => seconds('scripts/bench/measure/index-alone.ts', [portal, `${portal}-index`]),
  site: (portal) =>
    seconds('scripts/build.ts', [
      '--content',
      portal,
      '--out',
      `${portal}-dist`,
      '--without-pictures',
      '--keep-content',
    ]),
};
