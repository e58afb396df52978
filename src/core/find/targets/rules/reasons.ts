/** Why a clause, or a number of it, gives no record; each with what it says to a reader. */
export const reasons = {
  done: '说的是已经做到的事，或过去的情形',
  outlook: '展望规划期以后，不是本文件的目标',
  forecast: '是预计、测算的数，不是要达到的目标',
  unsure: '数字或日期读不准',
  norm: '是标准、规范的要求，不是要达到的目标',
  answer: '是问答、解读里再说一遍的办法，不是本文件定的目标',
  threshold: '数字只限定所说的是哪些对象',
  existing: '数字说的是现有的或所涉的对象有多少',
  'own-count': '说的是本文件自己列了多少项',
  name: '数字是名称、标题、文号或习惯说法的一部分',
  'date-of-text': '说的是文件或标准自何时施行、有效多久、何时废止',
  condition: '说的是条件，不是要做到的事',
  case: '说的是规定适用于谁',
  grant: '是符合条件者得到的补助或奖励',
  'part-of': '是另一条记录所说的事的一部分',
  governs: '只写了期限，管着后面的分句',
  undated: '没有写期限，也没有写要做到',
  wish: '没有可核对的标准',
  ongoing: '说的是持续推进的工作，没有写做到什么',
  manner: '说的是怎样做、多久一轮',
  background: '所在的一段回顾过去、讲形势或原则',
  frame: '是标题、落款、通知等，不是正文条款',
  table: '在表格里，而这个表不是目标表',
  empty: '格子里没有目标值',
  nameless: '没有写明是什么的目标',
  'no-rule': '没有规则说得出它是什么',
} as const;

/** The closed list of reasons. */
export type Reason = keyof typeof reasons;
