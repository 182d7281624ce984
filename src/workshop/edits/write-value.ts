import { stringify } from 'yaml';

/** A text as it has to stand behind a key of a block: with quotes only where it needs them. Line ends become spaces. */
export function writtenValue(text: string): string {
  return stringify(oneLine(text), { schema: 'failsafe', lineWidth: 0 }).trimEnd();
}

/** The same between braces, where a comma ends a value too. */
export function writtenInline(text: string): string {
  return stringify([oneLine(text)], { schema: 'failsafe', lineWidth: 0, collectionStyle: 'flow' })
    .trim()
    .replace(/^\[\s*|\s*\]$/g, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
