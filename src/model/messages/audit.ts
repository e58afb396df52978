/** What is wrong with a remark on a finding of the auditor: entries of the catalogue of messages. */
export const auditMessages = {
  'anomaly/unknown': {
    zh: {
      cause: '编者说明所指的“{id}”不在本次核对出的各处当中。',
      remedy: '请核对编号；若原文或规则已变而不再查出此处，请删去这条说明。',
    },
    en: {
      cause: 'No finding of the auditor has the id “{id}” of this note.',
      remedy: 'Compare the id; if the text or a rule has changed and the finding is gone, delete the note.',
    },
  },
  'anomaly/invalid': {
    zh: {
      cause: '第 {entry} 条前后核对的说明不合格式：{problem}。',
      remedy: '各字段见 src/model/anomaly.ts。',
    },
    en: {
      cause: 'Note {entry} on a finding is malformed: {problem}.',
      remedy: 'Its fields are described in src/model/anomaly.ts.',
    },
  },
} as const;
