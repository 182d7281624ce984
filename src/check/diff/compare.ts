import { refOf } from '../../flow/path';
import type { Flow, Pack } from '../../flow/types';
import { compareExamples } from './examples';
import { namesOf } from './names';
import { compareOutcomes } from './outcomes';
import { comparePaths } from './paths';
import { compareOptions, compareQuestions } from './questions';
import { compareTexts } from './texts';
import type { NamedPlace, PackDiff } from './types';

/** What a change does to visitors: who ends elsewhere, and which lines make that so. A text alone changes no outcome. */
export function comparePacks(before: Pack, after: Pack): PackDiff {
  const names = namesOf(before, after);
  const { starts, longer, unreached } = comparePaths(names);
  return {
    examples: compareExamples(names),
    flows: {
      added: [...after.flows.values()].filter(({ id }) => !before.flows.has(id)).map(titled),
      gone: [...before.flows.values()].filter(({ id }) => !after.flows.has(id)).map(titled),
    },
    starts,
    questions: compareQuestions(names),
    options: compareOptions(names),
    outcomes: { ...compareOutcomes(names), unreached },
    longer,
    texts: compareTexts(names),
  };
}

/** Whether nothing but words changed. */
export function isOnlyWords({ texts: _, examples, ...rest }: PackDiff): boolean {
  const isEmpty = (value: unknown): boolean =>
    Array.isArray(value) ? value.length === 0 : Object.values(value as object).every(isEmpty);
  return examples.elsewhere.length === 0 && isEmpty(rest);
}

function titled({ id, title }: Flow): NamedPlace {
  return { ref: refOf(id, ''), text: title };
}
