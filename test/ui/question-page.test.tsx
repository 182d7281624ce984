// @vitest-environment happy-dom
import { cleanup, screen as page, render, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { QuestionPage } from '../../src/ui/pages/question-page';
import { question, screen, sheet, visit } from './sheet-sample';

afterEach(cleanup);

function show(more: Partial<Parameters<typeof QuestionPage>[0]> = {}) {
  return render(<QuestionPage screen={screen} sheet={sheet} question={question} {...more} />);
}
const link = (name: string | RegExp) => page.getByRole('link', { name });

describe('a question page', () => {
  test('has the question as its heading', () => {
    show();
    expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Wat voor weg is het?');
  });

  test('says which question this is and how many may still come', () => {
    show();
    expect(page.getByText('Vraag 2, nog hoogstens 4')).toBeTruthy();
  });

  test('counts the questions of this visitor', () => {
    show({ visit });
    expect(page.getByText('Vraag 3, nog hoogstens 4')).toBeTruthy();
  });

  test('says only what is left when the number depends on the visit', () => {
    show({ question: { ...question, number: undefined, left: 1 } });
    expect(page.getByText('Nog hoogstens 1 vraag')).toBeTruthy();
  });

  test('says when it is the last question', () => {
    show({ question: { ...question, left: 0 } });
    expect(page.getByText('Laatste vraag')).toBeTruthy();
  });

  test('shows why it is asked', () => {
    show();
    expect(page.getByText('Waarom vragen wij dit?')).toBeTruthy();
    expect(page.getByText('De eigenaar van de weg moet het maken.')).toBeTruthy();
  });

  test('gives every answer as a link that carries itself', () => {
    show();
    const answer = link('Een weg met een N');
    expect(answer.getAttribute('href')).toBe('/hulp/weg/meld/#a=weg/soort-weg/n-weg');
    expect(answer.dataset.keuze).toBe('n-weg');
  });

  test('ties the hint of an answer to its link', () => {
    show();
    const notes = document.getElementById(link('Een weg met een N').getAttribute('aria-describedby') ?? '');
    expect(notes?.textContent).toBe('Bijvoorbeeld de N280.');
  });

  test('carries no answer into a sensitive flow', () => {
    show();
    expect(link('Het is gevaarlijk').getAttribute('href')).toBe('/hulp/nood/nood/');
  });

  test('carries no answer within a sensitive flow', () => {
    show({ sheet: { ...sheet, isSensitive: true } });
    const links = page.getAllByRole('link').map((each) => each.getAttribute('href'));
    expect(links.filter((address) => address?.includes('#a='))).toEqual([]);
  });

  test('offers not knowing as the last answer and says beforehand what it means', () => {
    show();
    const last = within(page.getByRole('list', { name: 'Antwoorden' }))
      .getAllByRole('listitem')
      .at(-1);
    expect(last?.querySelector('a')?.dataset.keuze).toBe('weet-ik-niet');
    expect(last?.textContent).toContain('Geen probleem. Wij zoeken het uit.');
  });

  test('marks in words what was chosen before', () => {
    show({ visit: { ...visit, remembered: 'stad' } });
    const chosen = link('Een straat in de stad').closest('li');
    expect(chosen?.textContent).toContain('Eerder gekozen.');
  });

  test('says why a question is asked again, and has that read with the question', () => {
    show({ visit: { ...visit, notice: 'De vraag is veranderd.' } });
    const title = page.getByRole('heading', { level: 1 });
    expect(title.getAttribute('aria-describedby')).toBe('melding uitleg');
    expect(document.getElementById('melding')?.textContent).toBe('De vraag is veranderd.');
  });

  test('lets every answer so far be changed', () => {
    show({ visit });
    const change = link('Wijzig uw antwoord op: Waar gaat het om?');
    expect(change.dataset).toMatchObject({ actie: 'wijzig', vraag: 'start/waarmee' });
  });

  test('shows no answers without a visit', () => {
    show();
    expect(page.queryByText(/tot nu toe/)).toBeNull();
  });

  test('leads back to where the visitor was, or else to the only place before it', () => {
    show({ visit: { ...visit, back: '/hulp/elders/' } });
    expect(link('Terug').getAttribute('href')).toBe('/hulp/elders/');
    cleanup();
    show();
    expect(link('Terug').getAttribute('href')).toBe('/hulp/');
  });

  test('leads to the start when nothing says what came before', () => {
    show({ question: { ...question, before: undefined } });
    expect(link('Naar de eerste vraag').getAttribute('href')).toBe('/hulp/');
  });

  test('has a quick way out in a sensitive flow only', () => {
    show();
    expect(page.queryByRole('link', { name: 'Snel weg' })).toBeNull();
    cleanup();
    show({ sheet: { ...sheet, isSensitive: true } });
    expect(link('Snel weg').dataset.actie).toBe('snelweg');
  });

  test('explains the hard words it uses', () => {
    show();
    expect(page.getByText('Een beslissing van de overheid op papier.')).toBeTruthy();
  });

  test('has a place for the finder that is empty without scripts', () => {
    show();
    expect(document.querySelector('[data-zoeker]')?.childNodes).toHaveLength(0);
  });

  test('differs in the app only by what the visit adds', () => {
    const alone = renderToString(<QuestionPage screen={screen} sheet={sheet} question={question} />);
    const noMore = { number: 2, answers: [], back: '/hulp/', dates: {} };
    expect(
      renderToString(<QuestionPage screen={screen} sheet={sheet} question={question} visit={noMore} />),
    ).toBe(alone);
  });
});
