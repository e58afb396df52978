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
        '请转为 .txt、.md、.html、.docx、.xlsx 或 .pdf（.doc、.wps、.rtf 用 WPS 或 LibreOffice 另存为 .docx；.xls、.et 另存为 .xlsx；扫描件和图片先作文字识别），再放回此处。',
    },
    en: {
      cause: 'Files of this form are not read.',
      remedy:
        'Turn it into .txt, .md, .html, .docx, .xlsx or .pdf (save .doc, .wps and .rtf as .docx and .xls and .et as .xlsx with LibreOffice; scans and pictures need character recognition first).',
    },
  },
  'source/personal-data': {
    zh: {
      cause: '有 {count} 处像是个人的{kind}，已逐字以＊隐去；原始文件也不公布。',
      remedy:
        '请核对：确应公布的，在 {manifest} 该文件的一条写明 personalData: publish。sources 文件夹里的原件未变，公开该文件夹之前请留意。',
    },
    en: {
      cause:
        'What looks like {kind} of persons ({count}) is masked character by character, and the raw file is not published.',
      remedy:
        'See whether it is: what is to be public has personalData: publish in its entry of {manifest}. The file in sources is as it was: mind that before you make that folder public.',
    },
  },
  'source/personal-beside': {
    zh: {
      cause: '正文之外（网页的栏目、页脚，文件里不显示的内容等）有 {count} 处像是个人信息，已隐去；原始文件也不公布。',
      remedy: '请核对：确应公布的，在 {manifest} 该文件的一条写明 personalData: publish。',
    },
    en: {
      cause:
        '{count} personal data stand beside the text (in a footer, a field of the page, what the file does not show): they are masked, and the raw file is not published.',
      remedy: 'Look at them: if they are to be public, say personalData: publish in the entry of {manifest}.',
    },
  },
  'source/personal-published': {
    zh: {
      cause: '依清单所定，公布 {count} 处个人信息。',
      remedy: '若应隐去，请从 {manifest} 中删去 personalData: publish。',
    },
    en: {
      cause: '{count} personal data are published, as the manifest says.',
      remedy: 'If they are to be withheld, take personalData: publish out of {manifest}.',
    },
  },
  'published/personal-data': {
    zh: {
      cause: '生成的文件含有应隐去的{kind}，共 {count} 处。',
      remedy:
        '它多半写在摘要、名录、校订或 portal.yaml 里：请从中删去；若应公布，请在 {manifest} 写明 personalData: publish。',
    },
    en: {
      cause: 'The generated file holds {kind} that are withheld, {count} of them.',
      remedy:
        'They stand perhaps in a summary, a registry, a correction or portal.yaml: take them out, or say personalData: publish in {manifest}.',
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
  'source/encrypted': {
    zh: { cause: 'PDF 文件设有打开密码。', remedy: '请用密码打开后另存为没有密码的 PDF。' },
    en: {
      cause: 'The PDF opens with a password only.',
      remedy: 'Open it with its password and save it as a PDF without one.',
    },
  },
  'source/scan': {
    zh: {
      cause: 'PDF 的页面是图片，没有文字，通常是扫描件。',
      remedy: '请先识别文字（例如 ocrmypdf -l chi_sim 原件.pdf 新件.pdf），核对后再放入；有网页或文字版的，请改用。',
    },
    en: {
      cause: 'The pages of the PDF are pictures without text, as a scanner makes them.',
      remedy:
        'Recognise the text first (for example ocrmypdf -l chi_sim old.pdf new.pdf) and proofread it; use a web page or a text file of it where there is one.',
    },
  },
  'source/unmapped': {
    zh: {
      cause: 'PDF 的字体没有说明字形是哪些文字，取出的文字无法辨认。',
      remedy: '请用文字识别重做文字层（例如 ocrmypdf --force-ocr -l chi_sim 原件.pdf 新件.pdf），或改用网页、文字版。',
    },
    en: {
      cause: 'The fonts of the PDF do not say which characters their shapes are, so that its text is unreadable.',
      remedy:
        'Make its text anew by recognition (for example ocrmypdf --force-ocr -l chi_sim old.pdf new.pdf), or use a web page or a text file of it.',
    },
  },
} as const;
