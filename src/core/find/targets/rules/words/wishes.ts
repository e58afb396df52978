import { EFFORT, EXTENT, GRADING } from '../../../../../lexicon/degrees.ts';
import { ongoingVerbs } from '../../../../../lexicon/verbs.ts';
import type { WordsRule, WordsSite } from './site.ts';

/** What is done all the time, and has no end to be reached. */
const ONGOING = new RegExp(`${ongoingVerbs.join('|')}|${EFFORT}|进一步(?!有效|全面|彻底)|优先实施`, 'u');

/** `水质明显改善`, `监管能力进一步提升`: what gets better by no measure. */
const better = ['提升', '改善', '增强', '提高', '好转', '优化'];
const BETTER = new RegExp(`(?:${GRADING})(?:${better.join('|')})$`, 'u');
/** `提升监测能力`, `提高治理效率` */
const IMPROVES = /(?:提升|提高|增强|改善)[^，]*(?:水平|能力|质量|效率)$/u;
const abstracts = '水平|能力|质量|意识|功能|机制|体系|力度|效率|成效|作用|影响|程度|差距|格局|氛围';
const changes = '提升|改善|增强|提高|恢复|优化|加强|完善|好转|加大|健全|形成|突破|彰显';
/** `生态系统功能全面恢复`, `防控体系基本形成` */
const ABSTRACT = new RegExp(`^.*(?:${abstracts})(?:${GRADING}|${EXTENT})*(?:${changes})$`, 'u');
const vague: readonly (readonly [RegExp, string])[] = [
  [/^(?:也|更|正|既|又)?是[^，]*(?:年|时期|阶段|窗口期|机遇期|关键期|攻坚期)$/u, '是全面建成小康社会的决胜之年'],
  [/具有[^，]*(?:地位|意义|作用|影响)$/u, '在现代化进程中具有承前启后的重要地位'],
  [
    /^(?!.*基础上)[^，]*(?:取得|实现|形成|开创|创造|展现|呈现|构建|构筑|塑造|迈[上出]|跃上|再上|达到|站上)[^，]*(?:(?:决定性|突破性|实质性|历史性|标志性|阶段性|重大|重要|积极|显著|明显|扎实|更大|新的?)+(?:进展|成效|成果|成就|突破|进步|跨越|高度|局面|优势|台阶|篇章|提升|飞跃|格局|景象|气象|面貌|形象|业绩|贡献|作为|水平|阶段)|大幅(?:跃升|提升))$/u,
    '现代化建设取得决定性进展',
  ],
  [/(?:达到|实现)[^，]{0,4}(?:更高|一流)水平$/u, '平安建设达到更高水平'],
  [/(?:形成|构建)[^，]*(?:开放|发展|合作|协同|联动|治理)[^，]{0,2}格局$/u, '形成陆海统筹的开放格局'],
  [/实现[^，]*(?:有效提升|合理增长|高质量(?:充分)?(?:就业|发展)|良性互动)$/u, '实现经济质的有效提升和量的合理增长'],
  [/治理(?:体系|能力)[^，]*现代化|成果[^，]{0,4}(?:巩固|拓展|深化)$/u, '治理体系和治理能力现代化基本实现'],
  [/(?:纳入|写入|列入)《?[^，》]{0,12}草案》?$/u, '将重大项目纳入《纲要草案》'],
  [
    /走在(?:全[国省市]|[^，]{0,6})?前列$|(?:位次|排名)(?:[^，]{0,4})?(?:前移|上升|提升)$|争[先优当]|勇[立争]/u,
    '各项工作走在前列',
  ],
  [
    /(?:破解|突破|补齐|化解|解决)[^，]*(?:制约|短板|瓶颈|堵点|痛点|难点|卡点|弱项|难题)$/u,
    '破解产业对接融合的短板制约',
  ],
  [/^及时更新/u, '及时更新知识技能'],
  [/逐步(?:建立)?(?:健全|完善)$/u, '长效机制逐步健全'],
  [/^(?:确保|保证)?[^，]*落实到位$/u, '确保各项措施落实到位'],
  [/奠定[^，]*基础$/u, '奠定坚实基础'],
  [/^逐步(?:减少|降低|提高|增加)$/u, '逐步减少'],
  [/良性(?:互动|循环)|良好开局|开门红/u, '实现良性循环'],
  [
    /实现(?:(?:这些|上述|以上|以下|下列|如下)[^，]{0,12}|(?:今年|全年|[^，]{0,12}发展)(?:[^，]{0,8}主要)?)目标/u,
    '实现以下八个方面主要目标',
  ],
  [
    /完成(?:[^，]{0,4}(?:全年|年度|今年)(?:的|各项|主要|既定|经济社会|发展|工作)*|(?:各项|既定|经济社会|发展|主要|工作)+)(?:目标任务|目标|任务)$/u,
    '努力完成全年各项目标任务',
  ],
  [/实现“[一二两三四五六七八九十]个[^”\d%零全百]{1,4}”$/u, '实现“四个好”'],
  [/[办做](?:好|成|实)[^，]{0,6}一些[^，]*$/u, '办成一些群众盼望的事'],
  [
    /(?:推出|实施|出台|建设|启动|打造|引进|形成|制定|推行)一(?:批|系列)(?!次)[^，]*(?:举措|措施|政策|办法|行动|成果|经验|模式|做法|品牌|案例|工程|项目)$/u,
    '推出一批创新举措',
  ],
  [/(?:深入|扎实|认真|统筹|优化|坚决|严格)(?:组织)?(?:实施|推行|执行)/u, '扎实实施“十项行动”'],
  [/历史节点|重要时刻/u, '迎来建市30周年等重要历史节点'],
  [/形成[^，]*能力$/u, '形成快速反应能力'],
];

/** `建立健全本区域管控方案的前提下`, `未完成的`: when, or for whom, something holds. */
const conditions: readonly (readonly [RegExp, string])[] = [
  [/前提下$|情况下$/u, '在保障能源供应的前提下'],
  [/[内中]$/u, '在实施过程中'],
  [/[的后时]$/u, '验收合格后'],
  [/逾期|限期予以/u, '逾期未完成整治的予以关停'],
  [/^对[^，]*的[^，]*(?:地区|山区|区域|企业|项目)$/u, '对暂不具备替代条件的山区'],
  [/^[^，]*的(?:地区|区域|山区|省份|城市|单位)$/u, '实现达标的城市'],
];

/** How, or by what measure, something is done. */
const manners: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:通过|按照|依据|依托|围绕|结合)[^，]{2,16}(?:行动|工程|方式|要求|标准|原则|措施|规定)$/u,
    '通过实施清淤疏浚工程',
  ],
  [/^结合[^，]*(?:情况|实际|特点|需要)$/u, '结合方案编制与项目落实情况'],
  [/^(?:根据|按照?|依据|依照)[^，]*(?:顺序|次序|先后|结果)$/u, '根据完成申请时间的先后顺序'],
  [/^(?:围绕|锚定|瞄准|对照|对标|着眼)/u, '锚定基本实现现代化的目标'],
  [/^[^，]{0,6}[要应]?(?:依据|根据|按照)[^，]*(?:目录|标准|规定|要求)$/u, '应按照实施目录'],
  [/^(?:国家提出|围绕国家|为[^，]*提供|在[^，]*[内中]$)/u, '为全面建成小康社会提供保障'],
  [/同步(?:规划|设计)/u, '配套管网同步设计、同步建成'],
];

/** What is forbidden, put off or proposed. */
const others: readonly (readonly [RegExp, string])[] = [
  [/暂停审批|建议|不得/u, '不得实施新增产能项目'],
  [
    /(?:报名|申报|填报|申请)(?:系统|通道|入口|端口|平台)?(?:将?自动|即行?|同时)?关闭$|系统将?自动关闭$/u,
    '报名系统自动关闭',
  ],
  [/原则上[^，]*\d/u, '原则上每个县建成2个示范园区'],
];

/** Patterns of words that hold nobody to a goal, each with a phrase that it matches. */
export const wishForms = [...vague, ...conditions, ...manners, ...others];

const holdsOneOf =
  (rows: readonly (readonly [RegExp, string])[]) =>
  ({ words }: Pick<WordsSite, 'words'>) =>
    rows.some(([pattern]) => pattern.test(words));

/** Words that look like a goal and hold nobody to one; which of them stands first makes no difference to the records. */
export const wishRules: readonly WordsRule[] = [
  {
    id: 'wish/this-text',
    examples: ['到2020年，编制本规划的实施细则。'],
    counterexamples: ['到2020年，编制水环境规划。'],
    when: ({ words }) => /(?:编制|制定)本(?:规划|计划|方案|意见|办法|纲要|要点)/u.test(words),
    refuses: 'manner',
  },
  {
    id: 'wish/condition',
    examples: ['到2020年，在保障能源供应的前提下，推进替代。'],
    counterexamples: ['到2020年，完成替代工作。'],
    when: holdsOneOf(conditions),
    refuses: 'condition',
  },
  {
    id: 'wish/manner',
    examples: ['到2020年，通过实施清淤疏浚工程，水清岸绿。'],
    counterexamples: ['到2020年，实施清淤疏浚工程。'],
    when: holdsOneOf(manners),
    refuses: 'manner',
  },
  {
    id: 'wish/forbidden',
    examples: ['2020年起，不得实施新增产能项目。'],
    counterexamples: ['2020年起，全面禁止新增产能。'],
    when: holdsOneOf(others),
    refuses: 'norm',
  },
  {
    id: 'wish/better',
    examples: ['到2019年底，水质明显改善。', '到2020年，建立的管理体系基本健全，监管能力全面提升。'],
    counterexamples: ['到2020年，水质有所改善。'],
    when: ({ words }) =>
      BETTER.test(words) || IMPROVES.test(words) || ABSTRACT.test(words) || holdsOneOf(vague)({ words }),
    refuses: 'wish',
  },
  {
    id: 'wish/ongoing',
    examples: ['到2020年，加快推进生态修复。'],
    counterexamples: ['到2020年，完成生态修复。'],
    when: ({ words }) => ONGOING.test(words),
    refuses: 'ongoing',
  },
];
