/** What the page of results shows for a query. */
export interface Answer {
  /** What it says: `共 3 份文件，12 条`. */
  status: string;
  /** Addresses that its results lead to, without the query that they carry on. */
  links: string[];
  /** Milliseconds from asking to the results in the page. */
  milliseconds: number;
  /** Milliseconds of the longest time in which the page answered to nothing. */
  frozen: number;
}

/** What the bench asks of the page. */
export interface Question {
  query: string;
  /** Whether further results are asked for until there are no more. */
  toTheEnd: boolean;
}

/** Types a query into the form of the page that it runs in and waits for the answer; nothing of this module may be used. */
export async function askHere({ query, toTheEnd }: Question): Promise<Answer> {
  const find = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
    const found = document.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`the page has no ${selector}`);
  };
  const [status, list] = [find('#search-status', HTMLElement), find('#search-results', HTMLElement)];
  const isReady = () => !['', '正在检索…'].includes(status.textContent);
  const changes = (done: () => boolean) =>
    new Promise<void>((fulfil) => {
      const observer = new MutationObserver(() => {
        if (!done()) return;
        observer.disconnect();
        fulfil();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      if (done()) {
        observer.disconnect();
        fulfil();
      }
    });

  let [frozen, watching, last] = [0, true, performance.now()];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    [frozen, last] = [Math.max(frozen, now - last), now];
    if (watching)
      setTimeout(() => {
        channel.port2.postMessage(null);
      });
  };
  channel.port2.postMessage(null);

  status.textContent = '';
  list.replaceChildren();
  find('#search-query', HTMLInputElement).value = query;
  const begin = performance.now();
  find('#search-form', HTMLFormElement).requestSubmit();
  await changes(isReady);
  const milliseconds = performance.now() - begin;
  watching = false;

  const shown = () => list.querySelectorAll('a').length;
  const next = () =>
    [...document.querySelectorAll<HTMLButtonElement>('#search-more, #search-results button')].find((button) =>
      button.checkVisibility(),
    );
  for (let button = next(); toTheEnd && button !== undefined; button = next()) {
    const [pressed, before] = [button, shown()];
    pressed.click();
    await changes(() => shown() > before && pressed.ariaDisabled !== 'true');
  }
  const links = [...list.querySelectorAll('a')].map(({ href }) => href.replace(/\?[^#]*/u, ''));
  return { status: status.textContent, links, milliseconds, frozen };
}
