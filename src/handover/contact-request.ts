import type { Code } from './code';
import type { Notes } from './notes';

/**
 * The most that the register of contact requests of a public body takes, by field. Units: characters.
 * Source: Klantinteracties, version 0.9.0 of the interface of Open Klant. The names below are those of that interface.
 */
export const LIMITS = {
  onderwerp: 200,
  inhoud: 1000,
  adres: 80,
  gevraagdeHandeling: 200,
  toelichting: 1000,
} as const;

/** Units: bytes, of the whole message as JSON. */
export const MOST_BYTES = 262_144;

/** A digital address of the visitor. */
interface Address {
  readonly adres: string;
  readonly soortDigitaalAdres: 'email' | 'telefoonnummer' | 'overig';
}

/** A text of its own, that was too long for a field. */
interface Attachment {
  readonly bestandsnaam: string;
  readonly formaat: 'text/plain';
  readonly inhoud: string;
}

/** One request for contact, as it is sent. */
export interface ContactRequest {
  readonly versie: 1;
  /** The same at every try: whoever receives it takes it once. */
  readonly sleutel: string;
  readonly klantcontact: {
    readonly kanaal: 'Webformulier';
    readonly onderwerp: string;
    readonly inhoud: string;
    readonly taal: 'nld';
    readonly vertrouwelijk: true;
  };
  readonly betrokkene: { readonly rol: 'klant' | 'vertegenwoordiger'; readonly initiator: true };
  readonly digitaleAdressen: readonly Address[];
  readonly internetaak: {
    readonly gevraagdeHandeling: string;
    readonly toelichting: string;
    readonly status: 'te_verwerken';
  };
  readonly bijlagen: readonly Attachment[];
}

/** What a request is made from. */
export interface RequestGround {
  readonly key: string;
  readonly subject: string;
  /** The summary as text. */
  readonly text: string;
  readonly notes: Notes;
  readonly code?: Code;
  /** What is asked of whoever receives it, and what stands in a field whose text became an attachment. */
  readonly words: { readonly action: string; readonly seeAttachment: string };
}

/** Makes the request to send. What does not fit a field goes along whole as an attachment: nothing is cut. */
export function requestOf({ key, subject, text, notes, code, words }: RequestGround): ContactRequest {
  const fits = countOf(text) <= LIMITS.inhoud;
  const fitsSubject = countOf(subject) <= LIMITS.onderwerp;
  return {
    versie: 1,
    sleutel: key,
    klantcontact: {
      kanaal: 'Webformulier',
      onderwerp: fitsSubject ? subject : words.action,
      inhoud: fits ? text : words.seeAttachment,
      taal: 'nld',
      vertrouwelijk: true,
    },
    betrokkene: { rol: notes.behalf === 'other' ? 'vertegenwoordiger' : 'klant', initiator: true },
    digitaleAdressen: addressesIn(notes),
    internetaak: {
      gevraagdeHandeling: words.action,
      toelichting: code ? code.groups.join(' ') : '',
      status: 'te_verwerken',
    },
    bijlagen: [
      ...(fits ? [] : [attachment('samenvatting.txt', text)]),
      ...(fitsSubject ? [] : [attachment('onderwerp.txt', subject)]),
    ],
  };
}

/** The addresses that fit a field; one that does not stands in the summary all the same. */
function addressesIn(notes: Notes): Address[] {
  const all: (readonly [string | undefined, Address['soortDigitaalAdres']])[] = [
    [notes.phone, 'telefoonnummer'],
    [notes.email, 'email'],
    [notes.otherwise, 'overig'],
  ];
  return all.flatMap(([written, kind]) => {
    const address = written?.trim() ?? '';
    const fits = address !== '' && countOf(address) <= LIMITS.adres && !address.includes('\n');
    return fits ? { adres: address, soortDigitaalAdres: kind } : [];
  });
}

function attachment(name: string, text: string): Attachment {
  return { bestandsnaam: name, formaat: 'text/plain', inhoud: text };
}

/** A register may count an emoji as one sign or as two: here it counts as two. */
function countOf(text: string): number {
  return text.length;
}
