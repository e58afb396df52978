import { expect, test } from 'vitest';
import { explanationSchema } from '../../src/model/explanation.ts';
import { COMMAND_TIME, folderWith, runScript } from './content-command.ts';

const folder = folderWith({
  'sources/plan-2016.txt':
    '某市治水行动方案\n\n一、目标\n到2020年，黑臭水体整治率达到90%以上。\n二、任务\n加快截污纳管。\n',
});
const explain = (...parameters: string[]) => runScript('explain.ts', 'en_GB.UTF-8', folder, ...parameters);

test(
  'a provision is explained: its tokens, the rules that decided, its records and refusals',
  async () => {
    const { code, output } = await explain('plan-2016', 'sec_1__p_1');
    expect(code).toBe(0);
    expect(output).toContain('quantity 9–14 “90%以上”: share 90 % floor');
    expect(output).toContain('number “90%以上” → bound/reach');
    expect(output).toContain('✓ 黑臭水体整治率 | gte 90 % | to 2020 | bound/reach');
    expect(output).toContain('✗ governs');
  },
  COMMAND_TIME,
);

test(
  'a document whole as JSON, one provision a line',
  async () => {
    const { output } = await explain('plan-2016', '--json');
    const told = output
      .trim()
      .split('\n')
      .map((line) => explanationSchema.parse(JSON.parse(line)));
    expect(told.map(({ provision }) => provision)).toEqual(['title', 'sec_1', 'sec_1__p_1', 'sec_2', 'sec_2__p_1']);
  },
  COMMAND_TIME,
);

test(
  'a text is read as if it were a paragraph of the document',
  async () => {
    const { output } = await explain('plan-2016', '2018年底前完成20家企业改造。');
    expect(output).toContain('✓ 企业改造 | count 20 家 | to 2018-12 | count/done');
  },
  COMMAND_TIME,
);

test.each([
  [[], 'explain/usage', 'Usage'],
  [['plan-2O16'], 'explain/no-document', '(plan-2016?)'],
  [['plan-2016', 'sec_1__p_2'], 'explain/no-provision', '(sec_1__p_1?)'],
])(
  'what is asked for and not there is told with the nearest that is: %j',
  async (parameters, code, nearest) => {
    const outcome = await explain(...parameters);
    expect(outcome.code).toBe(1);
    expect(outcome.output).toContain(`[${code}]`);
    expect(outcome.output).toContain(nearest);
  },
  COMMAND_TIME,
);
