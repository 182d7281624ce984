import { firstOf, sheetsOf } from './sheets';

/** Every kind of screen of a built site, with the address of one that shows it. */
export function screensOf(dir: string): Record<string, string> {
  const { questions, outcomes, site } = sheetsOf(dir);
  const question = (wanted: string, fits: (one: (typeof questions)[number]) => boolean) =>
    firstOf(wanted, questions, fits).path;
  const outcome = (wanted: string, fits: (one: (typeof outcomes)[number]) => boolean) =>
    firstOf(wanted, outcomes, fits).path;
  return {
    'the start': '',
    'a question': question('plain question', ({ path, place }) => path !== '' && !place.finder),
    'a sensitive question': question('sensitive question', ({ sheet }) => sheet.isSensitive),
    'a question with a date finder': question('date finder', ({ place }) => place.finder?.by === 'date'),
    'a question with a place finder': question('place finder', ({ place }) => place.finder?.by === 'place'),
    'a question with a name finder': question('name finder', ({ place }) => place.finder?.by === 'name'),
    'an outcome with a term': outcome('term', ({ place }) => place.term !== undefined),
    'an outcome without one': outcome(
      'outcome without a term',
      ({ place }) => place.kind === 'klacht' && !place.term,
    ),
    'an outcome at a municipality': outcome('municipality', ({ place }) => place.kind === 'gemeente'),
    'the person who helps': `${site.help}/`,
    'an emergency': `${site.emergency.more}/`,
    'a page about the service': `${site.pages[0]?.id}/`,
    'the list of topics': 'onderwerpen/',
    'the version page': 'versie/',
    'the page for what is not there': '404.html',
  };
}
