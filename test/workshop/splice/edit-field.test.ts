import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import { publishedFiles } from '../../../src/tools/workshop-site';
import { addItem, dropItem, editField, moveItemDown } from '../../../src/workshop/splice/edit-field';
import { CannotSplice, type Path, spliced } from '../../../src/workshop/splice/splice';
import { FLOWS } from '../../check/pack';

const FLOW = `# boven
vragen:
  een:
    vraag: Wat is er? # let op
    # bij de uitleg
    uitleg: >
      Een lange
      tekst.
    keuzes:
      - id: ja
        tekst: "Ja: nu"
        ga naar: twee
      # de tweede
      - { id: nee, tekst: 'Nee', ga naar: klaar }
    weet ik niet:
      zeg: [Geen probleem., Bel ons]
      ga naar: klaar
  twee:
    vraag: Nog iets?
`;

/** The text after an edit. */
const written = (path: Path, value: Parameters<typeof editField>[2], text = FLOW, order?: string[]) => {
  const splice = editField(text, path, value, order);
  return splice ? spliced(text, splice) : text;
};

/** Lines that went and lines that came. */
function changes(before: string, now: string): string[] {
  const [a, b] = [before.split('\n'), now.split('\n')];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const cut = (lines: string[], sign: string) =>
    lines.slice(head, lines.length - tail).map((one) => sign + one);
  return [...cut(a, '-'), ...cut(b, '+')];
}

describe('a field', () => {
  it('keeps its comment and its neighbours', () => {
    expect(changes(FLOW, written(['vragen', 'een', 'vraag'], 'Wat nu?'))).toEqual([
      '-    vraag: Wat is er? # let op',
      '+    vraag: Wat nu? # let op',
    ]);
  });

  it('gets quotes when it needs them, and keeps those it has', () => {
    expect(written(['vragen', 'een', 'vraag'], 'Let op: nu')).toContain('vraag: "Let op: nu" # let op');
    expect(written(['vragen', 'een', 'keuzes', 0, 'tekst'], 'Ja')).toContain('tekst: "Ja"\n');
    expect(written(['vragen', 'een', 'keuzes', 1, 'tekst'], "Nee, 's avonds")).toContain(
      "tekst: 'Nee, ''s avonds',",
    );
  });

  it('stays a folded block', () => {
    expect(changes(FLOW, written(['vragen', 'een', 'uitleg'], 'Kort: zo.'))).toEqual([
      '-      Een lange',
      '-      tekst.',
      '+      Kort: zo.',
    ]);
  });

  it('of more texts becomes a list, and a list stays one', () => {
    const listed = written(['vragen', 'een', 'vraag'], ['Een.', 'Twee.']);
    expect(listed).toContain('vraag: # let op\n      - Een.\n      - Twee.\n');
    expect(written(['vragen', 'een', 'weet ik niet', 'zeg'], ['Geen probleem.'])).toContain(
      'zeg: [Geen probleem.]\n',
    );
  });

  it('that is not there comes where it belongs', () => {
    const order = ['vraag', 'uitleg', 'waarom', 'keuzes'];
    const text = written(['vragen', 'een', 'waarom'], 'Daarom.', FLOW, order);
    expect(text).toContain('      tekst.\n    waarom: Daarom.\n    keuzes:\n');
    expect(changes(FLOW, text)).toEqual(['+    waarom: Daarom.']);
  });

  it('goes with its line, and only that', () => {
    expect(changes(FLOW, written(['vragen', 'een', 'uitleg'], undefined))).toEqual([
      '-    uitleg: >',
      '-      Een lange',
      '-      tekst.',
    ]);
  });

  it('in a file that cannot be read is left alone', () => {
    expect(() =>
      editField('vragen:\n  een:\n    vraag: "open\n  twee: x', ['vragen', 'een', 'vraag'], 'x'),
    ).toThrow(CannotSplice);
  });
});

describe('a list', () => {
  const keuzes = ['vragen', 'een', 'keuzes'];
  const option = { id: 'soms', tekst: 'Soms', 'ga naar': 'klaar' };

  it('grows at its end', () => {
    const text = spliced(FLOW, addItem(FLOW, keuzes, option) ?? expect.fail());
    expect(changes(FLOW, text)).toEqual([
      '+      - id: soms',
      '+        tekst: Soms',
      '+        ga naar: klaar',
    ]);
  });

  it('is made where there is none', () => {
    const text = spliced(FLOW, addItem(FLOW, ['vragen', 'twee', 'keuzes'], option) ?? expect.fail());
    expect(
      text.endsWith(
        'vraag: Nog iets?\n    keuzes:\n      - id: soms\n        tekst: Soms\n        ga naar: klaar\n',
      ),
    ).toBe(true);
  });

  it('loses one item, and keeps the comment above the next', () => {
    const text = spliced(FLOW, dropItem(FLOW, keuzes, 0) ?? expect.fail());
    expect(text).toContain('    keuzes:\n      # de tweede\n      - { id: nee');
  });

  it('changes two places', () => {
    const text = spliced(FLOW, moveItemDown(FLOW, keuzes, 0) ?? expect.fail());
    expect(text.indexOf('id: nee')).toBeLessThan(text.indexOf('id: ja'));
    expect(text.length).toBe(FLOW.length);
  });
});

/** Every text of the shipped files, with where it stands. */
const fields = Object.entries(publishedFiles(FLOWS))
  .filter(([path]) => path.endsWith('.yaml') && !/^(taal\/(moei|toe)|nummers)/.test(path))
  .flatMap(([, text]) => textsIn(text));

interface Field {
  readonly text: string;
  readonly where: Path;
  /** The lines it stands on. */
  readonly first: number;
  readonly last: number;
}

function textsIn(text: string): Field[] {
  const found: Field[] = [];
  const tree = parseDocument(text, { schema: 'failsafe' });
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  visit(tree, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.value === '') return;
      const steps = [...ancestors, node];
      const where = steps.flatMap((step, at): Path => {
        const around = steps[at - 1];
        if (isMap(around)) return [String((step as Pair<Scalar>).key.value)];
        return isSeq(around) ? [around.items.indexOf(step)] : [];
      });
      const [start = 0, end = 0] = node.range ?? [];
      const line = (at: number) => breaks.filter((one) => one < at).length;
      found.push({
        text,
        where,
        first: line(start),
        last: line(start + text.slice(start, end).trimEnd().length),
      });
    },
  });
  return found;
}

const said = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }).map((one) => one.replace(/\s+/g, ' ').trim() || 'x'),
  fc.constantFrom(
    'Let op: nu',
    '- streep',
    '# geen uitleg',
    "'s avonds",
    '"zo"',
    'a #b',
    '[x',
    '{y}',
    'ja',
    '0478',
    'é 🙂',
    '&a',
    '*b',
    '!c',
    '%d',
    '@e',
    '`f',
    '? g',
    '| h',
    'eind:',
    'x, y',
  ),
);

describe('a field of the shipped flows, chosen at random', () => {
  it.each([
    ['\n', 200],
    ['\r\n', 40],
  ] as const)(
    'changes its own lines and nothing else, with line end %j',
    (lineBreak, numRuns) => {
      fc.assert(
        fc.property(fc.nat(fields.length - 1), said, (at, value) => {
          const { text: shipped, where, first, last } = fields[at] ?? expect.fail();
          const text = shipped.replaceAll('\n', lineBreak);
          const now = written(where, value, text);
          const [a, b] = [text.split('\n'), now.split('\n')];
          expect(sameLines(a.slice(0, first), b.slice(0, first))).toBe(true);
          expect(sameLines(a.slice(last + 1), b.slice(b.length - (a.length - 1 - last)))).toBe(true);
          expect(String(parseDocument(now, { schema: 'failsafe' }).getIn(where)).trim()).toBe(value);
        }),
        { numRuns, seed: 7 },
      );
    },
    60_000,
  );
});

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}
