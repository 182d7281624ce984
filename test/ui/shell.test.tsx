import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { InfoPage } from '../../src/ui/pages/info-page';
import { NotFoundPage } from '../../src/ui/pages/not-found-page';
import { OutcomePage } from '../../src/ui/pages/outcome-page';
import { QuestionPage } from '../../src/ui/pages/question-page';
import { StartExtra } from '../../src/ui/pages/start-extra';
import { TopicsPage } from '../../src/ui/pages/topics-page';
import { FinderDate } from '../../src/ui/parts/finder-date';
import { FinderPlace } from '../../src/ui/parts/finder-place';
import { Shell } from '../../src/ui/parts/shell';
import {
  emergency,
  live,
  municipalities,
  outcome,
  question,
  screen,
  sheet,
  term,
  visit,
} from './sheet-sample';

const assets = { style: '/hulp/s.css', script: '/hulp/s.js' };
const info = {
  id: 'privacy',
  title: 'Uw privacy',
  about: 'Kort.',
  checked: '2026-11-22',
  sections: [{ heading: 'Wat', text: ['Niets.'] }],
};
const topics = [{ id: 'weg', title: 'Wegen', about: 'Een gat.', search: ['kuil'], start: 'weg/soort-weg' }];
const noop = () => {};
const finders = [
  <FinderDate key="date" screen={live} ask="Wanneer?" term={term} onDate={noop} onContinue={noop} />,
  <FinderPlace key="place" screen={live} ask="Waar?" municipalities={municipalities} onPick={noop} />,
];

const pages = {
  question: (
    <QuestionPage
      screen={live}
      sheet={{ ...sheet, isSensitive: true }}
      question={question}
      visit={visit}
      finder={finders}
    />
  ),
  outcome: (
    <OutcomePage
      screen={live}
      sheet={sheet}
      outcome={{ ...outcome, term: 'bezwaar', warning: ['Let op.'] }}
      visit={visit}
    />
  ),
  emergency: <OutcomePage screen={screen} sheet={sheet} outcome={emergency} />,
  info: <InfoPage screen={screen} page={info} />,
  topics: <TopicsPage screen={screen} topics={topics} />,
  'not found': <NotFoundPage screen={screen} />,
};
const draw = (inside: (typeof pages)[keyof typeof pages]) =>
  renderToString(
    <Shell
      screen={screen}
      title="Titel"
      flow="weg"
      place="soort-weg"
      assets={assets}
      below={<StartExtra screen={screen} />}
    >
      {inside}
    </Shell>,
  );
const html = draw(pages.question);

/** Asserts that these pieces stand in this order. */
function inOrder(text: string, ...pieces: string[]) {
  const places = pieces.map((piece) => text.indexOf(piece));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe('the document', () => {
  test('puts danger before the question, and the style after the answers', () => {
    inOrder(
      html,
      'Bel 112',
      '<h1',
      'data-keuze="n-weg"',
      'data-keuze="weet-ik-niet"',
      'rel="stylesheet"',
      '<footer',
      '<script',
    );
  });

  test('puts what the service is below the question', () => {
    inOrder(html, 'data-keuze="weet-ik-niet"', 'Wat is Wegwijzer?', '<footer');
  });

  test('tells programs where it stands', () => {
    expect(html).toMatch(
      /<html lang="nl"[^>]* data-flow="weg" data-plek="soort-weg" data-base="\/hulp\/" data-versie="v1"/,
    );
  });

  test('has its own title before the name of the service', () => {
    expect(html).toContain('<title>Titel | Wegwijzer</title>');
  });

  test('fetches its script as a module, late', () => {
    expect(html).toContain('<script type="module" src="/hulp/s.js" fetchpriority="low"></script>');
  });

  test('leads to the emergency page', () => {
    expect(html).toContain('href="/hulp/nood/nood/"');
  });

  test.each(Object.entries(pages))('offers a person, a number and the topics on the %s page', (_, page) => {
    const drawn = draw(page);
    inOrder(drawn, 'href="#inhoud"', 'tel:112', '<main id="inhoud"', 'data-actie="hulp"');
    expect(drawn).toContain('href="/hulp/liaison/hulp/"');
    expect(drawn).toContain('href="tel:0431234567"');
    expect(drawn).toContain('href="/hulp/onderwerpen/"');
  });

  test.each(Object.entries(pages))('has one heading of the first level on the %s page', (_, page) => {
    expect(draw(page).match(/<h1/g)).toHaveLength(1);
  });

  test.each(Object.entries(pages))('keeps to the strict security policy on the %s page', (_, page) => {
    const drawn = draw(page);
    expect(drawn).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:|data:/);
    expect(drawn.match(/<script[^>]*>[^<]/)).toBeNull();
  });
});
