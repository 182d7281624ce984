// @vitest-environment happy-dom
import { cleanup, screen as page, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { writeLetter } from '../../src/handover/letter';
import { LetterPage } from '../../src/ui/pages/letter-page';
import { LetterOffers } from '../../src/ui/parts/letter-offers';
import { LetterSheet } from '../../src/ui/parts/letter-sheet';
import { sheetOfLetter } from '../handover/letters';
import { outcome, screen, sheet } from './sheet-sample';

afterEach(cleanup);

const letter = sheetOfLetter('klacht');
const write = (words: Record<string, string>) => {
  const blocks = writeLetter(letter, { words: new Map(Object.entries(words)) });
  return render(<LetterSheet screen={screen} blocks={blocks} />).container;
};

describe('the page of a letter', () => {
  test('is a letter with lines to write on', () => {
    render(<LetterPage screen={screen} letter={letter} />);
    expect(page.getByRole('main').dataset.briefblad).toBe('klacht');
    expect(page.getByRole('article').querySelectorAll('.ww-blank__line').length).toBeGreaterThan(10);
  });

  test('says what the law wants to see in it, and where we read that', () => {
    render(<LetterPage screen={screen} letter={letter} />);
    const text = page.getByRole('main').textContent;
    for (const demand of letter.demands ?? []) expect(text).toContain(demand);
    expect(text).toContain(letter.source);
  });
});

describe('a letter on the screen', () => {
  test('shows HTML as text', () => {
    const story = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const container = write({ wat: story });
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toContain(story);
  });

  test('keeps a name from right to left apart from the line around it', () => {
    const container = write({ naam: 'محمد', wie: 'אברהם' });
    expect([...container.querySelectorAll('bdi')].map((own) => own.textContent)).toContain('אברהם');
  });

  test('has a blank for what was not filled in, which says so when heard', () => {
    write({});
    expect(page.getAllByRole('img', { name: screen.say('letter.blank') }).length).toBeGreaterThan(4);
  });
});

describe('the letters that an outcome offers', () => {
  const offer = { ...outcome, letters: [{ letter: 'klacht', title: 'Klacht' }] };

  test('are links that need no script and know the way back', () => {
    render(<LetterOffers screen={screen} sheet={sheet} outcome={offer} />);
    expect(page.getByRole('link', { name: 'Klacht' }).getAttribute('href')).toBe(
      '/hulp/brief/klacht/#bij=weg/meld',
    );
  });

  test('tell nothing of a sensitive visit', () => {
    render(<LetterOffers screen={screen} sheet={{ ...sheet, isSensitive: true }} outcome={offer} />);
    expect(page.getByRole('link', { name: 'Klacht' }).getAttribute('href')).toBe('/hulp/brief/klacht/');
  });

  test('are not there where there are none', () => {
    const { container } = render(<LetterOffers screen={screen} sheet={sheet} outcome={outcome} />);
    expect(container.textContent).toBe('');
  });
});
