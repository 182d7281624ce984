import { href, type Screen } from '../context';
import { Link } from './link';
import { telHref } from './phone';

/** Danger first: the line that stands above everything, on every screen. */
export function EmergencyLine({ screen }: { screen: Screen }) {
  const { say, site } = screen;
  const { desk, more, moreText } = site.emergency;
  const { phone } = desk.ways;
  return (
    <section class="ww-emergency" aria-label={say('page.emergency')}>
      <p class="ww-emergency__line">
        <span class="ww-emergency__say">{site.emergency.say}</span>{' '}
        {phone ? (
          <a class="ww-emergency__call" href={telHref(phone.value)}>
            {say('page.call', { number: phone.value })}
          </a>
        ) : null}{' '}
        <Link class="ww-emergency__more" href={href(screen, more)}>
          {moreText}
        </Link>
      </p>
    </section>
  );
}
