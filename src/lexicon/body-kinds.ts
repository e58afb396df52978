import type { BodyKind } from '../model/body.ts';

/** What the name of a body tells of its kind. */
interface KindRow {
  readonly kind: BodyKind;
  readonly name: RegExp;
}

/** The first row that fits tells the kind; what fits none is an office of a government. */
const rows: readonly KindRow[] = [
  // 各区、县（市）政府, 相关部门, 国务院相关部门, 其他有关单位, 市级部门
  {
    kind: 'collective',
    name: /^(?:各|相关|有关|其他|全体)|(?:相关|有关|各级?|直属|成员|责任|市级|省级|区级|县级)(?:部门|单位|机构|地区|企业)$/u,
  },
  // 市中级人民法院, 市检察院
  { kind: 'court', name: /法院$/u },
  { kind: 'procuratorate', name: /检察院$/u },
  // 市人大常委会, 市人大法制委
  { kind: 'congress', name: /人大(?:常委会|.{1,8}委|$)|人民代表大会/u },
  // 市治水领导小组, 省推进某事专项工作组, 某某联席会议办公室, 防汛抗旱指挥部
  {
    kind: 'coordination',
    name: /领导小组|工作组|专班|联席会议|指挥部|协调小组|协调机制|专项小组|安委会|安委办|协调办/u,
  },
  // 市委组织部, 市委办公室, 中央网信办, 市纪委, 市直机关工委
  {
    kind: 'party',
    name: /^中共|^中央|(?<!^团)[省市区县旗州镇乡]委(?!员|托)|(?:组织|宣传|统战|政法)部$|纪委|机关工委$|党[委组]|政法委$|党校$|编办$|网信办$|文明办$/u,
  },
  // 开发区管委会
  { kind: 'committee', name: /管委会|管理委员会$/u },
  // 市融媒体中心, 日报社, 广播电视台
  { kind: 'media', name: /融媒体|日报|报社|电视台|广播电台|广电集团/u },
  // 人民银行, 人行某市分行: the central bank is no firm
  { kind: 'department', name: /^(?:中国)?人民银行|^人行/u },
  // 某投集团, 省铁塔公司, 各基础电信企业, 国网某供电公司
  { kind: 'company', name: /公司$|集团$|企业$|国网|银行$/u },
  // 市总工会, 团市委, 市妇联, 市科协, 市残联
  {
    kind: 'society',
    name: /总?工会$|^团[省市区县]?委$|妇联|共青团|科协$|残联$|文联$|工商联$|贸促会$|协会$|学会$|联合会$|红十字会$|慈善总会$|商会$/u,
  },
  // 区政府, 各市人民政府
  { kind: 'government', name: /政府$|街道办事处$|街道办$|^\p{Script=Han}{1,7}(?:街道|镇|乡)$/u },
];

/** The kind of a body as its name tells it. */
export function bodyKindOf(name: string): BodyKind {
  return rows.find((row) => row.name.test(name))?.kind ?? 'department';
}
