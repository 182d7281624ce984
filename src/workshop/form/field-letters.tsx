import { useMemo } from 'preact/hooks';
import type { Finding } from '../../flow/finding';
import { fixesFor } from '../letters/fixes';
import { FixButtons } from '../letters/letter-list';
import { lettersAbout } from '../letters/letters';
import { ExampleMaker, lacksExample } from './example-maker';
import type { FormState } from './form-state';

interface Props {
  readonly id?: string;
  readonly state: FormState;
  readonly findings: readonly Finding[];
}

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
        <div
          key={`${finding.code} ${finding.start}`}
          data-at={finding.start}
          tabIndex={-1}
          class={`ws-letter ws-letter--${finding.severity}`}
        >
          <p class="ww-strong">{title}</p>
          <p>{inField(lacksExample(finding) ? opening : `${opening} ${rest.at(-1) ?? ''}`)}</p>
          {lacksExample(finding) ? <ExampleMaker view={view} path={path} finding={finding} /> : null}
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
