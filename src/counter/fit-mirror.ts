/** How large the letters are, as a share of the largest; the style sees to it that the last can still be read. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** Makes the letters no larger than shows everything: who reads along has no mouse to scroll with. */
export function fitMirror({ documentElement }: Document): void {
  for (const size of SIZES) {
    documentElement.style.setProperty('--ww-mirror-size', String(size));
    if (documentElement.scrollHeight <= documentElement.clientHeight) return;
  }
}
