import { K } from '../../flow/keys';
import { type Flow, type Outcome, type Pack, type Question, type Text, UNSURE } from '../../flow/types';
import { keptFlows, keptQuestions, type Names } from './names';
import { keptOutcomes } from './outcomes';
import type { TextChange } from './types';

/** Texts by the line in the file behind which they stand. */
type Texts = Readonly<Record<string, string | Text | undefined>>;

/** Every text and fact that reads differently, in what is there in both. */
export function compareTexts(names: Names): TextChange[] {
  return [
    ...keptFlows(names).flatMap(({ was, is }) => changes(is.id, flowTexts(was), flowTexts(is))),
    ...keptQuestions(names).flatMap(({ ref, was, is }) => {
      const old = questionTexts(was, (option) => names.optionNow(ref, option));
      return changes(
        ref,
        old,
        questionTexts(is, (option) => option),
      ).filter(isInBoth(old, is));
    }),
    ...keptOutcomes(names).flatMap(({ ref, was, is }) => changes(ref, outcomeTexts(was), outcomeTexts(is))),
    ...factChanges(names.before, names.after),
  ];
}

/** A text that is the same for the reader does not change by being split in paragraphs. */
function changes(where: string, was: Texts, is: Texts): TextChange[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) => {
    const [from, to] = [flat(was[key]), flat(is[key])];
    return from === to ? [] : [{ where, key, from, to }];
  });
}

function flat(text: string | Text | undefined): string {
  return text === undefined ? '' : [text].flat().join(' ');
}

/** The text of an option that is new or gone is told with the option. */
function isInBoth(was: Texts, is: Question): (change: TextChange) => boolean {
  const present = new Set(is.options.map(({ id }) => optionKey(id)));
  return ({ key }) => !key.startsWith(OPTION) || (present.has(key) && Object.hasOwn(was, key));
}

const OPTION = 'keuze ';

function optionKey(id: string): string {
  return `${OPTION}${id}`;
}

function flowTexts({ title, about, search }: Flow): Texts {
  return { [K.title]: title, [K.about]: about, [K.search]: search.join(', ') };
}

function questionTexts(question: Question, nameNow: (option: string) => string): Texts {
  const options = question.perMunicipality ? [] : question.options;
  return {
    [K.question]: question.text,
    [K.hint]: question.hint,
    [K.reason]: question.reason,
    [K.staffNote]: question.staffNote,
    [K.askOn]: question.askOn,
    [K.finder]: question.finder?.ask,
    [UNSURE]: question.unsure.say,
    ...Object.fromEntries(
      options.map(({ id, text, hint }) => [optionKey(nameNow(id)), hint ? [text, hint] : text]),
    ),
  };
}

function outcomeTexts(outcome: Outcome): Texts {
  return {
    [K.heading]: outcome.title,
    [K.warning]: outcome.warning,
    [K.doThis]: outcome.doThis,
    [K.bring]: outcome.bring,
    [K.cost]: outcome.costs,
    [K.afterwards]: outcome.afterwards,
    [K.cannot]: outcome.cannot,
    [K.otherwise]: outcome.otherwise?.say,
    [K.also]: outcome.also.flatMap(({ say }) => say),
    [K.staffNote]: outcome.staffNote,
  };
}

/** Where a fact comes from and where it is written is not what a visitor reads. */
const UNSEEN = new Set(['id', 'spot', 'source', 'checked', 'owner', 'toConfirm', 'ways']);

function factChanges(before: Pack, after: Pack): TextChange[] {
  const kinds = ['desks', 'terms', 'facts', 'meanings', 'pages', 'municipalities'] as const;
  const listed = kinds.flatMap((kind) => {
    const ids = new Set<string>([...before[kind].keys(), ...after[kind].keys()]);
    return [...ids].flatMap((id) =>
      changes(`${K[kind]} ${id}`, leaves(before[kind].get(id)), leaves(after[kind].get(id))),
    );
  });
  const { keepMonths: _, ...was } = before.organisation;
  const { keepMonths: __, ...is } = after.organisation;
  return [...listed, ...changes('organisatie', leaves(was), leaves(is))];
}

/** Every leaf of a value as text, by the Dutch name of its key where it has one. */
function leaves(value: unknown, path = ''): Record<string, string> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) return { [path]: String(value) };
  const inside = Object.entries(value).filter(([key]) => !UNSEEN.has(key));
  return Object.assign(
    {},
    ...inside.map(([key, one]) => leaves(one, `${path}${path ? ' ' : ''}${dutch(key)}`)),
  );
}

function dutch(key: string): string {
  if (/^\d+$/.test(key)) return String(Number(key) + 1);
  if (key === 'written') return '';
  return Object.hasOwn(K, key) ? K[key as keyof typeof K] : key;
}
