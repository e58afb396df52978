import { anomalyDescriptions } from '../anomalies/descriptions.ts';
import { commitmentDescriptions } from './commitment-descriptions.ts';
import { comparisonDescriptions } from '../compare/descriptions.ts';
import { inDocument, rawSpan, say, type Descriptions, type FieldDescription } from './field-wording.ts';

const source: Descriptions = {
  source: say('所在的原始文件及其位置', 'Raw source file and the part of it that holds this text'),
  'source.start': say('起点，UTF-16 码元，从 0 计', 'Start in UTF-16 code units, from 0'),
  'source.end': say('终点（不含）', 'End, not included'),
  'source.file': say('原始文件名', 'Name of the raw file'),
  'source.sha256': say('原始文件的 SHA-256', 'SHA-256 of the raw file'),
};

const descriptions: Record<string, Descriptions> = {
  ...commitmentDescriptions,
  anomalies: anomalyDescriptions,
  ...comparisonDescriptions,
  documents: {
    id: say('本站固定编号', 'Stable id, used in URLs'),
    title: say('规划、方案或意见本身的标题', 'Title of the plan, opinion or notice itself'),
    noticeTitle: say('印发通知的标题', 'Title of the covering notice'),
    number: say('发文字号', 'Document number in its standard form'),
    issuers: say('发文机关，照原文', 'Issuing bodies as printed'),
    addressees: say('主送机关，照原文', 'Addressees as printed'),
    jurisdiction: say('适用地区', 'Region that the issuer governs'),
    level: say('层级：国家、省、市、县', 'Administrative level of the issuer'),
    kind: say('文种', 'Genre, the noun that closes the title'),
    status: say('状态：issued 已发布，draft 征求意见稿', 'issued, or a draft put out for comment'),
    issuedOn: say('成文日期', 'Date of the document'),
    publishedOn: say('印发日期', 'Date of printing and distribution'),
    effectiveOn: say('施行日期', 'Date of taking effect'),
    period: say('规划期', 'Years that the text plans for'),
    'period.from': say('规划期首年', 'First year'),
    'period.to': say('规划期末年（含）', 'Last year, included'),
    gazette: say('所载公报', 'Gazette issue that holds it'),
    'gazette.id': say('公报编号', 'Id of the gazette'),
    'gazette.issue': say('期号', 'Issue number'),
    'gazette.page': say('页码', 'Page'),
    topics: say('主要主题的编号，条数多的在前', 'Ids of its main topics, the most frequent first'),
    ...source,
  },
  gazettes: {
    id: say('本站固定编号', 'Stable id, used in URLs'),
    title: say('公报名称', 'Title of the gazette'),
    year: say('年份', 'Year'),
    issue: say('期号', 'Issue number within the year'),
    totalIssue: say('总期号', 'Running issue number'),
    publishedOn: say('出版日期', 'Date of publication'),
    publisher: say('编辑出版单位', 'Publisher'),
    serial: say('国内统一刊号', 'Domestic serial number'),
    entries: say('目录各条', 'Entries of the contents page'),
    'entries.group': say('目录分组', 'Group heading'),
    'entries.title': say('目录所印标题', 'Title as printed in the contents'),
    'entries.number': say('发文字号', 'Document number'),
    'entries.page': say('页码', 'Page'),
    'entries.document': say('本站文件编号', 'Id of the document in this portal'),
    ...source,
    parts: say('原始文件中属于公报本身的部分', 'Parts of the file that belong to the issue itself'),
    'parts.start': say('起点，UTF-16 码元，从 0 计', 'Start in UTF-16 code units, from 0'),
    'parts.end': say('终点（不含）', 'End, not included'),
  },
  provisions: {
    ...inDocument,
    parent: say('上级条文编号', 'Id of the parent provision'),
    kind: say('条文种类', 'Kind of provision'),
    number: say('序号，照原文', 'Marker as printed'),
    heading: say('标题或领句', 'Heading or lead sentence'),
    text: say('本级文字；表行的单元格以制表符分隔', 'Own text; cells of a row are parted by tabs'),
    ...rawSpan('raw'),
    leads: say('责任说明中牵头的单位编号', 'Ids of the bodies that its notes name as lead'),
    participants: say('责任说明中其他单位的编号', 'Ids of the other bodies that its notes name'),
    responsible: say(
      '其他单位中只列为责任单位、未分牵头与参与的单位编号',
      'Those of participants that its notes call responsible without parting who leads from who takes part',
    ),
    regions: say('所提地区的编号', 'Ids of the regions that it names'),
    topics: say('主题编号，编者按规则归类', 'Ids of its topics; editorial, by rules'),
  },
  topics: {
    id: say('本站固定编号', 'Stable id, used in URLs'),
    name: say('主题名称', 'Name'),
    definition: say('编者所定范围', 'Editorial: what belongs to it'),
    documents: say('涉及的文件数', 'Documents with a provision on it'),
    provisions: say('条文数，只有标题的不计', 'Provisions on it, mere headings left out'),
    targets: say('目标数', 'Targets on it'),
  },
  glossary: {
    id: say('本站固定编号', 'Stable id, used in URLs'),
    term: say('名词', 'Term'),
    aliases: say('原文中的其他写法', 'Other spellings in the texts'),
    topic: say('所列的主题', 'Topic that it is listed under'),
    definition: say('编者释义', 'Editorial definition in everyday words'),
    from: say('解释它的条文；没有的为空', 'Provision that explains it; null where none does'),
    'from.document': say('文件编号', 'Id of the document'),
    'from.provision': say('条文编号', 'Id of the provision'),
    'from.quote': say('原句，与条文逐字相同', 'Exact run of the words of the provision'),
    uses: say('用到它的条文，每条记第一处', 'Provisions that use it, with the first place in each'),
    'uses.document': say('文件编号', 'Id of the document'),
    'uses.eid': say('条文编号', 'Id of the provision'),
    'uses.start': say('起点，UTF-16 码元，从 0 计', 'Start in UTF-16 code units, from 0'),
    'uses.end': say('终点（不含）', 'End, not included'),
  },
  tables: {
    ...inDocument,
    number: say('表号，照原文', 'Number as printed'),
    caption: say('表题', 'Caption'),
    columns: say('各列表头', 'Column heads'),
    rows: say('各行', 'Rows'),
    'rows.eid': say('表行的条文编号', 'Id of the row'),
    'rows.number': say('序号，照原文', 'Row number as printed'),
    'rows.cells': say('复原的单元格；原文缺失为空', 'Cells as restored; null where the source has lost one'),
    'rows.rowSpans': say(
      '各单元格纵向合并的行数；0 为被上一格覆盖',
      'Lines that each cell spans; 0 is covered by the one above',
    ),
    'rows.rawCells': say('原始文件中的单元格', 'Cells as they stand in the raw file'),
    notes: say('表下附注的条文编号', 'Ids of the notes below the table'),
  },
  tasks: {
    ...inDocument,
    number: say('序号', 'Running number'),
    name: say('项目名称', 'Name of the task'),
    content: say('建设内容和规模', 'Content and scale'),
    responsible: say('责任单位，照原文', 'Responsible bodies as printed'),
  },
  corrections: {
    document: say('所属文件或公报的编号', 'Id of the document or gazette'),
    eid: say('涉及的条文编号；文末为空', 'Provision that it touches or stands before; null at the end'),
    ...rawSpan('raw'),
    before: say('原始文字', 'Characters of the raw file'),
    after: say('发布文字；原文疑字不改，与原始文字相同', 'Characters as published; the same for a query'),
    rules: say('所用规则，依次', 'Named rules in the order in which they ran'),
    kind: say(
      '人工校订的种类：ocr 识别错误，print 排印疏误，layout 版面，query 原文疑字',
      'Kind of the reviewed correction: ocr, print, layout or query',
    ),
    reason: say('人工校订的理由', 'Editorial reason of the reviewed correction'),
  },
};

/** Paths that have a description in a data set. */
export function describedFields(dataSet: string): string[] {
  return Object.keys(descriptions[dataSet] ?? {});
}

/** What a field holds; throws for a field without a description. */
export function describeField(dataSet: string, path: string): FieldDescription {
  const description = descriptions[dataSet]?.[path];
  if (description === undefined) {
    throw new Error(`${dataSet}.${path} has no description. Add one to src/site/field-descriptions.ts.`);
  }
  return description;
}
