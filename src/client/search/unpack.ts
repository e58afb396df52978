/**
 * What a file of the search index holds. A browser that unpacks by itself is ten times as fast as a program; one that
 * does not loads the program.
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = unpackingStream();
  if (stream === null) return (await import('fflate')).inflateSync(packed);
  const unpacked = new Response(new Blob([packed]).stream().pipeThrough(stream));
  return new Uint8Array(await unpacked.arrayBuffer());
}

/** Null where the browser has none, or none for this form, which came later than the others. */
function unpackingStream(): DecompressionStream | null {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return null;
  }
}
