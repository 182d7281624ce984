/** How large the letters are, as a share of the largest; the style sees to it that the last can still be read. */
const SIZES: readonly number[] = [0.9, 0.8, 0.7, 0.6, 0.5];

/** Makes the letters no larger than shows everything: who reads along has no mouse to scroll with. */
export function fitMirror({ documentElement: page }: Document): void {
  const fits = (size: number) => {
    page.style.setProperty('--ww-mirror-size', String(size));
    return page.scrollHeight <= page.clientHeight;
  };
  if (fits(1)) return;
  // A text is as high as its letters squared. Each look lays the page out anew, and the window has to follow at once.
  const guess = Math.sqrt(page.clientHeight / page.scrollHeight);
  SIZES.filter((size) => size <= guess || size === SIZES.at(-1)).some(fits);
}
