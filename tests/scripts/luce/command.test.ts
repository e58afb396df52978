import { describe, expect, it } from 'vitest';
import { readOptions, type Command } from '../../../scripts/luce/command.ts';

const about = { zh: '关于', en: 'about' };

const command = {
  about,
  takes: 'FILE…',
  options: {
    content: { type: 'string', value: 'DIR', about },
    seed: { type: 'string', default: '2026', about },
    hints: { type: 'boolean', default: false, about },
  },
  examples: [],
} as const satisfies Command;

const { about: same, options, examples } = command;
const withoutFiles = { about: same, options, examples };

describe('readOptions', () => {
  it('takes options and what is given besides', () => {
    const { values, positionals } = readOptions(command, ['one.txt', '--content', 'here', '--hints', 'two.txt']);
    expect(values).toMatchObject({ content: 'here', seed: '2026', hints: true });
    expect(positionals).toEqual(['one.txt', 'two.txt']);
  });

  it.each([
    [['--contnt', 'here'], '[command/unknown-option] “--contnt” is not known (content?).'],
    [['--content'], '[command/value-missing] “--content” lacks its value.\n  → Say --content DIR'],
    [['--content='], '[command/value-missing]'],
    [['--hints=yes'], '[command/no-value] “--hints” takes no value, but “yes” was given.'],
    [['-x'], '[command/unknown-option] “-x” is not known'],
  ])('refuses %j', (args, words) => {
    expect(() => readOptions(command, args)).toThrow(words);
  });

  it('takes no option for the value of another', () => {
    expect(() => readOptions(command, ['--content', '--hints'])).toThrow('[command/value-missing]');
  });

  it('refuses what a command that takes nothing is given', () => {
    expect(() => readOptions(withoutFiles, ['one.txt'])).toThrow('[command/takes-nothing] “one.txt”');
  });
});
