import type { Language } from './examiner/messages';
import { changedFiles } from './files/pile';
import { Fold } from './fold';
import { AllLetters } from './letters/all-letters';
import type { View } from './types';
import type { Work } from './work';

const LANGUAGE = {
  coming: 'workshop.status.languageComing',
  'no spelling': 'workshop.status.noSpelling',
  missing: 'workshop.status.noLanguage',
} as const;

interface Props {
  readonly work: Work;
  readonly view: View;
  readonly language: Language;
  readonly isKept?: boolean;
  /** What was done last, in words. */
  readonly news: string;
}

/** One line about how things stand: what was changed, whether it is kept, and what the examiner finds. */
export function StatusLine({ work, view, language, isKept, news }: Props) {
  const { say, reading, files, findings } = view;
  const changed = changedFiles(work.pile, work.project.files).length;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  // Some things are looked at only when nothing is wrong.
  const isHalf = count('error') > 0 && count('warning') === 0;
  const warnings = isHalf
    ? say('workshop.status.warningsLater')
    : say('workshop.status.warnings', { count: count('warning') });
  const isOld = reading && reading.of !== files;
  const examined =
    !reading || isOld
      ? say('workshop.status.reading')
      : `${say('workshop.status.errors', { count: count('error') })} · ${warnings}`;
  return (
    <div class="ws-status">
      <p class="ws-status__line">
        <span>
          {changed === 0 ? say('workshop.status.same') : say('workshop.status.changed', { count: changed })}
        </span>
        {changed > 0 ? <span data-bewaard={isKept}> · {say(keptWord(isKept))}</span> : null}
      </p>
      <div
        class={`ws-status__line ${count('error') > 0 ? 'ws-status__line--wrong' : ''}`}
        data-gelezen={reading !== undefined && !isOld}
        data-taal={language}
        data-werk={work.source.name}
      >
        {reading ? (
          <Fold title={examined} titleClass="ws-link">
            <AllLetters view={view} />
          </Fold>
        ) : (
          examined
        )}
        {reading && language !== 'all' ? ` · ${say(LANGUAGE[language])}` : null}
      </div>
      <p class="ws-status__news" role="status">
        {news}
      </p>
    </div>
  );
}

function keptWord(isKept: boolean | undefined) {
  if (isKept === undefined) return 'workshop.status.keeping' as const;
  return isKept ? ('workshop.status.kept' as const) : ('workshop.status.notKept' as const);
}
