import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { BUNDLE, STYLES } from './keep-bundle.ts';

/** A page or file of the site: its path below the root, as its address has it, and what makes it. */
interface PagePath {
  pathname: string;
  route: RouteData;
}

/** A page or file that was made. */
interface MadePage {
  /** Below the folder of the site. */
  file: string;
  body: Buffer;
}

/** The compiled pages, which read the portal that `LUCE_CONTENT` names. */
export interface PageBundle {
  /** Every page and file of the site, each once, in one order. */
  paths(): Promise<PagePath[]>;
  /** Makes one of them; null for one that the portal has nothing for. */
  render(path: PagePath): Promise<MadePage | null>;
}

/** What is used of Astro's program of prerendered pages. */
interface AstroProgram {
  app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals(internals: unknown): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { routeData: RouteData }): Promise<Response>;
    manifest: { base: string };
  };
}

/** Opens the pages that were compiled into a folder (`compile-pages.ts`). */
export async function openBundle(compiled: string): Promise<PageBundle> {
  const folder = join(compiled, BUNDLE);
  const program = (await readdir(folder)).find((file) => file.startsWith('prerender-entry.'));
  if (program === undefined) throw new Error(`${folder} holds no compiled pages.`);
  const { app } = (await import(pathToFileURL(join(folder, program)).href)) as AstroProgram;
  const styles: unknown = JSON.parse(await readFile(join(folder, STYLES), 'utf8'));
  app.setInternals({ pagesByKeys: new Map(styles as [string, unknown][]) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: errorsAlone } } });
  return {
    paths: async () => firstOfEach(await new StaticPaths(app).getAll()),
    render: async (path) => {
      const request = new Request(addressOf(path, app.manifest.base));
      const response = await app.render(request, { routeData: path.route });
      if (response.body === null) return null;
      return { file: fileOf(path), body: Buffer.from(await response.arrayBuffer()) };
    },
  };
}

/** Takes what Astro logs, of which a failure is thrown as well. */
const errorsAlone = {
  write: () => true,
};

/** The narrower route comes first and makes the page that two could make. */
function firstOfEach(paths: readonly PagePath[]): PagePath[] {
  return [...Map.groupBy(paths, (path) => fileOf(path)).values()].flatMap(([first]) => first ?? []);
}

function isFile({ route }: PagePath): boolean {
  return route.type === 'endpoint';
}

/** A path without its slashes at both ends; that of a file has none. */
function bare({ pathname }: PagePath): string {
  return pathname.replace(/^\/+|\/+$/gu, '');
}

/** The address by which Astro knows a path: a page ends in a slash, a file as its route has it. */
function addressOf(path: PagePath, base: string): string {
  const place = `${base}/${path.pathname}${isFile(path) ? '' : '/'}`.replace(/\/{2,}/gu, '/');
  return new URL(encodeURI(place), 'http://localhost').href;
}

function fileOf(path: PagePath): string {
  const place = bare(path);
  if (isFile(path)) return place;
  return place === '404' ? '404.html' : `${place}/index.html`.replace(/^\//u, '');
}
