import { stringify } from 'yaml';
import { K } from '../../flow/keys';
import type { RawFile } from '../../flow/source';

/** Questions in one generated flow. */
const PER_FLOW = 50;
/** Answers of a question; three levels of questions then fit within the longest path an author may make. */
const FAN = 7;

const FACTS = {
  [K.source]: 'een bron',
  [K.checked]: '22 november 2026',
  [K.certainty]: 'W',
  [K.owner]: 'een eigenaar',
} as const;

/**
 * A content pack of a given number of questions, in flows of fifty, as an author might have written it: complete, within
 * the rules, every path short. For measuring how cost grows; the texts mean nothing.
 */
export function generatedPack(questions: number): RawFile[] {
  const names = Array.from({ length: Math.ceil(questions / PER_FLOW) }, (_, index) => `stroom-${index}`);
  const files: [string, unknown][] = [
    ['organisatie.yaml', organisation()],
    ['loketten.yaml', { ...FACTS, [K.desks]: desks() }],
    ['start/wegwijzer.yaml', directory(names)],
    ['nood/wegwijzer.yaml', emergency()],
    ...names.map((name): [string, unknown] => [`${name}/wegwijzer.yaml`, flow()]),
  ];
  return files.map(([path, value]) => ({ path, bytes: new TextEncoder().encode(stringify(value)) }));
}

function organisation() {
  return {
    [K.name]: 'Voorbeeldstad',
    [K.service]: 'Wegwijzer Voorbeeldstad',
    [K.slogan]: 'Wij helpen u verder.',
    [K.area]: 'Voorbeeldstad',
    [K.startFlow]: 'start',
    [K.help]: 'stroom-0/uit-10',
    [K.generalDesk]: 'balie',
    [K.liaison]: 'balie',
    [K.emergency]: { [K.text]: 'Gevaar?', [K.call]: 'nood', [K.more]: 'nood', [K.moreText]: 'Meer nummers' },
    [K.quickExit]: { [K.address]: 'https://weg.example/', [K.text]: 'Snel weg' },
    [K.keep]: '12 maanden',
    [K.site]: 'https://wegwijzer.example',
    [K.security]: 'https://wegwijzer.example/veilig',
    [K.pages]: [],
    [K.colours]: {},
    ...FACTS,
  };
}

function desks() {
  const phone = (number: string) => ({ [K.phone]: { [K.number]: number } });
  return {
    balie: {
      [K.name]: 'De balie',
      [K.kind]: 'andere',
      [K.role]: 'helpt',
      ...phone('0101234567'),
      [K.post]: { [K.address]: 'Plein 1, 1234 AB Voorbeeldstad' },
    },
    nood: { [K.name]: 'Nood', [K.kind]: 'nood', [K.role]: 'helpt', ...phone('112') },
  };
}

/** Leads to every flow by questions of seven answers each. */
function directory(names: readonly string[]) {
  const questions: Record<string, unknown> = {};
  const build = (id: string, below: readonly string[]): string => {
    if (below.length === 1) return below[0] ?? '';
    const size = Math.ceil(below.length / FAN);
    const parts = Array.from({ length: FAN }, (_, i) => below.slice(i * size, (i + 1) * size)).filter(
      (part) => part.length > 0,
    );
    questions[id] = question(parts.map((part, index) => build(`${id}-${index}`, part)));
    return id;
  };
  return { ...head('De ingang'), [K.start]: build('vraag', names), [K.questions]: questions };
}

function emergency() {
  const outcome = { [K.heading]: 'Bel 112', [K.desk]: 'nood', [K.doThis]: 'Bel nu.' };
  return { ...head('Nood'), [K.isSensitive]: 'ja', [K.start]: 'bel', [K.outcomes]: { bel: outcome } };
}

/** A tree of fifty questions; its leaves share the outcomes of their parents. */
function flow() {
  const questions: Record<string, unknown> = {};
  const outcomes: Record<string, unknown> = {};
  for (let index = 0; index < PER_FLOW; index++) {
    const targets = Array.from({ length: FAN }, (_, i) => index * FAN + i + 1).map((child) =>
      child < PER_FLOW ? `vraag-${child}` : `uit-${index}`,
    );
    questions[`vraag-${index}`] = question(targets);
    if (targets.includes(`uit-${index}`)) outcomes[`uit-${index}`] = outcome(index);
  }
  return { ...head('Een onderwerp'), [K.start]: 'vraag-0', [K.questions]: questions, [K.outcomes]: outcomes };
}

function head(title: string) {
  return {
    [K.title]: title,
    [K.about]: 'Dit is een onderwerp om mee te meten.',
    [K.owner]: 'een eigenaar',
    [K.checked]: '22 november 2026',
    [K.source]: 'een bron',
  };
}

function question(targets: readonly string[]) {
  const options = targets.map((target, index) => ({
    [K.id]: `keuze-${index}`,
    [K.text]: `Dit is antwoord nummer ${index + 1}`,
    [K.hint]: 'Bijvoorbeeld als u dit zelf heeft gezien.',
    [K.goTo]: target,
  }));
  const unsure = { [K.say]: 'Dat geeft niet.', [K.goTo]: targets[0] ?? '' };
  return {
    [K.question]: 'Wat past bij u?',
    [K.hint]: 'Kies wat het meest lijkt.',
    [K.options]: options,
    [K.unsure]: unsure,
  };
}

function outcome(index: number) {
  return {
    [K.heading]: `Ga naar de balie ${index}`,
    [K.desk]: 'balie',
    [K.doThis]: ['Bel de balie.', 'Noem uw vraag.'],
    [K.bring]: ['uw brief'],
    [K.cost]: 'Niets.',
    [K.afterwards]: 'U hoort binnen een week iets.',
    [K.cannot]: 'De balie beslist niet.',
    [K.otherwise]: { [K.say]: 'Bel dan nog eens.' },
  };
}
