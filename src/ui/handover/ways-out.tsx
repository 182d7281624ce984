import type { ComponentChildren } from 'preact';
import type { SheetHandover, SheetWay } from '../../flow/sheet-types';
import type { WayKind } from '../../flow/types';
import type { MailLink } from '../../handover/ways';
import type { Screen } from '../context';
import { CallLink } from '../parts/call-link';
import { Disclosure } from '../parts/disclosure';
import { Link } from '../parts/link';
import { Prose } from '../parts/prose';
import { shownWays } from '../parts/shown-ways';

/** What the visitor can do to give the summary away. A way that cannot work here is not offered. */
export interface WayActions {
  readonly print?: () => void;
  readonly copy?: () => void;
  readonly share?: () => void;
  readonly file?: () => void;
}

interface Props {
  readonly screen: Screen;
  readonly texts: SheetHandover;
  readonly act: WayActions;
  readonly mail?: MailLink;
  readonly script: readonly string[];
  /** How the copying went; said once it is tried. */
  readonly copied?: 'copied' | 'copyFailed';
  readonly children?: ComponentChildren;
}

/** Every way to give the summary to a person, the one without typing first. */
export function WaysOut(props: Props) {
  const { screen, texts, children } = props;
  const { say } = screen;
  const { ways } = shownWays(screen, texts.desk);
  const find = (kind: WayKind) => ways.find((one) => one.kind === kind)?.way;
  const phone = find('phone') ?? screen.site.general.ways.phone;
  return (
    <div class="ww-stack" data-overdracht-wegen>
      <h3 class="utrecht-heading-3">{say('handover.ways.title')}</h3>
      <ul class="ww-outways">
        {phone ? <Call {...props} phone={phone} /> : null}
        <Print {...props} />
        <Visit screen={screen} way={find('visit')} />
        <Form {...props} way={find('form')} />
        <Mail {...props} way={find('email')} />
        <Post screen={screen} way={find('post')} />
        <Own {...props} />
        {children}
      </ul>
    </div>
  );
}

/** One way, under its own heading. */
export function OneWay({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li class="ww-outway ww-stack">
      <h4 class="ww-outway__title">{title}</h4>
      {children}
    </li>
  );
}

export function WayButton({
  name,
  children,
  onClick,
}: {
  name: string;
  children: string;
  onClick: () => void;
}) {
  return (
    <p>
      <button type="button" class="ww-button" data-overdracht-doe={name} onClick={onClick}>
        {children}
      </button>
    </p>
  );
}

function Call({ screen, texts, script, phone }: Props & { phone: SheetWay }) {
  const { say } = screen;
  const { askFor } = texts.desk;
  return (
    <OneWay title={say('handover.ways.call')}>
      <CallLink screen={screen} way={phone} />
      {askFor ? <p class="utrecht-paragraph">{say('desk.askFor', { whom: askFor })}</p> : null}
      <Disclosure title={say('handover.ways.callSay')}>
        {script.map((line) => (
          <blockquote class="ww-say" key={line}>
            {line}
          </blockquote>
        ))}
      </Disclosure>
    </OneWay>
  );
}

function Print({ screen: { say }, act }: Props) {
  if (!act.print) return null;
  return (
    <OneWay title={say('handover.ways.print')}>
      <p class="utrecht-paragraph">{say('handover.ways.printSay')}</p>
      <WayButton name="print" onClick={act.print}>
        {say('handover.ways.printDo')}
      </WayButton>
    </OneWay>
  );
}

function Visit({ screen: { say }, way }: { screen: Screen; way?: SheetWay }) {
  if (!way) return null;
  return (
    <OneWay title={say('handover.ways.visit')}>
      <address>{way.value}</address>
      <p class="utrecht-paragraph">{say('handover.ways.visitSay')}</p>
    </OneWay>
  );
}

function Form({ screen: { say }, act, way }: Props & { way?: SheetWay }) {
  if (!way || !act.copy) return null;
  return (
    <OneWay title={say('handover.ways.form')}>
      <p class="utrecht-paragraph">{say('handover.ways.formSay')}</p>
      <WayButton name="kopieer-formulier" onClick={act.copy}>
        {say('handover.ways.copy')}
      </WayButton>
      <p class="utrecht-paragraph">
        <Link class="ww-alone" href={way.value}>
          {way.label ?? way.value}
        </Link>
      </p>
    </OneWay>
  );
}

function Mail({ screen: { say }, mail, way }: Props & { way?: SheetWay }) {
  if (!way || !mail) return null;
  return (
    <OneWay title={say('handover.ways.email')}>
      <p class="utrecht-paragraph">{say('handover.ways.emailSay', { address: way.value })}</p>
      {mail.isWhole ? null : <p class="utrecht-paragraph ww-strong">{say('handover.ways.emailLong')}</p>}
      <p>
        <a class="ww-button" data-overdracht-doe="mail" href={mail.href}>
          {say('handover.ways.emailDo')}
        </a>
      </p>
    </OneWay>
  );
}

function Post({ screen: { say }, way }: { screen: Screen; way?: SheetWay }) {
  if (!way) return null;
  return (
    <OneWay title={say('handover.ways.post')}>
      <p class="utrecht-paragraph">{say('handover.ways.postSay')}</p>
      <address>{way.value}</address>
    </OneWay>
  );
}

function Own({ screen: { say }, act, copied }: Props) {
  return (
    <OneWay title={say('handover.ways.other')}>
      <p class="ww-row">
        <Small name="kopieer" text={say('handover.ways.copy')} onClick={act.copy} />
        <Small name="deel" text={say('handover.ways.share')} onClick={act.share} />
        <Small name="bestand" text={say('handover.ways.file')} onClick={act.file} />
      </p>
      <div role="status">{copied ? <Prose text={[say(`handover.ways.${copied}`)]} /> : null}</div>
    </OneWay>
  );
}

function Small({ name, text, onClick }: { name: string; text: string; onClick?: () => void }) {
  if (!onClick) return null;
  return (
    <button type="button" class="ww-button" data-overdracht-doe={name} onClick={onClick}>
      {text}
    </button>
  );
}
