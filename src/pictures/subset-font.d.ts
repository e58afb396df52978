declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt';
    /** Drops hinting instructions. */
    noHinting?: boolean;
    /** Drops glyphs that only a substitution would reach. */
    noLayoutClosure?: boolean;
  }

  /** A font file (SFNT, WOFF, WOFF2) with the glyphs of `text` alone. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
