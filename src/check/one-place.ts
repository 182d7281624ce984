import type { Code } from '../flow/codes';
import type { Finding } from '../flow/finding';
import { fit } from '../flow/fit';
import { FILE_KINDS } from '../flow/pack-files';
import { readFlow } from '../flow/read-flow';
import { flowIdOf } from '../flow/read-pack';
import { type ParsedFile, readYaml } from '../flow/read-yaml';
import type { FlowFile } from '../flow/schema/flow-file';
import type { SourceText } from '../flow/source';
import { type Table, tableOf } from '../flow/table';
import type { Flow, FlowId, IsoDate, Pack, PlaceRef } from '../flow/types';
import { type Context, contextOfPlace, type Rule } from './context';
import { explainedWords } from './rules/explained-words';
import { factsInText } from './rules/facts-in-text';
import { fewOptions } from './rules/few-options';
import { finders } from './rules/finders';
import { htmlInText } from './rules/html-in-text';
import { incompleteOutcome } from './rules/incomplete-outcome';
import { manyOptions } from './rules/many-options';
import { tornTexts } from './rules/torn-texts';
import { unknownDesk } from './rules/unknown-desk';
import { unknownFact } from './rules/unknown-fact';
import { unknownPage } from './rules/unknown-page';
import { unknownPlace } from './rules/unknown-place';
import { unknownTerm } from './rules/unknown-term';
import { plainLanguage } from './taal/pack/plain-language';
import type { Words } from './taal/words';

/** What is known of a pack while one place of it is being changed. */
export interface Around {
  readonly pack: Pack;
  readonly table: Table;
  readonly starts: ReadonlyMap<FlowId, PlaceRef>;
  readonly today: IsoDate;
}

/** Lays out, once for a pack, what the examination of single places needs. */
export function aroundOf(pack: Pack, today: IsoDate): Around {
  const starts = new Map([...pack.flows.values()].map(({ id, start }) => [id, start]));
  return { pack, table: tableOf(pack.flows), starts, today };
}

/** What a place tells by itself. Where its ways lead in the end, only the whole pack tells. */
const RULES: readonly Rule[] = [
  explainedWords,
  factsInText,
  fewOptions,
  finders,
  htmlInText,
  incompleteOutcome,
  manyOptions,
  tornTexts,
  unknownDesk,
  unknownFact,
  unknownPage,
  unknownPlace,
  unknownTerm,
];

/** Findings that only the whole pack brings: these stay until it is read again. */
const OF_THE_WHOLE: ReadonlySet<Code> = new Set<Code>([
  'dubbele-id',
  'doodlopend',
  'geen-uitweg',
  'gereserveerd',
  'hernoemd',
  'keuze-zonder-voorbeeld',
  'kring',
  'losse-pagina',
  'onbereikbaar',
  'onbereikbare-wegwijzer',
  'spelling',
  'te-bevestigen',
  'te-lang-pad',
  'uitkomst-zonder-voorbeeld',
]);

/** Whether a finding may be judged by looking at one place. */
export function isOfOnePlace({ code }: Finding): boolean {
  return !OF_THE_WHOLE.has(code);
}

/**
 * Examines one question or outcome by itself, in a pack that is known: what takes a second for a large flow then takes a
 * few milliseconds. The file holds that place and as much around it as a flow needs.
 */
export function examinePlace(around: Around, source: SourceText, words?: Words): Finding[] {
  const { file, findings } = readYaml(source);
  if (!file) return findings;
  const fitted = fit(file, FILE_KINDS.flow.schema);
  if (fitted.findings.length > 0 || !fitted.value) return fitted.findings;
  const context = contextFor(around, file, fitted.value, words);
  return [...RULES.flatMap((rule) => rule(context)), ...plainLanguage(context)];
}

function contextFor(
  { pack, table, starts, today }: Around,
  file: ParsedFile,
  value: FlowFile,
  words?: Words,
): Context {
  const { path } = file.source;
  const id = flowIdOf(path);
  const here = readFlow(id, path, value, { starts, desks: pack.desks, municipalities: pack.municipalities });
  const flows = new Map([...pack.flows, [id, mergedFlow(pack.flows.get(id), here)]]);
  const merged = { ...pack, flows };
  const own = { ...pack, flows: new Map([[id, here]]) };
  const read = { pack: merged, findings: [], files: new Map([[path, file]]), broken: new Set<string>() };
  return contextOfPlace(read, { pack: merged, own, table, today, words });
}

function mergedFlow(before: Flow | undefined, here: Flow): Flow {
  if (!before) return here;
  return {
    ...before,
    questions: { ...before.questions, ...here.questions },
    outcomes: { ...before.outcomes, ...here.outcomes },
  };
}
