import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { Letter, LetterKind } from '../../flow/letter-types';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { frameParts, letterFile, type PlacedPart, placed } from '../letters';

/** A letter that does not hold what the law demands, or that claims to hold what nobody demands. */
export function letterDemands(context: Context): Finding[] {
  const { pack, read } = context;
  if (isBroken(read, 'letterFrame')) return [];
  const { kinds } = pack.letterFrame;
  const frame = frameParts(pack, read);
  const all = new Set([...kinds.values()].flatMap(({ demands }) => Object.keys(demands)));
  const letters = [...pack.letters.values()].flatMap((letter) => {
    const kind = kinds.get(letter.kind);
    return kind ? judge(context, letter, kind, frame) : [unknownKind(context, letter)];
  });
  return [...strange(context, frame, all), ...letters];
}

function judge(context: Context, letter: Letter, kind: LetterKind, frame: readonly PlacedPart[]): Finding[] {
  const file = letterFile(context.read, letter.id);
  const own = placed(letter.parts, file, K.letter);
  const isThere = (name: string, isAlways: boolean) =>
    [...frame, ...own].some(
      ({ part }) => part.carries.includes(name) && (!isAlways || part.ifFilled === undefined),
    );
  const missing = Object.entries(kind.demands).flatMap(([name, demand]) => {
    if (isThere(name, true)) return [];
    const values = { eis: name, wat: demand, soort: kind.name, soms: isThere(name, false) ? 'ja' : '' };
    return [context.at({ file, path: [K.kind] }, 'eis-mist', values)];
  });
  return [...missing, ...strange(context, own, new Set(Object.keys(kind.demands)))];
}

function strange(context: Context, parts: readonly PlacedPart[], known: ReadonlySet<string>): Finding[] {
  return parts.flatMap(({ part, spot }) =>
    part.carries.flatMap((name, index) => {
      if (known.has(name)) return [];
      const found = context.at({ ...spot, path: [...spot.path, K.carries, index] }, 'onbekende-eis', {
        naam: name,
      });
      return [{ ...found, near: context.near(name, known) }];
    }),
  );
}

function unknownKind({ pack, read, at, near }: Context, { id, kind }: Letter): Finding {
  const found = at({ file: letterFile(read, id), path: [K.kind] }, 'onbekende-briefsoort', { naam: kind });
  return { ...found, near: near(kind, pack.letterFrame.kinds.keys()) };
}
