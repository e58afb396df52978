/** The full stop at the end of a text, with the quotation mark that it closes. */
const STOP = /[。！？][”’]?$/u;
/** A mark that parts clauses or opens a list, or a full stop with what it closes. */
const MARK = /[。！？；：:;!?…]$|[。！？]["”’）)]$/u;
/** The same of marks of full width, each with what it closes: where a line is as wide as its page, others end none. */
const WIDE_MARK = /[。！？；：]["”’）)》]?$/u;

/** Whether a text ends with a whole sentence. */
export function endsSentence(text: string): boolean {
  return STOP.test(text);
}

/** Whether a text ends with a mark behind which another line may begin. */
export function endsWithMark(text: string): boolean {
  return MARK.test(text);
}

/** Whether a line that a width may have broken ends with its sentence or clause. */
export function endsWithWideMark(text: string): boolean {
  return WIDE_MARK.test(text);
}
