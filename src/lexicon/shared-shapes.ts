/**
 * Characters that share the shape of another in the fonts of Chinese print, beside the other: radicals of dictionaries
 * that Unicode itself does not map (`⻓` for `长`), or maps to the Traditional form (`⼾`), rare characters that a font
 * draws as frequent ones, and dashes, slashes and tildes. What prints a PDF names a shape by either code.
 */
const sharedShapes = new Map(
  [
    '⺁厂 ⺄乙 ⺈刀 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺗心 ⺙攵 ⺛旡 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢水 ⺣灬 ⺤爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻',
    '⺮竹 ⺯糹 ⺰纟 ⺱罒 ⺲罒 ⺵网 ⺶羊 ⺷羊 ⺸羋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶',
    '⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉',
    '⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ⺃乚 ⺂乛 ⺅亻 ⺉刂 ⺕彐 ⺖忄 ⺘扌 ⺫罒 ⺱罓 ⼾户 㬵胶 㮣槩',
    '‒– ―— ∕／ 〜～ 〈〈 〉〉',
  ].flatMap((line) => line.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)])),
);

const INDEXED = /[\u2e80-\u2fd5\uf900-\ufaff\u2012\u2015\u2215\u301c\u2329\u232a㬵㮣]/gu;

/** The characters of a text that share their shape with another which is meant, in order. */
export function findSharedShapes(text: string): { at: number; meant: string }[] {
  return [...text.matchAll(INDEXED)].flatMap(({ 0: character, index }) => {
    const meant = meantBy(character);
    return meant === character ? [] : [{ at: index, meant }];
  });
}

/** Writes the characters that are meant for those that share their shape; offsets stay what they are. */
export function unifyShapes(text: string): string {
  return text.replace(INDEXED, meantBy);
}

function meantBy(character: string): string {
  const meant = sharedShapes.get(character) ?? character.normalize('NFKC');
  return meant.length === character.length ? meant : character;
}
