import type { LayoutField } from '../intake/layout.ts';
import { isDay } from '../text/date.ts';

/** What a page or an archive states beside the text. */
export interface StatedFields {
  title: string | null;
  number: string | null;
  issuers: string | null;
  issuedOn: string | null;
  publishedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
}

const NAMES: Readonly<Record<keyof StatedFields, RegExp>> = {
  title: /^(?:ArticleTitle|title|标题)$/iu,
  number: /^(?:发文字号|文号|文件编号|DocNo)$/iu,
  issuers: /^(?:发文机关|发布机构|发布单位|制定机关|author|issuing[_-]?authority)$/iu,
  issuedOn: /^(?:成文日期|发文日期|生成日期)$/u,
  publishedOn:
    /^(?:印发日期|发布日期|公开日期|发布时间|发表时间|pub[_-]?date|publish(?:ed)?(?:[_-]?(?:date|time|on|at))?|date[_-]?published)$/iu,
  effectiveOn: /^(?:实施日期|施行日期|生效日期|implement_date)$/u,
  expiresOn: /^(?:失效日期|废止日期|有效期至)$/u,
};

/** `【发文字号】…`, `文号: …`, `publish_date: …`: a field on a line of the head or of front matter. */
const LINE = /^(?:【([^】]{2,8})】|([\p{Script=Han}A-Za-z_][\p{Script=Han}A-Za-z_-]{1,19})\s*[：:])\s*(.+?)\s*$/u;
/** `"某市治水方案"`: quotation marks about all of a value; those about its first word are its own. */
const QUOTED = /^"(?<marks>[^"]*)"$|^'(?<mark>[^']*)'$|^“(?<double>[^“”]*)”$|^‘(?<single>[^‘’]*)’$/u;

/** The fields that lines of the head state, with those of the file's own metadata before them. */
export function statedFields(layout: readonly LayoutField[], masthead: readonly string[]): StatedFields {
  const all = [...layout, ...fieldsOn(masthead)];
  const valuesOf = (field: keyof StatedFields) => all.filter(({ name }) => NAMES[field].test(name));
  const valueOf = (field: keyof StatedFields) => valuesOf(field)[0]?.value ?? null;
  // A field that states no day (昨天) does not hide another that does.
  const dayOf = (field: keyof StatedFields) =>
    valuesOf(field)
      .map(({ value }) => dayIn(value))
      .find((day) => day !== null) ?? null;
  return {
    title: titleIn(all),
    number: valueOf('number'),
    issuers: valueOf('issuers'),
    issuedOn: dayOf('issuedOn'),
    publishedOn: dayOf('publishedOn'),
    effectiveOn: dayOf('effectiveOn'),
    expiresOn: dayOf('expiresOn'),
  };
}

/** The fields that lines state, each on its own. */
export function fieldsOn(lines: readonly string[]): LayoutField[] {
  return lines.flatMap((line) => {
    const [, bracketed, named, value] = LINE.exec(line) ?? [];
    const name = bracketed ?? named;
    return name === undefined || value === undefined ? [] : [{ name, value: unquote(value) }];
  });
}

function unquote(value: string): string {
  const { marks, mark, double, single } = QUOTED.exec(value)?.groups ?? {};
  return marks ?? mark ?? double ?? single ?? value;
}

/** The title that the metadata of a page or the front matter of an archive state, or null. */
export function titleIn(fields: readonly LayoutField[]): string | null {
  return fields.find(({ name }) => NAMES.title.test(name))?.value ?? null;
}

/** `2019-06-17 10:00`, `2024年06月30日`, `2025/3/1`. */
function dayIn(value: string): string | null {
  const [, year = '', month = '', day = ''] = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/u.exec(value) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
