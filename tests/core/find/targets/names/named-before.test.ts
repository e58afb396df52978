import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../../src/core/find/targets/paragraph.ts';

const metrics = (text: string, task: string | null = null) =>
  extractTargets(text, { subject: task }).map(({ metric }) => metric);

describe('a record names the thing that the words before it name:', () => {
  test.each([
    [
      'what a device is fitted to',
      '2020年底前，无法落实危险废物出路的工业集聚区应按要求建成危险废物集中处置设施，安装监控设备。',
      '无法落实危险废物出路的工业集聚区危险废物集中处置设施安装监控设备',
    ],
    [
      'what is to be built, in the sentence before',
      '加快垃圾和污水接收、转运及处理处置设施建设，提高应急能力。位于沿海和内河的港口，分别于2017年底前和2020年底前达到建设要求。',
      '位于内河的港口达到建设要求（垃圾和污水接收、转运及处理处置设施建设）',
    ],
    [
      'out of which waters mud is cleared',
      '2020年年底前，全面清除河湖库塘污泥，有效清除存量淤泥。',
      '有效清除河湖库塘存量淤泥',
    ],
    [
      'which water is tested',
      '到2020年，市级具备《生活饮用水卫生标准》（GB5749—2006）规定的全部106项水质指标检测能力，区、县（市）具备水质常规指标检测能力。',
      '区、县（市）具备生活饮用水水质常规指标检测能力',
    ],
    [
      'of what a directory is',
      '建设全省统一标准的政务信息资源管理服务系统，2016年底前，完成设区市政府部门目录体系梳理工作。',
      '完成设区市政府部门政务信息资源目录体系梳理工作',
    ],
    [
      'who reports',
      '各地每半年要组织1次对垃圾河、臭河的全面复查评估，复查评估情况应于每年的7月中旬报上级治水办备案。',
      '各地垃圾河、臭河复查评估情况应于每年的7月中旬报上级治水办备案',
    ],
    [
      'who reports, behind the indent of a paragraph',
      '　　民政部门应当会同有关部门对居家养老服务用房开展监督检查，监督检查结果应当每年向本级人民政府报告。',
      '民政部门居家养老服务用房监督检查结果应当每年向本级人民政府报告',
    ],
    ['what an area is for', '实施高效节水灌溉“四个百万工程”。到2020年新增高效节水面积22.7万亩。', '高效节水灌溉面积'],
  ])('%s', (_, text, expected) => {
    expect(metrics(text).at(-1)).toBe(expected);
  });

  test('of which task a state is one, behind the goal that completes it', () => {
    const row = '到2020年，绕城范围内的城市河道基本完成；配水区域水循环基本畅通。';
    expect(metrics(row, '开展市区河道综保整治').at(-1)).toBe('配水区域水循环基本畅通（市区河道综保整治）');
    expect(metrics('到2020年，配水区域水循环基本畅通。', '开展市区河道综保整治')).toEqual(['配水区域水循环基本畅通']);
  });
});

describe('a record is not told more than the words before it say:', () => {
  test.each([
    ['2020年底前，建成污水处理厂和垃圾中转站，安装监控设备。', '安装监控设备'],
    ['2020年底前，全面清除河湖库塘污泥，有效清除河道淤泥。', '有效清除河道淤泥'],
    ['2020年底前，完善考核办法，完成设区市政府部门目录体系梳理工作。', '完成设区市政府部门目录体系梳理工作'],
    ['到2020年，市级具备全部106项指标检测能力，区、县（市）具备水质检测能力。', '区、县（市）具备水质检测能力'],
  ])('%s', (text, expected) => {
    expect(metrics(text).at(-1)).toBe(expected);
  });
});

describe('a number and the part of it that a bracket tells:', () => {
  test.each([
    [
      '2021年年底前，完成4家化工企业关停、8家电镀关停转迁（其中2家电镀企业取消电镀工艺）。',
      ['化工企业关停', '电镀企业关停转迁（其中2家取消电镀工艺）', '电镀企业关停转迁（8家中取消电镀工艺的）'],
    ],
    ['2021年年底前，完成4家化工企业关停、8家电镀企业关停转迁。', ['化工企业关停', '电镀企业关停转迁']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('a record keeps what it is about, and no word that points outside it:', () => {
  test.each([
    ['2022年底前，种植垂直绿化30万株以上。', ['种植垂直绿化']],
    [
      '2020年底前，打造滨水文化景观节点60处、临江河湖溪景区化村庄60处。',
      ['打造滨水文化景观节点', '打造临江河湖溪景区化村庄'],
    ],
    ['2020年2月底前，同步完成所有造纸助剂企业关停。', ['完成所有造纸助剂企业关停']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});
