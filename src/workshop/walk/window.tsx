import { type ComponentChildren, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Walk } from './use-walk';

/** The screens that are imitated. Units: px. */
export const DEVICES = {
  phone: { width: 390, height: 760 },
  desktop: { width: 1280, height: 900 },
} as const;

interface Props {
  readonly title: string;
  readonly device: keyof typeof DEVICES;
  /** Where the walk stands: with another place the window begins at its top. */
  readonly place: string;
  readonly walk: Walk;
  /** A link or button that leads out of the walk. */
  readonly onOther: () => void;
  readonly children: ComponentChildren;
}

const EMPTY =
  '<!doctype html><html lang="nl" class="wegwijzer-theme"><head><title>-</title></head><body class="utrecht-document"><div id="plek"></div></body></html>';

/** A window as wide as the device, with the styles of the site: what depends on the width does so here too. */
export function DeviceWindow({ title, device, place, walk, onOther, children }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const size = DEVICES[device];
  const scale = useScale(frame, size.width);
  const begin = () => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    inside.title = title;
    inside.head.append(...stylesheets(inside));
    setReady(true);
  };
  useEffect(() => {
    const root = isReady ? frame.current?.contentDocument?.getElementById('plek') : undefined;
    if (root) render(children, root);
  });
  useEffect(() => {
    const inside = isReady ? frame.current?.contentDocument : undefined;
    if (!inside) return;
    inside.documentElement.dataset.plek = place;
    inside.defaultView?.scrollTo(0, 0);
  }, [isReady, place]);
  useEffect(() => {
    const inside = isReady ? frame.current?.contentDocument : undefined;
    const click = (event: MouseEvent) => follow(event, walk, onOther);
    inside?.addEventListener('click', click);
    return () => inside?.removeEventListener('click', click);
  }, [isReady, walk, onOther]);
  return (
    <div class="ws-walk__window" style={{ height: `${size.height * scale}px`, maxWidth: `${size.width}px` }}>
      <iframe
        ref={frame}
        class="ws-walk__frame"
        title={title}
        srcdoc={EMPTY}
        width={size.width}
        height={size.height}
        style={{ transform: `scale(${scale})` }}
        onLoad={begin}
      />
    </div>
  );
}

/** The stylesheet of the site, not that of the workshop. */
function stylesheets(inside: Document): HTMLLinkElement[] {
  const [own] = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (!own) return [];
  const link = inside.createElement('link');
  link.rel = 'stylesheet';
  link.href = own.href;
  return [link];
}

/** What a tap does in the walk. */
function follow(event: MouseEvent, walk: Walk, onOther: () => void): void {
  const target = event.target as Element | null;
  const link = target?.closest<HTMLElement>('a[href], [data-keuze], [data-actie]');
  if (!link) return;
  const { keuze, actie, vraag } = link.dataset;
  event.preventDefault();
  if (keuze !== undefined) walk.answer(keuze);
  else if (actie === 'terug') walk.back();
  else if (actie === 'opnieuw') walk.again();
  else if (actie === 'wijzig' && vraag !== undefined) walk.change(vraag);
  else onOther();
}

/** How much smaller the window must be drawn to fit beside the rest. */
function useScale(frame: { readonly current: HTMLElement | null }, width: number): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const measure = () => {
      const room = frame.current?.parentElement?.parentElement?.clientWidth ?? width;
      setScale(Math.min(1, room / width));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [frame, width]);
  return scale;
}
