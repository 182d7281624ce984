import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Drawing } from '../flow/drawing';
import { partsOf } from '../flow/path';
import type { Site } from '../flow/sheet-types';
import type { Screen } from '../ui/context';
import { type Assets, Shell } from '../ui/parts/shell';
import { nl } from '../words/nl';
import { makeSay } from '../words/say';

/** A finished page: its path below the base, without the `index.html`. */
export interface Page {
  readonly path: string;
  readonly html: string;
  /** May a search engine know it? Not a page of a sensitive flow, nor a second address of a page. */
  readonly isListed: boolean;
}

/** What every page of a pack is drawn with. */
export interface Studio {
  readonly drawing: Drawing;
  readonly screen: Screen;
  readonly assets: Assets;
}

/** Prepares the drawing of pages under a base path. */
export function studioOf(drawing: Drawing, site: Site, assets: Assets): Studio {
  return { drawing, assets, screen: { site, say: makeSay(nl, 'nl'), today: drawing.today } };
}

/** What only some pages have. */
interface More {
  readonly ref?: string;
  readonly below?: ComponentChildren;
  /** What stands above the page, below the masthead. */
  readonly above?: ComponentChildren;
  /** A page that visitors do not use. */
  readonly forStaff?: boolean;
  readonly isListed?: boolean;
  readonly letter?: string;
  /** The path that a search engine should know instead of this one. */
  readonly canonical?: string;
  /** Files of its own, in place of those that other pages have. */
  readonly assets?: Partial<Assets>;
}

/** Draws a whole document around what stands inside. */
export function draw(
  studio: Studio,
  path: string,
  title: string,
  inside: ComponentChildren,
  more: More = {},
): Page {
  const { screen, drawing, assets } = studio;
  const at = more.ref === undefined ? undefined : partsOf(more.ref);
  const canonical = more.canonical ?? screen.site.base + path;
  const html = renderToString(
    <Shell
      screen={screen}
      title={title}
      flow={at?.flow}
      place={at?.place}
      letter={more.letter}
      canonical={new URL(canonical, drawing.pack.organisation.site).href}
      assets={{ ...assets, ...more.assets }}
      above={more.above}
      below={more.below}
      forStaff={more.forStaff}
    >
      {inside}
    </Shell>,
  );
  return { path, html: `<!doctype html>${html}`, isListed: more.isListed ?? true };
}
