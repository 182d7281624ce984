import { fieldsIn } from '../../flow/blanks';
import type { Finding, Spot } from '../../flow/finding';
import { K, WORDS } from '../../flow/keys';
import type { Letter, LetterPart } from '../../flow/letter-types';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { frameFile, frameParts, letterFile, type PlacedPart, placed } from '../letters';
import { narrowed } from '../where';

/** What a letter fills in by itself. */
const BY_ITSELF: readonly string[] = [WORDS.letterDesk, WORDS.letterSubject, WORDS.signature];

/** Whatever somebody wrote in the hope that a field would come there. */
const SIGN = /%([^%\n]{0,40})%/g;

/** A field that nobody wrote, that nobody is asked for, or that no letter uses. */
export function letterFields(context: Context): Finding[] {
  const { pack, read } = context;
  if (isBroken(read, 'letterFrame')) return [];
  const frame = frameParts(pack, read);
  const common = Object.keys(pack.letterFrame.fields);
  return [
    ...unknownIn(context, frame, [...common, ...BY_ITSELF]),
    ...[...pack.letters.values()].flatMap((letter) => inLetter(context, letter, frame, common)),
  ];
}

function inLetter(
  context: Context,
  letter: Letter,
  frame: readonly PlacedPart[],
  common: readonly string[],
): Finding[] {
  const file = letterFile(context.read, letter.id);
  const subject = { part: { lines: [letter.subject], carries: [] }, spot: { file, path: [K.subject] } };
  const own = [subject, ...placed(letter.parts, file, K.letter)];
  const known = [...new Set([...Object.keys(letter.fields), ...common, ...BY_ITSELF])];
  const steps = stepNames(letter, file);
  return [
    ...unknownIn(context, own, known),
    ...steps.flatMap(({ name, spot }) => unknownField(context, name, spot, known)),
    ...notAsked(context, letter, [...frame, ...own], known),
    ...notUsed(context, letter, [...frame, ...own]),
  ];
}

interface Naming {
  readonly name: string;
  readonly spot: Spot;
}

function stepNames({ steps }: Letter, file: string): Naming[] {
  return steps.flatMap(({ fields }, step) =>
    fields.map((name, index) => ({ name, spot: { file, path: [K.steps, step, K.fields, index] } })),
  );
}

function unknownIn(context: Context, parts: readonly PlacedPart[], known: readonly string[]): Finding[] {
  return parts.flatMap(({ part, spot }) => {
    const textSpot = spot.path.at(-1) === K.subject ? spot : { ...spot, path: [...spot.path, K.text] };
    const written = part.lines.flatMap((line) =>
      [...line.matchAll(SIGN)].flatMap(([sign, name = '']) =>
        unknownField(context, name, textSpot, known).map((found) => narrowed(context.read, found, sign)),
      ),
    );
    const condition = part.ifFilled;
    if (condition === undefined) return written;
    return [
      ...written,
      ...unknownField(context, condition, { ...spot, path: [...spot.path, K.ifFilled] }, known),
    ];
  });
}

function unknownField(context: Context, name: string, spot: Spot, known: readonly string[]): Finding[] {
  if (known.includes(name)) return [];
  return [{ ...context.at(spot, 'onbekend-veld', { naam: name }), near: context.near(name.trim(), known) }];
}

/** A field in the text that no step asks for would stay a blank for everybody. */
function notAsked(
  context: Context,
  letter: Letter,
  parts: readonly PlacedPart[],
  known: readonly string[],
): Finding[] {
  const asked = new Set([...letter.steps.flatMap(({ fields }) => fields), ...BY_ITSELF]);
  const file = letterFile(context.read, letter.id);
  const found = new Map<string, Finding>();
  for (const { part, spot } of parts) {
    for (const name of namesIn(part).filter((one) => known.includes(one))) {
      if (asked.has(name) || found.has(name)) continue;
      const isOurs = spot.file === file;
      const at = isOurs ? spot : { file, path: [K.steps], atKey: true };
      const place = isOurs ? '' : frameFile(context.read);
      found.set(name, context.at(at, 'veld-niet-gevraagd', { naam: name, waar: place }));
    }
  }
  return [...found.values()];
}

/** What is asked and never used is asked for nothing. */
function notUsed(context: Context, letter: Letter, parts: readonly PlacedPart[]): Finding[] {
  const file = letterFile(context.read, letter.id);
  const used = new Set(parts.flatMap(({ part }) => fieldsIn(part.lines)));
  const own = Object.keys(letter.fields).map((name) => ({
    name,
    spot: { file, path: [K.fields, name], atKey: true },
  }));
  const asked = stepNames(letter, file).filter(
    ({ name }) => !Object.hasOwn(letter.fields, name) && Object.hasOwn(context.pack.letterFrame.fields, name),
  );
  return [...own, ...asked].flatMap(({ name, spot }) =>
    used.has(name) ? [] : [context.at(spot, 'veld-ongebruikt', { naam: name })],
  );
}

function namesIn({ lines, ifFilled }: LetterPart): string[] {
  return [...fieldsIn(lines), ...(ifFilled === undefined ? [] : [ifFilled])];
}
