import type { Say } from '../../words/say';
import type { GivenCode } from './brought';
import { QrPicture } from './qr-picture';

type Ready = Extract<GivenCode, { groups: readonly string[] }>;

/** The code of a visit: a picture for the camera of a phone, and the digits to type. */
export function CodePart({ say, code }: { say: Say; code: Ready }) {
  return (
    <div class="ww-code-part">
      <QrPicture text={code.link} title={say('counter.codePicture')} />
      <p class="ww-code">{code.groups.join(' ')}</p>
    </div>
  );
}

/** The code below an outcome, for on the print of the visitor. */
export function PrintedCode({ say, code, address }: { say: Say; code: Ready; address: string }) {
  return (
    <section class="ww-printed-code ww-stack" aria-label={say('counter.codeTitle')}>
      <h2 class="utrecht-heading-2">{say('counter.codeTitle')}</h2>
      <p class="utrecht-paragraph">{say('counter.codeSay', { address })}</p>
      <CodePart say={say} code={code} />
    </section>
  );
}
