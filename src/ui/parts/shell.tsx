import type { ComponentChildren } from 'preact';
import type { FlowId, PlaceId } from '../../flow/types';
import { href, type Screen, titleOf } from '../context';
import { EmergencyLine } from './emergency-line';
import { Footer } from './footer';

/** Addresses of the files that a page needs. */
export interface Assets {
  readonly style: string;
  /** A second stylesheet, of pages that have one. */
  readonly more?: string;
  readonly script?: string;
  readonly icon?: string;
  readonly touchIcon?: string;
  readonly manifest?: string;
}

/** Words the browser knows and the types do not yet: the script waits until the page itself is there. */
const LATER = { fetchpriority: 'low' };

interface Props {
  readonly screen: Screen;
  readonly title: string;
  readonly flow?: FlowId;
  readonly place?: PlaceId;
  /** On the page of a letter: only the letter comes on paper. */
  readonly letter?: string;
  /** For search engines; the slogan of the service when there is nothing better. */
  readonly description?: string;
  readonly canonical?: string;
  readonly assets: Assets;
  readonly children: ComponentChildren;
  /** What stands below the first question; the app hides it when the visitor moves on. */
  readonly below?: ComponentChildren;
  /** What stands above the page, below the masthead. */
  readonly above?: ComponentChildren;
  /** A page that visitors do not use. */
  readonly forStaff?: boolean;
}

/**
 * The whole document. The emergency line comes first, then the page, and only then the stylesheet: what stands above a
 * stylesheet in the body is painted while it loads.
 */
export function Shell(props: Props) {
  const { screen, flow, place, letter, assets, children, above, below, forStaff } = props;
  const { site } = screen;
  return (
    <html
      lang="nl"
      class="wegwijzer-theme"
      data-flow={flow}
      data-plek={place}
      data-brief={letter}
      data-base={site.base}
      data-versie={site.version}
    >
      <Head {...props} />
      <body class="utrecht-document">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {screen.say('page.skip')}
        </a>
        <EmergencyLine screen={screen} />
        <Masthead screen={screen} />
        {above}
        <div id="plek">{children}</div>
        <link rel="stylesheet" href={assets.style} />
        {assets.more ? <link rel="stylesheet" href={assets.more} /> : null}
        {below ? <div id="onder">{below}</div> : null}
        <Footer screen={screen} forStaff={forStaff} />
        {assets.script ? <script type="module" src={assets.script} {...LATER} /> : null}
      </body>
    </html>
  );
}

function Head({ screen, title, description, canonical, assets }: Props) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(screen, title)}</title>
      <meta name="description" content={description ?? screen.site.slogan} />
      <meta name="theme-color" content="#ffffff" />
      <meta name="format-detection" content="telephone=no" />
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      {assets.icon ? <link rel="icon" href={assets.icon} type="image/svg+xml" /> : null}
      {assets.touchIcon ? <link rel="apple-touch-icon" href={assets.touchIcon} /> : null}
      {assets.manifest ? <link rel="manifest" href={assets.manifest} /> : null}
    </head>
  );
}

function Masthead({ screen }: { screen: Screen }) {
  const { site } = screen;
  return (
    <header class="ww-masthead">
      <p class="ww-masthead__line">
        <a class="ww-masthead__service" href={href(screen, site.start)}>
          {site.service}
        </a>{' '}
        <span class="ww-masthead__name">{site.name}</span>
      </p>
    </header>
  );
}
