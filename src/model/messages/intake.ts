/** What is told when a source gives no text, or perhaps not all of it: entries of the catalogue of messages. */
export const intakeMessages = {
  'source/misread': {
    zh: {
      cause: '文字是乱码：似乎曾被误作 {as} 读取后另存。',
      remedy: '请换用原来的文件；乱码多半无法复原。',
    },
    en: {
      cause: 'The words are garbled: the file seems to have been read as {as} once and saved again.',
      remedy: 'Use the file as it was before; what is garbled can seldom be restored.',
    },
  },
  'source/left-out': {
    zh: {
      cause: '网页中有 {count} 段文字未作正文收入，第一段是“{words}”。',
      remedy: '请与网页核对；若是正文，请把全文另存为 .txt 或 .docx。',
    },
    en: {
      cause: '{count} passages of the page are not taken for its text, the first is “{words}”.',
      remedy: 'Compare with the page; if they belong to its text, save the whole text as .txt or .docx.',
    },
  },
  'source/form': {
    zh: {
      cause: '不读取这种格式的文件。',
      remedy:
        '请转为 .txt、.md、.html 或 .docx（.doc、.wps、.rtf 用 WPS 或 LibreOffice 另存为 .docx；.xls、.et 另存为网页；扫描件和图片先作文字识别），再放回此处。',
    },
    en: {
      cause: 'Files of this form are not read.',
      remedy:
        'Turn it into .txt, .md, .html or .docx (save .doc, .wps and .rtf as .docx with LibreOffice; .xls and .et as a web page; scans and pictures need character recognition first).',
    },
  },
  'source/damaged': {
    zh: {
      cause: '文件不是完好的 {problem} 文件。',
      remedy: '请用编辑软件打开后另存一份，再放回此处。',
    },
    en: {
      cause: 'This is no sound {problem} file.',
      remedy: 'Open it in an editor of such files, save it anew and put it back.',
    },
  },
} as const;
