import type { QrPicture } from '../../handover/qr';
import type { Row, Summary } from '../../handover/summary';
import type { Say } from '../../words/say';

interface Props {
  readonly say: Say;
  readonly summary: Summary;
  readonly qr?: QrPicture;
}

/** The sheet that the visitor takes along, as it will be on paper. */
export function Paper({ say, summary, qr }: Props) {
  return (
    <article class="ww-paper ww-stack" id="blad" aria-label={say('handover.paper.title')}>
      <h3 class="ww-paper__title">{summary.title}</h3>
      {summary.parts.map(({ heading, rows }) => (
        <section class="ww-paper__part" key={heading}>
          <h4 class="ww-paper__heading">{heading}</h4>
          {rows.map((row) => (
            <PaperRow key={`${row.label} ${row.text}`} row={row} />
          ))}
        </section>
      ))}
      {qr ? <QrCode say={say} qr={qr} /> : null}
    </article>
  );
}

function PaperRow({ row: { label, text } }: { row: Row }) {
  return (
    <p class="ww-paper__row">
      {label ? <span class="ww-paper__label">{label} </span> : null}
      {text}
    </p>
  );
}

function QrCode({ say, qr: { size, path } }: { say: Say; qr: QrPicture }) {
  return (
    <svg
      class="ww-paper__qr"
      role="img"
      aria-label={say('handover.paper.qr')}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect class="ww-paper__qr-ground" width={size} height={size} />
      <path class="ww-paper__qr-lines" d={path} />
    </svg>
  );
}
