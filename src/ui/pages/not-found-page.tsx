import { href, pageHref, type Screen } from '../context';
import { CallLink } from '../parts/call-link';
import { TOPICS_ID } from '../parts/footer';
import { Link } from '../parts/link';
import { PageTitle } from '../parts/page-title';
import { Section } from '../parts/section';

/** For an address that leads nowhere: every way on from here, a person included. */
export function NotFoundPage({ screen }: { screen: Screen }) {
  const { say, site } = screen;
  const { phone } = site.general.ways;
  return (
    <main id="inhoud" class="ww-main ww-stack">
      <PageTitle>{say('notFound.title')}</PageTitle>
      <p class="ww-lead">{say('notFound.say')}</p>
      <Section title={say('notFound.what')}>
        <ul class="utrecht-unordered-list">
          <li>
            <Link class="ww-alone" href={href(screen, site.start)}>
              {say('notFound.start')}
            </Link>
          </li>
          <li>
            <Link class="ww-alone" href={pageHref(screen, TOPICS_ID)}>
              {say('notFound.topics')}
            </Link>
          </li>
          <li>
            <Link class="ww-alone" href={href(screen, site.help)}>
              {say('notFound.help')}
            </Link>
          </li>
        </ul>
        {phone ? <CallLink screen={screen} way={phone} /> : null}
      </Section>
    </main>
  );
}
