import process from 'node:process';

/** What Cloudflare Pages takes, of the common free hosts the one with the lowest limit. */
const usual = 25 * 1024 * 1024;

/** Most bytes of a file of the data; `LUCE_LARGEST_FILE` says what another host takes. */
export const largestFile = readLargest(process.env['LUCE_LARGEST_FILE']);

function readLargest(given: string | undefined): number {
  if (!given) return usual;
  if (/^[1-9]\d*$/u.test(given)) return Number(given);
  throw new Error(`LUCE_LARGEST_FILE must be a number of bytes such as ${String(usual)}, found “${given}”.`);
}
