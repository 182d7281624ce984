/** Spellings that sound alike; of two that begin the same, the longer one stands first. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['sch', 's'],
  ['sj', 's'],
  ['sh', 's'],
  ['ch', 'g'],
  ['gh', 'g'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['cie', 'si'],
  ['ci', 'si'],
  ['ce', 'se'],
  ['c', 'k'],
  ['ph', 'f'],
  ['v', 'f'],
  ['z', 's'],
  ['x', 'ks'],
  ['ao', 'a'],
  ['oa', 'a'],
  ['aa', 'a'],
  ['ou', 'au'],
  ['ow', 'au'],
  ['oe', 'u'],
  ['ui', 'u'],
  ['uu', 'u'],
  ['ie', 'i'],
  ['ij', 'i'],
  ['ei', 'i'],
  ['y', 'i'],
  ['ae', 'e'],
  ['ee', 'e'],
  ['oo', 'o'],
  ['eu', 'o'],
];

const SOUND_OF = new Map(ALIKE);
const SPELLINGS = new RegExp(ALIKE.map(([spelling]) => spelling).join('|'), 'g');

/** What a word sounds like, roughly: `sjtank` and `stank`, `waeg` and `weg`, but not `weg` and `wijk`. */
export function soundOf(word: string): string {
  return word
    .replace(SPELLINGS, (spelling) => SOUND_OF.get(spelling) ?? spelling)
    .replace(/(.)\1+/g, '$1')
    .replace(/en$/, 'e')
    .replace(/dt?$/, 't')
    .replace(/b$/, 'p');
}
