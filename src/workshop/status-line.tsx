import type { Language } from './examiner/messages';
import { changedFiles } from './files/pile';
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
export function StatusLine({ work, view: { say, reading, files, findings }, language, isKept, news }: Props) {
  const changed = changedFiles(work.pile, work.project.files).length;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const examined = !reading
    ? say('workshop.status.reading')
    : `${say('workshop.status.errors', { count: count('error') })} · ${say('workshop.status.warnings', { count: count('warning') })}`;
  const isOld = reading && reading.of !== files;
  return (
    <div class="ws-status">
      <p class="ws-status__line">
        <span>
          {changed === 0 ? say('workshop.status.same') : say('workshop.status.changed', { count: changed })}
        </span>
        {changed > 0 ? <span data-bewaard={isKept}> · {say(keptWord(isKept))}</span> : null}
      </p>
      <p
        class={`ws-status__line ${count('error') > 0 ? 'ws-status__line--wrong' : ''}`}
        data-gelezen={reading !== undefined && !isOld}
        data-taal={language}
        data-werk={work.source.name}
      >
        {examined}
        {reading && language !== 'all' ? ` · ${say(LANGUAGE[language])}` : null}
      </p>
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
