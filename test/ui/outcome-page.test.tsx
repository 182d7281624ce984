// @vitest-environment happy-dom
import { cleanup, screen as page, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { OutcomePage } from '../../src/ui/pages/outcome-page';
import { alarm, emergency, live, outcome, roads, screen, sheet, term, visit, way } from './sheet-sample';

afterEach(cleanup);

function show(more: Partial<Parameters<typeof OutcomePage>[0]> = {}) {
  return render(<OutcomePage screen={screen} sheet={sheet} outcome={outcome} {...more} />);
}
const link = (name: string | RegExp) => page.getByRole('link', { name });
const main = () => page.getByRole('main');
const withDesk = (desk: typeof roads) => ({ ...sheet, desks: { ...sheet.desks, wegen: desk } });

describe('an outcome page', () => {
  test('tells programs which outcome, desk and kind it is', () => {
    show();
    expect(main().dataset).toMatchObject({ uitkomst: 'meld', loket: 'wegen', soort: 'overlast' });
  });

  test('puts what to do in numbered steps', () => {
    show();
    expect([...document.querySelectorAll('ol li')].map((step) => step.textContent)).toEqual(outcome.doThis);
  });

  test('gives the number to tap, with its price and hours', () => {
    show();
    expect(link('Bel 0800 - 00 11').getAttribute('href')).toBe('tel:08000011');
    expect(page.getByText(/Open: maandag tot en met vrijdag 9 tot 17 uur. Gratis./)).toBeTruthy();
  });

  test('says in the app whether the desk is open now', () => {
    show({ screen: live });
    expect(page.getByText('Nu gesloten. Morgen weer open vanaf 9 uur.')).toBeTruthy();
  });

  test('has the other ways for who cannot call', () => {
    show();
    expect(page.getByRole('heading', { name: 'Kunt u niet bellen?' })).toBeTruthy();
    expect(link('Meldformulier').getAttribute('href')).toBe('https://voorbeeld.nl/melding');
    expect(link('wegen@voorbeeld.nl').getAttribute('href')).toBe('mailto:wegen@voorbeeld.nl');
    expect(page.getByText('Plein 1, Stad')).toBeTruthy();
  });

  test('says in which role the desk meets the visitor and whom to ask for', () => {
    show();
    expect(page.getByText('Dit loket beslist over uw zaak.')).toBeTruthy();
    expect(page.getByText('Vraag naar de afdeling Wegen.')).toBeTruthy();
  });

  test('says when the contact facts were checked, and where', () => {
    show();
    expect(page.getByText('Nagekeken op 22 november 2026. Bron: voorbeeld.nl.')).toBeTruthy();
  });

  test.each([
    'Houd dit bij de hand',
    'Wat kost het?',
    'Wat gebeurt er dan?',
    'Dit kan dit loket niet',
    'Helpt het niet?',
    'Ook goed om te weten',
  ])('has a part on %s', (name) => {
    show();
    expect(page.getByRole('heading', { name })).toBeTruthy();
  });

  test('says to ask for a contact person and a number', () => {
    show();
    expect(page.getByText(/Vraag altijd wie uw contactpersoon is/)).toBeTruthy();
  });

  test('leads on when it does not help', () => {
    show();
    expect(link('Waar gaat uw klacht over?').getAttribute('href')).toBe('/hulp/klacht/begin/');
  });

  test('shows the answers that led here, in a visit only', () => {
    show({ visit });
    expect(page.getByRole('heading', { name: 'Waarom dit loket?' })).toBeTruthy();
    cleanup();
    show();
    expect(page.queryByText('Waarom dit loket?')).toBeNull();
  });

  test('offers to print only where a script can', () => {
    show();
    expect(page.queryByRole('button', { name: 'Print deze pagina' })).toBeNull();
    cleanup();
    show({ visit });
    expect(page.getByRole('button', { name: 'Print deze pagina' }).dataset.actie).toBe('print');
  });

  test('lets the visitor go on with another problem or begin again', () => {
    show();
    expect(link('Ik heb nog een probleem').dataset.actie).toBe('volgende');
    expect(link('Begin opnieuw').getAttribute('href')).toBe('/hulp/');
  });
});

describe('a running term', () => {
  const withTerm = { ...outcome, term: 'bezwaar' };
  const given = (date: string) => ({ ...visit, dates: { bezwaar: date } });
  const on = (today: string) => ({ ...live, today });

  test('stands before the title and is heard with it', () => {
    show({ outcome: withTerm });
    const title = page.getByRole('heading', { level: 1 });
    expect(main().firstElementChild?.textContent).toContain('De termijn voor bezwaar: 6 weken.');
    expect(document.getElementById(title.getAttribute('aria-describedby') ?? '')).toBeTruthy();
  });

  test('says what stops it', () => {
    show({ outcome: withTerm });
    expect(page.getByText('Niets stopt deze termijn.')).toBeTruthy();
  });

  test.each([
    ['2026-11-25', 'Uw laatste dag is maandag 7 december 2026. Dat is over 12 dagen.'],
    ['2026-12-06', 'Uw laatste dag is maandag 7 december 2026. Dat is morgen.'],
    ['2026-12-07', 'Uw laatste dag is maandag 7 december 2026. Dat is vandaag.'],
    ['2026-12-10', 'De laatste dag was maandag 7 december 2026.'],
    ['2026-11-19', 'Uw laatste dag is maandag 7 december 2026.'],
  ])('names the last day as it is on %s', (today, words) => {
    show({ screen: on(today), outcome: withTerm, visit: given('2026-10-26') });
    expect(main().querySelector('.ww-term__day')?.textContent.trim()).toBe(words);
  });

  test('says that the clock is behind when it is before the day the pages were made', () => {
    show({ screen: on('2026-11-19'), outcome: withTerm, visit: given('2026-10-26') });
    expect(page.getByText(/De klok van dit apparaat/)).toBeTruthy();
  });

  test('asks whether the year is right when the letter is 30 years old', () => {
    show({ outcome: withTerm, visit: given('1996-10-26') });
    expect(page.getByText(/meer dan 30 jaar geleden/)).toBeTruthy();
  });

  test('says what can still be done when it is over', () => {
    show({ outcome: withTerm, visit: given('2026-09-01') });
    expect(page.getByText('Maak toch bezwaar.')).toBeTruthy();
  });

  test.each(['W', 'M'] as const)('with certainty %s says so when it is not sure', (certainty) => {
    show({ sheet: { ...sheet, terms: { bezwaar: { ...term, certainty } } }, outcome: withTerm });
    expect(page.queryAllByText(/niet helemaal zeker/)).toHaveLength(certainty === 'W' ? 0 : 1);
  });
});

describe('the general number', () => {
  const honest =
    /Wij weten niet zeker of alle gegevens van dit loket kloppen. Bel daarom Provincie Voorbeeld./;

  test('stands in for a number that is past its date', () => {
    show({ sheet: withDesk({ ...roads, ways: { phone: way('0800 - 00 11', { until: '2026-11-25' }) } }) });
    expect(page.queryByText(/0800 - 00 11/)).toBeNull();
    expect(page.getByText(honest)).toBeTruthy();
    expect(page.getAllByRole('link', { name: 'Bel 043 - 123 45 67' }).length).toBeGreaterThan(0);
  });

  test('stands in where a fact was too uncertain to ship', () => {
    show({ sheet: withDesk({ ...roads, standIn: true }) });
    expect(page.getByText(honest)).toBeTruthy();
  });

  test('does not stand in while every fact is fresh', () => {
    show();
    expect(page.queryByText(honest)).toBeNull();
  });
});

describe('an emergency', () => {
  const help = () => show({ outcome: emergency, screen: live, visit });

  test('shows the number, even when it is past its date', () => {
    help();
    expect(link('Bel 112').getAttribute('href')).toBe('tel:112');
    expect(page.getByText('Dag en nacht open. Gratis.')).toBeTruthy();
  });

  test('gives each other danger its own number', () => {
    help();
    expect(page.getByRole('heading', { name: 'Storingsnummer gas' })).toBeTruthy();
    expect(link('Bel 0800-9009').getAttribute('href')).toBe('tel:08009009');
  });

  test('says what to do for who cannot call', () => {
    help();
    expect(page.getAllByText(alarm.noPhone?.[0] ?? '').length).toBe(2);
  });

  test('asks nothing and shows no answers', () => {
    help();
    expect(page.queryByText('Waarom dit loket?')).toBeNull();
    expect(page.queryByText(/contactpersoon/)).toBeNull();
    expect(page.queryByRole('button')).toBeNull();
  });

  test('leads back to the first question when there is no danger', () => {
    help();
    expect(link(/Is er geen gevaar/).getAttribute('href')).toBe('/hulp/');
  });
});
