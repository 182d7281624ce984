// @vitest-environment happy-dom
import { cleanup, screen as page, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { almanacOf } from '../../src/ui/context';
import { CountDate } from '../../src/ui/parts/count-date';
import { HelpedQuestion } from '../../src/ui/parts/helped-question';
import { SeveralProblems } from '../../src/ui/parts/several-problems';
import { live, sheet, term } from './sheet-sample';

afterEach(cleanup);
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('counting a term at an outcome', () => {
  function show(more: Partial<Parameters<typeof CountDate>[0]> = {}) {
    const onDate = vi.fn();
    const almanac = almanacOf(live, sheet);
    render(<CountDate {...{ screen: live, term, almanac, onDate }} isKnown={false} {...more} />);
    return onDate;
  }
  async function give(day: string, month: string, year: string) {
    await userEvent.type(page.getByLabelText('Dag'), day);
    await userEvent.type(page.getByLabelText('Maand'), month);
    await userEvent.type(page.getByLabelText('Jaar'), year);
    await userEvent.click(button('Bereken mijn laatste dag'));
  }

  test('gives what was counted', async () => {
    const onDate = show();
    await give('26', '10', '2026');
    expect(onDate).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ from: '2026-10-26', lastDay: '2026-12-07', daysLeft: 12 }),
    );
  });

  test('tells who is too late so first, where that leads to another place', async () => {
    const onDate = show({ leadsOn: true });
    await give('1', '9', '2026');
    expect(page.getByRole('status').textContent).toContain('De termijn is voorbij.');
    expect(onDate).not.toHaveBeenCalled();
    await userEvent.click(button('Ga verder'));
    expect(onDate).toHaveBeenCalledOnce();
  });

  test('does not take a letter of tomorrow', async () => {
    const onDate = show();
    await give('26', '11', '2026');
    expect(page.getByRole('link', { name: /moet nog komen/ })).toBeTruthy();
    expect(onDate).not.toHaveBeenCalled();
  });

  test('takes a day that is still to come where the term begins on the day itself', async () => {
    const onDate = show({ term: { ...term, startsOnDay: true } });
    await give('1', '12', '2026');
    expect(onDate).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ lastDay: '2027-01-11' }));
  });

  test('has an answer for who does not know the date', () => {
    show();
    expect(page.getByText('Ik weet de datum niet')).toBeTruthy();
    expect(page.getByText('Doe alsof er haast is.')).toBeTruthy();
  });

  test('is not offered where a term asks for no date', () => {
    show({ term: { ...term, ask: undefined } });
    expect(document.querySelector('form')).toBeNull();
  });
});

describe('the question whether it helped', () => {
  const show = (said?: 'ja' | 'beetje' | 'nee') => {
    const onSay = vi.fn();
    render(<HelpedQuestion say={live.say} said={said} help="/hulp/liaison/hulp/" onSay={onSay} />);
    return onSay;
  };

  test('tells what was said', async () => {
    const onSay = show();
    await userEvent.click(button('Een beetje'));
    expect(onSay).toHaveBeenCalledExactlyOnceWith('beetje');
  });

  test.each(['beetje', 'nee'] as const)('leads who said %s to a person', (said) => {
    show(said);
    expect(page.getByRole('link').getAttribute('href')).toBe('/hulp/liaison/hulp/');
  });

  test('leads who was helped nowhere', () => {
    show('ja');
    expect(page.queryByRole('link')).toBeNull();
  });
});

describe('several problems', () => {
  test('each have a way back, and one that stays between us is not named', async () => {
    const onReturn = vi.fn();
    const others = [{ number: 1, topic: 'Er is iets kapot' }, { number: 2 }];
    render(<SeveralProblems say={live.say} present={3} others={others} onReturn={onReturn} />);
    await userEvent.click(button('Terug naar probleem 2'));
    expect(onReturn).toHaveBeenCalledExactlyOnceWith(2);
    expect(button(/probleem 1: Er is iets kapot/)).toBeTruthy();
  });
});
