import type { Drawing } from './drawing';
import { fillIn } from './fill-in';
import { lean, orNone } from './lean';
import type { LetterOffer } from './letter-types';
import { partsOf, refOf } from './path';
import type { SheetOffer, SheetOutcome, SheetPointer, SheetQuestion } from './sheet-types';
import { outcomeAt, questionAt } from './table';
import type { Flow, Outcome, PlaceRef, Pointer, Question } from './types';

/** Draws a question as a visitor may see it. */
export function drawQuestion(drawing: Drawing, flow: Flow, question: Question): SheetQuestion {
  const ref = refOf(flow.id, question.id);
  const fill = <Value>(value: Value) => fillIn(drawing.pack, drawing.today, value);
  const asked = drawing.asked.get(ref);
  const { staffNote: _, askOn: __, perMunicipality: ___, ...shown } = question;
  const drawn = fill(shown);
  return lean({
    ...drawn,
    options: drawn.options.map((option) => lean({ ...option, formerly: orNone(option.formerly) })),
    formerly: orNone(question.formerly),
    left: Math.max(0, (drawing.left.get(ref) ?? 1) - 1),
    number: asked && asked.fewest === asked.most ? asked.fewest + 1 : undefined,
    before: onlyOne(drawing.before.get(ref)),
    meanings: orNone(drawing.explainer(drawn)),
  });
}

/** Draws an outcome as a visitor may see it. */
export function drawOutcome(drawing: Drawing, flow: Flow, outcome: Outcome): SheetOutcome {
  const { staffNote: _, madeFor: __, ...shown } = outcome;
  const drawn = fillIn(drawing.pack, drawing.today, shown);
  const term = outcome.term === undefined ? [] : (drawing.pack.terms.get(outcome.term)?.name ?? []);
  return lean({
    ...drawn,
    otherwise: drawn.otherwise && drawPointer(drawing, drawn.otherwise),
    also: orNone(drawn.also.map((pointer) => drawPointer(drawing, pointer))),
    letters: orNone(drawn.letters?.map((offer) => drawOffer(drawing, offer))),
    formerly: orNone(outcome.formerly),
    before: onlyOne(drawing.before.get(refOf(flow.id, outcome.id))),
    meanings: orNone(drawing.explainer([drawn, term])),
  });
}

function drawPointer(drawing: Drawing, pointer: Pointer): SheetPointer {
  const { flows } = drawing.pack;
  const goTo = pointer.goTo;
  if (goTo === undefined) return lean({ ...pointer });
  const text =
    goTo === flows.get(partsOf(goTo).flow)?.start ? flows.get(partsOf(goTo).flow)?.title : undefined;
  const words = text ?? outcomeAt(flows, goTo)?.title ?? questionAt(flows, goTo)?.text;
  return lean({ ...pointer, goToText: fillIn(drawing.pack, drawing.today, words) });
}

function drawOffer({ pack }: Drawing, offer: LetterOffer): SheetOffer {
  return { ...offer, title: pack.letters.get(offer.letter)?.title ?? offer.letter };
}

function onlyOne(refs: ReadonlySet<PlaceRef> | undefined): PlaceRef | undefined {
  return refs?.size === 1 ? [...refs][0] : undefined;
}
