import type { RuleName, TaalFinding } from './types';

/** What the rules are called when they are counted: one, and more. */
const COUNTED: readonly (readonly [readonly RuleName[], string, string])[] = [
  [['zin-lang'], 'zin is nog lang', 'zinnen zijn nog lang'],
  [['moeilijk-woord', 'afkorting', 'begrip-zonder-uitleg'], 'woord is moeilijk', 'woorden zijn moeilijk'],
  [['spelling'], 'woord ken ik niet', 'woorden ken ik niet'],
  [['lijdende-vorm'], 'zin zegt niet wie het doet', 'zinnen zeggen niet wie het doet'],
  [['aanspreekvorm'], 'keer is niet duidelijk voor wie het is', 'keer is niet duidelijk voor wie het is'],
];

/** The findings in a few short sentences: "3 zinnen zijn nog lang. 2 woorden zijn moeilijk." */
export function totals(findings: readonly TaalFinding[]): string {
  const told = findings.filter(({ severity }) => severity !== 'tip');
  const lines = COUNTED.flatMap(([rules, one, more]) => {
    const count = told.filter(({ rule }) => rules.includes(rule)).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}.`];
  });
  return lines.length === 0 ? 'Deze tekst is duidelijk.' : lines.join(' ');
}
