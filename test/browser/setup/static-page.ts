import { decodeEntities } from './entities';

/** An answer on a static page. */
export interface StaticAnswer {
  readonly id: string;
  readonly path: string;
  readonly fragment: string;
}

/** A page as somebody without scripts gets it, read from its HTML. */
export interface StaticPage {
  readonly path: string;
  readonly html: string;
  readonly flow?: string;
  readonly place?: string;
  readonly answers: readonly StaticAnswer[];
  readonly outcome?: { readonly id: string; readonly desk: string; readonly kind: string };
}

/** Reads the HTML of a page; only what the stable interface promises is looked at. */
export function readPage(path: string, html: string): StaticPage {
  const root = attributesOf(tags(html, 'html')[0] ?? '');
  const main = attributesOf(tags(html, 'main')[0] ?? '');
  const answers = tags(html, 'a').map(attributesOf).filter(isAnswer).map(answerFrom);
  return {
    path,
    html,
    flow: root['data-flow'],
    place: root['data-plek'],
    answers,
    outcome:
      main['data-uitkomst'] === undefined
        ? undefined
        : { id: main['data-uitkomst'], desk: main['data-loket'] ?? '', kind: main['data-soort'] ?? '' },
  };
}

/** Every opening tag of a kind, as written. */
export function tags(html: string, name = '[a-z][a-z0-9]*'): string[] {
  return html.match(new RegExp(`<${name}(?:\\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>`, 'g')) ?? [];
}

/** The attributes of an opening tag. */
export function attributesOf(tag: string): Record<string, string | undefined> {
  const found = tag.matchAll(/\s([^\s=>"']+)(?:="([^"]*)"|='([^']*)')?/g);
  return Object.fromEntries(
    [...found].map(([, name, double, single]) => [name, decodeEntities(double ?? single ?? '')]),
  );
}

/** What stands to read inside `<main>`, in one line. */
export function mainText(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return decodeEntities(main.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

type Attributes = Record<string, string | undefined>;

function isAnswer(attributes: Attributes): boolean {
  return attributes['data-keuze'] !== undefined;
}

function answerFrom(attributes: Attributes): StaticAnswer {
  const { pathname, hash } = new URL(attributes.href ?? '', 'http://localhost');
  return { id: attributes['data-keuze'] ?? '', path: pathname, fragment: hash };
}
