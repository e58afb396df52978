import type { ChildNode, Plugin } from 'postcss';

/** Layers of every sheet of the site, the last the strongest. */
const layers = ['page', 'print'] as const;

/** Rules that speak of the whole sheet or of no element. */
const unlayered = new Set(['charset', 'font-face', 'import', 'layer', 'namespace', 'page']);

/**
 * Puts each rule of a sheet into its layer, so that what is said of paper outranks what is said of the screen, however
 * precisely that names its element. Throws at a rule for paper within another rule, where it would stay in its layer.
 */
export function layerSheets(): Plugin {
  return {
    postcssPlugin: 'layer-sheets',
    Once(root, { AtRule }) {
      const parts = Map.groupBy(root.nodes, layerOf);
      const layered = layers.flatMap((name) => {
        const nodes = parts.get(name) ?? [];
        for (const node of nodes) assertWhole(node);
        return nodes.length === 0 ? [] : [new AtRule({ name: 'layer', params: name, nodes })];
      });
      const order = new AtRule({ name: 'layer', params: layers.join(', ') });
      root.removeAll();
      root.append(order, ...(parts.get(null) ?? []), ...layered);
    },
  };
}

function layerOf(node: ChildNode): (typeof layers)[number] | null {
  if (node.type !== 'atrule') return 'page';
  if (unlayered.has(node.name)) return null;
  return isForPaper(node) ? 'print' : 'page';
}

function isForPaper(node: ChildNode): boolean {
  return node.type === 'atrule' && node.name === 'media' && /^print\b/u.test(node.params);
}

function assertWhole(node: ChildNode): void {
  if (!('walkAtRules' in node)) return;
  node.walkAtRules((inner) => {
    if (isForPaper(inner))
      throw inner.error('“@media print” stands within another rule: write it at the top of the sheet.');
  });
}
