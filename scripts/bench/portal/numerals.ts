const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number of headings, 1 to 99, in Chinese: 十二. */
export function chineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${ten}${digits[ones] ?? ''}`;
}
