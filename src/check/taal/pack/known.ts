import type { Finding } from '../../../flow/finding';
import { RULE_NAMES } from '../types';

/** Warnings that were there when the check came, by file: a list that may only grow shorter. */
export type KnownWarnings = Readonly<Record<string, readonly string[]>>;

const RULES: ReadonlySet<string> = new Set(RULE_NAMES);

/** Whether a finding is about the language and can be on the list of known ones. */
export function isAboutLanguage({ code, values }: Finding): boolean {
  return RULES.has(code) && values.stuk !== undefined;
}

/** What a finding is called on the list: its rule and the words it is about, so that it is found again when lines move. */
export function knownName({ code, values }: Finding): string {
  return `${code}: ${(values.stuk ?? '').replace(/\s+/g, ' ').slice(0, 80)}`;
}

/** Takes the known warnings out, each as often as it is on the list; errors are never known. */
export function withoutKnown(findings: readonly Finding[], known: KnownWarnings) {
  const left = new Map(Object.entries(known).map(([file, names]) => [file, [...names]]));
  const fresh: Finding[] = [];
  const kept: Finding[] = [];
  for (const finding of findings) {
    const names = finding.severity === 'warning' ? left.get(finding.file) : undefined;
    const at = names && isAboutLanguage(finding) ? names.indexOf(knownName(finding)) : -1;
    if (at >= 0) names?.splice(at, 1);
    (at >= 0 ? kept : fresh).push(finding);
  }
  return { fresh, kept, gone: [...left.values()].flat().length };
}

/** The list for these findings, in the order in which a person would look for them. */
export function knownFrom(findings: readonly Finding[]): KnownWarnings {
  const known: Record<string, string[]> = {};
  for (const finding of findings) {
    if (finding.severity !== 'warning' || !isAboutLanguage(finding)) continue;
    known[finding.file] = [...(known[finding.file] ?? []), knownName(finding)].sort();
  }
  return Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
}
