import { readDate } from './dates';
import { expandOptions, expandOutcome } from './expand';
import type { Municipality } from './fact-types';
import { hashOf } from './hash';
import { K, WORDS } from './keys';
import { refOf } from './path';
import { readOffers } from './read-letters';
import type {
  ExampleFile,
  FlowFile,
  OptionFile,
  OutcomeFile,
  PointerFile,
  QuestionFile,
} from './schema/flow-file';
import { asText, asTextIf } from './text';
import type {
  Desk,
  Example,
  Finder,
  Flow,
  FlowId,
  Option,
  Outcome,
  PlaceRef,
  Pointer,
  Question,
} from './types';

/** What a flow needs to know of the rest of the pack while it is read. */
export interface Surroundings {
  /** The first place of every flow, by flow. */
  readonly starts: ReadonlyMap<FlowId, PlaceRef>;
  readonly desks: ReadonlyMap<string, Desk>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
}

/** Turns a fitting flow file into its meaning; places become complete references. */
export function readFlow(id: FlowId, path: string, file: FlowFile, around: Surroundings): Flow {
  const resolve = resolver(id, file, around);
  const questions = mapValues(file[K.questions], (question, name) =>
    readQuestion(name, question, resolve, around),
  );
  const written = Object.entries(file[K.outcomes]).map(([name, one]) =>
    readOutcome(name, one, resolve, around),
  );
  const templates = written.filter(isTemplate);
  const outcomes: Record<string, Outcome> = Object.create(null);
  for (const outcome of written) {
    if (!isTemplate(outcome)) outcomes[outcome.id] = outcome;
    else Object.assign(outcomes, expandOutcome(outcome, around.municipalities));
  }
  const meaning = {
    id,
    title: file[K.title],
    about: file[K.about],
    isSensitive: file[K.isSensitive] === WORDS.yes,
    start: resolve(file[K.start]),
    questions,
    outcomes,
  };
  return {
    ...meaning,
    version: hashOf(withoutStaff(meaning)),
    templates,
    search: file[K.search] ?? [],
    owner: file[K.owner],
    checked: readDate(file[K.checked]) ?? '1970-01-01',
    source: file[K.source],
    examples: (file[K.examples] ?? []).map((one, index) =>
      readExample(one, meaning.start, resolve, { file: path, path: [K.examples, index] }),
    ),
  };
}

/** Makes a reference complete: a place here, another flow, or a place of another flow. */
export type Resolve = (written: string) => PlaceRef;

function resolver(id: FlowId, file: FlowFile, around: Surroundings): Resolve {
  const here = new Set([...Object.keys(file[K.questions]), ...Object.keys(file[K.outcomes])]);
  return (written) => {
    if (written.includes('/')) return written;
    return here.has(written) ? refOf(id, written) : (around.starts.get(written) ?? refOf(id, written));
  };
}

function readQuestion(id: string, file: QuestionFile, resolve: Resolve, around: Surroundings): Question {
  const isExpanded = file[K.optionsFrom] !== undefined;
  return {
    id,
    text: file[K.question],
    hint: asTextIf(file[K.hint]),
    reason: asTextIf(file[K.reason]),
    staffNote: asTextIf(file[K.staffNote]),
    askOn: asTextIf(file[K.askOn]),
    finder: readFinder(file),
    options: isExpanded
      ? expandOptions(resolve(file[K.goTo] ?? ''), around.municipalities)
      : (file[K.options] ?? []).map((option) => readOption(option, resolve)),
    unsure: { say: asText(file[K.unsure][K.say]), goTo: resolve(file[K.unsure][K.goTo]) },
    formerly: file[K.formerly] ?? [],
    ...(isExpanded ? { perMunicipality: true as const } : {}),
  };
}

function readOption(file: OptionFile, resolve: Resolve): Option {
  return {
    id: file[K.id],
    text: file[K.text],
    hint: file[K.hint],
    goTo: resolve(file[K.goTo]),
    formerly: file[K.formerly] ?? [],
  };
}

function readFinder(file: QuestionFile): Finder | undefined {
  const finder = file[K.finder];
  if (!finder) return undefined;
  const ask = finder[K.question];
  if (!(K.term in finder)) return { by: finder[K.by] === WORDS.byPlace ? 'place' : 'name', ask };
  return { by: 'date', ask, term: finder[K.term], inTime: finder[K.inTime], late: finder[K.late] };
}

function isTemplate(outcome: Outcome): boolean {
  return outcome.desk === WORDS.municipalityDesk;
}

function readOutcome(id: string, file: OutcomeFile, resolve: Resolve, around: Surroundings): Outcome {
  const otherwise = file[K.otherwise];
  return {
    id,
    title: file[K.heading],
    kind: file[K.kind] ?? around.desks.get(file[K.desk])?.kind ?? 'gemeente',
    desk: file[K.desk],
    term: file[K.term],
    answerTerms: file[K.answerTerms],
    warning: asTextIf(file[K.warning]),
    doThis: asText(file[K.doThis]),
    bring: asTextIf(file[K.bring]),
    costs: asTextIf(file[K.cost]),
    afterwards: asTextIf(file[K.afterwards]),
    cannot: asTextIf(file[K.cannot]),
    otherwise: otherwise && readPointer(otherwise, resolve),
    also: (file[K.also] ?? []).map((one) => readPointer(one, resolve)),
    letters: readOffers(file[K.letters]),
    staffNote: asTextIf(file[K.staffNote]),
    formerly: file[K.formerly] ?? [],
  };
}

function readPointer(file: PointerFile, resolve: Resolve): Pointer {
  const goTo = file[K.goTo];
  return {
    say: asText(file[K.say]),
    goTo: goTo === undefined ? undefined : resolve(goTo),
    desk: file[K.desk],
  };
}

/** Reads one example; a question without a flow in front belongs to the flow of the file. */
export function readExample(
  file: ExampleFile,
  from: PlaceRef,
  resolve: Resolve,
  spot: Example['spot'],
): Example {
  const answers: Record<PlaceRef, string> = Object.create(null);
  for (const [question, option] of Object.entries(file[K.answers])) answers[resolve(question)] = option;
  return { story: asText(file[K.story]), answers, from, endsAt: resolve(file[K.endsAt]), spot };
}

/** What only staff see: the version does not change with it. */
const FOR_STAFF: readonly string[] = ['staffNote', 'askOn'];

function withoutStaff(meaning: unknown): unknown {
  return JSON.parse(JSON.stringify(meaning, (key, value) => (FOR_STAFF.includes(key) ? undefined : value)));
}

function mapValues<In, Out>(
  record: Record<string, In>,
  make: (value: In, key: string) => Out,
): Record<string, Out> {
  const made: Record<string, Out> = Object.create(null);
  for (const [key, value] of Object.entries(record)) made[key] = make(value, key);
  return made;
}
