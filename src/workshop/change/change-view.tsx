import { markdown, plain } from '../../check/diff/print';
import { sectionsOf, summaryOf } from '../../check/diff/report';
import type { PackDiff } from '../../check/diff/types';
import type { View } from '../types';
import { CopyButtons } from './copy-buttons';
import { useDiff } from './use-diff';

/** What the changes mean for visitors: who ends elsewhere, and what makes that so. */
export function ChangeView({ files, reading, publishedPack, say }: View) {
  const diff = useDiff(publishedPack, reading?.pack);
  if (!reading || diff === 'busy') return <p class="utrecht-paragraph">{say('change.busy')}</p>;
  if (!diff) return <p class="utrecht-paragraph">{say('change.broken')}</p>;
  return (
    <div class="ws-change">
      {reading.broken.size > 0 ? (
        <p class="ws-walk__note">{say('change.some', { files: [...reading.broken].join(', ') })}</p>
      ) : null}
      {reading.of === files ? null : <p class="ws-walk__note">{say('change.busy')}</p>}
      <p class="ws-change__summary" role="status">
        {summaryOf(diff)}
      </p>
      <Sections diff={diff} />
      <CopyButtons say={say} text={() => plain(diff).join('\n')} markdown={() => markdown(diff).join('\n')} />
    </div>
  );
}

function Sections({ diff }: { diff: PackDiff }) {
  return (
    <>
      {sectionsOf(diff).map(({ title, entries }) => (
        <section key={title}>
          <h2 class="ws-change__title">{title}</h2>
          <ul class="ws-change__list">
            {entries.map(([first = '', ...rest]) => (
              <li key={[first, ...rest].join('\n')}>
                {first}
                {rest.map((line) => (
                  <span key={line} class="ws-change__more">
                    {line}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
