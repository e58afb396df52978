/** Bodies whose texts are those of the whole state: the Party's centre, congress, council, court and procuratorate. */
const SUPREME =
  '中共中央|中国共产党中央|中央(?:军委|军事委员会|人民政府|精神文明|网信办|网络安全|编办|机构编制|政法委|纪委)|国务院(?!(?!关于|批转|转发|办公厅|令)\\p{Script=Han}{0,14}(?:委员会|办公室|局|中心|小组))|全国人大|全国人民代表大会|全国政协|中国人民政治协商会议全国|全国\\p{Script=Han}{2,12}(?:委员会|领导小组)|最高人民|中华人民共和国(?:国务院|主席|全国人民代表大会|中央)';

/** Names, past and present, of what stands below the State Council 国务院部门; those named 国家… and …总局 follow rules. */
const MINISTRIES: readonly string[] = [
  ...['外交部', '国防部', '教育部', '科学技术部', '科技部', '工业和信息化部', '信息产业部', '公安部', '安全部'],
  ...[
    '民政部',
    '司法部',
    '财政部',
    '人力资源和社会保障部',
    '人力资源社会保障部',
    '劳动和社会保障部',
    '劳动部',
    '人事部',
  ],
  ...['自然资源部', '国土资源部', '生态环境部', '环境保护部', '住房和城乡建设部', '住房城乡建设部', '建设部'],
  ...['交通运输部', '交通部', '铁道部', '水利部', '农业农村部', '农业部', '林业部', '商务部', '对外贸易经济合作部'],
  ...[
    '文化和旅游部',
    '文化部',
    '卫生部',
    '退役军人事务部',
    '应急管理部',
    '监察部',
    '邮电部',
    '电力工业部',
    '煤炭工业部',
  ],
  ...['化学工业部', '冶金工业部', '机械工业部', '电子工业部', '地质矿产部', '内贸部', '国内贸易部', '广播电影电视部'],
  ...['中国人民银行', '人民银行', '审计署', '海关总署', '税务总局', '市场监管总局', '银保监会', '证监会', '保监会'],
  ...['中国银行保险监督管理委员会', '中国证券监督管理委员会', '中国保险监督管理委员会', '中国银行业监督管理委员会'],
  ...['中国气象局', '中国地震局', '中国民用航空局', '中国民用航空总局', '中国科学院', '中国工程院', '新华通讯社'],
  ...['城乡建设环境保护部', '劳动人事部', '国务院'],
];

const SUPREME_BODY = new RegExp(`^(?:${SUPREME})`, 'u');
const MINISTRY = new RegExp(
  `^(?:中华人民共和国)?(?:(?:${MINISTRIES.toSorted((a, b) => b.length - a.length).join('|')})|国家\\p{Script=Han}{1,14}?(?:总局|局|委员会|委|署|办公室|中心)(?!部))`,
  'u',
);

/** Whether a name begins with that of a body of the state as a whole, and of what rank; with the length of that name. */
export function openingCentralBody(name: string): { level: 'national' | 'ministry'; length: number } | null {
  const supreme = SUPREME_BODY.exec(name)?.[0];
  if (supreme !== undefined) return { level: 'national', length: supreme.length };
  const ministry = MINISTRY.exec(name)?.[0];
  return ministry === undefined ? null : { level: 'ministry', length: ministry.length };
}
