const WIDE = /[０-９Ａ-Ｚａ-ｚ．％＜＞＝]/gu;
const DISTANCE = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/**
 * Digits, letters, points and signs of full width (`６６．７％`) as those of half width. Each character gives
 * one, so that an offset holds in both texts.
 */
export function foldWidth(text: string): string {
  return text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - DISTANCE));
}
