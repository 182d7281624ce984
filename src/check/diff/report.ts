import { MOST_QUESTIONS } from '../rules/long-path';
import { isOnlyWords } from './compare';
import type { Elsewhere, NamedOption, NamedPlace, PackDiff, Renamed, TextChange } from './types';

/** A heading with what belongs under it; each entry is one or more lines. */
export interface Section {
  readonly title: string;
  readonly entries: readonly (readonly string[])[];
}

/** The one sentence that says what a change does to people. */
export function summaryOf(diff: PackDiff): string {
  const { compared, elsewhere } = diff.examples;
  if (elsewhere.length > 0) {
    const come = elsewhere.length === 1 ? 'komt' : 'komen';
    return `${elsewhere.length} van ${compared} voorbeelden ${come} nu ergens anders uit.`;
  }
  const same = `Geen van de ${compared} voorbeelden komt ergens anders uit.`;
  if (!isOnlyWords(diff)) return same;
  return diff.texts.length === 0
    ? 'Er is niets veranderd.'
    : `${same} Alleen teksten zijn veranderd: ${diff.texts.length}.`;
}

/** Everything that changed, the most important first; what did not change has no section. */
export function sectionsOf(diff: PackDiff): Section[] {
  const { examples, flows, starts, outcomes, longer, texts } = diff;
  return [
    section('Komt nu ergens anders uit', examples.elsewhere.map(toldElsewhere)),
    section('Uitkomsten waar niemand meer komt', outcomes.unreached.map(single)),
    section('Verdwenen wegwijzers', flows.gone.map(flowLine)),
    section('Nieuwe wegwijzers', flows.added.map(flowLine)),
    section(
      'Begint ergens anders',
      starts.map(({ name, from, to }) => [name, ...arrow(from, to)]),
    ),
    ...optionSections(diff),
    ...placeSections(diff),
    section(
      'Doet iets anders',
      outcomes.changed.map(({ outcome, key, from, to }) => [show(outcome), ...fromTo(key, from, to)]),
    ),
    section(
      `Langere weg; ${MOST_QUESTIONS} vragen is het meeste`,
      longer.map(({ outcome, from, to }) => [`${show(outcome)}: hooguit ${from} → ${to} vragen`]),
    ),
    section(
      'Verdwenen voorbeelden',
      examples.gone.map((story) => [quoted(story)]),
    ),
    section(
      'Nieuwe voorbeelden',
      examples.added.map((story) => [quoted(story)]),
    ),
    section('Teksten en gegevens die anders luiden', texts.map(textLines)),
  ].filter(({ entries }) => entries.length > 0);
}

function section(title: string, entries: readonly (readonly string[])[]): Section {
  return { title: `${title} (${entries.length})`, entries };
}

function optionSections({ options }: PackDiff): Section[] {
  return [
    section(
      'Keuzes die ergens anders heen gaan',
      options.elsewhere.map((one) => [optionLine(one), ...arrow(one.from, one.to)]),
    ),
    section(
      'Verdwenen keuzes',
      options.gone.map((one) => [optionLine(one)]),
    ),
    section(
      'Nieuwe keuzes',
      options.added.map((one) => [optionLine(one)]),
    ),
    section(
      'Keuzes met een nieuwe naam',
      options.renamed.map(({ from, to }) => [`${optionLine(to)}, heette ${from}`]),
    ),
  ];
}

function placeSections({ questions, outcomes }: PackDiff): Section[] {
  return [
    section('Verdwenen vragen', questions.gone.map(single)),
    section('Nieuwe vragen', questions.added.map(single)),
    section('Vragen met een nieuwe naam', questions.renamed.map(renamedLine)),
    section('Verdwenen uitkomsten', outcomes.gone.map(single)),
    section('Nieuwe uitkomsten', outcomes.added.map(single)),
    section('Uitkomsten met een nieuwe naam', outcomes.renamed.map(renamedLine)),
  ];
}

function toldElsewhere(one: Elsewhere): string[] {
  const notes = [
    one.isStuck ? ['blijft nu steken bij een vraag'] : [],
    one.written === 'before' ? ['dit voorbeeld is weggehaald'] : [],
    one.written === 'after' ? ['dit voorbeeld is nieuw'] : [],
    one.hasOtherAnswers ? ['dit voorbeeld geeft nu andere antwoorden'] : [],
  ].flat();
  const note = notes.length > 0 ? [`(${notes.join('; ')})`] : [];
  return [quoted(one.story), ...arrow(one.from, one.to), ...note];
}

function arrow(from: NamedPlace, to: NamedPlace): string[] {
  return [`van  ${show(from)}`, `naar ${show(to)}`];
}

function fromTo(key: string, from: string, to: string): string[] {
  return [`${key}, was:  ${from || '(niets)'}`, `${key}, is nu: ${to || '(niets)'}`];
}

function show({ ref, text, desk }: NamedPlace): string {
  if (text === '') return ref;
  return `${text} (${ref}${desk === undefined ? '' : `, loket: ${desk}`})`;
}

function single(place: NamedPlace): string[] {
  return [show(place)];
}

function flowLine({ ref, text }: NamedPlace): string[] {
  return [`${text} (${ref.replace(/\/$/, '')})`];
}

function renamedLine({ from, to }: Renamed<NamedPlace>): string[] {
  return [`${show(to)}, heette ${from}`];
}

function optionLine({ question, option, text }: NamedOption): string {
  return `"${text}" (${option}) bij de vraag ${show(question)}`;
}

function textLines({ where, key, from, to }: TextChange): string[] {
  const start = Math.max(0, firstDifference(from, to) - BEFORE_DIFFERENCE);
  return [where, ...fromTo(key, short(after(from, start)), short(after(to, start)))];
}

/** How much of the equal beginning of two texts is shown. Units: UTF-16. */
const BEFORE_DIFFERENCE = 60;

/** Where two texts part; a text that came or went parts at once. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function after(text: string, start: number): string {
  return start === 0 ? text : `…${text.slice(start)}`;
}

/** Units: UTF-16. */
const LONGEST_QUOTE = 160;

function quoted(story: string): string {
  return `"${short(story)}"`;
}

function short(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
