import type { Say } from '../../words/say';
import { QrPicture } from './qr-picture';

/** What the second window shows. */
export type MirrorShow =
  | { readonly kind: 'blank'; readonly why: 'other' | 'cover' | 'end' | 'waiting' | 'alone' }
  | MirrorScreen;

/** One screen as the visitor may see it: never a note of staff, never anything of another visit. */
export interface MirrorScreen {
  readonly kind: 'screen';
  /** The language that the texts are in. */
  readonly language: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly options: readonly { readonly text: string; readonly hint?: string }[];
  /** A number to call, on an outcome that has one. */
  readonly phone?: string;
  /** A code to take along: shown as a picture and as digits. */
  readonly code?: { readonly link: string; readonly groups: readonly string[] };
}

/** The question in large type, to read along with; nothing on it can be chosen. */
export function MirrorView({ say, show }: { say: Say; show: MirrorShow }) {
  if (show.kind === 'blank') {
    return (
      <main id="inhoud" class="ww-mirror ww-mirror--blank">
        <h1>{say(`mirror.${show.why}`)}</h1>
      </main>
    );
  }
  return (
    <main id="inhoud" class="ww-mirror ww-stack">
      <h1>{show.title}</h1>
      {show.code ? <MirrorCode say={say} code={show.code} /> : <Below say={say} show={show} />}
    </main>
  );
}

function Below({ say, show }: { say: Say; show: MirrorScreen }) {
  const { lines, options, phone } = show;
  return (
    <>
      {phone ? <p class="ww-mirror__call">{say('mirror.call', { number: phone })}</p> : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {options.length > 0 ? (
        <ul class={`ww-mirror__options${options.length > 10 ? ' ww-mirror__options--many' : ''}`}>
          {options.map(({ text, hint }) => (
            <li key={text}>
              <strong>{text}</strong>
              {hint && options.length <= 10 ? <span class="ww-mirror__hint"> {hint}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function MirrorCode({ say, code }: { say: Say; code: NonNullable<MirrorScreen['code']> }) {
  return (
    <>
      <p>{say('mirror.scan')}</p>
      <QrPicture text={code.link} title={say('counter.codePicture')} />
      <p class="ww-code">{code.groups.join(' ')}</p>
    </>
  );
}
