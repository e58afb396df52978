/** What an entry of the history keeps of what was asked and of a list of results. */
interface Left {
  /** What the search form of the page said. */
  query: string;
  /** How many documents were shown. */
  shown: number;
  /** How many provisions were shown of those documents of which more were asked for, by their ids. */
  unfolded: Readonly<Record<string, number>>;
  /** Which result the reader has opened, from 0. */
  opened: number;
  /** How far the page was scrolled. */
  scrolled: number;
}

export function leftBefore({ history }: Pick<Window, 'history'> = window): Partial<Left> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

export function remember(left: Partial<Left>, { history }: Pick<Window, 'history'> = window): void {
  history.replaceState({ ...leftBefore({ history }), ...left }, '');
}

/** Keeps which result of a list is opened, and where on the page that was. */
export function keepOpened(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    const opened = [...list.querySelectorAll('a')].indexOf((target as Element).closest('a') as HTMLAnchorElement);
    if (opened >= 0) remember({ opened, scrolled: scrollY });
  });
}

/** A reader who comes back from a result goes on from there: the browser has scrolled before there were results. */
export function returnToPlace(list: HTMLElement): void {
  const { opened, scrolled } = leftBefore();
  if (opened === undefined || scrolled === undefined) return;
  list.querySelectorAll('a')[opened]?.focus({ preventScroll: true });
  scrollTo(0, scrolled);
  remember({ opened: undefined, scrolled: undefined });
}
