import { type Register, registerOf } from '../handover/register';

/** What codes are written and read with. */
export interface CodeBook {
  readonly register: Register;
  /** The version of the flows. */
  readonly version: string;
}

/** Fetches the permanent numbers of all answers. Errors: rejects when they cannot be had. */
export async function fetchCodeBook(base: string, version: string): Promise<CodeBook> {
  const response = await fetch(`${base}data/${version}/nummers.json`);
  if (!response.ok) throw new Error(`nummers: ${response.status}`);
  const found: { version: string; names: readonly string[] } = await response.json();
  const entries = found.names.map((name, index) => [name, index + 1] as const);
  return { register: registerOf(entries), version: found.version };
}
