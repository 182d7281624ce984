/** One version of everything, as the build writes it into the worker. */
export interface Edition {
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Named after the content: other content, another version. */
  readonly version: string;
  /** What is kept, in the shape that Workbox reads. */
  readonly files: readonly KeptFile[];
  /** What is kept only once somebody opened the page it belongs to: what staff work with, not every visitor. */
  readonly later: readonly KeptLater[];
  /** Pages kept as they were built. Shape: paths below the base, such as `over/`; empty for the front page. */
  readonly pages: readonly string[];
  /** Below these names stand questions and outcomes. */
  readonly flows: readonly string[];
}

/** A page that is kept from the moment it is first opened, with all that belongs to it. */
export interface KeptLater {
  /** Its path below the base, such as `balie/`, and those of the pages below it. */
  readonly pages: readonly string[];
  /** The pages themselves are among them. */
  readonly files: readonly KeptFile[];
}

/** One kept file. */
export interface KeptFile {
  readonly url: string;
  /** A hash of the content, or null when the address itself holds one. */
  readonly revision: string | null;
  /** Only with a revision: bytes of another version are refused, so that a half-copied site is never kept. */
  readonly integrity?: string;
}

/** The page without a question, from which the app draws any question or outcome. */
export const FRAME_PATH = 'kader/';

/** The page that helps when an address leads nowhere. */
export const NOT_FOUND_PATH = '404.html';

/** Switches of the host. */
export const SETTINGS_FILE = 'instellingen.json';
