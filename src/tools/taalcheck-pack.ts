import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../check/context';
import { examine } from '../check/examine';
import { isAboutLanguage, knownFrom, withoutKnown } from '../check/taal/pack/known';
import { shownTexts } from '../check/taal/pack/shown-texts';
import { readability } from '../check/taal/readability';
import { written } from '../check/taal/rules/text-index';
import { taalcheck } from '../check/taal/taalcheck';
import type { TaalFinding } from '../check/taal/types';
import type { Words } from '../check/taal/words';
import { type ReadPack, readPack } from '../flow/read-pack';
import { readPackFolder } from './pack-folder';
import { todayHere } from './settings';
import { KNOWN_FILE, readKnown } from './taalcheck-known';

interface Counted {
  words: number;
  errors: number;
  warnings: number;
  tips: number;
  /** Of the hardest page with three sentences or more. */
  highest: number;
}

/** Prints, for every file of a content folder, how much there is to better: errors, warnings per 100 words, the hardest page. */
export function printPack(dir: string, words: Words): void {
  const counts = countsOf(readPack(readPackFolder(dir)), words);
  console.log('woorden  fout  waarschuwing  per 100   tips  hoogste cijfer  bestand');
  for (const [file, one] of counts) console.log(row(file, one));
  console.log(row('samen', [...counts.values()].reduce(sumOf)));
}

function row(file: string, { words, errors, warnings, tips, highest }: Counted): string {
  const rate = written((100 * warnings) / Math.max(1, words));
  const cells = [String(words).padStart(7), String(errors).padStart(5), String(warnings).padStart(13)];
  return [
    ...cells,
    rate.padStart(8),
    String(tips).padStart(6),
    written(highest).padStart(15),
    ` ${file}`,
  ].join(' ');
}

function countsOf(read: ReadPack, words: Words): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  if (!read.pack) return counts;
  for (const { file, texts } of shownTexts(contextOf(read.pack, read, todayHere()))) {
    const checked = texts.map(({ text }) => taalcheck(text, { words, isExplained: true, isPart: true }));
    const readings = checked.flatMap((one) => one.readings);
    const found = checked.flatMap((one) => one.findings);
    const page = {
      words: readings.reduce((sum, one) => sum + one.words, 0),
      errors: numberOf(found, 'error'),
      warnings: numberOf(found, 'warning'),
      tips: numberOf(found, 'tip'),
      highest: readings.length < 3 ? 0 : readability(readings),
    };
    counts.set(file, sumOf(counts.get(file) ?? NOTHING, page));
  }
  return counts;
}

const NOTHING: Counted = { words: 0, errors: 0, warnings: 0, tips: 0, highest: 0 };

function numberOf(found: readonly TaalFinding[], severity: TaalFinding['severity']): number {
  return found.filter((one) => one.severity === severity).length;
}

function sumOf(a: Counted, b: Counted): Counted {
  return {
    words: a.words + b.words,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    tips: a.tips + b.tips,
    highest: Math.max(a.highest, b.highest),
  };
}

/** Makes the list of known warnings shorter by those that are gone. Only a folder without a list gets a new one. */
export function shortenKnown(dir: string, words: Words): void {
  const found = examine(readPack(readPackFolder(dir)), todayHere(), words).filter(isAboutLanguage);
  const before = readKnown(dir);
  const known = knownFrom(before === undefined ? found : withoutKnown(found, before).kept);
  writeFileSync(join(dir, KNOWN_FILE), `${JSON.stringify(known, null, 2)}\n`);
  console.log(`${Object.values(known).flat().length} bekende waarschuwingen staan in ${KNOWN_FILE}.`);
}
