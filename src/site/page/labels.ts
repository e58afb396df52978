import type { Body } from '../../model/body.ts';
import type { CorrectionKind } from '../../model/correction.ts';
import type { Level, PolicyDocument } from '../../model/document.ts';

/** What is shown where the source does not give a field. */
export const notGiven = '原文未载';

/** What is shown where the source may give a field that was not read. */
export const notRead = '未识别';

export const levelLabels: Record<Level, string> = {
  national: '国家',
  ministry: '部委',
  province: '省级',
  city: '市级',
  county: '区县',
  town: '乡镇',
};

/** Whose a body is, in words. */
export function jurisdictionLabel({ jurisdiction }: Pick<Body, 'jurisdiction'>): string {
  return jurisdiction ?? '所属地区未识别';
}

export const statusLabels: Record<PolicyDocument['status'], string> = {
  issued: '已发布',
  draft: '征求意见稿',
};

export const correctionKindLabels: Record<CorrectionKind, string> = {
  ocr: '识别错误',
  print: '排印疏误',
  layout: '版面',
  query: '原文疑字',
};
