import { describe, expect, test } from 'vitest';
import { closingLine, toConfirmTable } from '../../src/check/summary';
import type { Finding, Severity } from '../../src/flow/finding';
import { readPack } from '../../src/flow/read-pack';
import { base, findingsIn, packWith } from './pack';

function found(severity: Severity, values: Record<string, string> = {}): Finding {
  return { code: 'te-bevestigen', severity, file: 'x.yaml', start: 0, end: 0, values };
}
const { pack } = readPack(base);

describe('the last line', () => {
  test('counts what is there when all is well', () => {
    expect(closingLine([], pack)).toBe('Alles klopt: 3 wegwijzers, 2 vragen, 5 voorbeelden.');
  });

  test('counts what is wrong', () => {
    expect(closingLine([found('error'), found('error'), found('warning')], pack)).toBe(
      '2 fouten, 1 waarschuwing.',
    );
  });

  test('tells that warnings are no errors', () => {
    expect(closingLine([found('warning'), found('warning')], pack)).toBe('Geen fouten, 2 waarschuwingen.');
  });

  test('does not count what is only to be confirmed', () => {
    expect(closingLine([found('note')], pack)).toMatch(/^Alles klopt/);
  });
});

describe('what is to be confirmed', () => {
  test('is nothing when everything is sure', () => {
    expect(toConfirmTable([])).toEqual([]);
  });

  test('stands with the most harmful first', () => {
    const rows = toConfirmTable([
      found('note', { wat: 'licht', gewicht: '1' }),
      found('note', { wat: 'zwaar', gewicht: '2' }),
    ]);
    expect(rows.slice(1).map((row) => row.trim())).toEqual(['zwaar', 'licht']);
  });

  test('is cut after fifteen lines', () => {
    const rows = toConfirmTable(Array.from({ length: 40 }, () => found('note', { wat: 'x' })));
    expect(rows).toHaveLength(17);
    expect(rows.at(-1)).toContain('en nog 25');
  });

  test('begins with the emergency numbers', () => {
    const desks = base.find((file) => file.path === 'loketten.yaml');
    const text = new TextDecoder().decode(desks?.bytes).replace('zekerheid: G', 'zekerheid: M');
    const raw = packWith([{ path: 'loketten.yaml', bytes: new TextEncoder().encode(text) }]);
    expect(toConfirmTable(findingsIn(raw))[1]).toContain('Alarmnummer 112');
  });
});
