/** How a page reads what a reader asks from its address, writes it there, puts it into its form and shows it. */
interface AddressParts<State> {
  read: (search: string) => State;
  /** The query part of the address, with its question mark; empty for the page as published. */
  write: (state: State) => string;
  fill: (state: State) => void;
  show: (state: State) => void;
}

/** What a reader asks of a page, kept in its address. */
interface AddressState<State> {
  now: () => State;
  /** Takes a new state into the address, as a place to go back to, and shows it. */
  change: (next: State) => void;
  /** The same while a reader types: the first letter makes a place to go back to; those behind it do not. */
  type: (next: State) => void;
  /** Makes what was typed a place to go back to. */
  settle: () => void;
}

/** Fills and shows a page from its address, now and whenever the reader goes back or forth. */
export function keepInAddress<State>({ read, write, fill, show }: AddressParts<State>): AddressState<State> {
  let state = read(location.search);
  let typing = false;
  const take = (next: State, how: 'pushState' | 'replaceState'): boolean => {
    const written = write(next);
    const differs = written !== write(state);
    state = next;
    if (differs) history[how](null, '', `${location.pathname}${written}${location.hash}`);
    show(state);
    return differs;
  };
  const present = (): void => {
    fill(state);
    show(state);
  };
  window.addEventListener('popstate', () => {
    state = read(location.search);
    typing = false;
    present();
  });
  present();
  return {
    now: () => state,
    change: (next) => {
      typing = false;
      take(next, 'pushState');
    },
    type: (next) => {
      typing = take(next, typing ? 'replaceState' : 'pushState') || typing;
    },
    settle: () => {
      typing = false;
    },
  };
}
