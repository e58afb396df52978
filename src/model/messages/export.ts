/** What is wrong with an order to export: entries of the catalogue of messages. */
export const exportMessages = {
  'export/nothing-asked': {
    zh: { cause: '没有写明要导出什么。', remedy: '请写 --bulk、--parquet 或两者；--help 有说明。' },
    en: { cause: 'Nothing is asked for.', remedy: 'Say --bulk, --parquet or both; --help tells more.' },
  },
  'export/no-data': {
    zh: { cause: '{folder} 没有可导出的数据。', remedy: '请先在该处运行 npm run content。' },
    en: { cause: '{folder} holds no data to export.', remedy: 'Run npm run content for it first.' },
  },
} as const;
