import { describeChart } from './describe.ts';
import { chartWidths, measureText, type Chart } from './grammar.ts';
import { light } from './palette.ts';
import { drawMark, escapeXml } from './svg.ts';
import { wrapWords } from './wrap-words.ts';

/** Light paper, ink and the green of the site, without its style sheets. */
export const fileStyle = `
text{font-family:'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;fill:${light.ink}}
.c-label,.c-value,.c-absent{font-size:12px}.c-absent{fill:${light.muted}}.c-quiet{font-size:11px;fill:${light.muted}}.c-inverse{font-size:11px;fill:#fff}
.c-label,.c-value,.c-absent,.c-quiet{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
line,path{fill:none}.c-grid{stroke:${light.rule}}.c-base,.c-trend,.c-link{stroke:${light.ruleStrong}}
.c-goal{stroke:${light.accent};stroke-width:2.5}.c-strive{stroke:${light.accent};stroke-width:2.5;stroke-dasharray:4 2}
.c-guide{stroke:${light.accent};stroke-dasharray:1 3}.c-link-here{stroke:${light.accent};stroke-width:2.5}
.c-follow{stroke:${light.ink};stroke-width:1.5;stroke-dasharray:5 3}
rect.c-goal,circle.c-solid,rect.c-solid{fill:${light.ink};stroke:none}rect.c-goal{fill:${light.accent}}
.c-open{fill:#fff;stroke:${light.ink};stroke-width:1.5}.c-outline{fill:none;stroke:${light.ruleStrong}}.c-band{fill:${light.band}}
.title{font-size:20px}.finding{font-size:13px}`;

const margin = 24;

/** Who publishes the chart, as its foot names them. */
export interface Imprint {
  site: string;
  /** Page of the chart, null where the site does not know its own address. */
  address: string | null;
}

/** A chart as a file of its own: title, finding, unit, drawing, sources and the site's name on white paper. */
export function drawFile(chart: Chart, imprint: Imprint): string {
  const drawing = chart.draw(chartWidths.wide);
  const width = drawing.width + 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const set = (name: string, words: string, size: number) => {
    const em = (drawing.width / size) | 0;
    for (const each of wrapWords(words, em)) {
      y += size * 1.5;
      parts.push(`<text class="${name}" x="${String(margin)}" y="${String(y)}">${escapeXml(each)}</text>`);
    }
  };
  set('title', chart.title, 20);
  set('finding', chart.finding, 13);
  set('c-quiet', `单位：${chart.unit}`, 11);
  y += 16;
  const marks = drawing.marks.map((mark) => drawMark(mark));
  parts.push(`<g transform="translate(${String(margin)} ${String(y)})">${marks.join('')}</g>`);
  y += drawing.height + 4;
  set('c-quiet', chart.note, 11);
  set('c-quiet', `来源：${chart.sources.join('；')}`, 11);
  const foot = imprint.address === null ? imprint.site : `${imprint.site}　${imprint.address}`;
  set('c-quiet', measureText(foot, 11) > drawing.width ? imprint.site : foot, 11);
  const height = Math.ceil(y + margin);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeXml(chart.title)}</title><desc id="d">${escapeXml(describeChart(chart))}</desc>` +
    `<style>${fileStyle}</style><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`
  );
}
