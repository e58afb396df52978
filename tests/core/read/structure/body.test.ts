import { describe, expect, it } from 'vitest';
import { bodyOf, readText } from '../../support/portal.ts';

describe('the numbered hierarchy', () => {
  it('nests sections, subsections, paragraphs, subparagraphs and points', () => {
    expect(bodyOf('一、总体要求\n（一）目标。到2025年达标。\n1.水质\n（1）断面\n①国控断面。\n二、措施')).toEqual([
      'sec_1 section 一、|总体要求|',
      'sec_1__subsec_1 subsection （一）|目标。|到2025年达标。',
      'sec_1__subsec_1__para_1 paragraph 1.|水质|',
      'sec_1__subsec_1__para_1__subpara_1 subparagraph （1）|断面|',
      'sec_1__subsec_1__para_1__subpara_1__point_1 point ①||国控断面。',
      'sec_2 section 二、|措施|',
    ]);
  });

  it('nests chapters, their sections and articles, whose sentences are text', () => {
    expect(
      bodyOf(
        '第一章　总　则\n第一节 目的\n第一条　为治水，制定本办法。以下同。\n第二条 适用下列单位：\n（一）企业；\n第二章 附则',
      ),
    ).toEqual([
      'chp_1 chapter 第一章|总则|',
      'chp_1__sec_1 chapter 第一节|目的|',
      'chp_1__sec_1__art_1 article 第一条||为治水，制定本办法。以下同。',
      'chp_1__sec_1__art_2 article 第二条||适用下列单位：',
      'chp_1__sec_1__art_2__subsec_1 subsection （一）||企业；',
      'chp_2 chapter 第二章|附则|',
    ]);
  });

  it('hangs the 款 of an article from it, and 项 from the 款 that introduces them', () => {
    const text =
      '第二条 巡查下列地点：\n（一）塘岸；\n（二）闸门。\n管理单位应当配合下列工作：\n（一）开门。\n巡查不收费。\n第二条之一 巡查有记录。';
    expect(bodyOf(text)).toEqual([
      'art_2 article 第二条||巡查下列地点：',
      'art_2__subsec_1 subsection （一）||塘岸；',
      'art_2__subsec_2 subsection （二）||闸门。',
      'art_2__p_2 p ||管理单位应当配合下列工作：',
      'art_2__p_2__subsec_1 subsection （一）||开门。',
      'art_2__p_3 p ||巡查不收费。',
      'art_2-1 article 第二条之一||巡查有记录。',
    ]);
  });

  it('hangs what follows a list of one sentence from the unit that holds the list', () => {
    expect(bodyOf('一、分配下列塘岸：\n（一）东塘；\n（二）西塘。\n每年分配一次。\n二、保障')).toEqual([
      'sec_1 section 一、||分配下列塘岸：',
      'sec_1__subsec_1 subsection （一）||东塘；',
      'sec_1__subsec_2 subsection （二）||西塘。',
      'sec_1__p_1 p ||每年分配一次。',
      'sec_2 section 二、|保障|',
    ]);
    // Items that are sentences have paragraphs of their own.
    expect(bodyOf('一、塘岸\n（一）清东塘。\n（二）清西塘。\n每年清一次。').at(-1)).toBe(
      'sec_1__subsec_2__p_1 p ||每年清一次。',
    );
  });

  it('takes a 条 that a line cites for no article', () => {
    expect(bodyOf('第一条 甲应当巡查。\n第三条第二款规定的塘岸除外。').at(-1)).toBe(
      'art_1__p_2 p ||第三条第二款规定的塘岸除外。',
    );
  });

  it('leaves an entry below an article that is but a heading its paragraphs', () => {
    expect(bodyOf('第一条 工作机构\n（一）设置\n设在湿塘。').at(-1)).toBe('art_1__subsec_1__p_1 p ||设在湿塘。');
  });

  it('gives a number that its parent has used already a suffix', () => {
    expect(bodyOf('一、甲\n二、乙\n二、丙').map((provision) => provision.split(' ')[0])).toEqual([
      'sec_1',
      'sec_2',
      'sec_2-2',
    ]);
  });

  it('hangs paragraphs and lists from the heading above them', () => {
    expect(bodyOf('前言。\n一、原则\n坚持绿色发展。\n——科学发展。坚持科学。\n- 强化保护')).toEqual([
      'preamble__p_1 p ||前言。',
      'sec_1 section 一、|原则|',
      'sec_1__p_1 p ||坚持绿色发展。',
      'sec_1__item_1 item ——|科学发展。|坚持科学。',
      'sec_1__item_2 item ||强化保护',
    ]);
  });

  it('takes all words behind a number that something hangs from for its heading, where they are no sentence', () => {
    const words = `坚持治水为民和${'统筹城乡水系治理和'.repeat(6)}推进全域水清岸绿`;
    expect(bodyOf(`一、${words}\n塘水清澈见底。\n二、${words}`)).toEqual([
      `sec_1 section 一、|${words}|`,
      'sec_1__p_1 p ||塘水清澈见底。',
      `sec_2 section 二、||${words}`,
    ]);
  });

  it('lets a summing-up leave the list before it', () => {
    expect(bodyOf('一、形势\n1.机遇。有利。\n综上所述，机遇大于挑战。')[2]).toBe(
      'sec_1__p_1 p ||综上所述，机遇大于挑战。',
    );
  });

  it('names paragraphs by their lead sentence only where the text writes them so', () => {
    const lead = (count: number) =>
      Array.from({ length: count }, () => '整治行业。严格按照要求执行，确保达标。').join('\n');
    expect(bodyOf(`一、任务\n${lead(8)}`)[1]).toBe('sec_1__p_1 p |整治行业。|严格按照要求执行，确保达标。');
    expect(bodyOf(`一、任务\n${lead(7)}`)[1]).toBe('sec_1__p_1 p ||整治行业。严格按照要求执行，确保达标。');
  });

  it('takes a responsibility note on a line of its own for a provision', () => {
    expect(bodyOf('一、任务\n落实要求。\n（责任单位：区建管委、区房管局）')[2]).toBe(
      'sec_1__resp_1 responsibility ||（责任单位：区建管委、区房管局）',
    );
  });
});

describe('boxes', () => {
  it('hold their list, and end at the next heading', () => {
    expect(bodyOf('一、任务\n专栏1 重点工程\n1.治水：新建3座。\n2.治气。完成30家。\n（一）保障')).toEqual([
      'sec_1 section 一、|任务|',
      'box_1 box 专栏1|重点工程|',
      'box_1__para_1 paragraph 1.|治水：|新建3座。',
      'box_1__para_2 paragraph 2.|治气。|完成30家。',
      'sec_1__subsec_1 subsection （一）|保障|',
    ]);
  });
  it('with a list end at the first line that does not go on with it', () => {
    expect(bodyOf('一、任务\n专栏一：重点工程\n1.治水。\n加强监督。').at(-1)).toBe('sec_1__p_1 p ||加强监督。');
  });
  it('keep the numbered notes below a table that was not read', () => {
    expect(bodyOf('专栏1 指标\n指标见后。\n注：1.依据普查结果。\n2.断面增加到970个。').slice(2)).toEqual([
      'box_1__note_1 note 注：1.||依据普查结果。',
      'box_1__note_2 note 2.||断面增加到970个。',
    ]);
  });
  it('may list （一） right below their heading, and end where that list does not go on', () => {
    const text = '（三）任务\n专栏2 工程\n（一）清淤。清十处。\n1.甲。\n（二）岸线。修五处。\n（四）保障';
    expect(bodyOf(text).map((provision) => provision.split(' ')[0])).toEqual([
      'subsec_3',
      'box_2',
      'box_2__subsec_1',
      'box_2__para_1',
      'box_2__subsec_2',
      'subsec_4',
    ]);
  });
  it('end where the text goes on with its own numbers', () => {
    const text =
      '（一）水\n1.植树。种好树。\n专栏1 树种\n1.柳。\n2.杨。\n2.护坡。护好坡。\n专栏2 坡\n护五里。\n3.清淤。清好淤。';
    expect(bodyOf(text).map((provision) => provision.split(' ')[0])).toEqual([
      'subsec_1',
      'subsec_1__para_1',
      'box_1',
      'box_1__para_1',
      'box_1__para_2',
      'subsec_1__para_2',
      'box_2',
      'box_2__p_1',
      'subsec_1__para_3',
    ]);
  });
  it('stand beside the items of the heading that they hang from', () => {
    const { portal } = readText('某市治水方案\n一、水\n（一）塘\n1.清淤。清好淤。\n专栏1 清淤工程\n清五里。');
    expect(portal.provisions.find(({ kind }) => kind === 'box')?.parent).toBe('sec_1__subsec_1');
  });
  it('without numbers hold the lines below them', () => {
    expect(bodyOf('专栏2\n治水工程。\n治气工程。').slice(1)).toEqual([
      'box_2__p_1 p ||治水工程。',
      'box_2__p_2 p ||治气工程。',
    ]);
  });
});
