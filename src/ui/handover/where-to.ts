import type { SheetDesk } from '../../flow/sheet-types';
import type { Row } from '../../handover/summary';
import type { Screen } from '../context';
import { shownWays } from '../parts/shown-ways';

/** Where a sheet on paper is to be brought: the desk with its number and its addresses, as far as they may be shown. */
export function whereTo(screen: Screen, desk: SheetDesk): Row[] {
  const { say, site } = screen;
  const { ways } = shownWays(screen, desk);
  const find = (kind: string) => ways.find((one) => one.kind === kind)?.way.value;
  const phone = find('phone') ?? site.general.ways.phone?.value;
  const rows: (readonly [string, string | undefined])[] = [
    [say('desk.way.phone'), phone],
    [say('desk.way.visit'), find('visit')],
    [say('desk.way.post'), find('post')],
  ];
  return [{ text: desk.name }, ...rows.flatMap(([label, text]) => (text ? { label, text } : []))];
}
