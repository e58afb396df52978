import { describe, expect, it } from 'vitest';
import { digestOf, tallyVerdicts, type Drawn, type Verdict } from '../../../scripts/survey/verdicts.ts';

const card = (id: string, read: string): Drawn => ({
  what: 'target',
  file: '甲.txt',
  id,
  read,
  quote: '新建绿道5公里',
});
const said = (drawn: Drawn, verdict: Verdict['verdict']): Verdict => ({
  what: drawn.what,
  file: drawn.file,
  id: drawn.id,
  digest: digestOf(drawn),
  verdict,
});

describe('tallyVerdicts', () => {
  const [first, second, third] = [card('1', '绿道｜5公里'), card('2', '公园｜3个'), card('3', '厕所｜8座')];

  it('counts the verdicts on what is drawn', () => {
    expect(
      tallyVerdicts([first, second], [said(first, 'right'), said(second, 'wrong'), said(third, 'unclear')]),
    ).toEqual({ right: 1, unclear: 0, wrong: 1, changed: [], unread: [] });
  });

  it('names what nobody has read, and what is read otherwise since', () => {
    const now = card('1', '新建绿道｜5公里');
    const tally = tallyVerdicts([now, third], [said(first, 'right')]);
    expect(tally).toEqual({
      right: 0,
      unclear: 0,
      wrong: 0,
      changed: ['target 甲.txt 1'],
      unread: ['target 甲.txt 3'],
    });
  });
});
