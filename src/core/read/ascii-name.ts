import { pinyin } from 'pinyin-pro';

const HAN_RUN = /\p{Script=Han}+/gu;
const wordsOf = new Intl.Segmenter('zh', { granularity: 'word' });

/** A name of Chinese words in the letters of a web address, word by word: 《湿地保护办法》 is `shidi-baohu-banfa`. */
export function asciiName(words: string, most: number): string {
  let name = '';
  for (const { segment, isWordLike } of wordsOf.segment(words.normalize('NFKC'))) {
    const steps = isWordLike === true ? asciiSteps(segment) : [];
    for (const step of steps) {
      const longer = name === '' ? step.slice(0, most) : `${name}-${step}`;
      if (longer.length > most) return name;
      name = longer;
    }
  }
  return name;
}

function asciiSteps(word: string): string[] {
  const sounded = word.replaceAll(HAN_RUN, (run) => pinyin(run, { toneType: 'none', type: 'array', v: true }).join(''));
  return (
    sounded
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  );
}
