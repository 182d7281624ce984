import { K } from '../flow/keys';
import type { LetterOffer } from '../flow/letter-types';
import type { Flow, Outcome, Pointer } from '../flow/types';

/** The outcomes as the author wrote them, each with its path in the file; of those made from one template only the first. */
export function* writtenOutcomes(flow: Flow): Generator<[Outcome, string[]]> {
  const seen = new Set<string>();
  for (const outcome of Object.values(flow.outcomes)) {
    const id = writtenId(outcome);
    if (seen.has(id)) continue;
    seen.add(id);
    yield [outcome, [K.outcomes, id]];
  }
}

/** The id under which the author wrote an outcome: that of the template, where it was made from one. */
export function writtenId(outcome: Outcome): string {
  return outcome.madeFor?.template ?? outcome.id;
}

/** The pointers of an outcome, each with its path in the file. */
export function* pointersOf(
  outcome: Outcome,
  path: readonly string[],
): Generator<[Pointer, (string | number)[]]> {
  if (outcome.otherwise) yield [outcome.otherwise, [...path, K.otherwise]];
  for (const [index, also] of outcome.also.entries()) yield [also, [...path, K.also, index]];
}

/** The letters that an outcome offers, each with its path in the file. */
export function* offersOf(
  outcome: Outcome,
  path: readonly string[],
): Generator<[LetterOffer, (string | number)[]]> {
  for (const [index, offer] of (outcome.letters ?? []).entries()) yield [offer, [...path, K.letters, index]];
}
