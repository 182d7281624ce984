/**
 * Notes how long it takes from a tap to the frame with the next place, by the browser's own clock: Event Timing where the page
 * stays (8 ms fine), the first contentful paint where another page comes.
 */
const now = () => performance.timeOrigin + performance.now();
const tapped = () => Number(sessionStorage.getItem('bench.tap') ?? 0);

const took = (ms) => {
  sessionStorage.setItem('bench.took', String(ms));
  sessionStorage.setItem('bench.tap', '0');
};

let isInTap = false;
let isOfTap = false;

addEventListener(
  'click',
  () => {
    sessionStorage.setItem('bench.tap', String(now()));
    isInTap = true;
    isOfTap = false;
    // The next task: by then the tap was handled.
    setTimeout(() => {
      isInTap = false;
    });
  },
  { capture: true },
);

/** A page that was not ready comes in a later frame than that of the tap. */
const noteLater = () =>
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => tapped() > 0 && took(now() - tapped());
    channel.port2.postMessage(null);
  });

addEventListener('DOMContentLoaded', () => {
  // The app names the place it shows on the document; that name changes in the same task as the page itself.
  new MutationObserver(() => {
    if (isInTap) isOfTap = true;
    else noteLater();
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-plek'] });
});

new PerformanceObserver((list) => {
  const tap = list.getEntries().find(({ name }) => name === 'click');
  if (tap && isOfTap) took(tap.duration);
}).observe({ type: 'event', durationThreshold: 16 });

new PerformanceObserver((list) => {
  const paint = list.getEntriesByName('first-contentful-paint')[0];
  if (paint && tapped() > 0) took(performance.timeOrigin + paint.startTime - tapped());
}).observe({ type: 'paint', buffered: true });
