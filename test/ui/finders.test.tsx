// @vitest-environment happy-dom
import { cleanup, screen as page, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FinderDate } from '../../src/ui/parts/finder-date';
import { FinderName } from '../../src/ui/parts/finder-name';
import { FinderPlace } from '../../src/ui/parts/finder-place';
import { municipalities, question, screen, term } from './sheet-sample';

afterEach(cleanup);
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the finder by place', () => {
  function show() {
    const onPick = vi.fn();
    render(
      <FinderPlace
        screen={screen}
        ask="Wat is uw postcode?"
        municipalities={municipalities}
        onPick={onPick}
      />,
    );
    return { onPick, field: page.getByRole('textbox', { name: 'Wat is uw postcode?' }) };
  }

  test('picks with Enter when there is no doubt', async () => {
    const { onPick, field } = show();
    await userEvent.type(field, '6211 AB{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('maastricht');
  });

  test('offers what fits while typing, and says how many', async () => {
    const { field } = show();
    await userEvent.type(field, 'roer');
    expect(page.getByRole('status').textContent).toBe('2 keuzes gevonden. Kies de goede.');
    expect(page.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Roermond', 'Roerdalen']);
  });

  test('lets the visitor choose with the keyboard alone', async () => {
    const { onPick, field } = show();
    await userEvent.type(field, '6199');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('roerdalen');
  });

  test('does not choose for the visitor when there is doubt', async () => {
    const { onPick, field } = show();
    await userEvent.type(field, '6199{Enter}');
    expect(onPick).not.toHaveBeenCalled();
    expect(page.getByRole('alert').textContent).toBe('');
  });

  test('names the municipality of a village', async () => {
    const { onPick, field } = show();
    await userEvent.type(field, 'swalmen');
    await userEvent.click(button('Swalmen hoort bij Roermond'));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('roermond');
  });

  test('says it does not know a place and points to the list', async () => {
    const { field } = show();
    await userEvent.type(field, 'Utrecht{Enter}');
    expect(page.getByRole('alert').textContent).toMatch(/Wij kennen “Utrecht” niet.*lijst hieronder/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
  });

  test('takes the message away when the visitor types on', async () => {
    const { field } = show();
    await userEvent.click(button('Zoek'));
    expect(page.getByRole('alert').textContent).toBe('Typ eerst uw postcode of woonplaats.');
    await userEvent.type(field, 'r');
    expect(page.getByRole('alert').textContent).toBe('');
  });
});

describe('the finder by name', () => {
  test('finds an answer by words of its text or hint, in any order', async () => {
    const onPick = vi.fn();
    render(<FinderName screen={screen} ask="Welke weg?" options={question.options} onPick={onPick} />);
    await userEvent.type(page.getByRole('textbox', { name: 'Welke weg?' }), 'n280 weg{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('n-weg');
  });
});

describe('the finder by date', () => {
  const late = { from: '2026-09-21', isOver: true, lastDay: '2026-11-02', daysLeft: -23 };
  const inTime = { from: '2026-10-26', isOver: false, lastDay: '2026-12-07', daysLeft: 12 };

  function show(result?: typeof late, binds?: 'desk') {
    const calls = { onDate: vi.fn(), onContinue: vi.fn() };
    render(
      <FinderDate
        screen={screen}
        ask="Welke datum staat erop?"
        term={{ ...term, binds }}
        result={result}
        {...calls}
      />,
    );
    return calls;
  }
  async function type(day: string, month: string, year: string, check = 'Bereken mijn laatste dag') {
    if (day) await userEvent.type(page.getByLabelText('Dag'), day);
    if (month) await userEvent.type(page.getByLabelText('Maand'), month);
    if (year) await userEvent.type(page.getByLabelText('Jaar'), year);
    await userEvent.click(button(check));
  }

  test('groups its fields under the question', () => {
    show();
    expect(page.getByRole('group', { name: 'Welke datum staat erop?' })).toBeTruthy();
  });

  test('gives the date', async () => {
    const { onDate } = show();
    await type('26', 'oktober', '2026');
    expect(onDate).toHaveBeenCalledExactlyOnceWith('2026-10-26');
  });

  test('shows the last day and goes on', async () => {
    const { onContinue } = show(inTime);
    await type('26', '10', '2026');
    const { textContent } = page.getByRole('status');
    expect(textContent).toContain(
      'U bent nog op tijd.Uw laatste dag is maandag 7 december 2026. Dat is over 12 dagen.',
    );
    await userEvent.click(button('Ga verder'));
    expect(onContinue).toHaveBeenCalledOnce();
  });

  test('says when the term is over', async () => {
    show(late);
    await type('21', '9', '2026');
    expect(page.getByRole('status').textContent).toContain(
      'De termijn is voorbij.De laatste dag was maandag 2 november 2026.',
    );
  });

  test('says of an answer that is awaited by when it has to be there', async () => {
    show(inTime, 'desk');
    await type('26', '10', '2026', 'Bereken de laatste dag');
    expect(page.getByRole('status').textContent).toContain('Het antwoord moet er zijn op maandag 7 december');
  });

  test('takes the result away when the date is changed', async () => {
    show(inTime);
    await type('26', '10', '2026');
    await userEvent.type(page.getByLabelText('Dag'), '{Backspace}');
    expect(page.getByRole('status').textContent).toBe('');
  });

  test('says above the form what is wrong, takes the focus there and leads to the field', async () => {
    const { onDate } = show();
    await type('31', '6', '2026');
    expect(document.activeElement?.textContent).toBe('De datum klopt nog niet');
    expect(page.getByRole('link', { name: /Deze dag bestaat niet/ }).getAttribute('href')).toBe('#datum-day');
    expect(onDate).not.toHaveBeenCalled();
  });

  test('says at the field what is wrong', async () => {
    show();
    await type('3', '13', '2026');
    const field = page.getByLabelText('Maand');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
      'Vul bij maand een getal van 1 tot en met 12 in.',
    );
  });

  test('takes the focus to the message again at a second mistake', async () => {
    show();
    await type('', '', '');
    await type('', '', '');
    expect(document.activeElement?.textContent).toBe('De datum klopt nog niet');
  });
});
