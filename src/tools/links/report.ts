import { type Asked, DEAD, type Verdict } from './verdict';

/** Where a link stands in the files. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const MEANING: Readonly<Record<Verdict, string>> = {
  goed: 'Deze links werken',
  verhuisd: 'Verhuisd: de bezoeker komt er nog wel. Zet het nieuwe adres in het bestand',
  weg: 'Weg: deze pagina bestaat niet meer. Zoek het goede adres',
  stuk: 'Stuk: de site geeft zelf een fout. Probeer het morgen nog eens',
  geweigerd: 'Deze site laat geen programma binnen. Open de link zelf',
  'geen antwoord': 'De site antwoordt niet op tijd. Probeer het later nog eens',
  onbekend: 'Deze site is er niet. Kijk of het adres goed getypt is',
  onveilig: 'Niet veilig: een bezoeker krijgt een waarschuwing. Zoek een ander adres',
};

const NO_NETWORK = 'Geen enkele site antwoordt. Heeft deze computer wel internet? Probeer het dan opnieuw.';

const ORDER = Object.keys(MEANING).filter((verdict) => verdict !== 'goed') as Verdict[];

/** What was found, in Dutch: what does not work first, with where it stands. */
export function reportOf(asked: readonly Asked[], placesOf: ReadonlyMap<string, readonly Place[]>): string[] {
  if (asked.length > 1 && asked.every(({ verdict }) => verdict === 'onbekend')) return ['', NO_NETWORK];
  const sections = ORDER.flatMap((verdict) => {
    const those = asked.filter((one) => one.verdict === verdict);
    if (those.length === 0) return [];
    return ['', `${MEANING[verdict]}:`, ...those.flatMap((one) => linesOf(one, placesOf.get(one.url) ?? []))];
  });
  return [...sections, '', sumOf(asked)];
}

function linesOf({ url, status, movedTo }: Asked, places: readonly Place[]): string[] {
  const answer = status === undefined || status < 300 ? '' : ` (antwoord ${status})`;
  return [
    `  ${url}${answer}`,
    ...(movedTo === undefined ? [] : [`      nu: ${movedTo}`]),
    ...places.map(({ file, line }) => `      ${file}, regel ${line}`),
  ];
}

function sumOf(asked: readonly Asked[]): string {
  const good = asked.filter(({ verdict }) => verdict === 'goed' || verdict === 'verhuisd').length;
  const dead = asked.filter(({ verdict }) => DEAD.has(verdict)).length;
  const rest = asked.length - good - dead;
  const doubt = rest > 0 ? `, van ${rest} weet ik het niet zeker` : '';
  return `Van ${asked.length} links werken er ${good}, ${dead} werken niet${doubt}.`;
}
