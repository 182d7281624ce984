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

/** What a walk that is kept as an example puts right. */
const LACKS_EXAMPLE: ReadonlySet<string> = new Set(['keuze-zonder-voorbeeld', 'uitkomst-zonder-voorbeeld']);

/** Who fills in fields sees no lines. */
function inField(letter: string): string {
  return letter
    .replace(/\b([Oo])p regel \d+/g, (_, o: string) => (o === 'O' ? 'Hier' : 'hier'))
    .replace(/\b([Oo])nder regel \d+/g, '$1nder dit')
    .replace(/\bregel \d+/g, 'dit');
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
          <p>{inField(`${opening} ${rest.at(-1) ?? ''}`)}</p>
          {LACKS_EXAMPLE.has(finding.code) ? (
            <p>
              <button type="button" class="ws-button" onClick={() => view.go('lopen')}>
                {view.say('workshop.form.walkOne')}
              </button>
            </p>
          ) : null}
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
