/** Whether an error of the system is one of these: `ENOENT`, `EBUSY` … */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
