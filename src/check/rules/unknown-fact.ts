import { factOf } from '../../flow/fill-in';
import type { Finding } from '../../flow/finding';
import { isBroken } from '../broken';
import type { Context } from '../context';
import { narrowed } from '../where';

/** Anything between braces, closed or not: the reader would see it as it stands. */
const BRACES = /\{([^{}]*)\}|\{([^\s{}]*)|\}/g;

/** A text that names a fact or term that is not there. */
export function unknownFact(context: Context): Finding[] {
  const { pack, read } = context;
  if (isBroken(read, 'terms', 'facts')) return [];
  const known = [...pack.terms.keys(), ...pack.facts.keys()];
  return context.texts.flatMap(({ text, spot }) =>
    [...text.matchAll(BRACES)].flatMap(([written, closed, open]) => {
      const name = closed ?? open ?? '';
      if (written === `{${name}}` && (factOf(pack, name) || context.renames.explains('feit', name)))
        return [];
      const found = narrowed(
        read,
        context.at(spot, 'onbekend-feit', { naam: name, geschreven: written }),
        written,
      );
      return [{ ...found, near: context.near(name.trim(), known) }];
    }),
  );
}
