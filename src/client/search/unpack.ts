/**
 * What a file of the search index holds. A browser that unpacks by itself takes half the time of a program; one that
 * does not loads the program.
 * @throws Error where the file was cut off
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = unpackingStream();
  if (stream === null) return (await import('fflate')).inflateSync(packed);
  // Written at once: out of a stream of its own it would come in pieces, which take longer than the unpacking.
  const writer = stream.writable.getWriter();
  const written = writer.write(packed).then(() => writer.close());
  const [unpacked] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(unpacked);
}

/** Null where the browser has none, or none for this form, which came later than the others. */
function unpackingStream(): DecompressionStream | null {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return null;
  }
}
