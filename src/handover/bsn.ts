/** Nine digits, together or as people group them, with no other digit near. */
const NINE = /(?<![\d+])(?<!\d[ .-])\d(?:[ .-]?\d){8}(?![ .-]?\d)/g;

/**
 * Does a text hold what looks like a citizen service number: nine digits that pass the test of eleven?
 * One in eleven other numbers of nine digits passes too, so that this is a reason to ask, never to refuse.
 */
export function looksLikeBsn(text: string): boolean {
  return [...text.matchAll(NINE)].some(([found]) => passesEleven(found.replace(/\D/g, '')));
}

/** Source: the first eight digits count 9 to 2 times, the last one is taken off; eleven divides what is left. */
function passesEleven(digits: string): boolean {
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && digits !== '000000000';
}
