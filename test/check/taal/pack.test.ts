import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/check/examine';
import { letter } from '../../../src/check/letter';
import { isAboutLanguage, knownFrom, withoutKnown } from '../../../src/check/taal/pack/known';
import { RULE_NAMES } from '../../../src/check/taal/types';
import type { Finding } from '../../../src/flow/finding';
import { readPack } from '../../../src/flow/read-pack';
import { readPackFolder } from '../../../src/tools/pack-folder';
import { readKnown } from '../../../src/tools/taalcheck-known';
import { base, FLOWS, messages, packWithFlow, SAMPLE_FLOW, TODAY, textOf } from '../pack';
import { words } from './checking';

const sample = textOf(
  base.find((file) => file.path === SAMPLE_FLOW) ?? { path: '', bytes: new Uint8Array() },
);

/** What is found about the language of the sample flow after a change. */
function languageOf(text: string): Finding[] {
  return examine(readPack(packWithFlow(text)), TODAY, words).filter(isAboutLanguage);
}

function covered(text: string, { start, end }: Finding): string {
  return text.slice(start, end);
}

const hard = sample.replace('Bel en zeg waar het is.', 'Indien u belt, zeg waar het is.');

describe('the language of a pack', () => {
  test('is looked at when somebody brings the words along', () => {
    expect(languageOf(sample)).toEqual([]);
    expect(languageOf(hard).map(({ code }) => code)).toEqual(['moeilijk-woord']);
    expect(examine(readPack(packWithFlow(hard)), TODAY)).toEqual([]);
  });

  test('gets a letter that points at the word', () => {
    const [found] = languageOf(hard);
    expect(found && covered(hard, found)).toBe('Indien');
    expect(found && letter(found, hard, messages)).toContain('Schrijf liever ‘als’.');
  });

  test('is found in a text that runs over two lines', () => {
    const text = hard.replace(
      'Indien u belt, zeg',
      'Bel ons, indien u\n      dat met betrekking\n      tot uw vraag wilt. Zeg',
    );
    const pieces = languageOf(text).map((found) => covered(text, found).replace(/\s+/g, ' '));
    expect(pieces).toEqual(['indien', 'met betrekking tot']);
  });

  test('of what only staff read is left alone', () => {
    const text = sample.replace(
      '    doe dit:',
      '    voor de balie: Indien nodig verstrekt u dit derhalve.\n    doe dit:',
    );
    expect(languageOf(text)).toEqual([]);
  });

  test('comes behind what is wrong with the flow itself', () => {
    const codes = examine(
      readPack(packWithFlow(hard.replace('ga naar: melden', 'ga naar: nergens'))),
      TODAY,
      words,
    );
    expect(codes.at(0)?.code).toBe('onbekend-doel');
    expect(codes.at(-1)?.code).toBe('moeilijk-woord');
  });

  test('is asked of a whole page too', () => {
    const dense =
      'De implementatie vergt randvoorwaarden. De governance behoeft consensus. Participatie is essentieel.';
    const found = languageOf(sample.replace('Bel en zeg waar het is.', `${dense} `.repeat(5)));
    expect(found.filter(({ code }) => code === 'tekst-index')[0]).toMatchObject({ severity: 'warning' });
  });

  test('may be left as it is with a reason in the file', () => {
    const excuse = 'taal toegestaan:\n  - woord: indien\n    waarom: Zo staat het in de wet.\n';
    expect(languageOf(hard + excuse)).toEqual([]);
    expect(languageOf(hard + excuse.replace('indien', 'anders'))).toHaveLength(1);
  });

  test('needs that reason', () => {
    const codes = examine(readPack(packWithFlow(`${hard}taal toegestaan:\n  - woord: indien\n`)), TODAY);
    expect(codes[0]?.code).toBe('sleutel-mist');
  });
});

describe('known warnings', () => {
  const found = languageOf(hard);

  test('are not told again, as often as they are on the list', () => {
    const { fresh, kept, gone } = withoutKnown([...found, ...found], knownFrom(found));
    expect([fresh.length, kept.length, gone]).toEqual([1, 1, 0]);
  });

  test('that are solved are counted, so that the list grows shorter', () => {
    expect(withoutKnown([], knownFrom(found)).gone).toBe(1);
  });

  test('are never errors', () => {
    const errors = found.map((one) => ({ ...one, severity: 'error' as const }));
    expect(withoutKnown(errors, knownFrom(found)).fresh).toHaveLength(1);
    expect(knownFrom(errors)).toEqual({});
  });
});

describe('the shipped content', () => {
  const raw = readPackFolder(FLOWS);
  const found = examine(readPack(raw), TODAY, words).filter(isAboutLanguage);

  test('has nothing that must change, and no page above the line', () => {
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.filter(({ code, values }) => code === 'tekst-index' && values.vorm === 'tekst')).toEqual([]);
  });

  test('has a list of known warnings that only holds what is still there', () => {
    expect(withoutKnown(found, readKnown(FLOWS) ?? {}).gone).toBe(0);
  });
});

test('every rule has a letter of its own', () => {
  expect(RULE_NAMES.filter((name) => !messages.has(name))).toEqual([]);
});
