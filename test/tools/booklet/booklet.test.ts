import { fileURLToPath } from 'node:url';
import { type Element, Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/flow/drawing';
import { municipalityDesk } from '../../../src/flow/expand';
import { bookletOf } from '../../../src/tools/booklet/booklet';
import { compile } from '../../../src/tools/compile';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TODAY = '2026-11-26';

describe.each(['../../../flows', '../../packs/zilverwaard'])('the booklet of %s', (folder) => {
  const drawing = compile(here(folder), TODAY);
  const html = bookletOf(drawing, 'a4');
  const { document } = new Window();
  document.documentElement.innerHTML = html;
  const attributes = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? '');
  const pieces = [...document.querySelectorAll('[data-plek]')].map(pieceIn);
  const numberAt = new Map(pieces.flatMap(({ refs, number }) => refs.map((ref) => [ref, number])));

  test('has every question and every outcome, and each just once', () => {
    expect(pieces.flatMap(({ refs }) => refs).sort()).toEqual([...drawing.table.answers.keys()].sort());
    expect(new Set(pieces.map(({ number }) => number)).size).toBe(pieces.length);
  });

  test('every answer names the number under which the place it leads to stands', () => {
    for (const { refs, answers, forAll } of pieces)
      for (const [option, to] of drawing.table.answers.get(refs[0] ?? '') ?? [])
        expect(answers.get(option) ?? forAll, `${refs} ${option}`).toBe(numberAt.get(to));
  });

  test('every number of a piece is where its links lead, and every link leads somewhere', () => {
    const ids = new Set(attributes('[id]', 'id').map((id) => `#${id}`));
    expect(attributes('a', 'href').filter((link) => !ids.has(link))).toEqual([]);
    for (const { id, number } of pieces) expect(id).toBe(`nr-${number}`);
  });

  test('has every desk, each municipality in the table and not among the others', () => {
    const listed = attributes('.desk', 'data-loket');
    const towns = attributes('tr[data-loket]', 'data-loket');
    expect([...listed, ...towns].sort()).toEqual([...drawing.pack.desks.keys()].sort());
    expect(towns.sort()).toEqual([...drawing.pack.municipalities.keys()].map(municipalityDesk).sort());
  });

  test('says what to do at every outcome, and the notes of the counter', () => {
    const said = document.body.textContent;
    for (const text of textsOf(drawing)) expect(said).toContain(text);
  });

  test('names danger on the first sheet and below every page', () => {
    const { say } = drawing.pack.organisation.emergency;
    expect(document.querySelector('.cover')?.textContent).toContain(say);
    expect(html).toContain(`@bottom-left { content: "${say}`);
  });
});

/** A piece as a reader sees it: its number, the number behind each answer, and behind "find the municipality". */
function pieceIn(piece: Element) {
  const answers = [...piece.querySelectorAll('.answers li')].map(
    (one) => [one.getAttribute('data-keuze') ?? '', one.querySelector('.go')?.textContent ?? ''] as const,
  );
  return {
    id: piece.id,
    refs: (piece.getAttribute('data-plek') ?? '').split(' '),
    number: /\d+/.exec(piece.querySelector('.number b')?.textContent ?? '')?.[0] ?? '',
    answers: new Map(answers),
    forAll: answers.find(([option]) => option === '')?.[1],
  };
}

/** Some texts that stand in the pack as they are: no facts to fill in, no names of municipalities. */
function textsOf({ pack }: Drawing): string[] {
  const flows = [...pack.flows.values()];
  const notes = flows.flatMap((flow) => Object.values(flow.questions).flatMap((one) => one.staffNote ?? []));
  const steps = flows.flatMap((flow) =>
    Object.values(flow.outcomes)
      .filter(({ madeFor }) => !madeFor)
      .flatMap(({ doThis }) => doThis),
  );
  return [...notes, ...steps].filter((text) => !text.includes('{'));
}
