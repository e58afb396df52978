import { describe, expect, it } from 'vitest';
import { indexBodies } from '../../../src/core/find/bodies.ts';
import { findInDocument } from '../../../src/core/find/document.ts';
import { documentsIn, readSource } from '../../../src/core/read/library.ts';
import { noCorrections, sourceOf } from '../support/sources.ts';

const names = { bodies: indexBodies([]), regions: [] };

/** What is told of the words of a text, each with the words of the source that it is about. */
function told(body: string): (readonly [code: string, severity: string, words: string])[] {
  const raw = `江州市治水方案\n\n一、任务\n${body}\n`;
  return documentsIn(readSource(sourceOf(raw), noCorrections).value).flatMap((read) =>
    findInDocument(read, names).diagnostics.map(
      ({ code, severity, span }) => [code, severity, raw.slice(span?.start, span?.end)] as const,
    ),
  );
}

describe('findInDocument tells, at its place in the source,', () => {
  it.each([
    ['a body that no registry has', '完成整治。（责任单位：市水务局）', [['body/unresolved', 'warning', '市水务局']]],
    [
      'all such bodies of a text at once, where the first stands',
      '完成整治。（市水务局牵头，市财政局、市教育局参与）',
      [['body/unresolved', 'warning', '市水务局']],
    ],
    [
      'a time in a note that goes nowhere',
      '完成整治。（责任单位：市水务局；完成时限：2024年12月）',
      [
        ['body/unresolved', 'warning', '市水务局'],
        ['note/aside', 'hint', '完成时限：2024年12月'],
      ],
    ],
    [
      'a time that stands before the bodies',
      '完成整治。（完成时限：2024年12月；责任单位：市水务局）',
      [
        ['body/unresolved', 'warning', '市水务局'],
        ['note/aside', 'hint', '完成时限：2024年12月'],
      ],
    ],
    [
      'a general duty of nobody',
      '完成整治。（责任单位：市水务局，以下各项均涉及）',
      [
        ['body/unresolved', 'warning', '市水务局'],
        ['mandate/no-body', 'warning', '以下各项均涉及'],
      ],
    ],
    ['a title without a genre', '依照《江州日报》和《治水规定》办理。', [['citation/unread', 'hint', '《江州日报》']]],
    ['a number that cannot be told', '到2024年完成1 2项。', [['target/unsure-number', 'warning', '1 2']]],
    ['nothing of what it has read', '完成整治，依照《治水规定》办理。', []],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});
