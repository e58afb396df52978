import { describe, expect, it } from 'vitest';
import { levelWords, questionWords } from '../../src/lexicon/question-words.ts';

const examples = questionWords.flatMap(({ kind, examples: own }) => own.map((example) => [example, kind] as const));

describe('the words of questions', () => {
  it.each(examples)('%s ask for what is called %s', (example, kind) => {
    expect(questionWords.find(({ pattern }) => pattern.test(example))?.kind).toBe(kind);
  });

  it.each(['再生水利用率', '碳中和', '排放标准体系', '应急管理', '节能改造', '国务院办公厅通知'])(
    'are none in the name %s',
    (name) => {
      expect(questionWords.filter(({ pattern }) => pattern.test(name))).toEqual([]);
    },
  );

  it.each(levelWords)('name the level %s by %s', (_, pattern, example) => {
    expect(pattern.test(example)).toBe(true);
  });
});
