import { qrOf } from '../../handover/qr';

/** A text as a picture for a camera; nothing where it is too long for one that every phone can read. */
export function QrPicture({ text, title }: { text: string; title: string }) {
  const picture = qrOf(text);
  if (!picture) return null;
  const { size, path } = picture;
  return (
    <svg
      class="ww-qr"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect class="ww-qr__paper" width={size} height={size} />
      <path class="ww-qr__ink" d={path} />
    </svg>
  );
}
