import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { digestOf, factDigests } from '../../src/site/portal/store/derived.ts';
import { watchReadsOf, type Read } from '../../src/site/portal/store/reads.ts';
import { BUNDLE, STYLES } from './keep-bundle.ts';

/** A page or file that is to be made. */
export interface PlannedPage {
  /** Below the folder of the site. */
  readonly file: string;
  /** Whether readers come to it; a file for programs is none. */
  readonly isPage: boolean;
  /** Digest of what its route gives it. */
  readonly props: string;
}

/** What a build is to make. */
export interface Plan {
  /** Every page and file of the site, each once, always in one order. */
  readonly pages: readonly PlannedPage[];
  /** A digest of each fact that pages are made from (`fact`), by its name. */
  readonly facts: ReadonlyMap<string, string>;
}

/** A page of the compiled program: its path below the root, as its address has it, and what makes it. */
interface PagePath {
  readonly pathname: string;
  readonly route: RouteData;
}

/** The compiled pages, which read the portal that `LUCE_CONTENT` names. */
export interface PageBundle {
  /** Every page and file of the site, each once, always in one order. */
  readonly pages: readonly PlannedPage[];
  /** A digest of each fact that pages are made from (`fact`), by its name. */
  readonly facts: () => ReadonlyMap<string, string>;
  /**
   * Makes the page at a place of the list.
   * @param keep puts it where it belongs, as it is made; null for one that the portal has nothing for
   */
  readonly render: (at: number, keep: (body: PageBody) => Promise<void>) => Promise<readonly Read[]>;
}

/** A page whole, or a file of any size as it is written, a block at a time; null for none. */
export type PageBody = Uint8Array | AsyncIterable<Uint8Array> | null;

/** What is used of Astro's program of prerendered pages. */
interface AstroProgram {
  app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals(internals: unknown): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { routeData: RouteData }): Promise<Response>;
    getComponentByRoute(route: RouteData): Promise<unknown>;
    manifest: { base: string; routes: readonly { routeData: RouteData }[] };
    routeCache: RouteCache;
  };
}

/** What Astro keeps of the paths that a route gives: parameters and properties of each, in their order. */
interface RouteCache {
  get(route: RouteData): { staticPaths: readonly { props?: unknown }[] } | undefined;
}

/** Tells the properties of each path of a route, asked for in the order of its paths. */
function propsReader(cache: RouteCache): (path: PagePath) => string {
  const next = new Map<RouteData, number>();
  return ({ route }) => {
    const at = next.get(route) ?? 0;
    next.set(route, at + 1);
    return digestOf(cache.get(route)?.staticPaths[at]?.props ?? null);
  };
}

/** Opens the pages that were compiled into a folder (`compile-pages.ts`), and lists them. */
export async function openBundle(compiled: string): Promise<PageBundle> {
  const app = await openProgram(compiled);
  const paths = firstOfEach(await new StaticPaths(app).getAll());
  const propsOf = propsReader(app.routeCache);
  return {
    pages: paths.map((path) => ({ file: fileOf(path), isPage: !isFile(path), props: propsOf(path) })),
    facts: factDigests,
    render: async (at, keep) => {
      const path = paths[at];
      if (path === undefined) throw new RangeError(`There is no page ${String(at)}.`);
      const { reads } = await watchReadsOf(async () => {
        const response = await renderPath(app, path);
        await keep(isFile(path) ? response.body : await wholeOf(response));
      });
      return reads;
    },
  };
}

/** Makes the page or file of a site that a file of it would hold; null for one that there is not. */
export type MakePage = (file: string) => Promise<Uint8Array | null>;

/** Opens pages of which each is made when it is asked for: of the others, those of its route alone are listed. */
export async function openPages(compiled: string): Promise<MakePage> {
  const app = await openProgram(compiled);
  const { routes } = app.manifest;
  const listed = new Map<RouteData, Promise<PagePath[]>>();
  const pathsOf = (route: RouteData) => {
    const paths = listed.get(route) ?? listRoute(app, route);
    listed.set(route, paths);
    return paths;
  };
  return async (file) => {
    const place = file.replace(/(?:^|\/)index\.html$|(?<=^404)\.html$/u, '');
    for (const { routeData: route } of routes) {
      // Astro writes some patterns with a slash at the end, whatever their pages have.
      if (![`/${place}`, `/${place}/`].some((one) => route.pattern.test(one))) continue;
      const path = (await pathsOf(route)).find((one) => fileOf(one) === file);
      if (path === undefined) continue;
      return wholeOf(await renderPath(app, path));
    }
    return null;
  };
}

function listRoute(app: AstroProgram['app'], routeData: RouteData): Promise<PagePath[]> {
  const { routeCache, manifest } = app;
  const getComponentByRoute = (route: RouteData) => app.getComponentByRoute(route);
  return new StaticPaths({
    routeCache,
    getComponentByRoute,
    manifest: { ...manifest, routes: [{ routeData }] },
  } as AstroProgram['app']).getAll();
}

function renderPath(app: AstroProgram['app'], path: PagePath): Promise<Response> {
  const request = new Request(addressOf(path, app.manifest.base));
  return app.render(request, { routeData: path.route });
}

/** @throws Error where a page reads rows when it is loaded */
async function openProgram(compiled: string): Promise<AstroProgram['app']> {
  const folder = join(compiled, BUNDLE);
  const program = (await readdir(folder)).find((file) => file.startsWith('prerender-entry.'));
  if (program === undefined) throw new Error(`${folder} holds no compiled pages.`);
  const { result: app, reads } = await watchReadsOf(() => load(join(folder, program)));
  // What a page was made from is noted while it is made: what was read before would belong to none.
  if (reads.length > 0)
    throw new Error(
      `Pages read ${reads.map((read) => Object.values(read).join(' ')).join(', ')} when they are loaded.`,
    );
  const styles: unknown = JSON.parse(await readFile(join(folder, STYLES), 'utf8'));
  app.setInternals({ pagesByKeys: new Map(styles as [string, unknown][]) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: errorsAlone } } });
  return app;
}

/** The program with all its pages: a fact is known once a page that needs it is loaded. */
async function load(program: string): Promise<AstroProgram['app']> {
  const { app } = (await import(pathToFileURL(program).href)) as AstroProgram;
  for (const { routeData } of app.manifest.routes) await app.getComponentByRoute(routeData);
  return app;
}

/** Takes what Astro logs, of which a failure is thrown as well. */
const errorsAlone = {
  write: () => true,
};

/** The narrower route comes first and makes the page that two could make. */
function firstOfEach(paths: readonly PagePath[]): PagePath[] {
  return [...Map.groupBy(paths, (path) => fileOf(path)).values()].flatMap(([first]) => first ?? []);
}

/** A page comes in a great many pieces, which are faster written together. */
async function wholeOf(response: Response): Promise<Uint8Array | null> {
  return response.body === null ? null : new Uint8Array(await response.arrayBuffer());
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
