/** A hand that moves less than this meant to choose, not to drag. Units: px. */
const SLACK = 4;

/** Lets a mouse drag what scrolls; a finger scrolls by itself. Gives what ends it. */
export function dragToScroll(frame: HTMLElement): () => void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let isDragging = false;
  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
    isDragging = false;
  };
  const move = (event: PointerEvent) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    isDragging ||= Math.hypot(dx, dy) > SLACK;
    if (!isDragging) return;
    frame.scrollLeft = from.left - dx;
    frame.scrollTop = from.top - dy;
  };
  const up = () => {
    from = undefined;
  };
  // The click that ends a drag chooses nothing.
  const click = (event: MouseEvent) => {
    if (isDragging) event.stopPropagation();
    isDragging = false;
  };
  frame.addEventListener('pointerdown', down);
  frame.addEventListener('click', click, true);
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  return () => {
    frame.removeEventListener('pointerdown', down);
    frame.removeEventListener('click', click, true);
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
  };
}
