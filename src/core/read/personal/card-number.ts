/** Whether digits may be the number of a bank card: 16 to 19 of them that begin as cards do, the last one Luhn's check. */
export function isCardNumber(digits: string): boolean {
  return /^(?:62|60|[3-5]|9)\d+$/u.test(digits) && digits.length >= 16 && digits.length <= 19 && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
