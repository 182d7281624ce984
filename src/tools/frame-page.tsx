import { href, pageHref, type Screen } from '../ui/context';
import { TOPICS_ID } from '../ui/parts/footer';
import { Link } from '../ui/parts/link';
import { PageTitle } from '../ui/parts/page-title';
import { draw, type Page, type Studio } from './draw';

/** Where the frame stands; the worker keeps it under the same name. */
export const FRAME_PATH = 'kader/';

/** After the question mark: the page as the host has it. The worker lets such an address through. */
export const PLAIN = 'vaste-pagina';

const TEXT = {
  title: 'Een ogenblik…',
  say: 'De pagina komt eraan. Duurt het lang? Begin dan bij de eerste vraag, of zoek op onderwerp.',
  plain: 'Uw browser voert geen scripts uit. Daarom ziet u hier de vraag niet.',
  open: 'Open de gewone pagina',
} as const;

/**
 * A page with neither question nor outcome: a worker gives it for the address of any question, and the app draws what
 * belongs there. Without scripts it sends on to the page of the host.
 */
export function framePage(studio: Studio): Page {
  const { screen } = studio;
  const page = draw(studio, FRAME_PATH, TEXT.title, <Waiting screen={screen} />, {
    isListed: false,
    canonical: screen.site.base,
  });
  return { ...page, html: page.html.replace('</head>', `${IN_HEAD}</head>`) };
}

const IN_HEAD = `<meta name="robots" content="noindex"/><noscript><meta http-equiv="refresh" content="0; url=?${PLAIN}"/></noscript>`;

function Waiting({ screen }: { screen: Screen }) {
  const { say, site } = screen;
  return (
    <main id="inhoud" class="ww-main ww-stack" data-kader>
      <PageTitle>{TEXT.title}</PageTitle>
      <p class="ww-lead">{TEXT.say}</p>
      <noscript>
        <p class="ww-lead">
          {TEXT.plain} <Link href={`?${PLAIN}`}>{TEXT.open}</Link>
        </p>
      </noscript>
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
      </ul>
    </main>
  );
}
