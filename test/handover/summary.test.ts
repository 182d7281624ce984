import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillIn } from '../../src/flow/fill-in';
import { type Answer, replay } from '../../src/flow/replay';
import { tableOf } from '../../src/flow/table';
import { withNote } from '../../src/handover/notes';
import { summaryOf } from '../../src/handover/summary';
import { tellVisit } from '../../src/handover/told';
import { visitFrom } from '../../src/journey/visit';
import { changeMinds, picks, SEED } from '../flow/random-walk';
import { answersOf, lookupOf, startOf } from '../flow/walk';
import { drawing, say, summaryGround, summaryText, telling } from './telling';

const { pack } = drawing;
const start = startOf(pack);
const stuck = visitFrom(start, answersOf({ 'start/waarmee': 'vast', 'liaison/wat-past': 'doorgestuurd' }));

/** An answer as a line of a summary, by the flows alone. */
function lineOf({ question: ref, option }: Answer): string {
  const [flow = '', place = ''] = ref.split('/');
  const question = pack.flows.get(flow)?.questions[place];
  const chosen = question?.options.find(({ id }) => id === option)?.text ?? say('question.unsure');
  return fillIn(pack, drawing.today, `${question?.text} ${chosen}`);
}

/** The words of a question in the shipped flows. */
function questionText(ref: string): string {
  const [flow = '', place = ''] = ref.split('/');
  return telling.sheet(flow)?.questions[place]?.text ?? '';
}

describe('a summary', () => {
  test('tells the answers that count and where they led', () => {
    expect(summaryText(stuck)).toContain(questionText('liaison/wat-past'));
    expect(summaryText(stuck)).toContain(telling.title('liaison/doorgestuurd'));
  });

  test('of a visit without answers in which nothing was written says only when it was made', () => {
    expect(summaryOf(summaryGround(visitFrom(start))).parts).toEqual([
      { heading: say('handover.paper.made'), rows: [{ text: 'vandaag' }] },
    ]);
  });

  test('holds what was written, sign for sign', () => {
    const story = 'Regel één\n  <b>twee</b> 😀 \u202eomgekeerd';
    expect(summaryText(stuck, { story })).toContain(story);
  });

  test('never holds an answer that was set aside, however often somebody changes their mind', () => {
    const table = tableOf(pack.flows);
    const rule = fc.property(picks, (taken) => {
      const answers = changeMinds(table, start, taken);
      const { path, aside } = replay(lookupOf(pack), start, answers);
      const lines = summaryText(visitFrom(start, answers)).split('\n');
      const counted = path.map(lineOf);
      expect(lines.filter((line) => counted.includes(line))).toEqual(counted);
      const others = aside.map(lineOf).filter((line) => !counted.includes(line));
      expect(lines.filter((line) => others.includes(line))).toEqual([]);
    });
    fc.assert(rule, { seed: SEED, numRuns: 1000 });
  }, 60_000);

  test('leaves out an answer that the visitor leaves out, and keeps the others', () => {
    const text = summaryText(stuck, { leftOut: ['start/waarmee'] });
    expect(text).not.toContain(questionText('start/waarmee'));
    expect(text).toContain(questionText('liaison/wat-past'));
  });

  test('keeps problems apart', () => {
    const problems = [...stuck.problems, { start, answers: answersOf({ 'start/waarmee': 'brief' }) }];
    const headings = summaryOf(summaryGround({ problems })).parts.map(({ heading }) => heading);
    expect(headings).toContain(say('handover.paper.problem', { number: 1 }));
    expect(headings).toContain(say('handover.paper.problem', { number: 2 }));
  });

  test('names the last day of a term of which the date was given', () => {
    const dated = Object.values(pack.flows.get('bezwaar')?.questions ?? {}).find(
      ({ finder }) => finder?.by === 'date',
    );
    const question = `bezwaar/${dated?.id}`;
    const option = dated?.finder?.by === 'date' ? dated.finder.inTime : '';
    const [told] = tellVisit(visitFrom(question, [{ question, option, words: '2026-05-06' }]), telling);
    expect(told?.terms[0]?.lastDay).toBe('2026-06-17');
  });

  test('says for whom only when that was said', () => {
    expect(summaryText(stuck)).not.toContain(say('handover.paper.behalf').toUpperCase());
    expect(summaryText(stuck, { behalf: 'other', behalfOf: 'Mijn moeder' })).toContain('Mijn moeder');
    expect(summaryText(stuck, { behalf: 'self', behalfOf: 'Mijn moeder' })).not.toContain('Mijn moeder');
  });
});

describe('a note', () => {
  test('that is emptied is no longer there', () => {
    expect(withNote({ story: 'a', hope: 'b' }, 'story', '')).toEqual({ hope: 'b' });
    expect(withNote({ leftOut: ['a/b'] }, 'leftOut', [])).toEqual({});
  });
});
