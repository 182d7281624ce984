import { useMemo } from 'preact/hooks';
import type { Finding } from '../../flow/finding';
import { fixesFor } from '../letters/fixes';
import { FixButtons } from '../letters/letter-list';
import { lettersAbout } from '../letters/letters';
import type { FormState } from './form-state';

interface Props {
  readonly id?: string;
  readonly state: FormState;
  readonly findings: readonly Finding[];
}

/** The letters about a field or a place, below it. */
export function FieldLetters({ id, state, findings }: Props) {
  const { view, path, text, change } = state;
  const letters = useMemo(() => lettersAbout(path, text, findings), [path, text, findings]);
  if (letters.length === 0) return null;
  return (
    <div id={id} class="ws-field__letters">
      {letters.map(({ finding, title, opening, rest }) => (
        <div key={`${finding.code} ${finding.start}`} class={`ws-letter ws-letter--${finding.severity}`}>
          <p class="ww-strong">{title}</p>
          <p>
            {opening} {rest.at(-1)}
          </p>
          <FixButtons
            fixes={fixesFor(finding, text, view.reading?.pack, view.say('workshop.fix.unsureSay'))}
            say={view.say}
            onFix={(splice, name) => change(() => splice, view.say('workshop.text.fixed', { name, path }))}
          />
        </div>
      ))}
    </div>
  );
}
