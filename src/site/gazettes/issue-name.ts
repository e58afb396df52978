import type { Gazette } from '../../model/gazette.ts';

/** Year and number of an issue: `2016年第14期（总第1117期）`; empty where the source gives neither. */
export function issueName({ year, issue, totalIssue }: Pick<Gazette, 'year' | 'issue' | 'totalIssue'>): string {
  return [
    year === null ? '' : `${String(year)}年`,
    issue === null ? '' : `第${String(issue)}期`,
    totalIssue === null ? '' : `（总第${String(totalIssue)}期）`,
  ].join('');
}
