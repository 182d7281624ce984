/** What this device remembers of hints that come only once. */
interface Hints {
  wasShown(hint: string): boolean;
  markShown(hint: string): boolean;
}

/** Shows staff what is new, once on each device after each release: until somebody has seen it. */
export function showStaffNews(hints: Hints): void {
  const band = document.getElementById('nieuw');
  const hint = `nieuw-${band?.dataset.van}`;
  if (!band || hints.wasShown(hint)) return;
  band.hidden = false;
  band.querySelector('button')?.addEventListener('click', () => {
    hints.markShown(hint);
    band.hidden = true;
  });
}
