import process from 'node:process';
import { start } from '../../command.ts';
import { childrenSeconds, residentBytes } from './process-table.ts';

/** What a command took. */
export interface Usage {
  /** Seconds of the processor, of it and of all that it started. */
  cpu: number;
  /** Seconds by the clock. */
  wall: number;
  /** Most bytes in memory at once, of it and of all that it started; null where the machine does not tell. */
  peak: number | null;
}

const SAMPLE_MILLISECONDS = 200;

/**
 * Runs a script of the engine and measures it, in a step of its own: what another child takes meanwhile would count too.
 * @throws CommandError where it fails
 */
export async function measure(script: string, parameters: readonly string[]): Promise<Usage> {
  const [before, begin] = [await childrenSeconds(), performance.now()];
  const { program, done } = start('node', [script, ...parameters]);
  program.stdin?.end();
  const ended = done.then(() => undefined);
  ended.catch(() => undefined);
  const peak = await peakUntil(ended, program.pid ?? process.pid);
  await ended;
  return { cpu: (await childrenSeconds()) - before, wall: (performance.now() - begin) / 1000, peak };
}

async function peakUntil(ended: Promise<void>, id: number): Promise<number | null> {
  let peak: number | null = null;
  const over = ended.then(
    () => true,
    () => true,
  );
  const pause = () => new Promise<false>((fulfil) => setTimeout(fulfil, SAMPLE_MILLISECONDS, false));
  do {
    const bytes = await residentBytes(id);
    if (bytes !== null) peak = Math.max(peak ?? 0, bytes);
  } while (!(await Promise.race([over, pause()])));
  return peak;
}
