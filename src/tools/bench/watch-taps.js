/** Notes the tap and the first frame with the next place, over a page load too. */
const now = () => performance.timeOrigin + performance.now();

/** Runs after the frame that is being made has been painted. */
const afterPaint = (then) =>
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  });

const note = () => {
  const tapped = Number(sessionStorage.getItem('bench.tap') ?? 0);
  if (tapped === 0) return;
  afterPaint(() => {
    sessionStorage.setItem('bench.took', String(now() - tapped));
    sessionStorage.setItem('bench.tap', '0');
  });
};

addEventListener('click', () => sessionStorage.setItem('bench.tap', String(now())), { capture: true });
addEventListener('DOMContentLoaded', () => {
  note();
  // The app names the place it shows on the document; that name changes in the same task as the page itself.
  new MutationObserver(note).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-plek'],
  });
});
