import type { RegionKind } from '../model/region.ts';

/** Words by which a text means each place of a kind: 各区、县（市）. */
interface PlaceGroup {
  /** Pattern of what stands behind 各 or 所有. */
  readonly words: string;
  /** Pattern of what means each place without 各: 区、县（市）具备……能力. */
  readonly bare?: string;
  readonly kinds: readonly RegionKind[];
}

/** The longest first: 各市、县（市、区） is not 各市. */
export const placeGroups: readonly PlaceGroup[] = [
  {
    words: '市、县（市、区）|市、县（区）|市县',
    bare: '市、县（市、区）|市县两级',
    kinds: ['city', 'district', 'county'],
  },
  {
    words: '区、县（市）|县（市、区）|县（区）|区县（市）|县市区|区县市|区县',
    bare: '区、县（市）|县（市、区）|区县（市）',
    kinds: ['district', 'county'],
  },
  {
    words: '级地方人民政府|级人民政府|级政府|地(?![下块类方点面表级带])',
    kinds: ['province', 'city', 'district', 'county'],
  },
  { words: '县（市）|县市', bare: '县（市）|县市(?!区)', kinds: ['county'] },
  { words: '设区市|设区的市|设区城市|地级市', bare: '设区市|设区的市|设区城市', kinds: ['city'] },
  { words: '区(?!域|块)', kinds: ['district'] },
];

/** The place that a text is of, as it calls it: 全市, 我省, 市域. */
export const WHOLE_PLACE = '(?<![安健完齐])全[省市区县州域](?!企业)|[我本][省市区县]|[省市]域';

/** What limits a goal to a part of the place that no registry names: 主城区, 绕城范围内, 市级机关. */
export const PART_OF_PLACE = [
  ...['主城', '(?<!全)市区', '(?<!新建)城区', '绕城', '中心城', '老城', '[相有]关[区县市]', '其他地区'],
  ...['沿海', '近岸', '入海', '海岸', '岸线保有', '海域', '海洋', '海水'],
  ...['[省市县]级(?:具备|机关|部门|环保)', '有[^，。]{1,20}的区、县'],
].join('|');

/** Words of one company, whose work is of no place: 杭州千岛湖矿产品有限公司. */
export const ONE_COMPANY = '有限公司|集团';

/** What makes a piece of work one of every place that has it: 全面清除, 所有县城. */
export const EVERYWHERE =
  '全面|全部|全覆盖|所有|各|一律|普遍|基本|总体|零增长|逐[年步]|新建|消除|不增加|不减少|建成区|城乡|农村|县级以上';

/** A share or a number of places, which is a figure of the whole: 80%以上的区、县（市）, 2个县（市）, 区、县（市）的比例. */
export const SHARE_OF_PLACES = '的比例|[0-9]+[%％](?:以上)?的|[0-9一二两三四五六七八九十]个(?:区|县|市)|分之';
