import type { nl } from './nl';

type Words = typeof nl;
type Singular<Name extends string> = Name extends `${infer Stem}_${'one' | 'other'}` ? Stem : Name;
type KeysOf<Part, Path extends string = ''> = {
  [Name in keyof Part & string]: Part[Name] extends string
    ? `${Path}${Singular<Name>}`
    : KeysOf<Part[Name], `${Path}${Name}.`>;
}[keyof Part & string];

/** The name of an interface text, such as `question.why`. Plural forms share one name. */
export type WordKey = KeysOf<Words>;
/** What a text may want filled in; `count` also chooses the plural form. */
export type WordValues = Readonly<Record<string, string | number>>;
/** Says an interface text in the visitor's language. */
export type Say = (key: WordKey, values?: WordValues) => string;

/** Texts of one language in i18next's own format: nested names, `_one` and `_other` for plurals. */
export interface Resources {
  readonly [name: string]: string | Resources;
}

/**
 * Reads texts as i18next does, without its weight: nested names, plural by `count`, `{{values}}` filled in.
 * A text that is not there gives its name, a value that is not there stays visible: both are easy to find.
 */
export function makeSay(resources: Resources | readonly Resources[], language: string): Say {
  const parts: readonly Resources[] = Array.isArray(resources) ? resources : [resources as Resources];
  const plural = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = values.count === undefined ? undefined : plural.select(Number(values.count));
    const text = (form && textIn(parts, `${key}_${form}`)) ?? textIn(parts, key) ?? key;
    return fill(text, values);
  };
}

/** Looked up anew each time, so that a part that arrives later is heard at once. */
function textIn(parts: readonly Resources[], key: string): string | undefined {
  for (const part of parts) {
    const text = textAt(part, key);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textAt(resources: Resources, key: string): string | undefined {
  let here: string | Resources | undefined = resources;
  for (const name of key.split('.')) here = typeof here === 'object' ? here[name] : undefined;
  return typeof here === 'string' ? here : undefined;
}

function fill(text: string, values: WordValues): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (gap, name: string) => String(values[name] ?? gap));
}
