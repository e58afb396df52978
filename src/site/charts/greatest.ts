/** Names all that share the greatest number, so that no finding hides a tie: `甲、乙牵头的最多，各有45条`. */
export function nameGreatest(names: readonly string[], words: string): string {
  return names.join('、') + (names.length > 1 ? words.replace('，有', '，各有') : words);
}
