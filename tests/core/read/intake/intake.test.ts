import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../../src/core/read/intake/intake.ts';
import type { LayoutTable } from '../../../../src/core/read/intake/layout.ts';

const PLAN = '湿塘市治水方案\n一、目标\n到2025年，全市水质达到国家标准。\n';
/** PLAN in GB18030 and Big5 needs an encoder, which the platform has not: a line of each, byte by byte. */
const GB18030 = Uint8Array.from('d6d0b9fab5c4b9a4d7f7a1a3'.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
const BIG5 = Uint8Array.from('a4a4b0eaaabaa475a740a143'.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

const take = async (file: string, bytes: Uint8Array | string) =>
  await takeIn({ file, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes });
const textOf = async (file: string, bytes: Uint8Array | string) => (await take(file, bytes)).value.text;
const codesOf = async (file: string, bytes: Uint8Array | string) =>
  (await take(file, bytes)).diagnostics.map(({ code }) => code);
const cellsOf = (text: string, table: LayoutTable | undefined) =>
  table?.rows.map((row) =>
    row.map(({ start, end, column, columns, rows }) => [text.slice(start, end), column, columns, rows]),
  );

describe('a plain text', () => {
  it('is decoded from what it was written in', async () => {
    const wide = Buffer.from(PLAN, 'utf16le');
    const { value } = await take('a.txt', wide);
    expect([value.text, value.encoding]).toEqual([PLAN, 'utf-16le']);
    expect(await textOf('a.txt', Buffer.concat([Uint8Array.of(0xff, 0xfe), wide]))).toBe(PLAN);
    expect(await textOf('a.txt', Buffer.concat([Uint8Array.of(0xfe, 0xff), Buffer.from(wide).swap16()]))).toBe(PLAN);
    expect((await take('a.txt', GB18030)).value).toMatchObject({ text: '中国的工作。', encoding: 'gb18030' });
    expect((await take('a.txt', BIG5)).value).toMatchObject({ text: '中國的工作。', encoding: 'big5' });
    expect(await textOf('A.TXT', PLAN)).toBe(PLAN);
  });

  it.each([
    ['windows-1251', new TextDecoder('windows-1251').decode(strToU8(PLAN))],
    ['x-mac-cyrillic', new TextDecoder('x-mac-cyrillic').decode(strToU8(PLAN))],
    ['windows-1252', new TextDecoder('windows-1252').decode(strToU8(PLAN))],
    ['gbk', '锟斤拷锟斤拷锟斤拷市治水方案锟斤拷\n'],
    ['gbk', new TextDecoder('gbk').decode(strToU8('全国人民的政府工作。的，国家建设工作。'))],
  ])('that was once read as %s is refused', async (as, garbled) => {
    const { diagnostics } = await take('a.txt', garbled);
    expect(diagnostics).toMatchObject([{ code: 'source/misread', severity: 'error', values: { as } }]);
  });

  it.each([PLAN, 'Ä Ö Ü: 治水方案', 'Российская Федерация 与我市合作', ''])(
    'is not taken for garbled: %j',
    async (text) => {
      expect(await codesOf('a.txt', text)).toEqual([]);
    },
  );
});

const WORDS = '全市上下要坚持节水优先，严格落实河长制，持续改善水环境质量。'.repeat(6);
const page = (inner: string, head = '') => `<html><head>${head}<script>var a = 1;</script></head><body>
  <div class="nav"><a href="/">首页</a> <a href="/a">政务公开</a></div>
  <table><tr><td>索 引 号：</td><td>0001/2024-1</td><td>发文机关：</td><td>湿塘市人民政府</td></tr>
  <tr><td>文件状态：</td></tr></table>
  <h1>湿塘市治水方案</h1><div id="zoom">${inner}</div>
  <div class="footer">版权所有：湿塘市人民政府</div></body></html>`;

describe('a web page', () => {
  it('gives the text of its document, with the title that stands outside it', async () => {
    const { value } = await take(
      'a.html',
      page(`<p>一、总体\n要求</p><p>${WORDS}<br>第二行&nbsp;甲</p><p style="display:none">藏</p>`),
    );
    expect(value.text).toBe(`湿塘市治水方案\n一、总体要求\n${WORDS}\n第二行\u00a0甲\n`);
    expect(value.layout.leftOut.map(({ text }) => text)).toContain('版权所有：湿塘市人民政府');
  });

  it('states the fields that it prints beside the text, and none that it leaves empty', async () => {
    const meta = '<meta name="PubDate" content="2024-05-01">';
    expect((await take('a.htm', page(`<p>${WORDS}</p>`, meta))).value.layout.fields).toEqual([
      { name: 'PubDate', value: '2024-05-01' },
      { name: '索引号', value: '0001/2024-1' },
      { name: '发文机关', value: '湿塘市人民政府' },
    ]);
  });

  it('keeps the title that the text prints itself once', async () => {
    expect(await textOf('a.html', page(`<p>湿塘市</p><p>治水方案</p><p>${WORDS}</p>`))).toBe(
      `湿塘市\n治水方案\n${WORDS}\n`,
    );
  });

  it('is read though a script shows it only once it is loaded', async () => {
    const html = page(`<p>${WORDS}</p>`).replace('<body>', '<body style="visibility: hidden">');
    expect(await textOf('a.html', html)).toContain(WORDS);
  });

  it('takes no path through the site for its title, and no second label for a value', async () => {
    const html = page(`<p>${WORDS}</p><p>${WORDS}</p>`, '<meta name="ArticleTitle" content="湿塘市治湖方案">')
      .replace('<h1>湿塘市治水方案', '<h1>您的位置：首页 > 公开')
      .replace('<div class="footer">', '<div>来源： 访问量：9 发布日期：2024-05-02</div><div class="footer">');
    const { text, layout } = (await take('a.html', html)).value;
    expect(text.split('\n')[0]).toBe('湿塘市治湖方案');
    expect(layout.fields.map(({ name }) => name)).not.toContain('来源');
  });

  it('tells of sentences beside its text', async () => {
    const beside = `<div>${'此处另有一段话，说的是同一件事情，也许属于正文。'.repeat(2)}</div>`;
    const { diagnostics } = await take(
      'a.html',
      page(`<p>${WORDS.repeat(2)}</p>`).replace('<div class="footer">', `${beside}<div class="footer">`),
    );
    expect(diagnostics).toMatchObject([{ code: 'source/left-out', severity: 'warning', values: { count: '1' } }]);
  });

  it('states the grid of a table, with spans', async () => {
    const table = `<table><tr><td rowspan="2">序号</td><td colspan="2">限额</td></tr><tr><td>甲</td><td><p>乙</p><p>丙</p></td></tr></table>`;
    const { text, layout } = (await take('a.html', page(`<p>${WORDS}</p>${table}`))).value;
    expect(cellsOf(text, layout.tables[0])).toEqual([
      [
        ['序号', 0, 1, 2],
        ['限额', 1, 2, 1],
      ],
      [
        ['甲', 1, 1, 1],
        ['乙\n丙', 2, 1, 1],
      ],
    ]);
    expect(text).toContain('序号\t限额\n甲\t乙\n丙\n');
  });

  it.each([
    ['<ol><li>甲</li><li><p>乙</p><p>丙</p></li></ol>', '1.甲\n2.乙\n丙'],
    ['<ol start="3"><li>甲</li><li value="7">乙</li><li>丙</li></ol>', '3.甲\n7.乙\n8.丙'],
    ['<ol reversed><li>甲</li><li style="display:none">藏</li><li>乙</li></ol>', '2.甲\n1.乙'],
    ['<ol type="a"><li>甲</li></ol><ol type="I"><li>乙</li><li>丙</li></ol>', 'a.甲\nI.乙\nII.丙'],
    ['<ol style="list-style-type: cjk-ideographic" start="10"><li>甲</li><li>乙</li></ol>', '十、甲\n十一、乙'],
    ['<ol start="27" type="A"><li>甲</li></ol><ol style="list-style: none"><li>乙</li></ol>', 'AA.甲\n乙'],
    ['<ol><li>甲<ol><li>子</li></ol></li><li><ul><li>点</li></ul>乙</li></ol>', '1.甲\n1.子\n点\n乙'],
    ['<ol type="constructor"><li>甲</li></ol><ol style="list-style: toString"><li>乙</li></ol>', '甲\n1.乙'],
    ['<ol><li>1.5万亩甲</li><li>乙</li></ol>', '1.1.5万亩甲\n2.乙'],
    ['<ol type="I" start="5001"><li>甲</li></ol><ol type="i" start="-2"><li>乙</li></ol>', '5001.甲\n-2.乙'],
    ['<ol><li>（一）甲</li><li>（二）乙</li></ol><ul><li>丙</li></ul>', '（一）甲\n（二）乙\n丙'],
  ])('gives the items of a list the numbers that a browser shows: %s', async (list, lines) => {
    expect(await textOf('a.html', page(`<p>${WORDS}</p>${list}`))).toBe(`湿塘市治水方案\n${WORDS}\n${lines}\n`);
  });

  it('keeps a table within a cell as lines of it, each word once', async () => {
    const inner =
      '<table><caption>河表</caption><tr><td>甲河</td><td>3公里</td></tr><tr><td>乙河</td><td></td></tr></table>';
    const html = `<table><tr><th>序号</th><th>内容</th></tr><tr><td>1</td><td>治河<div>${inner}</div>完</td></tr></table>`;
    const { text, layout } = (await take('a.html', page(`<p>${WORDS}</p>${html}`))).value;
    expect(text).toBe(`湿塘市治水方案\n${WORDS}\n序号\t内容\n1\t治河\n河表\n甲河 3公里\n乙河\n完\n`);
    expect(layout.tables).toHaveLength(1);
  });

  it('takes no table that only frames the page for one of data', async () => {
    const framed = `<table><tr><td>${'<p>加强河道治理。</p>'.repeat(9)}</td></tr></table>`;
    const { layout } = (await take('a.html', framed)).value;
    expect(layout.tables).toEqual([]);
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const numbered = (words: string, level: number) =>
  paragraph(run(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const level = (index: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const word = (body: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ document: `<w:document ${W}><w:body>${body}</w:body></w:document>`, ...more }).map(
        ([name, xml]) => [`word/${name}.xml`, strToU8(xml)],
      ),
    ),
  );

describe('a Word file', () => {
  it('gives the numbers that Word counts', async () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const body = [
      numbered('目标', 0),
      numbered('水', 1),
      numbered('河', 2),
      numbered('湖', 2),
      numbered('气', 1),
      numbered('任务', 0),
      numbered('土', 1),
    ];
    expect(await textOf('a.docx', word(body.join(''), { numbering }))).toBe(
      '一、目标\n（一）水\n1.河\n2.湖\n（二）气\n二、任务\n（一）土\n',
    );
  });

  it('keeps tracked insertions, and leaves deletions, instructions and hidden words out', async () => {
    const body = paragraph(
      `${run('节水')}<w:ins>${run('优先')}</w:ins><w:del><w:r><w:delText>从严</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>${run('藏', '<w:vanish/>')}`,
    );
    expect(await textOf('a.docx', word(body))).toBe('节水优先\n');
  });

  it('states the grid of a table, with merged cells', async () => {
    const cell = (words: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(words))}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('部门', '<w:vMerge w:val="restart"/>')}${cell('任务', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('甲')}${cell('乙')}</w:tr></w:tbl>`;
    const { text, layout } = (await take('a.docx', word(body))).value;
    expect(cellsOf(text, layout.tables[0])).toEqual([
      [
        ['部门', 0, 1, 2],
        ['任务', 1, 2, 1],
      ],
      [
        ['甲', 1, 1, 1],
        ['乙', 2, 1, 1],
      ],
    ]);
  });

  it('gives a note at the end of its paragraph', async () => {
    const footnotes = `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run('含中水'))}</w:footnote></w:footnotes>`;
    const body = paragraph(`${run('用水量')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph(run('下一段'));
    expect(await textOf('a.docx', word(body, { footnotes }))).toBe('用水量\n注：含中水\n下一段\n');
  });

  it('keeps signs of fonts of signs, and leaves out what is printed on the margin of each page', async () => {
    const body = paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('同意')}`);
    const header1 = `<w:hdr ${W}>${paragraph(run('湿塘市人民政府公报'))}</w:hdr>`;
    const footer1 = `<w:ftr ${W}>${paragraph(run('— 1 —'))}</w:ftr>`;
    const { text, layout } = (await take('a.docx', word(body, { header1, footer1 }))).value;
    expect([text, layout.leftOut]).toEqual(['☑同意\n', [{ what: 'notice', text: '湿塘市人民政府公报' }]]);
  });

  it('that is none, or is written to do harm, is refused and hangs nobody', async () => {
    expect(await codesOf('a.docx', 'x')).toEqual(['source/damaged']);
    const bomb = `<!DOCTYPE a [<!ENTITY b "水水"><!ENTITY c "&b;&b;">]><w:document ${W}><w:body>${paragraph(run('&c;'))}</w:body></w:document>`;
    expect(await codesOf('a.docx', zipSync({ 'word/document.xml': strToU8(bomb) }))).toEqual(['source/damaged']);
    const large = zipSync({ 'word/document.xml': new Uint8Array(65_000_000).fill(32) }, { level: 1 });
    expect(await codesOf('a.docx', large)).toEqual(['source/damaged']);
  });
});

it.each([
  ['in the page', '<div>'.repeat(60_000) + '水', 'source/damaged'],
  ['as deep as a page may be', `${'<div>'.repeat(900)}水`, undefined],
])('elements nested beyond measure are refused: %s', async (_, html, code) => {
  expect((await codesOf('a.html', html))[0]).toBe(code);
});

it('a Word file whose elements nest beyond measure crashes nothing', async () => {
  const deep = `${'<w:sdt>'.repeat(30_000)}${'</w:sdt>'.repeat(30_000)}`;
  expect(await codesOf('a.docx', word(deep))).toEqual(['source/damaged']);
});

it.each(['a.doc', 'a.xls', 'a.ppt', 'a'])('%s is refused as a form that is not read', async (file) => {
  expect(await codesOf(file, PLAN)).toEqual(['source/form']);
});
