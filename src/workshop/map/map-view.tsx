import { useCallback, useMemo, useState } from 'preact/hooks';
import { partsOf, refOf } from '../../flow/path';
import { type Flow, type Pack, type PlaceRef, UNSURE } from '../../flow/types';
import type { View } from '../types';
import { MapDrawing } from './drawing';
import { graphOf, type MapAnswer, type MapGraph, placeOf } from './graph';
import { layOut } from './lay-out';
import { examplesThrough, litBy, UNLIT } from './lit';
import type { SayAnswer } from './measure';
import { Outline } from './outline';
import { Sheet } from './sheet';
import { shownQuestions } from './shown';
import { MapTools, type MapWish } from './tools';

/** The map of the chosen flow, drawn or as a list. */
export function MapView(view: View) {
  const { reading, flow, say } = view;
  const pack = reading?.pack;
  const found = pack && flow !== undefined ? pack.flows.get(flow) : undefined;
  if (!reading) return <p class="utrecht-paragraph">{say('workshop.loading')}</p>;
  if (pack && found) return <FlowMap view={view} pack={pack} flow={found} />;
  const isBroken = flow !== undefined && [...reading.broken].some((path) => path.startsWith(`${flow}/`));
  return <p class="utrecht-paragraph">{say(isBroken ? 'map.broken' : 'map.choose')}</p>;
}

function FlowMap({ view, pack, flow }: { view: View; pack: Pack; flow: Flow }) {
  const { say, place, select } = view;
  const [wish, setWish] = useState<MapWish>(() => ({
    isList: isNarrow(),
    isNear: false,
    scale: 0,
    example: -1,
  }));
  const shown = useMemo(
    () => [...shownQuestions(flow, place, wish.isNear)].join(' '),
    [flow, place, wish.isNear],
  );
  const graph = useMemo(() => graphOf(pack, flow, new Set(shown.split(' '))), [pack, flow, shown]);
  const examples = useMemo(() => examplesThrough(pack, flow.id), [pack, flow.id]);
  const example = examples[wish.example];
  const lit = useMemo(() => (example ? litBy(pack, example) : UNLIT), [pack, example]);
  const sayAnswer = useCallback<SayAnswer>((answer) => wordsOf(answer, say), [say]);
  const chosen = place === undefined ? undefined : chosenRef(flow, place);
  const choose = (ref: PlaceRef) => {
    const to = partsOf(placeOf(flow, ref));
    if (pack.flows.has(to.flow)) select(to.flow, to.place);
  };
  const label = say('map.label', { title: flow.title });
  const shared = { graph, label, chosen, say, sayAnswer, onChoose: choose };
  return (
    <div class="ws-map">
      <h2 class="ws-map__name">{flow.title}</h2>
      <MapTools say={say} wish={wish} onWish={setWish} examples={examples} />
      <p class="ws-map__told" role="status">
        {told(graph, say)}
      </p>
      {wish.isList ? <Outline {...shared} /> : <Drawn {...shared} lit={lit} wish={wish} onWish={setWish} />}
    </div>
  );
}

type DrawnProps = Omit<Parameters<typeof MapDrawing>[0], 'map' | 'scale'> & {
  readonly graph: MapGraph;
  readonly sayAnswer: SayAnswer;
  readonly wish: MapWish;
  readonly onWish: (wish: MapWish) => void;
};

function Drawn({ graph, sayAnswer, wish, onWish, ...rest }: DrawnProps) {
  const { say } = rest;
  const map = useMemo(() => layOut(graph, sayAnswer, say('map.loose')), [graph, sayAnswer, say]);
  return (
    <Sheet
      map={map}
      say={say}
      label={rest.label}
      scale={wish.scale}
      chosen={rest.chosen}
      onScale={(scale) => onWish({ ...wish, scale })}
    >
      {(scale) => <MapDrawing {...rest} map={map} scale={scale} />}
    </Sheet>
  );
}

function wordsOf({ option, text, towns }: MapAnswer, say: View['say']): string {
  if (towns !== undefined) return say('map.towns', { count: towns });
  return option === UNSURE ? say('question.unsure') : text;
}

/** What the map shows, and what it leaves out. */
function told({ blocks, questions }: MapGraph, say: View['say']): string {
  const drawn = blocks.filter(({ title }) => title !== '').length;
  if (drawn < questions) return say('map.part', { count: questions, drawn });
  return say('map.whole', { count: questions });
}

/** An outcome made for a municipality is shown under the name of all of them. */
function chosenRef(flow: Flow, place: string): PlaceRef {
  const template = flow.outcomes[place]?.madeFor?.template;
  return template === undefined ? refOf(flow.id, place) : `${refOf(flow.id, template)}-…`;
}

/** A drawing of this width says nothing on a phone. */
function isNarrow(): boolean {
  return globalThis.matchMedia?.('(max-width: 40rem)').matches ?? false;
}
