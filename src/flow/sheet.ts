import { mayBeShown } from './certainty';
import type { Drawing } from './drawing';
import { fillIn } from './fill-in';
import { pack } from './fold';
import { lean } from './lean';
import { partsOf } from './path';
import { deskOf } from './sheet-desks';
import { drawOutcome, drawQuestion } from './sheet-places';
import type { OutcomeBook, Sheet, SheetHandover, SheetOutcome, Site, WalkSheet } from './sheet-types';
import type { DeskId, Flow, Pack } from './types';

/** Makes the sheet of one flow: all that a visitor may see of it, with facts filled in. */
export function sheetOf(drawing: Drawing, flow: Flow): Sheet {
  const { pack, today } = drawing;
  const questions = mapValues(flow.questions, (question) => drawQuestion(drawing, flow, question));
  const outcomes = mapValues(flow.outcomes, (outcome) => drawOutcome(drawing, flow, outcome));
  const all = Object.values(outcomes);
  const leadsTo = flowsFrom(flow);
  const used = [...Object.values(questions), ...all].flatMap((place) => place.meanings ?? []);
  return {
    id: flow.id,
    title: fillIn(pack, today, flow.title),
    about: fillIn(pack, today, flow.about),
    isSensitive: flow.isSensitive,
    start: flow.start,
    version: flow.version,
    checked: flow.checked,
    source: flow.source,
    questions,
    outcomes,
    desks: pick(new Set(all.flatMap(desksIn)), (id) => pack.desks.has(id) && deskOf(drawing, id)),
    terms: pick(new Set([...all.flatMap(termsIn), ...finderTerms(flow)].flatMap(withRelated(pack))), (id) =>
      termOf(drawing, id),
    ),
    meanings: pick(new Set(used), (id) => fillIn(pack, today, meaningOf(pack, id))),
    leadsTo,
    sensitiveFlows: leadsTo.filter((id) => pack.flows.get(id)?.isSensitive),
  };
}

/** A sheet in the two parts in which it travels: what it takes to walk, and the outcomes, of which a visitor sees one. */
export function travellingSheetOf(drawing: Drawing, flow: Flow): { walk: WalkSheet; book: OutcomeBook } {
  const { desks, ...sheet } = sheetOf(drawing, flow);
  const { outcomes, meanings } = sheet;
  const inQuestions = Object.values(sheet.questions).flatMap((question) => question.meanings ?? []);
  const single = Object.values(outcomes).filter(({ id }) => !flow.outcomes[id]?.madeFor);
  const templates = flow.templates.map((template) => drawOutcome(drawing, flow, template));
  const towns = [...drawing.pack.municipalities.values()].map(({ id, name }) => ({ id, name }));
  return {
    walk: {
      ...sheet,
      outcomes: mapValues(outcomes, ({ formerly, term }) => lean({ formerly, term })),
      meanings: pick(new Set(inQuestions), (id) => meanings[id]),
    },
    book: {
      desks,
      meanings,
      packed: packAll(single),
      templates: packAll(templates),
      towns: templates.length > 0 ? towns : [],
    },
  };
}

function packAll(outcomes: readonly SheetOutcome[]): Record<string, string> {
  return Object.fromEntries(outcomes.map((outcome) => [outcome.id, pack(outcome)]));
}

/** Makes what every screen needs of the organisation. */
export function siteOf(drawing: Drawing, base: string): Site {
  const { organisation, pages, flows, version } = drawing.pack;
  return fillIn(drawing.pack, drawing.today, {
    name: organisation.name,
    service: organisation.service,
    slogan: organisation.slogan,
    area: organisation.area,
    base,
    version,
    made: drawing.today,
    start: flows.get(organisation.start)?.start ?? '',
    help: organisation.help,
    emergency: { ...organisation.emergency, desk: deskOf(drawing, organisation.emergency.desk) },
    general: deskOf(drawing, organisation.generalDesk),
    quickExit: organisation.quickExit,
    pages: organisation.pages.map((id) => ({ id, title: pages.get(id)?.title ?? id })),
    colours: organisation.colours,
    holidays: lean({ ...drawing.pack.holidays, toConfirm: undefined }),
  });
}

/** Makes what is said around a hand-over, and the desk of the person who takes it over; nothing when the pack has no such texts. */
export function handoverOf(drawing: Drawing): SheetHandover | undefined {
  const { pack, today } = drawing;
  const { handover, organisation } = pack;
  if (!handover || !pack.desks.has(organisation.liaison)) return undefined;
  return { ...fillIn(pack, today, handover), desk: deskOf(drawing, organisation.liaison) };
}

function desksIn(outcome: SheetOutcome): DeskId[] {
  const named = [outcome.otherwise, ...(outcome.also ?? []), ...(outcome.letters ?? [])];
  return [outcome.desk, ...named.flatMap((one) => one?.desk ?? [])];
}

function termsIn({ term, answerTerms = [] }: SheetOutcome): string[] {
  return [...(term === undefined ? [] : [term]), ...answerTerms];
}

/** A term cannot be counted without the one before it, nor be made longer without the one that does so. */
function withRelated({ terms }: Pack) {
  return (id: string) => [id, terms.get(id)?.after ?? [], terms.get(id)?.extension ?? []].flat();
}

function finderTerms(flow: Flow): string[] {
  return Object.values(flow.questions).flatMap((question) =>
    question.finder?.by === 'date' ? question.finder.term : [],
  );
}

function flowsFrom(flow: Flow): string[] {
  const refs = Object.values(flow.questions).flatMap((one) => [
    ...one.options.map((option) => option.goTo),
    one.unsure.goTo,
  ]);
  const pointers = Object.values(flow.outcomes).flatMap((one) => [
    one.otherwise?.goTo,
    ...one.also.map((also) => also.goTo),
  ]);
  const all = [...refs, ...pointers.filter((ref) => ref !== undefined)].map((ref) => partsOf(ref).flow);
  return [...new Set(all)].filter((id) => id !== flow.id);
}

/** A term that is sure enough; what the organisation still has to confirm of it stays inside. */
function termOf({ pack, today }: Drawing, id: string) {
  const term = pack.terms.get(id);
  return term && mayBeShown(term) && fillIn(pack, today, lean({ ...term, toConfirm: undefined }));
}

function meaningOf(pack: Pack, id: string) {
  const found = pack.meanings.get(id);
  return found && { word: found.forms[0] ?? id, meaning: found.meaning };
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  make: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}

function pick<Value>(
  ids: ReadonlySet<string>,
  find: (id: string) => Value | undefined | false,
): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const id of [...ids].sort()) {
    const value = find(id);
    if (value) found[id] = value;
  }
  return found;
}
