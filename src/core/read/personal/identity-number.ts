/** First two digits of an identity number: the provinces of GB/T 2260. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Whether eighteen characters are an identity number of a citizen after GB 11643: place, day of birth, check character. */
export function isIdentityNumber(characters: string): boolean {
  const found = /^(\d{2})\d{4}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx]$/u.exec(characters);
  if (found === null) return false;
  const [, province = '', , month, day] = found;
  if (!PROVINCES.has(province) || !isDay(month, day)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(characters[index]), 0);
  return CHECK_CHARACTERS[sum % 11] === characters.at(-1)?.toUpperCase();
}

/** Whether fifteen digits may be an identity number as they were given until 1999, which has no check character. */
export function isOldIdentityNumber(digits: string): boolean {
  const found = /^(\d{2})\d{4}\d{2}(\d{2})(\d{2})\d{3}$/u.exec(digits);
  return found !== null && PROVINCES.has(found[1] ?? '') && isDay(found[2], found[3]);
}

function isDay(month = '', day = ''): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}
