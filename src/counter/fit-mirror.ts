/** How large the letters are, as a share of the largest; the style sees to it that the last can still be read. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** Makes the letters no larger than shows everything: who reads along has no mouse to scroll with. */
export function fitMirror({ documentElement }: Document): void {
  const set = (at: number) => documentElement.style.setProperty('--ww-mirror-size', String(SIZES[at]));
  const fits = (at: number) => {
    set(at);
    return documentElement.scrollHeight <= documentElement.clientHeight;
  };
  if (fits(0)) return;
  // Each look lays the page out anew, and the window has to follow at once: three looks instead of five.
  let [tooLarge, found] = [0, SIZES.length - 1];
  while (found - tooLarge > 1) {
    const middle = (found + tooLarge) >> 1;
    if (fits(middle)) found = middle;
    else tooLarge = middle;
  }
  set(found);
}
