import type { PlaceRef } from '../flow/types';
import type { PublishedTable, Shown } from './publish';

/** What a sheet says beside the numbers. */
export interface CsvWords {
  readonly place: string;
  readonly total: string;
  readonly hidden: string;
  readonly titleOf: (place: PlaceRef) => string;
}

/** Writes a published table for a spreadsheet. Shape: semicolons, as spreadsheets here expect, and a mark of UTF-8 in front. */
export function csvOf({ months, rows, totals, total }: PublishedTable, words: CsvWords): string {
  const cell = (shown: Shown) => (shown === 'hidden' ? words.hidden : String(shown));
  const lines = [
    [words.place, ...months, words.total],
    ...rows.map((row) => [words.titleOf(row.place), ...row.cells.map(cell), cell(row.total)]),
    [words.total, ...totals.map(cell), cell(total)],
  ];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** A text that begins like a formula would be run by a spreadsheet. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
