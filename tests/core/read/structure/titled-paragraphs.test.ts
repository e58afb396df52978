import { describe, expect, it } from 'vitest';
import { findRunInTitle } from '../../../../src/core/read/structure/run-in-title.ts';
import { bodyOf } from '../../support/portal.ts';

const WORDS =
  '对符合条件的企业按投入的一定比例分档奖补，由各区核定后拨付到位，每年评估一次效果。（责任单位：区经信局）';
const titled = (...titles: readonly string[]) => titles.map((title) => `${title}${WORDS}`).join('\n');
const paragraphsOf = (text: string) =>
  bodyOf(text)
    .filter((provision) => provision.includes('__p_'))
    .map((provision) => provision.replace(WORDS, '…'));
const titlesOf = (text: string) => paragraphsOf(text).map((provision) => provision.split('|')[1] ?? '');

describe('titled paragraphs', () => {
  it('are told where a numbered unit is made of them', () => {
    expect(paragraphsOf(`一、支持平台\n${titled('培育各类平台。', '推动企业上云用云。')}\n二、保障`)).toEqual([
      'sec_1__p_1 p |培育各类平台。|…',
      'sec_1__p_2 p |推动企业上云用云。|…',
    ]);
  });

  it('may stand behind an introduction', () => {
    const text = `一、支持平台\n平台是产业的根基，要分层分类梯次推进。\n${titled('培育各类平台。', '推动企业上云用云。')}\n二、保障`;
    expect(titlesOf(text)).toEqual(['', '培育各类平台。', '推动企业上云用云。']);
  });

  it('of the last unit may have the closing words of the text behind them', () => {
    const closing = '区经信局会同有关部门制定实施细则，严格审核。\n本政策由区经信局负责解释。';
    const text = (next: string) => `一、支持平台\n${titled('培育各类平台。', '推动企业上云用云。')}\n${closing}${next}`;
    expect(titlesOf(text(''))).toEqual(['培育各类平台。', '推动企业上云用云。', '', '']);
    expect(titlesOf(text('\n二、保障'))).toEqual(['', '', '', '']);
  });

  it('may be the only one of a unit where those beside it are made of them', () => {
    const group = titled('培育各类平台。', '推动企业上云用云。');
    const lone = `三、支持场景\n${titled('拓展工业应用场景。')}\n四、保障`;
    expect(paragraphsOf(`一、支持平台\n${group}\n二、支持网络\n${group}\n${lone}`).at(-1)).toBe(
      'sec_3__p_1 p |拓展工业应用场景。|…',
    );
    expect(paragraphsOf(`一、支持平台\n${group}\n二、支持网络\n${WORDS}\n${lone}`).at(-1)).toBe(
      'sec_3__p_1 p ||拓展工业应用场景。…',
    );
  });

  it('may be names where every paragraph of a unit has one', () => {
    const named = (name: string) => `${name}。鼓励企业采用先进装备，${WORDS}`;
    const names = ['智能化制造', '网络化协同', '个性化定制'].map(named);
    const titles = (lines: readonly string[]) => titlesOf(`1.推广新模式。\n${lines.join('\n')}\n2.保障`);
    expect(titles(names)).toEqual(['智能化制造。', '网络化协同。', '个性化定制。']);
    expect(titles(names.slice(1))).toEqual(['', '']);
    expect(titles([...names, WORDS])).toEqual(['', '', '', '']);
    expect(titles([...names, named('服务化程度稳步提升')])).toEqual(['', '', '', '']);
  });

  it.each([
    [
      'few of the paragraphs have one',
      `一、平台\n${titled('培育各类平台。', '推动企业上云用云。')}\n${WORDS}\n${WORDS}\n二、保障`,
    ],
    [
      'numbered units stand beside them',
      `一、平台\n${titled('培育各类平台。', '推动企业上云用云。')}\n（一）网络\n二、保障`,
    ],
    ['they are the 款 of an article', `第一条 为治水，制定本办法。\n${titled('培育各类平台。', '推动企业上云用云。')}`],
    ['they stand in a box', `一、平台\n专栏1 工程\n${titled('培育各类平台。', '推动企业上云用云。')}\n二、保障`],
    ['no number stands above them', titled('培育各类平台。', '推动企业上云用云。')],
  ])('are not told where %s', (_, text) => {
    expect(titlesOf(text).filter((title) => title !== '')).toEqual([]);
  });
});

describe('findRunInTitle', () => {
  const find = (words: string) => {
    const title = findRunInTitle(words, { start: 0, end: words.length });
    return title && `${title.form} ${words.slice(title.start, title.end)}`;
  };

  it.each([
    '加快设备联网改造。',
    '积极稳妥推进碳达峰。',
    '鼓励有实力的企业上市。',
    '推动“强链补链延链”。',
    '坚持规范透明。',
  ])('reads %s', (title) => {
    expect(find(title + WORDS)).toBe(`task ${title}`);
  });

  it('reads a name that a task follows', () => {
    expect(find(`智能化制造。鼓励企业采用先进装备，${WORDS}`)).toBe('name 智能化制造。');
  });

  it.each([
    ['a comma', '加快设备改造，提升能效。'],
    ['a figure', '每年培育平台10个。'],
    ['a label', '支持对象：'],
    ['an open quotation', '推动“强链补链延链。'],
    ['a state', '发展质量稳步提升。'],
    ['what was done', '发展取得了新的成绩。'],
    ['a clause', '支持企业申报并给予补助。'],
    ['a name that no task follows', '智能化制造。'],
    ['a sentence', '区财政局安排资金。'],
    ['two characters', '加强。'],
    ['a long sentence', '推动全区各类企业和机构按照统一的标准逐步开展设备联网。'],
  ])('takes %s for no title', (_, words) => {
    expect(find(words + WORDS)).toBeNull();
  });

  it('asks for more behind it than a sentence as short', () => {
    expect(find('加强组织领导。各地要抓好落实。')).toBeNull();
  });

  it.each([
    '建设单位负责落实资金',
    '统筹推进以下工作',
    '发展改革部门牵头落实',
    '实施细则由市水利局制定',
    '实施主体为各区人民政府',
    '支持力度进一步加大',
    '保护区内禁止一切开发活动',
    '突出问题尚未根本解决',
    '发展形势依然严峻复杂',
    '落实属地管理责任不到位',
  ])('takes %s for no title', (clause) => {
    const text = `${clause}。${WORDS}${WORDS}`;
    expect(findRunInTitle(text, { start: 0, end: text.length })).toBeNull();
  });

  it.each(['落实主体责任', '压实主体责任', '强化部门联动', '加强部门协同', '优化机构设置', '加强性别平等教育'])(
    'takes %s for a title',
    (title) => {
      const text = `${title}。${WORDS}${WORDS}`;
      expect(findRunInTitle(text, { start: 0, end: text.length })?.form).toBe('task');
    },
  );
});
