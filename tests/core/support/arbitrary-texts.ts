import fc from 'fast-check';
import { fixtureTexts } from './fixture-texts.ts';
import { blanks, lineEnds, markers, marks, phrases, syntax } from './text-pieces.ts';

/** Pieces that texts of the genre are made of, well-formed or not, and what might be taken for markup. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...phrases) },
  { weight: 5, arbitrary: fc.constantFrom(...markers) },
  { weight: 6, arbitrary: fc.constantFrom(...lineEnds) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...blanks) },
  { weight: 3, arbitrary: fc.constantFrom(...syntax) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[\u4e00-\u9fa5]{1,30}$/u) },
);

const mixed = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const titled = fc
  .tuple(
    fc.constantFrom(
      '某市水污染防治行动计划\n',
      '某市人民政府关于印发《某市水污染防治行动计划》的通知\n\n某政函〔2016〕148号\n',
    ),
    mixed,
  )
  .map(([head, rest]) => head + rest);

const table = fc
  .array(
    fc.array(
      fc.constantFrom('', '序号', '1', '2', '指标', '水 质', '100', '≥92.3', '(%)', '| x', ':br', '一、甲', '注：乙'),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => `某市生态规划\n一、指标\n表1 指标\n${rows.map((cells) => cells.join('\t')).join('\n')}\n注：说明`);

/** Pieces of whole texts in another order, cut and joined at random. */
export function cutAndJoined(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 400 })), { minLength: 1, maxLength: 12 }),
      fc.constantFrom('', '\n', '\t', '\r\n'),
    )
    .map(([raw, cuts, joiner]) =>
      cuts
        .map(([at, length]) => raw.slice(at % raw.length, (at % raw.length) + length))
        .join(joiner)
        .toWellFormed(),
    );
}

/** Any text that the pipeline may meet: of the genre, damaged, or hostile. Always well-formed Unicode. */
export const arbitraryText = fc
  .oneof(mixed, titled, table, cutAndJoined(fixtureTexts))
  .map((text) => text.toWellFormed());
