import { type Section, sectionsOf, summaryOf } from './report';
import type { PackDiff } from './types';

/** What a change does to visitors, in lines for a terminal. */
export function plain(diff: PackDiff): string[] {
  return [summaryOf(diff), ...sectionsOf(diff).flatMap(plainSection)];
}

function plainSection({ title, entries }: Section): string[] {
  const lines = entries.flatMap(([first = '', ...rest]) => [
    `  ${first}`,
    ...rest.map((line) => `      ${line}`),
  ]);
  return ['', `── ${title} ${'─'.repeat(Math.max(2, 76 - title.length))}`, '', ...lines];
}

/** Longer than this and a reviewer wants to open it first. */
const FOLD_FROM = 12;

/** The same for a review, in Markdown. */
export function markdown(diff: PackDiff): string[] {
  return [
    '## Wat verandert er voor bezoekers?',
    '',
    `**${summaryOf(diff)}**`,
    ...sectionsOf(diff).flatMap(markdownSection),
  ];
}

function markdownSection({ title, entries }: Section): string[] {
  const lines = entries.map(([first = '', ...rest]) => `- ${[first, ...rest].map(escaped).join('<br>')}`);
  if (entries.length < FOLD_FROM) return ['', `### ${title}`, '', ...lines];
  return ['', `<details><summary>${title}</summary>`, '', ...lines, '', '</details>'];
}

/** What an author wrote is text, never markup. */
function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#]/g, '\\$&');
}
