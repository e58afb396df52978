import type { Command } from '../command.ts';
import { contentOption } from '../shared-options.ts';

export const exporting = {
  about: {
    zh: '把门户的数据写成别的系统读的样子',
    en: 'writes the data of a portal as other systems read it',
  },
  options: {
    content: contentOption,
    bulk: {
      type: 'boolean',
      default: false,
      about: {
        zh: 'OpenSearch 的索引设置与 _bulk 请求（NDJSON），两字一组，字形折叠与本站检索相同',
        en: 'index settings and _bulk requests (NDJSON) for OpenSearch, by pairs of characters, folded as the search of the portal folds',
      },
    },
    parquet: {
      type: 'boolean',
      default: false,
      about: {
        zh: '按年份分区的 Parquet，供 DuckDB、Spark、Trino、ClickHouse 分析',
        en: 'Parquet parted by year, for DuckDB, Spark, Trino and ClickHouse',
      },
    },
    out: {
      type: 'string',
      value: 'DIR',
      about: { zh: '写到哪个文件夹；不写则是 export', en: 'folder that is written to; else export' },
    },
  },
  examples: [{ line: 'luce export --bulk --parquet', about: { zh: '两种都写到 export/', en: 'both, into export/' } }],
} as const satisfies Command;
