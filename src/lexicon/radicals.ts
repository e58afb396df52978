/**
 * Radicals of dictionaries that have a code of their own beside that of the character they look like, and that Unicode
 * itself does not map: `⻓` for `长`. PDF printers name a shape by either code.
 */
const supplement = new Map(
  [
    '⺁厂 ⺄乙 ⺈刀 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺗心 ⺙攵 ⺛旡 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢水 ⺣灬 ⺤爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻',
    '⺮竹 ⺯糹 ⺰纟 ⺱罒 ⺲罒 ⺵网 ⺶羊 ⺷羊 ⺸羋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶',
    '⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉',
    '⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟',
  ].flatMap((line) => line.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)])),
);

/** Writes radicals with a code of their own, and characters of compatibility, as the characters that they are. */
export function unifyRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fd5\uf900-\ufaff]/gu,
    (character) => supplement.get(character) ?? character.normalize('NFKC'),
  );
}
