import type { MadeFile } from '../serve.ts';
import type { PageMaker } from './page-maker.ts';

/** Folder of what the preview adds to a site. */
const own = '-preview/';

/** Reloads a page once the portal is in another state than the one that the page was made in. */
const script = `const address = new URL('changed' + new URL(import.meta.url).search, import.meta.url);
for (;;) {
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok) break;
  await new Promise((wake) => setTimeout(wake, 1000));
}
location.reload();
`;

/** The pages of a portal while it is being written. */
export interface Preview {
  /** What a path of the site holds; null where there is nothing. */
  find: (path: string, search: string) => Promise<MadeFile | null>;
  /** Lets open pages come again. */
  reload: () => void;
}

/** @param base path of the site, with a slash at both ends */
export function openPreview(pages: PageMaker, base: string): Preview {
  let state = 0;
  let changed = Promise.withResolvers<undefined>();
  const isNow = (search: string) => search === `?${String(state)}`;
  const mark = (html: string, madeIn: number) => {
    const end = html.lastIndexOf('</body>');
    const reload = `<script type="module" src="${base}${own}reload.js?${String(madeIn)}"></script>`;
    return Buffer.from(html.slice(0, end) + reload + html.slice(end));
  };
  return {
    find: async (path, search) => {
      if (path === `${own}reload.js`) return { body: Buffer.from(script), path };
      if (path === `${own}changed`) {
        if (isNow(search)) await changed.promise;
        return { body: Buffer.from(''), path: `${path}.txt` };
      }
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const madeIn = state;
      const body = await pages.make(file);
      return body && { body: file.endsWith('.html') ? mark(Buffer.from(body).toString(), madeIn) : body, path };
    },
    reload: () => {
      state += 1;
      changed.resolve(undefined);
      changed = Promise.withResolvers();
    },
  };
}
