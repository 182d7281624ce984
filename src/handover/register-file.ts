import { parse } from 'yaml';
import { K } from '../flow/keys';
import type { Routes } from '../flow/machine';
import { optionsIn } from '../flow/option-names';
import { sealOf } from '../flow/seal';
import { type Register, registerOf } from './register';

/** Where the register stands in a content pack. */
export const REGISTER_FILE = 'nummers.yaml';

const NUMBERS = K.numbers;
const SEAL = K.seal;

/** How a register begins in a pack that has none. */
const NEW_FILE = `# De vaste nummers van alle antwoorden. Ze staan in de code die een bezoeker meekrijgt.
# Verander hier niets en haal niets weg, ook niet als een antwoord er niet meer is: oude codes blijven zo werken.
# Is er een antwoord bij gekomen? Typ dan: npm run register. Het nieuwe nummer komt onderaan.
# Het zegel laat zien of iemand een nummer heeft veranderd. Ook dat schrijft npm run register.
${SEAL}: leeg
${NUMBERS}:
`;

/** A register as it stands in its file, with what is wrong with it, in Dutch. */
export interface RegisterFile {
  readonly register: Register;
  readonly faults: readonly string[];
}

/** Reads the register out of the text of its file; no text is a register that is still empty. Errors: never thrown. */
export function readRegister(text: string | undefined): RegisterFile {
  if (text === undefined) return { register: registerOf([]), faults: [] };
  const entries = entriesIn(text);
  if (!entries) return { register: registerOf([]), faults: ['Ik kan het bestand niet lezen.'] };
  const register = registerOf(entries);
  return { register, faults: [...faultsIn(entries, register), ...brokenSeal(text, entries)] };
}

/** The options without a number, in the order of the flows; one that was renamed has a number by its earlier name. */
export function missingIn(register: Register, flows: Iterable<Routes>): string[] {
  const sorted = [...flows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted
    .flatMap((flow) => optionsIn(flow))
    .filter((names) => !names.some((name) => register.numbers.has(name)))
    .map(([name = '']) => name);
}

/** Puts names at the end of a register, each with the next number; all else but the seal stays as it is. */
export function extendRegister(text: string | undefined, names: readonly string[]): string {
  const before = text ?? NEW_FILE;
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const entries = entriesIn(before) ?? [];
  const next = 1 + entries.reduce((most, [, number]) => Math.max(most, Number(number) || 0), 0);
  const lines = names.map((name, index) => `  ${name}: ${next + index}${end}`);
  const longer = before + (before.endsWith('\n') ? '' : end) + lines.join('');
  return longer.replace(
    new RegExp(`^${SEAL}:[^\\r\\n]*`, 'm'),
    `${SEAL}: ${sealOf(entriesIn(longer) ?? [])}`,
  );
}

/** Every number is one more than the number before it: one that was taken away, changed or used again breaks the row. */
function faultsIn(entries: readonly [string, unknown][], register: Register): string[] {
  return entries.flatMap(([name, number], index) => {
    if (number !== index + 1) return [`"${name}" heeft nummer ${number}. Daar hoort ${index + 1}.`];
    return register.numbers.has(name) ? [] : [`"${name}" is geen naam van een antwoord.`];
  });
}

function brokenSeal(text: string, entries: readonly [string, unknown][]): string[] {
  const seal = new RegExp(`^${SEAL}: *(\\S+)`, 'm').exec(text)?.[1];
  return seal === sealOf(entries)
    ? []
    : ['Het zegel klopt niet: iemand heeft een naam of een nummer veranderd.'];
}

function entriesIn(text: string): [string, unknown][] | undefined {
  try {
    // A map of the parser, not an object: names that look like numbers would change places in an object.
    const found: unknown = parse(text, { mapAsMap: true });
    const numbers: unknown = found instanceof Map ? found.get(NUMBERS) : undefined;
    if (numbers === null) return [];
    return numbers instanceof Map ? [...numbers].map(([name, number]) => [String(name), number]) : undefined;
  } catch {
    return undefined;
  }
}
