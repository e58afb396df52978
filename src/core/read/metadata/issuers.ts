import { BODY_ENDING, ISSUER_ENDING } from '../../../lexicon/body-endings.ts';
import { ISSUING } from '../../../lexicon/genres.ts';
import type { Provision } from '../../../model/provision.ts';
import { splitBodies } from '../text/body-name.ts';
import { HAN } from '../text/han.ts';

/** What a title says behind the bodies that issue the text: `国务院办公厅转发教育部等部门…`, `某市人民政府令`. */
const ACT = new RegExp(`^(.{2,120}?)(?:(?<!有)关于|(?:${ISSUING}|批转)|令(?:（?第.{1,6}号）?)?$)`, 'u');
/** A note of the site that copied it: `（转载）`. */
const COPIED = /^[（(【](?:转载|转发|摘编)[）)】]/u;
/** Bodies whose names hold quotation marks or end with a second name: `某省推进“三地一区”建设领导小组办公室`. */
const unusual = new RegExp(`^[${HAN}（）“”《》]{4,60}(?:${ISSUER_ENDING}|${BODY_ENDING})(?:（[${HAN}]{2,20}）)?$`, 'u');

/** 发文机关: the masthead or the words before 关于 or 令 in the title, else the signature. */
export function readIssuers(provisions: readonly Provision[], title: string): string[] {
  const masthead = provisions
    .filter(({ kind, text }) => kind === 'masthead' && text.endsWith('文件'))
    .map(({ text }) => text.replace(/文件$/u, ''));
  const before = ACT.exec(title.replace(COPIED, ''))?.[1];
  const signed = provisions.filter(({ kind }) => kind === 'signature').map(({ text }) => text);
  for (const names of [masthead, before === undefined ? [] : [before], signed]) {
    const bodies = names.flatMap(bodiesOf);
    if (bodies.length > 0) return [...new Set(bodies)];
  }
  return [];
}

function bodiesOf(printed: string): string[] {
  // 国务院 and its ministries are named so, with the state before them or without.
  const names = printed.replace(/^中华人民共和国(?=\p{Script=Han}{2})/u, '');
  const bodies = splitBodies(names);
  return bodies.length > 0 || !unusual.test(names) ? bodies : [names];
}
