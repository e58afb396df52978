/** What is wrong with `portal.yaml` and with the folder of a portal: entries of the catalogue of messages. */
export const portalMessages = {
  'portal/invalid': {
    zh: {
      cause: '门户的设置不合格式：{problem}。',
      remedy: '各字段的含义见 src/model/portal.ts；不需要的字段可以不写。',
    },
    en: {
      cause: 'What the portal says of itself is malformed: {problem}.',
      remedy: 'src/model/portal.ts says what each field means; leave out what is not wanted.',
    },
  },
  'portal/unanswered': {
    zh: {
      cause: '问题“{words}”所指的页面 {answer} 没有对应的记录，首页不列此问。',
      remedy: '请改写 answer（如 targets/<id>/、regions/<id>/），或删去此问。',
    },
    en: {
      cause: 'The question “{words}” is answered by no record: there is no {answer}. The home page leaves it out.',
      remedy: 'Name another page as its answer (targets/<id>/, regions/<id>/), or take the question out.',
    },
  },
  'portal/read-only': {
    zh: {
      cause: '无法写入 {folder}（{problem}）。',
      remedy: '生成的内容和做好的网页都存放在此：请允许当前用户写入门户文件夹，或者把它复制到可写的地方。',
    },
    en: {
      cause: 'Nothing can be written to {folder} ({problem}).',
      remedy:
        'What is made of a portal is kept there: let this user write to the portal, or copy it to where it can be.',
    },
  },
} as const;
