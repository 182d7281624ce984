import type { LetterField as Field, FieldShape } from '../../flow/letter-types';
import { looksLikeBsn } from '../../handover/bsn';
import type { Screen } from '../context';
import { Disclosure } from './disclosure';
import { plainDate } from './long-date';
import { Prose } from './prose';

interface Props {
  readonly screen: Screen;
  readonly field: Field;
  readonly words: string;
  /** Comes from what the visitor said before. */
  readonly isTaken: boolean;
  /** Nothing may stay in this browser, also not what it offers to fill in next time. */
  readonly isQuiet: boolean;
  readonly onWrite: (words: string) => void;
}

/** How many lines a field has; one is a line to type on. */
const ROWS: Partial<Record<FieldShape, number>> = { verhaal: 7, adres: 2 };

/** What a browser may offer to fill in. Source: HTML, autofill. */
const AUTOFILL: Partial<Record<FieldShape, string>> = {
  naam: 'name',
  adres: 'street-address',
  telefoon: 'tel',
  'e-mail': 'email',
};

/** One field of a letter: what to write, why, and a hand where somebody may get stuck. */
export function LetterField(props: Props) {
  const { screen, field, words, isTaken, onWrite } = props;
  const { say } = screen;
  const id = `veld-${field.id}`;
  return (
    <div class="ww-field">
      <label class="utrecht-form-label" for={id}>
        {field.ask}
        {field.isOptional ? <span class="ww-field__optional"> ({say('letter.optional')})</span> : null}
      </label>
      <div class="ww-field__hint" id={`${id}-uitleg`}>
        {field.hint ? <Prose text={field.hint} as="points" /> : null}
        {isTaken ? <p class="utrecht-paragraph">{say('letter.taken')}</p> : null}
      </div>
      <Box {...props} id={id} />
      {field.shape === 'dagtekening' ? <TodayButton screen={screen} onWrite={onWrite} /> : null}
      <p class="ww-field__warning" role="status">
        {looksLikeBsn(words) ? say('letter.bsn') : ''}
      </p>
      {field.reason ? (
        <Disclosure title={say('question.why')}>
          <Prose text={field.reason} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function Box({ field, words, isQuiet, onWrite, id }: Props & { readonly id: string }) {
  const rows = ROWS[field.shape] ?? 1;
  const shared = {
    id,
    class: 'utrecht-textbox',
    value: words,
    dir: 'auto' as const,
    autocomplete: (isQuiet ? undefined : AUTOFILL[field.shape]) ?? 'off',
    'aria-describedby': `${id}-uitleg`,
  };
  if (rows > 1)
    return <textarea {...shared} rows={rows} onInput={(event) => onWrite(event.currentTarget.value)} />;
  const inputMode = field.shape === 'telefoon' ? 'tel' : undefined;
  return (
    <input
      {...shared}
      type="text"
      inputMode={inputMode}
      onInput={(event) => onWrite(event.currentTarget.value)}
    />
  );
}

/** The date is filled in when somebody asks for it: a letter may go out on another day. */
function TodayButton({ screen, onWrite }: Pick<Props, 'screen' | 'onWrite'>) {
  const date = plainDate(screen.today, screen.say);
  return (
    <button type="button" class="ww-button" onClick={() => onWrite(date)}>
      {screen.say('letter.today', { date })}
    </button>
  );
}
