import { partsOf } from '../flow/path';
import { questionAt } from '../flow/table';
import type { Flow, Pack, PlaceRef } from '../flow/types';
import type { Door } from './types';

/** How a question is offered: by the title of its flow, or by the answer that leads there, best one of the same flow. */
export function doorAt(pack: Pack, place: PlaceRef): Door {
  const flow = pack.flows.get(partsOf(place).flow);
  const question = questionAt(pack.flows, place)?.text ?? '';
  const isFirst = flow?.start === place;
  const leading = isFirst ? undefined : (answerTo(place, flow) ?? answerFrom(pack, place));
  return { place, title: leading ?? flow?.title ?? question, question };
}

function answerFrom(pack: Pack, place: PlaceRef): string | undefined {
  for (const flow of pack.flows.values()) {
    const text = answerTo(place, flow);
    if (text !== undefined) return text;
  }
  return undefined;
}

function answerTo(place: PlaceRef, flow: Flow | undefined): string | undefined {
  const options = Object.values(flow?.questions ?? {}).flatMap((question) => question.options);
  return options.find(({ goTo }) => goTo === place)?.text;
}
