import type { Template } from '../../flow/fact-types';
import { K, WORDS } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import { ID_PATTERN } from '../../flow/schema/parts';
import type { DeskId, FlowId, PlaceId, PlaceRef } from '../../flow/types';
import type { Say } from '../../words/say';
import { nameFrom } from '../files/pack-paths';
import { printBehindKey, printScalar } from '../splice/print';
import { freeName } from '../text/places';
import type { Edit, Files } from '../types';
import { addItem } from './add-item';
import { flowFileOf, list, type Names, namesIn, record } from './mentions';
import { newOptions, newOutcome, newQuestion } from './new-place';
import { parsedFiles, type Refusal, type Step } from './source-files';

/** What somebody has to say about a route before it can be there. */
export interface NewRoute {
  readonly id: FlowId;
  readonly title: string;
  readonly about: string;
  /** Words that people use themselves, with commas between them. */
  readonly search: string;
  readonly question: string;
  /** One on a line; each leads to an end of its own. */
  readonly answers: string;
  readonly desk: DeskId;
  readonly owner: string;
  readonly source: string;
  /** In words: `3 november 2026`. */
  readonly today: string;
  /** Where visitors who are stuck go. */
  readonly help: PlaceRef;
  /** What its question and its ends begin with. */
  readonly template: Template;
  /** The question that gets an answer leading here. */
  readonly from: { readonly flow: FlowId; readonly question: PlaceId; readonly text: string };
}

/** More on one screen nobody reads; the checker refuses it. Units: options. */
export const MOST_OPTIONS = 8;

/** Folders that hold other things than a route. */
const TAKEN = /^(loketten|taal|paginas|voorbeelden|schema|onderwerpen|versie|apparaat|werkplaats)$/;

/** Makes a route of one question with an end for each answer, and an answer elsewhere that leads to it. */
export function newRoute(files: Files, route: NewRoute, say: Say): Step {
  const { id } = route;
  const refused = nameRefused(files, id) ?? answersRefused(route.answers);
  if (refused) return { refused };
  const names = namesIn(parsedFiles(files, (path) => kindOf(path) === 'flow'));
  const way = wayTo(names, route);
  if ('refused' in way) return way;
  return [{ path: `${id}/wegwijzer.yaml`, from: 0, to: 0, text: textOf(route, say) }, ...way];
}

/** Why a route cannot have this name. */
export function nameRefused(files: Files, id: FlowId): Refusal['refused'] | undefined {
  if (!ID_PATTERN.test(id)) return 'badName';
  const isTaken = [...files.keys()].some((path) => path.startsWith(`${id}/`)) || TAKEN.test(id);
  return isTaken ? 'nameTaken' : undefined;
}

/** Why a question cannot have these answers, one on a line. */
export function answersRefused(lines: string): Refusal['refused'] | undefined {
  const { length } = newOptions(lines);
  if (length < 2) return 'fewAnswers';
  return length > MOST_OPTIONS ? 'manyAnswers' : undefined;
}

/** The answer that makes the route reachable. Its name is that of the route. */
function wayTo(names: Names, { id, from }: NewRoute): Edit[] | Refusal {
  const file = flowFileOf(names, from.flow);
  const question = record(record(names.flows.get(from.flow)?.[K.questions])[from.question]);
  const options = list(question[K.options]);
  if (!file || options.length === 0) return { refused: 'notFound' };
  if (options.length >= MOST_OPTIONS) return { refused: 'tooMany' };
  const option = String(id);
  if (options.some((one) => record(one)[K.id] === option)) return { refused: 'nameTaken' };
  const lines = [`${K.id}: ${option}`, `${K.text}: ${oneLine(from.text)}`, `${K.goTo}: ${id}`];
  const between = `{ ${K.id}: ${option}, ${K.text}: ${inline(from.text)}, ${K.goTo}: ${id} }`;
  const edit = addItem(file, [K.questions, from.question, K.options], lines, between);
  return edit ? [edit] : { refused: 'layout' };
}

function textOf(route: NewRoute, say: Say): string {
  const { title, about, question, desk, help, template } = route;
  const begin = nameFrom(question);
  const taken = new Set([begin]);
  const ends = newOptions(route.answers).map((option) => {
    const end = freeName(option.id, taken);
    taken.add(end);
    return { ...option, goTo: end };
  });
  const outcomes = ends.flatMap(({ goTo, text }) => [
    `  ${goTo}:${printBehindKey(newOutcome(say('route.heading', { answer: text }), desk, help, template), '  ', '\n')}`,
    '',
  ]);
  const lines = [
    `# ${say('route.remark')}`,
    `${K.title}: ${oneLine(title)}`,
    `${K.about}: ${oneLine(about)}`,
    `${K.search}: [${wordsIn(route.search).map(inline).join(', ')}]`,
    `${K.isSensitive}: ${WORDS.no}`,
    `${K.start}: ${begin}`,
    `${K.owner}: ${oneLine(route.owner)}`,
    `${K.checked}: ${route.today}`,
    `${K.source}: ${oneLine(route.source)}`,
    '',
    `${K.questions}:`,
    `  ${begin}:${printBehindKey(newQuestion(question.trim(), ends, help, template), '  ', '\n')}`,
    '',
    `${K.outcomes}:`,
    ...outcomes,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function wordsIn(search: string): string[] {
  return search.split(',').filter((word) => word.trim() !== '');
}

/** A text as it has to stand behind a key. */
function oneLine(text: string): string {
  return printScalar(text.trim());
}

/** The same between braces, where a comma ends a value too. */
function inline(text: string): string {
  return printScalar(text.trim(), { isFlow: true });
}
