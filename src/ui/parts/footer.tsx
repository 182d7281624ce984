import { href, pageHref, type Screen } from '../context';
import { Link } from './link';
import { telHref } from './phone';

/** The page of all topics. */
export const TOPICS_ID = 'onderwerpen';
/** The page about what this device keeps. */
export const DEVICE_ID = 'apparaat';
/** The page where a code is opened. */
export const CODE_ID = 'code';
/** The empty sheet, to fill in by hand. */
export const SHEET_ID = 'leeg-blad';

interface Props {
  readonly screen: Screen;
  /** On a page of staff: who sits there is the person who helps. */
  readonly forStaff?: boolean;
}

/** Below every page: a person who helps, and the pages about this service. */
export function Footer({ screen, forStaff }: Props) {
  const { say, site } = screen;
  return (
    <footer class="ww-footer">
      {forStaff ? null : <HelpBlock screen={screen} />}
      <nav class="ww-footer__pages" aria-label={say('footer.more')}>
        <ul>
          <li>
            <Link href={pageHref(screen, TOPICS_ID)}>{say('footer.topics')}</Link>
          </li>
          <li>
            <Link href={pageHref(screen, DEVICE_ID)}>{say('footer.device')}</Link>
          </li>
          <li>
            <Link href={pageHref(screen, CODE_ID)}>{say('code.title')}</Link>
          </li>
          {site.pages.map(({ id, title }) => (
            <li key={id}>
              <Link href={pageHref(screen, id)}>{title}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p class="ww-footer__name">{site.name}</p>
    </footer>
  );
}

function HelpBlock({ screen }: { screen: Screen }) {
  const { say, site } = screen;
  const { phone } = site.general.ways;
  return (
    <section class="ww-help ww-stack" aria-label={say('help.title')}>
      <p class="utrecht-paragraph">
        <a class="ww-button" data-actie="hulp" href={href(screen, site.help)}>
          {say('help.link')}
        </a>
      </p>
      <p class="utrecht-paragraph">{say('help.say')}</p>
      {phone ? (
        <p class="utrecht-paragraph">
          {say('help.phone', { name: site.general.name })}{' '}
          <Link class="ww-alone ww-help__number" href={telHref(phone.value)}>
            {phone.value}
          </Link>
          {phone.cost ? `. ${phone.cost}` : '.'}
        </p>
      ) : null}
    </section>
  );
}
