import type { Rule } from './context';
import { addresses } from './rules/addresses';
import { answerTerms } from './rules/answer-terms';
import { circle } from './rules/circle';
import { dangerLessons } from './rules/danger-lessons';
import { dates } from './rules/dates';
import { doubleFacts } from './rules/double-facts';
import { doubleIds } from './rules/double-ids';
import { emergency } from './rules/emergency';
import { exampleNames } from './rules/example-names';
import { examples } from './rules/examples';
import { explainedWords } from './rules/explained-words';
import { factsInText } from './rules/facts-in-text';
import { fewOptions } from './rules/few-options';
import { finders } from './rules/finders';
import { htmlInText } from './rules/html-in-text';
import { incompleteOutcome } from './rules/incomplete-outcome';
import { letterDates } from './rules/letter-dates';
import { letterDemands } from './rules/letter-demands';
import { letterFields } from './rules/letter-fields';
import { letterNames } from './rules/letter-names';
import { longPath } from './rules/long-path';
import { manyOptions } from './rules/many-options';
import { municipalityName } from './rules/municipality-name';
import { municipalityQuestions } from './rules/municipality-questions';
import { numbers } from './rules/numbers';
import { oneWayDesk } from './rules/one-way-desk';
import { renamed } from './rules/renamed';
import { reservedNames } from './rules/reserved-names';
import { templateTexts } from './rules/template-texts';
import { toConfirm } from './rules/to-confirm';
import { tornTexts } from './rules/torn-texts';
import { unknownDesk } from './rules/unknown-desk';
import { unknownFact } from './rules/unknown-fact';
import { unknownPage } from './rules/unknown-page';
import { unknownPlace } from './rules/unknown-place';
import { unknownTerm } from './rules/unknown-term';
import { unreachable } from './rules/unreachable';
import { unsureFacts } from './rules/unsure-facts';
import { unvisited } from './rules/unvisited';

/** Every question that the examiner asks of a pack. */
export const RULES: readonly Rule[] = [
  addresses,
  answerTerms,
  circle,
  dangerLessons,
  dates,
  doubleFacts,
  doubleIds,
  emergency,
  exampleNames,
  examples,
  explainedWords,
  factsInText,
  fewOptions,
  finders,
  htmlInText,
  incompleteOutcome,
  letterDemands,
  letterFields,
  letterDates,
  letterNames,
  longPath,
  manyOptions,
  municipalityName,
  municipalityQuestions,
  numbers,
  oneWayDesk,
  renamed,
  reservedNames,
  templateTexts,
  toConfirm,
  tornTexts,
  unknownDesk,
  unknownFact,
  unknownPage,
  unknownPlace,
  unknownTerm,
  unreachable,
  unsureFacts,
  unvisited,
];
