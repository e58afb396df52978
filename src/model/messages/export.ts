/** What `npm run export` says of itself, and what is wrong with an order to it: entries of the catalogue of messages. */
export const exportMessages = {
  'export/help': {
    zh: {
      cause:
        '把门户的数据写成别的系统读的样子。--parquet：按年份分区的 Parquet，供 DuckDB、Spark、Trino、ClickHouse 分析；--bulk：OpenSearch 的索引设置与 _bulk 请求（NDJSON），两字一组，字形折叠与本站检索相同。',
      remedy:
        '写法：npm run export -- [--bulk] [--parquet] [--out 文件夹] [--content 文件夹]；不写 --out 时写入 export/。',
    },
    en: {
      cause:
        'Writes the data of a portal as other systems read it. --parquet: Parquet parted by year, for DuckDB, Spark, Trino and ClickHouse; --bulk: index settings and _bulk requests (NDJSON) for OpenSearch, by pairs of characters, folded as the search of the portal folds.',
      remedy: 'Usage: npm run export -- [--bulk] [--parquet] [--out DIR] [--content DIR]; without --out into export/.',
    },
  },
  'export/nothing-asked': {
    zh: { cause: '没有写明要导出什么。', remedy: '请写 --bulk、--parquet 或两者；--help 有说明。' },
    en: { cause: 'Nothing is asked for.', remedy: 'Say --bulk, --parquet or both; --help tells more.' },
  },
  'export/unknown-parameter': {
    zh: { cause: '不认识“{parameter}”{perhaps}。', remedy: '请查写法：npm run export -- --help。' },
    en: { cause: '“{parameter}” is not known{perhaps}.', remedy: 'See npm run export -- --help.' },
  },
  'export/wrong-value': {
    zh: { cause: '“{parameter}”的值不对。', remedy: '--out 与 --content 后写文件夹，其余不带值；--help 有说明。' },
    en: {
      cause: '“{parameter}” has another value than it takes.',
      remedy: '--out and --content take a folder, the others nothing; --help tells more.',
    },
  },
  'export/no-data': {
    zh: { cause: '{folder} 没有可导出的数据。', remedy: '请先在该处运行 npm run content。' },
    en: { cause: '{folder} holds no data to export.', remedy: 'Run npm run content for it first.' },
  },
} as const;
