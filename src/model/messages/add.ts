/** What is said of files that are not taken in: entries of the catalogue of messages. */
export const addMessages = {
  'add/nothing': {
    zh: { cause: '没有写明收入哪些文件。', remedy: '写法：luce add 文件、文件夹或 zip …' },
    en: { cause: 'No file is named.', remedy: 'Say: luce add FILE…, FOLDER… or ARCHIVE.zip' },
  },
  'add/missing': {
    zh: { cause: '没有这个文件或文件夹。', remedy: '请核对路径。' },
    en: { cause: 'There is no such file or folder.', remedy: 'Look at the path.' },
  },
  'add/form': {
    zh: {
      cause: '不是能读的格式。',
      remedy: '能读的是 .txt .md .html .htm .docx .pdf .xlsx；请另存为其中一种，或不必收入。',
    },
    en: {
      cause: 'This form is not read.',
      remedy: 'Read are .txt .md .html .htm .docx .pdf .xlsx: save it as one of them, or leave it out.',
    },
  },
  'add/old-form': {
    zh: {
      cause: '{ending} 是旧的格式，不能读。',
      remedy: '请用 Word、WPS 或 LibreOffice 另存为 {newer}（如 soffice --headless --convert-to docx 文件）。',
    },
    en: {
      cause: '{ending} is an older form, which is not read.',
      remedy: 'Save it as {newer} with Word, WPS or LibreOffice (soffice --headless --convert-to docx FILE).',
    },
  },
  'add/archive': {
    zh: { cause: '压缩包打不开：{problem}。', remedy: '请先解开，再收入其中的文件夹。' },
    en: { cause: 'The archive cannot be opened: {problem}.', remedy: 'Unpack it, and add the folder.' },
  },
  'add/archive-entry': {
    zh: {
      cause: '压缩包里的这个文件不完好，或设有密码（{problem}）。',
      remedy: '请重新下载或解开，再收入其中的文件。',
    },
    en: {
      cause: 'This file of the archive is damaged or locked by a password ({problem}).',
      remedy: 'Fetch the archive anew, or unpack it, and add the file.',
    },
  },
  'add/no-file': {
    zh: { cause: '这是符号链接、管道或别的东西，不是文件。', remedy: '请写明它所指的文件。' },
    en: { cause: 'This is a symbolic link, a pipe or something else, and no file.', remedy: 'Name the file itself.' },
  },
  'add/manifest': {
    zh: {
      cause: '{manifest} 的写法使新的一条不能接在后面。',
      remedy: '请写成列表，每条的“- ”顶格；尚未收入任何文件。',
    },
    en: {
      cause: 'No entry can be written behind those of {manifest} as it is written.',
      remedy: 'Write it as a list whose entries begin with “- ” at the margin. Nothing was added.',
    },
  },
  'add/too-large': {
    zh: { cause: '文件太大，或压缩包里的文件太多。', remedy: '每个文件不超过 {most} MB；请解开后分批收入。' },
    en: {
      cause: 'The file is too large, or the archive holds too much.',
      remedy: 'A file has {most} MB at most; unpack the archive, and add it in parts.',
    },
  },
  'add/known': {
    zh: { cause: '已经收入，即 {id}（{same}相同）。', remedy: '不必再收；没有改动任何文件。' },
    en: { cause: 'It is there already, as {id} (same {same}).', remedy: 'Nothing was changed.' },
  },
  'add/number': {
    zh: {
      cause: '{same}与已有的 {id} 相同，文字不同，可能是另一个版本。',
      remedy: '一个发文字号只收一份：要换文本，请替换 sources/ 中的文件，并在清单中写明 revisedOn。',
    },
    en: {
      cause: 'It has the {same} of {id}, which is there, but other words: perhaps another version.',
      remedy: 'A portal has each number once: to change the text, replace its file in sources/ and write revisedOn.',
    },
  },
  'add/version': {
    zh: {
      cause: '与已有的 {id} {same}相同，文字不同，可能是另一个版本。',
      remedy: '要换文本，请替换 sources/ 中的文件并写 revisedOn；要另收一份，请加 --as-new。',
    },
    en: {
      cause: 'It has the {same} of {id}, which is there, but other words: perhaps another version.',
      remedy: 'To change the text, replace its file in sources/ and write revisedOn; to keep both, add --as-new.',
    },
  },
} as const;
