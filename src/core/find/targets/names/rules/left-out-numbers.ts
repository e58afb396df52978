import { againNamed, gainOf, placedLike } from '../earlier-measures.ts';
import { nameArea, whatOf } from '../named-before.ts';
import { gainOfWorks, ownedBefore, ownedInList, partOfBefore, shareOfBefore } from '../owners.ts';
import { isDuty, withoutDuty } from '../standing-duties.ts';
import type { LeftOutRule } from './left-out-site.ts';

/** How long something may take, which tells nothing without the case that it is for. */
const TERM = /^\p{Script=Han}{0,4}(?:时间|期限|时限)$/u;
/** `对已通过验收的河道出现污染反弹的` */
const CASE = /^(?:对|凡)(?<what>[^，]{4,}的)$/u;
/** `重点化工园区覆盖率`, which does not say what they are covered by. */
const COVERAGE = /^\p{Script=Han}{2,10}(?:园区|企业|乡镇|街道|社区|学校|医院|单位|机构|[县市区村])覆盖率$/u;
/** `合计6300名` */
const SUM = /^(?:共计|合计|总计)\d[^，；]{0,6}$/u;
/** `…环境预警体系试点建设`: a work that may cover them. */
const WORK = /(?:建设|工程|行动|体系|制度|试点|项目|服务)$/u;

/** What a goal with a number may leave to the clauses before it. */
export const leftOutOfNumbers: readonly LeftOutRule[] = [
  {
    id: 'left-out/case-of-a-term',
    examples: [
      [
        '对已通过验收的河道出现污染反弹的，要立即责令整改，整改时间不得超过1个月。',
        '已通过验收的河道出现污染反弹的整改时间',
      ],
    ],
    gives: ({ metric, clauses }) => {
      const what = TERM.test(metric) ? whatOf(clauses, CASE) : null;
      return what === null ? null : what + metric;
    },
  },
  {
    id: 'left-out/work-that-covers',
    examples: [
      [
        '深入推进有毒有害气体环境预警体系试点建设，力争重点化工园区覆盖率达到100%。',
        '重点化工园区覆盖率（有毒有害气体环境预警体系试点建设）',
      ],
    ],
    gives: ({ metric, clauses }) => {
      const last = clauses.at(-1) ?? '';
      return COVERAGE.test(metric) && isDuty(last) && WORK.test(last) ? `${metric}（${withoutDuty(last)}）` : null;
    },
  },
  {
    id: 'left-out/use-of-an-area',
    examples: [['实施高效节水灌溉“四个百万工程”。到2020年新增高效节水面积22.7万亩。', '高效节水灌溉面积']],
    gives: ({ metric, sentence, clauses }) => nameArea(metric, [...sentence, ...clauses]),
  },
  {
    id: 'left-out/named-for-another-date',
    examples: [
      ['到2017年，全省海洋保护区数量达到15个左右；到2020年，数量达到18个左右。', '全省海洋保护区数量'],
      [
        '到2017年，培育30个省级以上循环化改造示范园区；到2020年，培育50个省级以上示范园区。',
        '省级以上循环化改造示范园区',
      ],
    ],
    gives: ({ draft, earlier }) => againNamed(draft, earlier),
  },
  {
    id: 'left-out/place-of-the-one-before',
    examples: [['到2020年，全省快递年业务量达到50亿件，年业务收入达到700亿元。', '全省快递年业务收入']],
    gives: ({ draft, earlier }) => placedLike(draft, earlier),
  },
  {
    id: 'left-out/what-brings-a-gain',
    examples: [
      ['到2017年，全省完成21278个建制村的生活污水处理，新增受益农户448万户。', '受益农户（全省建制村的生活污水处理）'],
    ],
    gives: ({ draft, earlier }) => gainOf(draft, earlier),
  },
  {
    id: 'left-out/owner-in-its-list',
    examples: [
      ['到2025年，推动林下经济面积达到260万亩、产值达到130亿元。', '林下经济产值'],
      ['到2025年，新能源开工160万千瓦、投产100万千瓦以上。', '新能源投产'],
    ],
    gives: ({ draft, earlier }) => ownedInList(draft, earlier),
  },
  {
    id: 'left-out/owner-before',
    examples: [
      ['石化产业持续减油增化，建设一批化工新材料项目。到2025年产值突破300亿元。', '石化产业产值'],
      ['页岩气发展方面，加快增储上产，到2025年产量突破20亿立方米。', '产量（页岩气发展）'],
    ],
    gives: ({ draft, ...said }) => ownedBefore(draft, said),
  },
  {
    id: 'left-out/what-is-summed',
    examples: [['到2025年，招募志愿者300名，资助困难大学生和残疾大学生，合计630名。', '资助困难大学生和残疾大学生']],
    gives: ({ words, clauses }) => {
      const last = clauses.at(-1) ?? '';
      return SUM.test(words) && last.length > 3 && !/[\d一二三四五六七八九十]/u.test(last) ? last : null;
    },
  },
  {
    id: 'left-out/part-of-the-one-before',
    examples: [
      ['到2025年，开展药品抽检超5万批次，其中在药店零售环节抽检超1万批次。', '药品抽检（其中在药店零售环节抽检）'],
      ['到2025年，全社会研发投入年均增长9%，其中企业研发投入占比60%左右。', '企业研发投入占全社会研发投入的比重'],
      ['到2025年，新增电力装机18万千瓦，其中非化石能源装机10万千瓦。', '新增非化石能源装机'],
    ],
    gives: ({ draft, ...said }) => partOfBefore(draft, said.words, said),
  },
  {
    id: 'left-out/share-of-the-one-before',
    examples: [['到2025年，对外直接投资增长10%、对邻国投资占50%以上。', '对邻国投资占对外直接投资的比重']],
    gives: ({ draft, ...said }) => shareOfBefore(draft, said.words, said),
  },
  {
    id: 'left-out/who-has-a-use',
    examples: [['到2025年，建设托育机构10个，惠及超2万名婴幼儿。', '惠及婴幼儿（建设托育机构）']],
    gives: ({ draft, earlier }) => gainOfWorks(draft, earlier),
  },
];
