/** Character classes for `RegExp` sources; each is the inside of a bracket expression with the `u` flag. */

/** Han characters, with 〇 and the iteration mark. */
export const HAN = '\\p{Script=Han}〇々';

/** Chinese punctuation and the full-width forms that stand beside Han characters without a blank. */
export const CJK_PUNCTUATION = '、。，；：？！（）《》〈〉“”‘’「」『』【】〔〕﹝﹞［］—…·～';

/** Blanks inside a line: space, no-break space, ideographic space, en to hair spaces, zero-width space. */
export const BLANK = ' \\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff';

const han = new RegExp(`^[${HAN}]$`, 'u');

/** True for a single Han character; false for undefined, so that text edges can be asked. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && han.test(character);
}
