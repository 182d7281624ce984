import { useMemo, useRef, useState } from 'preact/hooks';
import type { PlaceRef } from '../../flow/types';
import type { Say } from '../../words/say';
import { ArrowDrawing, BlockDrawing } from './block-drawing';
import type { LaidMap } from './laid';
import type { LitPath } from './lit';
import { nextStop, type Stop } from './steps';

interface Props {
  readonly map: LaidMap;
  readonly label: string;
  readonly lit: LitPath;
  /** Where all views stand. */
  readonly chosen: PlaceRef | undefined;
  readonly scale: number;
  readonly say: Say;
  readonly onChoose: (ref: PlaceRef) => void;
}

/** The drawn map. One stop of it has the keyboard; arrows go to the nearest in that direction. */
export function MapDrawing({ map, label, lit, chosen, scale, say, onChoose }: Props) {
  const stops = useMemo(() => stopsOf(map), [map]);
  const [wanted, setWanted] = useState('');
  const root = useRef<SVGSVGElement>(null);
  const first = stops.find(({ ref }) => ref === chosen) ?? stops[0];
  const present = stops.some(({ key }) => key === wanted) ? wanted : (first?.key ?? '');
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextStop(stops, present, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setWanted(next);
    root.current?.querySelector<SVGElement>(`[data-stop="${next}"]`)?.focus();
  };
  const touch = { lit, chosen, present, say, onChoose };
  return (
    <svg
      ref={root}
      class="ws-map__drawing"
      width={map.width * scale}
      height={map.height * scale}
      viewBox={`0 0 ${map.width} ${map.height}`}
      onKeyDown={onKeyDown}
    >
      <title>{label}</title>
      {map.arrows.map((laid) => (
        <ArrowDrawing key={`${laid.arrow.from}>${laid.arrow.to}`} laid={laid} lit={lit} />
      ))}
      {map.blocks.map((laid) => (
        <BlockDrawing key={laid.block.ref} laid={laid} touch={touch} />
      ))}
    </svg>
  );
}

/** Everything on the map that can be chosen, in the order of reading. */
function stopsOf({ blocks }: LaidMap): (Stop & { readonly ref: PlaceRef })[] {
  return [...blocks]
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
    .flatMap(({ block, head, rows }) => [
      ...(block.title === '' ? [] : [{ ...head, key: block.ref, ref: block.ref }]),
      ...rows.map(({ row, leaf }) => ({ ...leaf, key: `${block.ref}>${row.leaf.ref}`, ref: row.leaf.ref })),
    ]);
}
