/** Files whose type their ending does not tell: a path below the base, `:id` for one step of it, and the type. */
export const mediaTypes = [
  { path: 'feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: 'bodies/:id/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: 'documents/:id/akn.xml', type: 'application/akn+xml; charset=utf-8' },
  { path: 'bodies/:id/deadlines.ics', type: 'text/calendar; charset=utf-8' },
  { path: 'timeline/deadlines.ics', type: 'text/calendar; charset=utf-8' },
] as const;

/** The type of a file by its path below the base; undefined where its ending tells it. */
export function mediaTypeOf(file: string): string | undefined {
  return mediaTypes.find(({ path }) => matches(path, file))?.type;
}

function matches(pattern: string, file: string): boolean {
  const [steps, own] = [pattern.split('/'), file.split('/')];
  return steps.length === own.length && steps.every((step, index) => step === ':id' || step === own[index]);
}
