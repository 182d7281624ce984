import { wordPattern } from '../../flow/explain';
import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import { isBroken } from '../broken';
import type { Context } from '../context';
import type { WrittenText } from '../texts';
import { narrowed } from '../where';

/** From this many uses on, the missing explanation is the cause, not the text. */
const MANY = 3;

/** A difficult word that citizens read and nobody explains. */
export function explainedWords(context: Context): Finding[] {
  const { pack, read } = context;
  if (isBroken(read, 'meanings') || pack.mustExplain.length === 0) return [];
  return [...uses(context)].flatMap(([word, places]) =>
    places.length < MANY ? atUses(context, word, places) : atList(context, word, places),
  );
}

/** Where each unexplained word stands. A longer form that is explained ("hoger beroep") covers the word in it. */
function uses({ pack, texts }: Context): Map<string, WrittenText[]> {
  const explained = new Set(
    [...pack.meanings.values()].flatMap((one) => one.forms).map((form) => form.toLowerCase()),
  );
  const pattern = wordPattern([...explained, ...pack.mustExplain]);
  const found = new Map<string, WrittenText[]>();
  for (const text of texts) {
    if (text.isForStaff || text.kind === 'meanings') continue;
    for (const [word] of text.text.toLowerCase().matchAll(pattern)) {
      if (!explained.has(word)) found.set(word, [...(found.get(word) ?? []), text]);
    }
  }
  return found;
}

function atUses(context: Context, word: string, places: readonly WrittenText[]): Finding[] {
  return places.map(({ spot, text }) => {
    const from = text.toLowerCase().indexOf(word);
    return narrowed(
      context.read,
      context.at(spot, 'begrip-zonder-uitleg', { woord: word, plek: '' }),
      text.slice(from, from + word.length),
    );
  });
}

function atList(context: Context, word: string, places: readonly WrittenText[]): Finding[] {
  const file = [...context.read.files.keys()].find((path) => kindOf(path) === 'meanings') ?? '';
  const index = context.pack.mustExplain.findIndex((one) => one.toLowerCase() === word);
  const values = { woord: word, plek: places[0]?.spot.file ?? '', keer: String(places.length) };
  return [context.at({ file, path: [K.mustExplain, index] }, 'begrip-zonder-uitleg', values)];
}
