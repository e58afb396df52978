import type { PersonalKind } from '../model/personal-data.ts';

/** What stands before an address in running words, down to the door. 居住地 names no more than a place there. */
export const ADDRESS_LABEL = '住址|户[籍口]所在地|(?<!单位|企业|公司|机构|学校|项目|办公|经营|注册|生产|场所)地址';

/** What a kind of personal data is called, and how the head of its column or the label before it ends. */
interface PersonalRow {
  readonly zh: string;
  readonly en: string;
  /** 公民身份号码, 联系电话, 家庭住址. */
  readonly named: string;
}

export const personalKinds: Readonly<Record<PersonalKind, PersonalRow>> = {
  identity: { zh: '身份证号码', en: 'identity numbers', named: '身份证(?:件)?(?:号码?)?|身份号码?|证件号码?' },
  mobile: { zh: '手机号码', en: 'mobile numbers', named: '电话(?:号码?)?|手机(?:号码?)?|联系方式|联系人' },
  address: {
    zh: '住址',
    en: 'home addresses',
    named: `${ADDRESS_LABEL}|居住地`,
  },
  account: { zh: '银行账号', en: 'bank accounts', named: '[账帐]号|[账帐]户|卡号|银行卡' },
};

/** How the head of a column of persons ends: 姓名, 学生姓名, 户主. */
export const PERSON_HEAD = '姓名|户主';

/** The head of a column of offices and firms, whose addresses are nobody's home: 单位名称. */
export const OFFICE_HEAD = '(?:单位|企业|公司|机构|学校|项目|店铺|药店|医院)(?:名称)?';

/** Words beside which a number of eleven digits is somebody's telephone. */
export const TELEPHONE_WORD = `${personalKinds.mobile.named}|姓名|先生|女士|同志|微信|致电|拨打`;
