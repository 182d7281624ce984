/** What a single key does at the counter. */
export const KEYS = {
  w: 'unsure',
  t: 'back',
  h: 'help',
  n: 'new',
  v: 'next-visit',
  e: 'end',
  '/': 'search',
  s: 'jump',
  l: 'desks',
  c: 'take-over',
  q: 'give-code',
  m: 'mirror',
  p: 'print',
  b: 'cover',
  '+': 'helped',
  '-': 'not-helped',
  '?': 'keys',
} as const;

export type Command = (typeof KEYS)[keyof typeof KEYS];

/** What a key asks for. */
export type KeyAction =
  | { readonly do: Command }
  | { readonly do: 'answer'; readonly number: number }
  | { readonly do: 'visit'; readonly number: number };

/** A visitor by the row: shift and a digit, as the row of digits gives it on the keyboards in use here. */
const SHIFTED = '!@#$%^&*(';

/** What a single sign asks for; nothing when it asks for nothing. */
export function actionOf(sign: string): KeyAction | undefined {
  if (/^[1-9]$/.test(sign)) return { do: 'answer', number: Number(sign) };
  const row = SHIFTED.indexOf(sign) + 1;
  if (row > 0) return { do: 'visit', number: row };
  const name = sign.toLowerCase();
  return Object.hasOwn(KEYS, name) ? { do: KEYS[name as keyof typeof KEYS] } : undefined;
}

/** The keys in the order of the list of all keys. */
export const KEY_ROWS = Object.entries(KEYS) as readonly (readonly [string, Command])[];
