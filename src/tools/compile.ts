import { readFileSync } from 'node:fs';
import { examine } from '../check/examine';
import { letter } from '../check/letter';
import { readMessages } from '../check/messages';
import { type Drawing, drawingOf } from '../flow/drawing';
import { readPack } from '../flow/read-pack';
import { readPackFolder } from './pack-folder';

/** Content that may not go live; the message holds the letters. */
export class ContentProblem extends Error {
  override readonly name = 'ContentProblem';
}

/**
 * Reads and examines a content folder and prepares its drawing.
 * Errors: `ContentProblem` with the letters when the examiner finds errors; an unchecked flow cannot reach a visitor.
 */
export function compile(dir: string, today: string): Drawing {
  const read = readPack(readPackFolder(dir));
  const errors = examine(read, today).filter((finding) => finding.severity === 'error');
  if (errors.length > 0 || !read.pack) {
    const messages = readMessages(readFileSync(new URL('../check/messages.md', import.meta.url), 'utf8'));
    const letters = errors.map((finding) =>
      letter(finding, read.files.get(finding.file)?.source.text ?? '', messages),
    );
    throw new ContentProblem(letters.join('\n\n'));
  }
  return drawingOf(read.pack, today);
}
