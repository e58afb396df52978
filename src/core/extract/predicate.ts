/** How far or how something is done, before its verb: `基本达标`, `依法关闭`. */
const HOW =
  /(?:全面|全部|基本|稳定|有效|依法|按(?:规定|要求)|分级|分别|组织|率先|同步|如期|彻底|切实|初步|总体|均|都|一律)+$/u;
/** What a state changes from, and the verb of its change: `由轻度污染改善到良好`. */
const START = /(?:由|从)[^，；]{1,12}$/u;
const CHANGE = /^(?:改善|扩大|拓展|延伸|扩展)[到至]/u;
/** What a verb of duty follows: `处理设施要委托专业化公司运营`, `油罐应全部更新`. */
const LED = /(?:应当?|要|须|均|都)$/u;
const QUALIFIED = /^(?:全部|全面|基本)/u;

/**
 * What a clause says of its subject, from the qualifiers of its verb to its end: `基本达标` of `水质基本达标`.
 * @param verbs places where a verb was found, in order; one that only tells which thing is meant (`建成的…应全部更新`)
 * gives way to the one behind it
 */
export function predicateFrom(text: string, verbs: readonly RegExpExecArray[]): string {
  const [first] = verbs;
  if (!first) return text;
  const led = verbs.find(({ 0: verb, index }) => LED.test(text.slice(0, index)) || QUALIFIED.test(verb));
  const verb = led && text.slice(first.index, led.index).includes('的') ? led : first;
  const how = (CHANGE.test(verb[0]) ? START : HOW).exec(text.slice(0, verb.index))?.[0] ?? '';
  return how + text.slice(verb.index);
}
