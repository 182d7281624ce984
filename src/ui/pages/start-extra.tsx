import { pageHref, type Screen } from '../context';
import { TOPICS_ID } from '../parts/footer';
import { Link } from '../parts/link';

/** Below the first question: what this is, and what it does not ask. */
export function StartExtra({ screen }: { screen: Screen }) {
  const { say, site } = screen;
  const title = say('start.title', { service: site.service });
  return (
    <section class="ww-about ww-stack" aria-label={title}>
      <h2 class="utrecht-heading-2">{title}</h2>
      <p class="utrecht-paragraph">
        {site.slogan} {say('start.what')}
      </p>
      <p class="utrecht-paragraph">{say('start.privacy')}</p>
      <p class="utrecht-paragraph">
        <Link class="ww-alone" href={pageHref(screen, TOPICS_ID)}>
          {say('start.topics')}
        </Link>
      </p>
    </section>
  );
}
