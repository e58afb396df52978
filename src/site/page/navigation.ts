import { hasSection } from './sections.ts';

/** Sections of the site that have something to show, in the order of the header. */
export const navigation = () =>
  present([
    { path: '/documents/', label: '文件' },
    { path: '/topics/', label: '主题' },
    { path: '/targets/', label: '目标' },
    { path: '/indicators/', label: '指标' },
    { path: '/regions/', label: '地区' },
    { path: '/bodies/', label: '单位' },
    { path: '/compare/', label: '对比' },
    { path: '/timeline/', label: '时间表' },
  ]);

/** Sections that the pages they belong to lead to, and the footer of every page. */
export const furtherSections = () =>
  present([
    { path: '/glossary/', label: '名词' },
    { path: '/tasks/', label: '任务' },
    { path: '/citations/', label: '引用' },
    { path: '/charts/', label: '图表' },
    { path: '/changes/', label: '变动与订阅' },
    { path: '/corrections/', label: '校订' },
    { path: '/anomalies/', label: '前后核对' },
    { path: '/data/', label: '数据' },
    { path: '/offline/', label: '离线阅读' },
    { path: '/about/', label: '关于' },
  ]);

function present(sections: readonly { path: string; label: string }[]) {
  return sections.filter(({ path }) => hasSection(path));
}

/**
 * Value of `aria-current` for a link to `target` on the page `current`: `page` on the page itself,
 * `true` on one below it.
 */
export function ariaCurrent(current: string, target: string): 'page' | 'true' | undefined {
  if (current === target) return 'page';
  return current.startsWith(target) ? 'true' : undefined;
}
