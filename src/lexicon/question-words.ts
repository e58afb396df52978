/**
 * What a question is after: `stricter` which of two texts asks for more, `outcome` what was reached, `responsible` who
 * answers for it, `schedule` what comes round or is made known, `validity` whether a text holds, `meaning` what a word
 * means, `when` until when, `duty` what somebody is to do, `amount` how much is asked for.
 */
export type QuestionKind =
  'stricter' | 'outcome' | 'responsible' | 'schedule' | 'validity' | 'meaning' | 'when' | 'duty' | 'amount';

/** Words by which a question is known, in the order in which they are looked for. */
interface QuestionWords {
  readonly kind: QuestionKind;
  /** Without marks and blanks. */
  readonly pattern: RegExp;
  readonly examples: readonly [string, ...string[]];
}

const ASKED = '(?:哪些|什么|啥)';
const MAKE_KNOWN = '(?:公布|公开|发布|报告|通报|公示|报送|上报|考核)';
const REACHED = '(?:达标|达到|完成|实现|做到|兑现|落实|做完)';
const SEAT = '(?:部门|单位|局|机构|人|领导)';

export const questionWords: readonly QuestionWords[] = [
  {
    kind: 'stricter',
    pattern:
      /(?:哪(?:一个|个|一级|级|边|一方|份|里)|谁)(?:的|要求|标准|目标|定得|管得)*(?:更|比较|最)?(?:严格?|宽松?|紧|松)|(?:更|比较)严格?(?:吗|还是.*)?|(?:严不严|宽不宽)|有(?:什么|何|哪些|啥)(?:不同|区别|差别|差异)|(?:不同|区别|差别|差异)(?:是什么|在哪里?|有哪些)?$|(?:比一比|对比|相比)|比.{1,8}?(?:更|要)?(?:严格?|宽松?)(?:吗|么|些|一些)*$/u,
    examples: ['哪个严', '谁的要求更严', '有什么不同', '哪一级更严格', '市里比省里严吗'],
  },
  {
    kind: 'outcome',
    pattern: new RegExp(
      `(?:有没有|是否|是不是|究竟)(?:已经?)?(?:都)?${REACHED}(?:目标|任务)?(?:了)?|(?:目标|任务)?(?:已经?)?${REACHED}(?:目标|任务|要求)?(?:了(?:吗|没有?|么|多少)|没有?$|吗|么|与否)|(?:完成|达标|实现|落实|兑现|执行)得?(?:情况|怎么?样|如何|率是多少)(?:怎么?样|如何)?|(?:结果|成效|进展|进度|现状|现在)(?:怎么?样|如何|是什么)|实际(?:值)?(?:是|达到)?(?:多少|怎么?样)|后来(?:怎么?样|如何)`,
      'u',
    ),
    examples: ['达标了吗', '完成了没有', '有没有实现', '完成情况怎么样', '目标实现了吗'],
  },
  {
    kind: 'responsible',
    pattern: new RegExp(
      `(?:归|由|是|让|该)?谁(?:来|去|在|要)?(?:负责|牵头|主管|分管|管理|管|抓|落实|实施|承担|建设|办|做)(?:的)?|谁的(?:责任|职责|事|任务)|(?:归|由|是|属于?)?(?:哪|什么)(?:一个|个|些|一)?${SEAT}(?:来)?(?:负责|牵头|主管|分管|管理|管|落实|承担)?(?:的)?|(?:牵头|责任|主管|负责|实施)(?:单位|部门)(?:是(?:谁|哪.*|什么))?|(?:该|应该|要)?找谁|由谁|归谁`,
      'u',
    ),
    examples: ['谁负责', '归谁管', '哪个部门牵头', '由哪个单位负责', '牵头单位是谁'],
  },
  {
    kind: 'schedule',
    pattern: new RegExp(
      `(?:每年|每半年|每季度?|每个?月|定期|年年)(?:都|必须|需要|须|需|要|应当?)*(?:向(?:社会|公众|谁))?${MAKE_KNOWN}(?:一次)?(?:的)?${ASKED}?(?:报告|信息|内容|东西|情况|数据)?|(?:哪些|什么)(?:报告|信息|数据|情况)?(?:是|需要|需|要|应当?|必须)*(?:每年|每季度?|每月|定期)?(?:向社会)?${MAKE_KNOWN}|${MAKE_KNOWN}(?:的)?(?:哪些|什么)(?:报告|信息|内容)?|多久.*一次|(?:什么时候|何时)${MAKE_KNOWN}`,
      'u',
    ),
    examples: ['每年要公布哪些报告', '定期公开什么', '哪些信息要公开', '多久考核一次'],
  },
  {
    kind: 'validity',
    pattern:
      /(?:还|现在|是否|是不是|仍然?)*(?:有效|失效|作废|废止|生效|施行)(?:了吗|了没有?|吗|没有|么|中)|(?:还|是否|是不是|仍然?)(?:有效|失效|作废|废止|生效)|有效期(?:到|至|是)?(?:什么时候|何时|多久|哪年)?|(?:什么时候|何时|哪年)(?:开始)?(?:生效|施行|实施|印发|发布的?|失效|到期)/u,
    examples: ['还有效吗', '有效期到什么时候', '什么时候施行', '是否废止'],
  },
  {
    kind: 'meaning',
    pattern:
      /^(?:什么(?:是|叫做?)|何谓|啥是|啥叫)|(?:是|指|指的是)(?:什么|啥)(?:意思|东西|概念)?$|(?:是)?(?:什么|啥)意思$|怎么理解$|的?(?:意思|含义|定义)(?:是什么)?$/u,
    examples: ['什么是', '是什么意思', '指的是什么', '的含义'],
  },
  {
    kind: 'when',
    pattern:
      /(?:到|在|要|最晚|最迟)?(?:什么时候|什么时间|何时|几时|哪一?年|哪天|多久|几年)(?:之?前|底|内|以前)?(?:能够?|要|可以|才|才能|会)?(?:全面|基本|全部)?(?:完成|达到|实现|做到|建成|达标|落实|结束|消除|淘汰|关停|建好|完工|覆盖)?|(?:的)?(?:期限|时限|截止时间|截止日期|完成时间)(?:是)?(?:什么时候|何时|多久|哪年)?/u,
    examples: ['什么时候完成', '哪年达到', '期限是什么时候', '何时实现'],
  },
  {
    kind: 'duty',
    pattern: new RegExp(
      `(?:都|还)?(?:要|需要?|必须|应该?|应当|该|得|将)?(?:完成|做到?|干|办|落实|承担|实现|达到|负责|牵头|参与|承诺|管|推进)(?:了)?(?:些)?${ASKED}(?:任务|工作|目标|事情?|指标|内容)?|(?:有|是|负|定)?(?:了)?(?:哪些|什么|啥)(?:工作任务|工作目标|重点任务|重点工作|任务|工作|目标|要求|职责|责任|承诺|措施|规定|指标)|(?:的)?(?:工作任务|重点任务|重点工作|目标任务|主要任务|主要目标|任务|职责|责任|承诺)(?:是什么|有哪些|清单|要求)?$|怎么(?:办|做|治)$`,
      'u',
    ),
    examples: ['要做什么', '要完成什么', '有哪些任务', '2025年的任务', '负责什么', '有哪些目标'],
  },
  {
    kind: 'amount',
    pattern:
      /(?:的)?(?:目标|指标|要求|标准|任务)?(?:值|数)?(?:是|要|为|达到|做到|降到|降低到?|提高到?|增加到?|减少到?|控制在|不超过|不低于|下降|占|有)*(?:到)?(?:多少|几成|多高|多低|多大|几个|几家|几座|几公里|几条)(?:个|家|座|吨|公里|千米|立方米|亩|平方米|辆|条|件|名|项|户|%)?|(?:的)?(?:发展|规划|工作|控制|减排)?(?:目标值|目标|指标|要求|标准)(?:值)?(?:是)?(?:什么|怎么?样|如何|怎么定的?)?$|怎么(?:定|规定)的?$/u,
    examples: ['目标是多少', '要达到多少', '降到多少', '目标', '有多少'],
  },
];

/** Words in which a question names a level of government: of the texts, or of the whole area that it governs. */
export const levelWords: readonly (readonly [
  level: 'national' | 'province' | 'city' | 'county',
  pattern: RegExp,
  example: string,
])[] = [
  ['national', /国家层面|国家级|国家(?:里)?(?=和|与|跟|同|比|$)|全国|中央/u, '全国'],
  ['province', /省里面?|全省|省级|我省|本省|省(?=和|与|跟|同|比|的)/u, '省里'],
  ['city', /市里面?|全市|市级|我市|本市|(?<=和|与|跟|同|比)市(?=的|$|\p{Script=Han})|市(?=和|与|跟|同|比|的)/u, '市里'],
  ['county', /区里|县里|全区|全县|本区|本县|我区|我县|区级|县级(?!以)/u, '全区'],
];

/** How often, where a question says it. */
export const recurrenceWords: readonly (readonly [
  recurrence: 'monthly' | 'quarterly' | 'halfyearly' | 'yearly',
  pattern: RegExp,
])[] = [
  ['monthly', /每个?月/u],
  ['quarterly', /每个?季度?/u],
  ['halfyearly', /每半年/u],
  ['yearly', /每年|年年|年度/u],
];

const POLITE =
  '请问|我想(?:知道|问|查|了解)|想(?:知道|问|查)|帮我查|查(?:一下|询)|关于|对于|有关|到底|究竟|一共|总共|目前|现在|今年';
const PARTICLE = '的|了|吗|呢|啊|吧|么|呀|是|有|在|里|要|都|会|应|该|将|把|由|归|和|与|跟|同|及|对|到|为|得|定|比';

/** What stands before and behind the thing asked for, or alone, and says nothing of it: 应 of 应急 and 和 of 碳中和 do. */
export const fillers = {
  alone: new RegExp(`^(?:${POLITE}|${PARTICLE})+$`, 'u'),
  before: new RegExp(`^(?:${POLITE}|的|那么|那)+`, 'u'),
  behind: /(?:的|了|吗|呢|啊|吧|么|呀|是|有|方面|情况|工作|目标|指标|要求)+$/u,
} as const;
