/** The dictionaries of opencc-js, which it exports without types: pairs parted by a bar, words by a blank. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
