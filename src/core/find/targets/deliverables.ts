import { goalWords } from './goal-words.ts';
import type { Comparator } from './goals.ts';

/** A goal in words. */
export interface Deliverable {
  comparator: Comparator;
  text: string;
  value: number | null;
  unit: string | null;
}

const maintain =
  /(?:保持|维持)(?:总体|基本)?(稳定|良好|优良|为优$|不变|平衡|现状)|继续(?:位居|保持|位列)|不(?:增加|减少|降低)$|只减不增|不退化/u;
const CEILING = /控制在.*(?:以内|以下|之内)$/u;
const zeroGrowth = /零增长/u;
const trendDown =
  /(?:有所|逐步|明显|显著|大幅)(?:下降|降低|减少)$|(?:较)?大幅度?(?:减少|削减|压减)|逐年(?:下降|降低|减少)/u;
const trendUp = /逐年(?:提高|增加|上升|增长)|翻(?:[一两二三四]|\d)番/u;
/** What a clause says of how its measure stands or moves, without a number. */
const tendencies: readonly (readonly [RegExp, Comparator])[] = [
  [maintain, 'maintain'],
  [trendDown, 'decrease'],
  [trendUp, 'increase'],
];
/** A goal that another measure sets: `不低于全国平均水平`. */
const AVERAGE = /(不低于|不高于|高于|优于|低于|达到)(?:全国|全省|全市|国家|世界)平均(?:水平|值)?(?=$|以上)/u;
const sides: Readonly<Record<string, Comparator>> = {
  不低于: 'gte',
  不高于: 'lte',
  高于: 'gt',
  优于: 'gt',
  低于: 'lt',
};
const accomplished =
  /(?:全面|基本|全部|组织|率先|同步|如期|分期分批)?(?:完成|查明|摸清|掌握|建成(?!区)|建立|构建|实现|消除|清除|清理|关停|关闭|搬迁|淘汰|停止|取缔|清零|启动|推出|制定|出台|编制|发布|公布|梳理|安装|配备|接入|开辟|汇聚|委托|组建|引进|实行|推行|实施|具备|达到|转迁|更新|公开|禁止|供应|形成|全面建设|成功创建|执行(?!情况)|委托|改善[到至]|签订|纳入|到位|接管|验收|对接|退出|安全利用|印发(?!的|后|之日)|布设|补足|改由|上线(?!的)|划定|贯通|并网|开通|通车|完工|竣工|投入(?:运营|使用|运行)|不再)|(?:基本|全面|全部|彻底)解决|全覆盖|达标(?!率|建设|的)|全面清零|畅通$|无(?:垃圾|大面积|违法)|(?<=^并)进行|有所改善|得到(?:有效|基本|全面|根本|初步)?(?:遏制|控制|解决|扭转)|覆盖(?:所有|全部|全)|(?:全部|全面)更换|基本无|零发生|体系基本健全$|得到处理|应\S尽\S|^将[^，]*报(?:送|至|[省市县区国])|(?:开展|进行)[^，]*(?:评估|普查|排查|考核)$|开工(?!率|项目|建设项目)|不低于国家/u;
/** Wishes that nothing can be held against, and consequences of a failure. */
const vague =
  /^是[^，]*年$|(?:编制|制定)本(?:规划|计划|方案|意见|办法|纲要|要点)|逐步(?:建立)?(?:健全|完善)$|(?:明显|显著|进一步|大幅|稳步|持续|不断)(?:提升|改善|增强|提高|好转|优化)$|^(?:确保|保证)?[^，]*落实到位$|前提下$|同步(?:规划|设计)|奠定[^，]*基础$|^逐步(?:减少|降低|提高|增加)$|情况下$|^对[^，]*(?:的)[^，]*(?:地区|山区|区域|企业|项目)$|^[^，]*的(?:地区|区域|山区|省份|城市|单位)$|^(?:通过|按照|依据|依托|围绕|结合)[^，]{2,16}(?:行动|工程|方式|要求|标准|原则|措施|规定)$|^[^，]{0,6}[要应]?(?:依据|根据|按照)[^，]*(?:目录|标准|规定|要求)$|^(?:国家提出|围绕国家|为[^，]*提供|在[^，]*[内中]$)|(?:提升|提高|增强|改善)[^，]*(?:水平|能力|质量|效率)$|[内中]$|良性(?:互动|循环)|形成[^，]*能力$|优先实施|^(?:.*(?:水平|能力|质量|意识|功能|机制|体系|力度|效率|成效|作用|影响|程度|差距|格局|氛围)(?:明显|进一步|持续|不断|显著|总体|全面|大幅|有效|基本|稳步|更加|逐步)*(?:提升|改善|增强|提高|恢复|优化|加强|完善|好转|加大|健全|形成|突破|彰显))$|逾期|[的后时]$|限期予以|暂停审批|建议|不得|加快|加大|推进|推动|加强|鼓励|支持|探索|引导|促进|深化|积极|大力|有序|着力|进一步(?!有效|全面|彻底)|持续/u;

/** Reads the goal of a clause that has no number; null for a wish, a condition or a plain statement. */
export function readDeliverable(text: string): Deliverable | null {
  if (/趋零增长/u.test(text)) return { comparator: 'maintain', text: '趋零增长', value: null, unit: null };
  if (zeroGrowth.test(text)) return { comparator: 'maintain', text: '零增长', value: 0, unit: '%' };
  for (const [pattern, comparator] of tendencies) {
    const found = pattern.exec(text);
    // What falls or rises may stand behind its verb: `较大幅度减少劣Ⅴ类水质断面`.
    const said = found && (found.index === 0 && comparator !== 'maintain' ? found[0] : goalWords(text, found));
    if (said !== null) return { comparator, text: said, value: null, unit: null };
  }
  if (CEILING.test(text)) return { comparator: 'lte', text: CEILING.exec(text)?.[0] ?? text, value: null, unit: null };
  const compared = AVERAGE.exec(text);
  if (compared) return { comparator: sides[compared[1] ?? ''] ?? 'eq', text: compared[0], value: null, unit: null };
  if (vague.test(text)) return null;
  const done = accomplished.exec(text);
  return done ? { comparator: 'complete', text: goalWords(text, done), value: null, unit: null } : null;
}
