/** The address that dials a number as an author wrote it: `043 - 389 99 99` becomes `tel:0433899999`. */
export function telHref(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
