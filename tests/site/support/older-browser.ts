import type { BrowserContext } from 'playwright-core';
import postcss from 'postcss';

/** `:has()`, scroll timelines and container queries, of which a browser from before them has not heard. */
const unknown = {
  selector: /:has\(/u,
  /** `@supports (animation-timeline: scroll())` */
  condition: /animation-timeline|scroll-state|:has\(/u,
  property: /^(animation-(timeline|range)|(scroll|view)-timeline|container|scroll-target-group)/u,
};

/** A sheet as an older browser reads it, and how much it passes over. */
function asOlderBrowserReads(css: string): { css: string; skipped: number } {
  const sheet = postcss.parse(css);
  let skipped = 0;
  const skip = (node: postcss.ChildNode): void => {
    skipped += 1;
    node.remove();
  };
  sheet.walkRules(unknown.selector, skip);
  sheet.walkAtRules('container', skip);
  sheet.walkAtRules('supports', (rule) => {
    if (unknown.condition.test(rule.params)) skip(rule);
  });
  sheet.walkDecls(unknown.property, skip);
  return { css: sheet.toString(), skipped };
}

/** Makes the tabs of a context those of an older browser; returns how much of the sheets they have passed over. */
export async function makeOlder(context: BrowserContext): Promise<() => number> {
  let total = 0;
  await context.route(/\.css$/u, async (route) => {
    const response = await route.fetch();
    const { css, skipped } = asOlderBrowserReads(await response.text());
    total += skipped;
    await route.fulfill({ response, body: css });
  });
  await context.addInitScript(refuseUnknownSelectors);
  return () => total;
}

/** Scripts that ask for `:has()` fail in an older browser. */
function refuseUnknownSelectors(): void {
  const refusing: ProxyHandler<(selectors: string) => unknown> = {
    apply(ask, node, [selectors]: [string]) {
      if (selectors.includes(':has(')) throw new SyntaxError(`'${selectors}' is not a valid selector.`);
      return Reflect.apply(ask, node, [selectors]);
    },
  };
  for (const kind of [Document.prototype, Element.prototype, DocumentFragment.prototype]) {
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const ask: (selectors: string) => unknown = Reflect.get(kind, name);
      Object.defineProperty(kind, name, { value: new Proxy(ask, refusing), configurable: true, writable: true });
    }
  }
}
