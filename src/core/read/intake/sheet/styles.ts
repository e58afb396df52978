import type { Root } from 'xast';
import { childrenOf, firstOf } from './parts.ts';

/** Formats that have a number alone, as the Chinese Excel shows them. */
const built: Readonly<Record<number, string>> = {
  0: '',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-m-yy',
  17: 'yyyy-m',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The format of numbers of each style of cells, by its index. */
export function readFormats(part: Root | undefined): (style: number) => string {
  const sheet = firstOf(part, 'styleSheet');
  const own = new Map(
    childrenOf(firstOf(sheet, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const styles = childrenOf(firstOf(sheet, 'cellXfs'), 'xf').map(({ attributes }) => Number(attributes['numFmtId']));
  return (style) => {
    const id = styles[style] ?? 0;
    return own.get(id) ?? built[id] ?? '';
  };
}
