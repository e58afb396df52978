import process from 'node:process';

/** The day on which a command runs, `YYYY-MM-DD`; that of `SOURCE_DATE_EPOCH` (reproducible-builds.org) where it is set. */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  const [year, month, day] = epoch
    ? [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
    : [now.getFullYear(), now.getMonth(), now.getDate()];
  return [String(year), String(month + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
