/** Makes typed text comparable: no accents, capitals, hyphens, apostrophes or double spaces. */
export function plainWords(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}
