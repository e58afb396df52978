/** What an entry of the history keeps of a list of results. */
interface Left {
  /** How many were shown. */
  shown: number;
  /** Which of them the reader has opened, from 0. */
  opened: number;
  /** How far the page was scrolled. */
  scrolled: number;
}

export function leftBefore(): Partial<Left> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

export function remember(left: Partial<Left>): void {
  history.replaceState({ ...leftBefore(), ...left }, '');
}

/** Keeps which result of a list is opened, and where on the page that was. */
export function keepOpened(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    const opened = [...list.children].findIndex((item) => item.contains((target as Element).closest('a')));
    if (opened >= 0) remember({ opened, scrolled: scrollY });
  });
}

/** A reader who comes back from a result goes on from there: the browser has scrolled before there were results. */
export function returnToPlace(list: HTMLElement): void {
  const { opened, scrolled } = leftBefore();
  if (opened === undefined || scrolled === undefined) return;
  list.children[opened]?.querySelector('a')?.focus({ preventScroll: true });
  scrollTo(0, scrolled);
  remember({ opened: undefined, scrolled: undefined });
}
