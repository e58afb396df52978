/** Of the codes of four bytes so many stand for the characters of the basic plane. */
const FOUR_BYTES = 39_420;

const decoder = new TextDecoder('gb18030');
const codes = new Map<string, readonly number[]>();

/** Writes a text in GB18030, for which the platform has a decoder alone. */
export function encodeGb18030(text: string): Uint8Array {
  if (codes.size === 0) fillCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character);
    if (character <= '\u007f') bytes.push(character.charCodeAt(0));
    else if (code) bytes.push(...code);
    else bytes.push(...fourBytes((character.codePointAt(0) ?? 0) - 0x10000 + 189_000));
  }
  return Uint8Array.from(bytes);
}

function fillCodes(): void {
  for (let linear = 0; linear < FOUR_BYTES; linear++) add(fourBytes(linear));
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add([lead, trail]);
}

function add(code: readonly number[]): void {
  codes.set(decoder.decode(Uint8Array.from(code)), code);
}

/** The code of four bytes with a number in their order. */
function fourBytes(linear: number): readonly number[] {
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}
