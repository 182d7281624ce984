import type { SheetHandover } from '../flow/sheet-types';
import type { Say } from '../words/say';
import type { Code } from './code';
import type { NoteField, Notes } from './notes';
import type { RunningTerm, TellingGround, ToldProblem } from './told';

/** A line of a summary: what it is about, where that has to be said, and the words. */
export interface Row {
  readonly label?: string;
  readonly text: string;
}

/** A piece of a summary under its own heading. */
export interface SummaryPart {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** What the visitor takes along: the same on paper, in a mail, in a file and on the screen. */
export interface Summary {
  readonly title: string;
  readonly parts: readonly SummaryPart[];
}

/** What a summary is made from. */
export interface SummaryGround extends Pick<TellingGround, 'say' | 'dateInWords'> {
  readonly texts: SheetHandover;
  readonly problems: readonly ToldProblem[];
  readonly notes: Notes;
  readonly code?: Code;
  /** Where it is to be brought. */
  readonly to?: readonly Row[];
  /** The day it is made, in words. */
  readonly today: string;
}

/** Makes the summary of a visit and what its visitor wrote. What was not said is not in it: no heading stands empty. */
export function summaryOf(ground: SummaryGround): Summary {
  const { say, notes, texts } = ground;
  const parts = [
    part(say('handover.paper.story'), [written(notes, 'story')]),
    part(say('handover.paper.tried'), [written(notes, 'tried')]),
    datesPart(ground),
    part(say('handover.paper.hope'), [written(notes, 'hope')]),
    ...problemParts(ground),
    reachPart(ground),
    part(say('handover.paper.behalf'), behalfRows(notes, say)),
    part(say('handover.paper.readers'), [readerRow(ground)]),
    part(say('handover.paper.to'), ground.to ?? []),
    madePart(ground),
  ];
  return { title: texts.subject, parts: parts.filter(({ rows }) => rows.length > 0) };
}

/** The summary as plain text, for a mail, a message or a file. */
export function textOf({ title, parts }: Summary): string {
  const blocks = parts.map(({ heading, rows }) => [heading.toUpperCase(), ...rows.map(lineOf)].join('\n'));
  return `${[title, ...blocks].join('\n\n')}\n`;
}

function lineOf({ label, text }: Row): string {
  return label === undefined ? text : `${label}${/[?:.]$/.test(label) ? '' : ':'} ${text}`;
}

function part(heading: string, rows: readonly (Row | undefined)[]): SummaryPart {
  return { heading, rows: rows.filter((row) => row !== undefined) };
}

function written(notes: Notes, field: NoteField, label?: string): Row | undefined {
  const text = notes[field]?.trim();
  return text ? { ...(label ? { label } : {}), text } : undefined;
}

function datesPart({ say, notes, problems, texts, dateInWords }: SummaryGround): SummaryPart {
  const terms = problems.flatMap((problem) => problem.terms);
  const rows = [written(notes, 'date'), ...terms.map((term) => termRow(term, say, dateInWords))];
  const isAny = rows.some((row) => row !== undefined);
  const warning = isAny ? texts.warning.slice(0, 1).map((text) => ({ text })) : [];
  return part(say('handover.paper.dates'), [...rows, ...warning]);
}

function termRow({ name, length, lastDay }: RunningTerm, say: Say, inWords: (date: string) => string): Row {
  const day = lastDay && say('term.lastDay', { date: inWords(lastDay) });
  const named = name.charAt(0).toUpperCase() + name.slice(1);
  return { text: [`${say('term.length', { name: named, length })}.`, day].filter(Boolean).join(' ') };
}

function problemParts({ say, problems, notes }: SummaryGround): SummaryPart[] {
  const leftOut = new Set(notes.leftOut);
  return problems.map(({ answers, outcome }, index) => {
    const rows = answers
      .filter(({ ref }) => !leftOut.has(ref))
      .map(({ question, answer }) => ({ label: question, text: answer }));
    const end = rows.length > 0 && outcome ? [{ label: say('handover.paper.outcome'), text: outcome }] : [];
    const isOne = problems.length === 1;
    const heading = isOne
      ? say('handover.paper.answers')
      : say('handover.paper.problem', { number: index + 1 });
    return part(heading, [...rows, ...end]);
  });
}

function reachPart({ say, notes }: SummaryGround): SummaryPart {
  return part(say('handover.paper.reach'), [
    written(notes, 'name', say('handover.ask.name')),
    written(notes, 'phone', say('handover.ask.phone')),
    written(notes, 'email', say('handover.ask.email')),
    written(notes, 'otherwise', say('handover.ask.otherwise')),
  ]);
}

function behalfRows(notes: Notes, say: Say): (Row | undefined)[] {
  const chosen = notes.behalf && { text: say(`handover.behalf.${notes.behalf}`) };
  return [chosen, notes.behalf === 'self' ? undefined : written(notes, 'behalfOf')];
}

function readerRow({ notes, texts }: SummaryGround): Row | undefined {
  const chosen = texts.readers.find(({ id }) => id === notes.readers);
  return chosen && { text: chosen.text };
}

function madePart({ say, today, code }: SummaryGround): SummaryPart {
  const number = code && { label: say('handover.paper.code'), text: code.groups.join(' ') };
  return part(say('handover.paper.made'), [{ text: today }, number]);
}
