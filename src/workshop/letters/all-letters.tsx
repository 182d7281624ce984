import type { Finding } from '../../flow/finding';
import { openForm } from '../form/form-state';
import { flowOfFile, placeAt, placesIn, sectionOf } from '../text/places';
import type { View } from '../types';
import { lettersAbout } from './letters';

/** More of them nobody reads at once. */
const MOST = 40;

/** Every letter about every file, the mistakes first; a tap goes to where it can be mended. */
export function AllLetters({ view }: { view: View }) {
  const { files, findings, say, select, go } = view;
  const told = findings.filter(({ severity }) => severity !== 'note');
  const sorted = [...told].sort((a, b) => weight(a) - weight(b) || a.file.localeCompare(b.file));
  const show = ({ file, start }: Finding) => {
    const text = files.get(file) ?? '';
    const flow = flowOfFile(file);
    const place = flow === '' ? undefined : placeAt(text, start);
    if (flow !== '') select(flow, place);
    const section = place && sectionOf(text, place);
    if (place && section && openForm(text, [section, place])) go('formulier', { path: file, at: start });
    else go('tekst', { path: file, at: start });
  };
  if (told.length === 0) return <p class="ws-note">{say('workshop.letters.noneAtAll')}</p>;
  return (
    <>
      <ul class="ws-all">
        {sorted.slice(0, MOST).map((finding) => (
          <li key={`${finding.file} ${finding.code} ${finding.start}`}>
            <button type="button" class="ws-link" onClick={() => show(finding)}>
              {say(`workshop.letters.${finding.severity === 'error' ? 'error' : 'warning'}`)}{' '}
              {titleOf(finding, files)}
            </button>
            <span class="ws-note"> {whereIs(finding, files)}</span>
          </li>
        ))}
      </ul>
      {sorted.length > MOST ? (
        <p class="ws-note">{say('workshop.letters.more', { count: sorted.length - MOST })}</p>
      ) : null}
    </>
  );
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}

function titleOf(finding: Finding, files: View['files']): string {
  return lettersAbout(finding.file, files.get(finding.file) ?? '', [finding])[0]?.title ?? finding.code;
}

/** The words of the question or outcome it is in, or else the file. */
function whereIs({ file, start }: Finding, files: View['files']): string {
  const place = placesIn(files.get(file) ?? '').find((one) => one.start <= start && start < one.end);
  return place?.title ? `${place.title} (${flowOfFile(file)})` : file;
}
