import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { isKnownKey, type Line, linesOf } from '../../flow/lines';
import { partsOf } from '../../flow/path';
import type { Pack } from '../../flow/types';
import type { WordKey, WordValues } from '../../words/say';
import { editField } from '../splice/edit-field';
import type { Splice } from '../splice/splice';

/** Something that mends what a letter is about, when the liaison wants it. */
export interface Fix {
  readonly name: WordKey;
  readonly values?: WordValues;
  readonly splice: Splice;
}

/** A name alike is offered as often as this. */
const MOST_NAMES = 3;

/** What a question that has no "weet ik niet" says until somebody writes something better. */
const UNSURE_ORDER = [
  K.question,
  K.hint,
  K.reason,
  K.staffNote,
  K.askOn,
  K.finder,
  K.options,
  K.optionsFrom,
  K.goTo,
];

/** The ways to mend a finding in its file. */
export function fixesFor(finding: Finding, text: string, pack: Pack | undefined, unsure: string): Fix[] {
  const mend = MENDS[finding.code];
  const line = mend && lineAt(text, finding.start);
  const mended = line && mend?.(line);
  return [
    ...nearFixes(finding, text),
    ...(mended ? [mended] : []),
    ...(finding.code === 'weet-ik-niet-mist' ? unsureFix(finding, text, pack, unsure) : []),
  ];
}

/** An explanation comes behind its word; a better word or name takes the place of the other. */
function nearFixes({ code, near = [], start, end }: Finding, text: string): Fix[] {
  return near.slice(0, MOST_NAMES).map((name): Fix => {
    if (code === 'begrip-zonder-uitleg')
      return { name: 'workshop.fix.explain', splice: { from: end, to: end, text: ` (${name})` } };
    const old = text.slice(start, end);
    const isCapital = /^\p{Lu}/u.test(old) && code !== 'onbekend-doel';
    const put = isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    return { name: 'workshop.fix.near', values: { name: put }, splice: { from: start, to: end, text: put } };
  });
}

function unsureFix({ values }: Finding, text: string, pack: Pack | undefined, say: string): Fix[] {
  const help = pack?.organisation.help;
  if (!help || !values.vraag) return [];
  const { flow, place } = partsOf(help);
  const path = [K.questions, values.vraag, K.unsure];
  try {
    const value = { [K.say]: say, [K.goTo]: `${flow}/${place}` };
    const splice = editField(text, path, value, [...UNSURE_ORDER, K.unsure, K.formerly]);
    return splice ? [{ name: 'workshop.fix.unsure', splice }] : [];
  } catch {
    return [];
  }
}

type Mend = (line: Line) => Fix | undefined;

const MENDS: Readonly<Record<string, Mend>> = {
  'dubbele-punt-in-tekst': quote,
  'bijzonder-teken': quote,
  'hekje-in-tekst': quote,
  aanhalingsteken: quote,
  tab: ({ start, lead }) =>
    fix('workshop.fix.tab', { from: start - lead.length, to: start, text: lead.replace(/\t/g, '  ') }),
  'spatie-vergeten': ({ start, content }) => {
    const at = start + content.indexOf(':') + 1;
    return fix('workshop.fix.space', { from: at, to: at, text: ' ' });
  },
  'streepje-zonder-spatie': ({ start }) =>
    fix('workshop.fix.space', { from: start + 1, to: start + 1, text: ' ' }),
};

function fix(name: WordKey, splice: Splice): Fix {
  return { name, splice };
}

/** Puts quotes around the text of a line, whatever signs stand in it. */
function quote({ start, end, content, inner, key }: Line): Fix | undefined {
  const from = isKnownKey(key) ? inner.indexOf(':') + 1 : 0;
  const text = inner
    .slice(from)
    .trim()
    .replace(/^["']|["']$/g, '');
  if (text === '') return undefined;
  const begin = start + content.length - inner.length + from;
  const put = `${from > 0 ? ' ' : ''}"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
  return fix('workshop.fix.quote', { from: begin, to: end, text: put });
}

function lineAt(text: string, at: number): Line | undefined {
  return linesOf(text).findLast((line) => line.start - line.lead.length <= at);
}
