import type { ComponentChildren } from 'preact';
import type { DeskId, PlaceRef } from '../../flow/types';
import { deskId, type Press, pieceId } from './context';

/** Where to go on: an arrow and the number of the piece; on a screen also a link. */
export function GoTo({ press, to }: { press: Press; to: PlaceRef }) {
  const number = press.numbers.of(to);
  return (
    <a class="go" href={`#${pieceId(number)}`} data-naar={to}>
      {number}
    </a>
  );
}

/** The number of a piece in running text. */
export function Piece({ number }: { number: number }) {
  return <a href={`#${pieceId(number)}`}>{number}</a>;
}

/** The number of a desk at the back; a municipality has none. */
export function DeskNumber({ press, id }: { press: Press; id: DeskId }) {
  const listed = press.desks.get(id);
  if (!listed) return null;
  return (
    <a class="desk-number" href={`#${deskId(listed.number)}`}>
      L{listed.number}
    </a>
  );
}

/** Several short things behind each other, with commas. */
export function Row({ children }: { children: readonly ComponentChildren[] }) {
  return (
    <>
      {children.map((child, at) => (
        <span key={at}>
          {at > 0 ? ', ' : ''}
          {child}
        </span>
      ))}
    </>
  );
}

/** A text of an author, line by line. */
export function Lines({ text }: { text: readonly string[] }) {
  return (
    <>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
