import type { ComponentChildren } from 'preact';
import type { Code } from '../../handover/code';
import type { QrPicture } from '../../handover/qr';
import type { Summary } from '../../handover/summary';
import type { MailLink } from '../../handover/ways';
import { pageHref, type Screen } from '../context';
import { CODE_ID, SHEET_ID } from '../parts/footer';
import { Link } from '../parts/link';
import { Notice } from '../parts/notice';
import { Prose } from '../parts/prose';
import type { WholeFormProps } from './form-props';
import { NoteForm } from './note-form';
import { Paper } from './paper';
import { OneWay, type WayActions, WaysOut } from './ways-out';

interface Props extends Omit<WholeFormProps, 'say'> {
  readonly screen: Screen;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly summary: Summary;
  readonly code?: Code;
  readonly qr?: QrPicture;
  /** There is no code, because the visit came through a sensitive flow. */
  readonly isSensitive: boolean;
  readonly mail?: MailLink;
  readonly script: readonly string[];
  readonly ways: WayActions;
  readonly copied?: 'copied' | 'copyFailed';
  /** More ways, such as sending. */
  readonly children?: ComponentChildren;
}

/** The hand-over: what the visitor writes, the sheet that comes of it, and every way to give it to a person. */
export function HandoverPart(props: Props) {
  const { screen, texts, isOpen, onOpen } = props;
  const { say } = screen;
  return (
    <section class="ww-handover ww-stack" aria-label={texts.title}>
      <h2 class="utrecht-heading-2" id="overdracht" tabIndex={-1}>
        {texts.title}
      </h2>
      <p class="utrecht-paragraph">{texts.about}</p>
      {isOpen ? (
        <Opened {...props} />
      ) : (
        <p>
          <button type="button" class="ww-button" data-overdracht-doe="open" onClick={onOpen}>
            {say('handover.start')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Not one element around it all: on paper only the sheet itself stays. */
function Opened(props: Props) {
  const { screen, texts, summary, qr, isShared } = props;
  const { say } = screen;
  return (
    <>
      <Notice kind="warning">
        <Prose text={texts.warning} />
      </Notice>
      <p class="utrecht-paragraph">{say(isShared ? 'handover.staysShared' : 'handover.stays')}</p>
      <NoteForm {...props} say={say} />
      <h3 class="utrecht-heading-3">{say('handover.paper.title')}</h3>
      <Paper say={say} summary={summary} qr={qr} />
      <WhoDoesWhat {...props} />
      <WaysOut {...props} act={props.ways}>
        <CodeWay {...props} />
        {props.children}
      </WaysOut>
      <h3 class="utrecht-heading-3">{say('handover.afterwards')}</h3>
      <Prose text={texts.afterwards} as="points" />
      <p class="utrecht-paragraph">
        <Link class="ww-alone" href={pageHref(screen, SHEET_ID)}>
          {say('handover.ways.empty')}
        </Link>
      </p>
    </>
  );
}

function WhoDoesWhat({ screen: { say }, texts }: Props) {
  return (
    <div class="ww-stack">
      <h3 class="utrecht-heading-3">{say('handover.weDo')}</h3>
      <Prose text={texts.weDo} as="points" />
      <h3 class="utrecht-heading-3">{say('handover.youDo')}</h3>
      <Prose text={texts.youDo} as="points" />
    </div>
  );
}

function CodeWay({ screen, code, isSensitive }: Props) {
  const { say } = screen;
  if (!code && !isSensitive) return null;
  return (
    <OneWay title={say('handover.ways.code')}>
      {code ? (
        <>
          <p class="ww-digits">{code.groups.join(' ')}</p>
          <p class="utrecht-paragraph">{say('handover.ways.codeSay')}</p>
          <p class="utrecht-paragraph">
            {say('handover.ways.codeOpen')}{' '}
            <Link class="ww-alone" href={pageHref(screen, CODE_ID)}>
              {say('code.title')}
            </Link>
          </p>
        </>
      ) : (
        <p class="utrecht-paragraph">{say('handover.ways.sensitive')}</p>
      )}
    </OneWay>
  );
}
