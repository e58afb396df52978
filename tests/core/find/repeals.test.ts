import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/core/find/citations.ts';

const repealedIn = (text: string) =>
  findCitations(text)
    .filter(({ relation }) => relation === 'repeals')
    .map(({ title, number }) => title ?? number);

describe('what a text repeals', () => {
  it.each([
    ['本办法自2021年9月1日起施行。《某市募捐办法》同时废止。', ['某市募捐办法']],
    [
      '1991年5月24日国务院发布的《河道条例》、《湖泊条例》和2001年4月3日水利部、公安部发布的《堤防管理办法》（水政〔2001〕4号）同时废止。',
      ['河道条例', '湖泊条例', '堤防管理办法'],
    ],
    ['《某市绿化条例》自本条例施行之日起停止执行。', ['某市绿化条例']],
    ['决定废止《某市渔港办法》、《某市码头办法》。', ['某市渔港办法', '某市码头办法']],
    ['《某市甲办法》，《某市乙办法》同时废止。', ['某市甲办法', '某市乙办法']],
    ['现公布《某市甲条例》，《某市乙办法》同时废止。', ['某市乙办法']],
    ['制定《某市甲条例》，《某市乙办法》同时废止。', ['某市乙办法']],
    ['为实施《某法》，《某市乙办法》同时废止。', ['某市乙办法']],
    ['根据《某法》，《某市乙办法》同时废止。', ['某市乙办法']],
    ['市政府决定废止《某市甲办法》、《某市乙办法》第三条。', ['某市甲办法']],
    ['市政府决定废止《某市甲办法》的附件2。', []],
    ['某政发〔2010〕5号文件同时废止。', []],
    ['某政发〔2010〕5号同时废止。', ['某政发〔2010〕5号']],
  ])('%s', (text, titles) => {
    expect(repealedIn(text)).toEqual(titles);
  });

  it('is not the decision by which the repealed one was amended, nor what a text is based on', () => {
    expect(
      repealedIn('根据2002年1月14日《关于修改〈城市规划条例〉的决定》第二次修正的《某市城市规划条例》同时废止。'),
    ).toEqual(['某市城市规划条例']);
    expect(repealedIn('根据《土地法》制定本办法，《某市征地办法》同时废止。')).toEqual(['某市征地办法']);
  });

  it('is not what the repeal rests on, nor a work that is only spoken of or repealed in part', () => {
    expect(repealedIn('根据《省清理规章的决定》，《某市节水办法》即行废止。')).toEqual(['某市节水办法']);
    expect(repealedIn('《某市节水办法》废止前已经受理的申请，继续办理。')).toEqual([]);
    expect(repealedIn('《某市节水办法》失效后，由本办法调整。')).toEqual([]);
    expect(repealedIn('废止《某市节水办法》第十二条。')).toEqual([]);
  });

  it('is nothing where the words speak of cases', () => {
    expect(repealedIn('违反《水法》停止执行的决定无效，按照《某市水条例》废止的许可证应当交回。')).toEqual([]);
  });
});
