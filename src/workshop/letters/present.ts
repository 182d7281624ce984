import { isOfOnePlace } from '../../check/one-place';
import type { Finding } from '../../flow/finding';
import type { PlaceReading } from '../examiner/examiner';
import type { Files, Reading } from '../types';
import { movedAlong } from './moved';

/**
 * What is wrong in the files as they are now: what the last reading of everything found, moved along with what was typed
 * since; and in the lines under the fingers, what was found there a moment ago.
 */
export function presentFindings(
  reading: Reading | undefined,
  near: PlaceReading | undefined,
  files: Files,
): readonly Finding[] {
  const whole = reading ? movedAlong(reading.findings, reading.of, files) : [];
  if (!near || reading?.of === files) return whole;
  const { path, lines } = near;
  const grown = (files.get(path)?.length ?? 0) - (near.of.get(path)?.length ?? 0);
  const isNear = ({ file, start }: Finding) =>
    file === path && start >= lines.start && start < lines.end + grown;
  return [
    ...whole.filter((finding) => !isNear(finding) || !isOfOnePlace(finding)),
    ...movedAlong(near.findings, near.of, files),
  ];
}
