import type { SheetPointer } from '../../flow/sheet-types';
import { href, type Screen } from '../context';
import { Link } from './link';

/** The link of a pointer to another place on this site, when it has one. */
export function OnwardLink({ screen, pointer }: { screen: Screen; pointer: SheetPointer }) {
  if (!pointer.goTo) return null;
  return (
    <p class="utrecht-paragraph">
      <Link class="ww-alone ww-onward" href={href(screen, pointer.goTo)}>
        {pointer.goToText ?? screen.say('page.start')}
      </Link>
    </p>
  );
}
