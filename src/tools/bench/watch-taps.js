/** Notes the tap and the first frame with another heading, over a page load too. */
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
  let heading = document.querySelector('h1')?.textContent;
  new MutationObserver(() => {
    const present = document.querySelector('h1')?.textContent;
    if (present === heading) return;
    heading = present;
    note();
  }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
});
