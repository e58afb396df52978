/** Clauses that say why, before what is done. */
export const reasons = [
  '针对{county}反映集中的问题', '结合{town}的实际', '按照先急后缓的次序', '在摸清底数的基础上', '为方便群众和企业',
  '吸取往年汛期的教训', '依托现有场地和人员', '经征求{town}居民意见后', '对标周边地区的做法', '根据上年度评估结果',
] as const; // prettier-ignore

/** Clauses that any plan may have, after what is done. */
export const followUps = [
  '结果向社会公开', '资料由承办单位存档备查', '所需经费列入部门预算', '遇有争议的提交联席会议商定', '未按时完成的说明原因',
  '群众可以查阅图纸和台账', '先试点一年再决定是否推开', '验收不合格的限期返工', '变更方案的重新公示十日', '完工后移交{town}管护',
  '由{county}抽查复核', '涉及拆除的先安置后动工',
] as const; // prettier-ignore

/** Paragraphs of the sections that end every plan: how it is led, paid for, watched. */
export const safeguards = [
  '各地要把本{form}的任务列入年度工作要点，明确到科室和人员，每半年向{government}报告一次。',
  '{government}办公室建立任务清单，逐项销号；连续两次未完成的，约谈主要负责人。',
  '财政部门统筹安排资金，不得挪作他用；审计部门对资金使用情况进行监督。',
  '各部门的数据按月汇总，由{lead}核对后公布，公众可以提出更正。',
  '{lead}组织第三方在中期和期末各评估一次，评估报告在三十日内向社会公开。',
  '鼓励社会资本参与建设和运营，合同文本、补助标准和绩效结果一并公开。',
  '对在工作中表现突出的单位和个人给予表扬；对弄虚作假的依法依规处理。',
  '学校、社区和新闻单位开展宣传，设立热线电话，对来电逐件答复。',
  '重大项目在立项前听取人大代表、政协委员和居民代表的意见。',
  '本{form}执行中的问题由{lead}负责解释，需要调整的按原程序报批。',
] as const;

export const safeguardHeadings = [
  '加强组织领导',
  '保障资金投入',
  '严格监督考核',
  '鼓励公众参与',
  '强化技术支撑',
] as const;

/** What is said of the years before. */
export const reviews = [
  '过去五年，{scope}{subject}取得明显进展，机构、制度和队伍逐步健全，一批群众反映强烈的问题得到解决。',
  '同时也要看到，{scope}工作基础还不牢固，{county}等地设施老旧，部门之间信息不通，日常管护缺少经费。',
  '今后一个时期，人口、产业和气候条件都在变化，{scope}既要补上历史欠账，也要为长远发展留出余地。',
  '调查表明，居民最关心的是身边的事：{town}一带的意见占了全部来信的两成以上。',
] as const;

/** First characters and last words of names that plans give to their rivers, parks and towns. */
export const nameBeginnings = [
  '青', '白', '长', '云', '松', '石', '金', '清', '南', '北', '东', '西', '大', '小', '龙', '凤', '柳', '梅', '竹', '桂',
] as const; // prettier-ignore
export const nameMiddles = [
  '溪',
  '湖',
  '岭',
  '桥',
  '塘',
  '坪',
  '湾',
  '洲',
  '泉',
  '浦',
  '岗',
  '门',
  '山',
  '林',
  '田',
] as const;
