// @vitest-environment happy-dom
import { cleanup, screen as page, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SheetDesk } from '../../src/flow/sheet-types';
import { writeLetter } from '../../src/handover/letter';
import { LetterWriting } from '../../src/ui/pages/letter-writing';
import { sheetOfLetter } from '../handover/letters';
import { roads, screen, way } from './sheet-sample';

afterEach(cleanup);

type Props = Parameters<typeof LetterWriting>[0];

function write(more: Partial<Props> = {}, words: Record<string, string> = {}) {
  const letter = more.letter ?? sheetOfLetter('klacht');
  const filled = new Map(Object.entries(words));
  const props: Props = {
    screen,
    letter,
    words: filled,
    taken: new Set(),
    blocks: writeLetter(letter, { words: filled }),
    isQuiet: false,
    actions: { print: vi.fn(), copy: vi.fn(), saveDocument: vi.fn(), saveText: vi.fn() },
    news: '',
    onWrite: vi.fn(),
    onBack: vi.fn(),
    ...more,
  };
  render(<LetterWriting {...props} />);
  return props;
}
const main = () => page.getByRole('main').textContent;
const named = (key: Parameters<typeof screen.say>[0]) =>
  page.queryByRole('button', { name: screen.say(key) });

describe('a letter being written', () => {
  test('asks only for what stands in the letter, each with a label of its own', () => {
    write();
    const asked = sheetOfLetter('klacht').steps.flatMap(({ fields }) => fields.map(({ ask }) => ask));
    for (const ask of asked) expect(page.getByLabelText(ask, { exact: false })).toBeTruthy();
    expect(page.getAllByRole('textbox')).toHaveLength(asked.length);
  });

  test('hands over what is typed as it is typed', async () => {
    const { onWrite } = write();
    await userEvent.type(page.getByLabelText(/^Hoe heet u/), 'É');
    expect(onWrite).toHaveBeenCalledWith('naam', 'É');
  });

  test('fills in the day of today only when somebody asks for it', async () => {
    const { onWrite } = write();
    await userEvent.click(page.getByRole('button', { name: /25 november 2026/ }));
    expect(onWrite).toHaveBeenCalledWith('dag', '25 november 2026');
  });

  test('warns gently of what looks like a citizen service number', () => {
    write({}, { wat: 'Mijn nummer is 111222333.' });
    expect(page.getAllByRole('status').map((one) => one.textContent)).toContain(screen.say('letter.bsn'));
  });

  test('says which date was taken over', () => {
    write({ taken: new Set(['wanneer']) }, { wanneer: '6 mei 2026' });
    expect(main()).toContain(screen.say('letter.taken'));
  });

  test('lets the browser offer name and address on an own device, and nothing on any other', () => {
    write();
    expect(page.getByLabelText(/^Hoe heet u/).getAttribute('autocomplete')).toBe('name');
    cleanup();
    write({ isQuiet: true });
    const offers = page.getAllByRole('textbox').map((box) => box.getAttribute('autocomplete'));
    expect(new Set(offers)).toEqual(new Set(['off']));
  });

  test('has no buttons for a file where a file would stay behind', () => {
    write({ actions: { print: vi.fn(), copy: vi.fn() } });
    expect(named('letter.text')).toBeNull();
    expect(main()).toContain(screen.say('letter.noFile'));
  });
});

describe('where a letter goes', () => {
  const email = (more = {}): SheetDesk => ({ ...roads, ways: { email: way('wegen@voorbeeld.nl', more) } });
  const mailTo = () => page.queryByRole('link', { name: screen.say('letter.mail') })?.getAttribute('href');

  test('is by post where nobody said that e-mail counts', () => {
    write({ desk: email() });
    expect(mailTo()).toBeUndefined();
    expect(main()).toContain(screen.say('letter.byPost'));
  });

  test('is by e-mail too where the organisation said so', () => {
    write({ desk: email({ forLetters: true }) }, { naam: 'A&B' });
    expect(mailTo()).toContain('mailto:wegen@voorbeeld.nl?subject=Klacht&body=A%26B');
  });

  test('is by e-mail too where the law asks for no form', () => {
    write({ letter: sheetOfLetter('inzage'), desk: email() });
    expect(mailTo()).toContain('mailto:');
  });

  test('is by copy where the letter is too long for the address of an e-mail', () => {
    write({ desk: email({ forLetters: true }) }, { wat: 'x'.repeat(5000) });
    expect(mailTo()).toBeUndefined();
    expect(main()).toContain(screen.say('letter.mailLong'));
  });

  test('names the address of the desk, and its own form', () => {
    write({ desk: { ...roads, ways: { ...roads.ways, post: way('Postbus 9, Stad') } } });
    expect(main()).toContain('Wegen van de Provincie\nPostbus 9\nStad');
    expect(page.getByRole('link', { name: 'Meldformulier' })).toBeTruthy();
  });

  test('is left to the visitor where we do not know the address', () => {
    write();
    expect(main()).toContain(screen.say('letter.toSelf'));
  });
});
