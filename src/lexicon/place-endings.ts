/** What the name of a place ends with. */
interface PlaceEnding {
  readonly ending: string;
  /** Nouns that end as it does and name no place, without the ending, as patterns: 示范 for 示范区; 城 for 城市, but 盐城市. */
  readonly but: readonly string[];
  /** What ends such nouns where three characters stand before the ending: 偏远山区; a name of two may have it, 萧山区. */
  readonly butOfThree: string;
  /** Characters that make another word with it: 域 for 区域. */
  readonly behind: string;
}

/** What a place is chosen for, and what it is then called: 示范区, 试点县. */
const chosen = ['示范', '试点', '试验', '先行', '先进', '重点', '达标', '样板', '特色', '百强', '贫困', '中心', '建制'];

const endings: readonly PlaceEnding[] = [
  { ending: '新区', but: ['高'], butOfThree: '城业', behind: '域' },
  { ending: '街道', but: ['城市', '主要', '历史', '相关', ...chosen], butOfThree: '', behind: '办' },
  { ending: '省', but: ['节', '联网', '大', '强', ...chosen], butOfThree: '', behind: '级域力却时电水略' },
  {
    ending: '市',
    but: [...'超股楼集夜菜上入退开收早房', '(?<![盐聊晋运宣项诸海])城', '大都', '地表水', '地级', '设区', ...chosen],
    butOfThree: '都门花',
    behind: '场民值价面容级域政',
  },
  { ending: '县', but: ['大', '强', '同一', ...chosen], butOfThree: '', behind: '级域城道乡' },
  {
    ending: '区',
    but: [
      ...'社地库景灌牧辖小片新街禁郊厂校矿疫特老园流航战分',
      ...['主城', '老城', '六城', '汇水', '新城', '高山', '深山', '环湖', '沿湖', '沿海', '近海'],
      ...['开发', '建成', '保护', '集聚', '功能', '工业', '产业', '核心', '缓冲', '控制', '名胜', '居住', '作业'],
      ...['脆弱', '度假', '限采', '禁燃', '禁行', '倾倒', '相关', '风景', '医疗', '隔离', '养殖', '种植', '生产'],
      ...['管控', '限养', '禁养', '适养', '规划', '合作', '服务', '生活', '敏感'],
      ...chosen,
    ],
    butOfThree: '城山湖海湾港水林',
    behind: '域间别分块位划',
  },
  { ending: '镇', but: ['城', '重', '强', ...chosen], butOfThree: '集小村', behind: '区域街级' },
  { ending: '乡', but: ['家', '城', ...chosen], butOfThree: '下返水入', behind: '村镇土贤愁情亲级' },
];

/** How the places of a text are called from within it: 全市, 本省, 各区县. */
const FROM_WITHIN = '(?<![安健完齐])[全本我该各]';
const AUTONOMOUS = '自治[区州县](?![级域])';

/**
 * The pattern of a place that is named by what it ends with.
 * @param letter pattern of a character of its name
 */
export function placePattern(letter: string): string {
  const named = endings.map(({ ending, but, butOfThree, behind }) => {
    const two = `(?:${letter}){2}(?<!${but.join('|')})`;
    const three = `(?:${letter}){3}(?<!${[...but, ...butOfThree].join('|')})`;
    return `(?:${two}|${three})${ending}(?![${behind}])`;
  });
  const within = endings.map(({ ending, behind }) => `${ending}(?![${behind}])`);
  return `(?:${[
    `${FROM_WITHIN}(?:国(?![家际有土民防])|${within.join('|')})+`,
    `(?:${letter}){2,6}?${AUTONOMOUS}`,
    ...named,
  ].join('|')})`;
}
