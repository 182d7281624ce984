/** What a link turned out to do. */
export type Verdict =
  | 'goed'
  | 'verhuisd'
  | 'weg'
  | 'stuk'
  | 'geweigerd'
  | 'geen antwoord'
  | 'onbekend'
  | 'onveilig';

/** One link that was asked. */
export interface Asked {
  readonly url: string;
  readonly verdict: Verdict;
  readonly status?: number;
  /** Where the link leads in the end, when it moved for good. */
  readonly movedTo?: string;
  /** Units: ms. */
  readonly tookMs: number;
}

/** A visitor gets nowhere with these. */
export const DEAD: ReadonlySet<Verdict> = new Set<Verdict>(['weg', 'onbekend', 'onveilig']);

/** What an answer of a server means. A refusal says nothing about visitors: many sites keep programs out. */
export function verdictOf(status: number): Verdict {
  if (status >= 200 && status < 300) return 'goed';
  if (status === 404 || status === 410) return 'weg';
  if (status >= 500) return 'stuk';
  return status >= 400 ? 'geweigerd' : 'stuk';
}

const CERTIFICATE = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|SSL|TLS/;
const UNKNOWN = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/;

/** What it means when no answer came. */
export function verdictOfFailure(error: unknown): Verdict {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (name === 'TimeoutError' || name === 'AbortError') return 'geen antwoord';
  const code = String(cause?.code ?? '');
  if (CERTIFICATE.test(code)) return 'onveilig';
  return UNKNOWN.test(code) ? 'onbekend' : 'geen antwoord';
}
