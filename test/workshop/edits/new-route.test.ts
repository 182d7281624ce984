import { expect, test, vi } from 'vitest';
import { nl } from '../../../src/words/nl';
import { makeSay } from '../../../src/words/say';
import { type NewRoute, newRoute } from '../../../src/workshop/edits/new-route';
import { recordExample } from '../../../src/workshop/edits/record-example';
import { afterStep, changes, endsOf, filesIn, lettersOf, packOf } from './steps';

// A whole pack is read several times over.
vi.setConfig({ testTimeout: 60_000 });

const files = filesIn();
const say = makeSay(nl, 'nl');
const ROUTE: NewRoute = {
  id: 'boom',
  title: 'Er ligt een boom: over de weg',
  about: 'Meld een boom op een grote weg.',
  search: 'boom, tak op de weg, #omgewaaid',
  question: 'Ligt de boom op de weg?',
  answers: 'Ja, op de weg\n\nNee, ernaast\n',
  desk: 'provincie-algemeen',
  owner: 'Balie',
  source: 'verzonnen',
  today: '26 november 2026',
  help: 'liaison/hulp',
  template: packOf(files).template,
  from: { flow: 'start', question: 'waarmee', text: 'Een boom, "los": of vast' },
};
const now = afterStep(files, newRoute(files, ROUTE, say));

test('a new route stops no build, lacks examples, and is told which sentences have to become its own', () => {
  const fresh = lettersOf(now).filter((letter) => !lettersOf(files).includes(letter));
  expect(fresh.map((letter) => letter.split(' ')[1]).sort()).toEqual([
    'keuze-zonder-voorbeeld',
    'keuze-zonder-voorbeeld',
    'keuze-zonder-voorbeeld',
    'uitkomst-zonder-voorbeeld',
    'uitkomst-zonder-voorbeeld',
    ...Array(10).fill('voorbeeldzin'),
  ]);
});

test('a new route is reached from the question that was pointed out, and nobody else ends elsewhere', () => {
  expect(Object.keys(changes(files, now)).sort()).toEqual(['flows.added', 'options.added']);
  expect(endsOf(packOf(now))).toEqual(endsOf(packOf(files)));
});

test('a new route does not take a name that is there, nor a ninth answer', () => {
  expect(newRoute(files, { ...ROUTE, id: 'overlast' }, say)).toEqual({ refused: 'nameTaken' });
  expect(newRoute(files, { ...ROUTE, id: 'Boom' }, say)).toEqual({ refused: 'badName' });
  const full = { ...ROUTE, from: { ...ROUTE.from, flow: 'overlast', question: 'waarvan' } };
  expect(newRoute(files, full, say)).toEqual({ refused: 'tooMany' });
});

test.each([
  ['boom', 'boom/ligt-de-boom-op-de-weg', 'ja-op-de-weg', 'boom/ja-op-de-weg'],
  ['overlast', 'overlast/waarvan', 'weet-ik-niet', 'liaison/hulp'],
])('a walk through %s is written down as an example that ends there', (flow, question, option, endsAt) => {
  const story = 'Er ligt een boom, op de #1: "help".';
  const step = recordExample(now, flow, { story, answers: [{ question, option }], endsAt });
  const later = afterStep(now, step);
  expect(endsOf(packOf(later)).get(story)).toBe(endsAt);
  expect(Object.keys(changes(now, later))).toEqual(['examples.added']);
});
