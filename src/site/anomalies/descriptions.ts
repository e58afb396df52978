import { rawSpan, say, type Descriptions } from '../data/field-wording.ts';

/** What the fields hold of the findings of the auditor. */
export const anomalyDescriptions: Descriptions = {
  id: say('本站固定编号，即“前后核对”一页上的位置', 'Stable id, the anchor on the page of anomalies'),
  rule: say(
    '规则：two-results 同年两个结果，two-goals 目标前后不同，two-units 同一个数单位大小不同，two-strengths 同一目标一处要求一处力争，ban-and-deadline 一处已禁止一处定期限，goal-and-state 目标没有超过已有的数值，stated-change 增减幅度，share-of-days 比例与天数，listed-count 所称数目与所列，sum-of-parts 总数与各部分之和，indicator-count 指标项数，body-and-annex 正文与附件，numbering 编号跳号或重号，past-deadline 期限早于文件日期，unnamed-district 责任单位未列的区，two-titles 一份文件两个名称，two-names 一个单位两个名称',
    'Rule that found it: two results for a year, two goals for a year, one number in two units of different size, one goal demanded and striven for, a thing forbidden at once and retired by a year, a goal no better than a state before it, a change that its figures do not give, a share that its days do not give, a count against its list, a total against its parts, a count of indicators against the table, body against annex, numbers that jump or come twice, a deadline before the date of the text, a district that the bodies leave out, two titles of one document, two names of one body',
  ),
  documents: say('涉及的文件编号', 'Ids of the documents concerned'),
  indicator: say('指标编号；不涉及登记指标的为空', 'Id in the registry of indicators; null where it is about none'),
  subject: say('所涉及的事项', 'What it is about'),
  statement: say('查出的情况，一句话', 'What was found, in a sentence'),
  finding: say('查出的情况，以代码和数值表示', 'The same for programs, as a code with its values'),
  'finding.code': say(
    '代码，以规则名开头：如 sum-of-parts 各部分之和不等于总数，sum-of-parts/larger-part 其中一部分比总数还大',
    'What was found, beginning with the rule: sum-of-parts, the parts do not make up the total; sum-of-parts/larger-part, one part is more than the total',
  ),
  'finding.values': say(
    '代码所带的数值，键名因代码而异：如 two-results 带 year 和 amounts',
    'Values of the code, whose keys depend on it: year and amounts of two-results',
  ),
  receipts: say('各处原句', 'The words that it rests on'),
  'receipts.document': say('所属文件的编号', 'Id of the document'),
  'receipts.provision': say('所在条文的编号', 'Id of the provision'),
  'receipts.quote': say('原句，与条文逐字相同', 'Exact run of the words of the provision'),
  ...rawSpan('receipts.raw'),
  'receipts.mark': say('原句中所指的字', 'The run of the quote that counts'),
  'receipts.mark.start': say('在原句中的起点，从 0 计', 'Start in the quote in UTF-16 code units, from 0'),
  'receipts.mark.end': say('在原句中的终点（不含）', 'End in the quote, not included'),
  'receipts.value': say('所指的数值；不是数字的为空', 'The number there; null where it is none'),
  'receipts.unit': say('单位', 'Its unit'),
  'receipts.target': say(
    '所定目标的编号；没有定目标的为空',
    'Id of the target that the words set; null where they set none',
  ),
  note: say('编者说明', 'Editorial note'),
  'note.status': say(
    '编者判断：explained 有可能的原因，dismissed 不算矛盾；只作补充的为空',
    'explained: there may be an innocent reason; dismissed: no discrepancy after all; null where it only adds',
  ),
  'note.text': say('说明文字', 'Text of the note'),
};
