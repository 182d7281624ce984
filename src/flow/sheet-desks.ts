import { expiresOn, mayBeShown } from './certainty';
import type { Drawing } from './drawing';
import { fillIn } from './fill-in';
import { lean } from './lean';
import type { SheetDesk, SheetWay } from './sheet-types';
import type { Desk, DeskId, WayKind } from './types';

/** The desk as a page may show it: ways that are not sure enough are gone, the general number stands in. */
export function deskOf(drawing: Drawing, id: DeskId): SheetDesk {
  const desk = drawing.pack.desks.get(id) ?? NO_DESK;
  const ways: Partial<Record<WayKind, SheetWay>> = {};
  let isShort = false;
  for (const [kind, way] of Object.entries(desk.ways) as [WayKind, NonNullable<Desk['ways'][WayKind]>][]) {
    if (!mayBeShown(way)) isShort ||= kind === 'phone';
    else ways[kind] = drawWay(drawing, way);
  }
  const { id: own, name, kind, role, about, askFor, noPhone } = desk;
  const shown = { id: own, name, kind, role, about, askFor, noPhone, ways };
  const standIn = isShort ? true : undefined;
  return fillIn(drawing.pack, drawing.today, lean({ ...shown, standIn }));
}

const NO_DESK = {
  id: '',
  name: '',
  kind: 'andere',
  role: 'helpt',
  ways: {},
  about: undefined,
  askFor: undefined,
  noPhone: undefined,
} as const;

function drawWay(drawing: Drawing, way: NonNullable<Desk['ways'][WayKind]>): SheetWay {
  const { value, label, cost, hours, of, forLetters, checked, source } = way;
  return lean({
    value,
    label,
    cost,
    hours,
    of,
    forLetters,
    checked,
    source,
    until: expiresOn(way, drawing.pack.organisation.keepMonths),
  });
}
