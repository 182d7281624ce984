// @vitest-environment happy-dom
import { cleanup, screen as page, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { TopicsPage } from '../../src/ui/pages/topics-page';
import { screen } from './sheet-sample';

afterEach(cleanup);

const topic = (title: string) => ({
  id: title,
  title,
  about: `Over ${title}.`,
  search: ['kuil'],
  start: `${title}/begin`,
});
const titles = () => page.getAllByRole('link').map((link) => link.textContent);

describe('the page of topics', () => {
  test('sorts as Dutch readers do', () => {
    render(<TopicsPage screen={screen} topics={['wolf', 'Één loket', 'bomen'].map(topic)} />);
    expect(titles()).toEqual(['bomen', 'Één loket', 'wolf']);
  });

  test('leads to the start of a topic and says what it is about', () => {
    render(<TopicsPage screen={screen} topics={[topic('wolf')]} />);
    expect(page.getByRole('link').getAttribute('href')).toBe('/hulp/wolf/begin/');
    expect(page.getByText('Over wolf.')).toBeTruthy();
  });

  test('lists the words that belong to a topic', () => {
    render(<TopicsPage screen={screen} topics={[topic('wolf')]} />);
    expect(page.getByText('kuil')).toBeTruthy();
  });

  test('adds letters when the list is long', () => {
    render(
      <TopicsPage screen={screen} topics={[...'abcdefghijklm'].map((letter) => topic(`${letter}aas`))} />,
    );
    expect(
      page
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe('ABCDEFGHIJKLM');
  });
});
