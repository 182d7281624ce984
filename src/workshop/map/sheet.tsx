import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlaceRef } from '../../flow/types';
import type { Say } from '../../words/say';
import { dragToScroll } from './drag';
import type { Box, LaidMap } from './laid';

interface Props {
  readonly map: LaidMap;
  readonly say: Say;
  /** 0: as large as can be read and still fits across. */
  readonly scale: number;
  readonly label: string;
  /** Where all views stand: what must be in sight. */
  readonly chosen: PlaceRef | undefined;
  readonly onScale: (scale: number) => void;
  readonly children: (scale: number) => ComponentChildren;
}

/** How much larger or smaller one step is. */
const STEP = 1.25;
const SMALLEST = 0.1;
const LARGEST = 2;
/** Smaller than this the letters cannot be read. */
const READABLE = 0.6;

/** A window onto the map: larger and smaller by buttons and keys, moved by scrolling or by dragging. */
export function Sheet({ map, say, label, scale, chosen, onScale, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const size = useSize(frame);
  const across = size.width / Math.max(1, map.width);
  const present = scale || clamp(across, READABLE, 1);
  const fit = clamp(Math.min(across, size.height / Math.max(1, map.height)), SMALLEST, 1);
  const zoom = (to: number) => onScale(clamp(to, SMALLEST, LARGEST));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { '+': present * STEP, '=': present * STEP, '-': present / STEP, '0': fit }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    zoom(to);
  };
  useEffect(() => (frame.current ? dragToScroll(frame.current) : undefined), []);
  useKeepMiddle(frame, size.width > 0 ? present : undefined);
  useShow(frame, boxOf(map, chosen), present, size.width > 0);
  const button = (name: string, to: number, isOff: boolean) => (
    <button type="button" class="ws-button" disabled={isOff} onClick={() => zoom(to)}>
      {name}
    </button>
  );
  return (
    <>
      <fieldset class="ws-map__zoom">
        <legend class="ww-hidden">{say('map.size')}</legend>
        {button(say('map.smaller'), present / STEP, present <= SMALLEST)}
        {button(say('map.larger'), present * STEP, present >= LARGEST)}
        {button(say('map.fit'), fit, Math.abs(present - fit) < 0.001)}
        {button(say('map.readable'), 1, present === 1)}
      </fieldset>
      <section class="ws-map__frame" ref={frame} aria-label={label} onKeyDown={onKeyDown}>
        {size.width > 0 ? children(present) : null}
      </section>
      <p class="ws-map__keys">{say('map.keys')}</p>
    </>
  );
}

function useSize(frame: { readonly current: HTMLElement | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [frame]);
  return size;
}

/** What was in the middle stays there when the map becomes larger. */
function useKeepMiddle(frame: { readonly current: HTMLElement | null }, scale: number | undefined): void {
  const before = useRef(scale);
  useLayoutEffect(() => {
    const element = frame.current;
    // The first scale that is known makes nothing larger: the map begins where it begins.
    const grown = scale === undefined || before.current === undefined ? 1 : scale / before.current;
    before.current = scale;
    if (!element || grown === 1) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    element.scrollLeft = (scrollLeft + clientWidth / 2) * grown - clientWidth / 2;
    element.scrollTop = (scrollTop + clientHeight / 2) * grown - clientHeight / 2;
  }, [frame, scale]);
}

/** Where a place stands on the map; without one, where the map begins. */
function boxOf({ blocks }: LaidMap, chosen: PlaceRef | undefined): Box | undefined {
  for (const { block, head, rows } of blocks) {
    if (block.ref === chosen) return head;
    const row = rows.find(({ row }) => row.leaf.ref === chosen);
    if (row) return row.leaf;
  }
  return [...blocks].sort((a, b) => a.box.y - b.box.y)[0]?.head;
}

/** Brings a place into sight, once for each place: after that the liaison scrolls. */
function useShow(
  frame: { readonly current: HTMLElement | null },
  box: Box | undefined,
  scale: number,
  isReady: boolean,
): void {
  const shown = useRef<Box | undefined>(undefined);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !box || !isReady || shown.current === box) return;
    shown.current = box;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    const [x, y] = [box.x * scale, box.y * scale];
    const isAcross = x >= scrollLeft && x + box.width * scale <= scrollLeft + clientWidth;
    const isDown = y >= scrollTop && y + box.height * scale <= scrollTop + clientHeight;
    if (!isAcross) element.scrollLeft = x + (box.width * scale - clientWidth) / 2;
    if (!isDown) element.scrollTop = y - clientHeight / 3;
  }, [frame, box, scale, isReady]);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
