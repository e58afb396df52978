/** A file's text, its byte order mark kept; null when it is not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Length in UTF-16 code units of the part before the first byte that is not UTF-8. */
export function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(bytes, middle) === null) high = middle - 1;
    else low = middle;
  }
  return startOf(bytes, low)?.length ?? 0;
}

/** The text of the first bytes; a character cut in the middle is left out and is no fault. */
function startOf(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
      stream: true,
    });
  } catch {
    return null;
  }
}
