/** Names of what the site keeps in the reader's browser begin so. */
const prefix = 'luce ';

/** What was kept under a name; null where there is nothing or the browser keeps nothing. */
export function readKept(view: Window, name: string): string | null {
  try {
    return view.localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a value under a name; null forgets it. */
export function writeKept(view: Window, name: string, value: string | null): void {
  try {
    if (value === null) view.localStorage.removeItem(prefix + name);
    else view.localStorage.setItem(prefix + name, value);
  } catch (error) {
    // Without storage the page is read as it was before.
    console.warn(error);
  }
}
