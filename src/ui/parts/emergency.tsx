import type { Sheet, SheetDesk, SheetOutcome, SheetPointer } from '../../flow/sheet-types';
import { href, type Screen } from '../context';
import { CallLink } from './call-link';
import { Link } from './link';
import { Notice } from './notice';
import { OnwardLink } from './onward-link';
import { OtherWays } from './other-ways';
import { PageTitle } from './page-title';
import { PointerText } from './pointer-text';
import { Prose } from './prose';
import { shownWays } from './shown-ways';

interface Props {
  readonly screen: Screen;
  readonly sheet: Sheet;
  readonly outcome: SheetOutcome;
  readonly desk: SheetDesk;
}

/** An emergency: the number, large, and what to do. It asks nothing. */
export function Emergency({ screen, sheet, outcome, desk }: Props) {
  return (
    <>
      <div class="ww-danger ww-danger--first ww-stack">
        <PageTitle>{outcome.title}</PageTitle>
        <Numbers screen={screen} desk={desk} />
        <Prose text={outcome.doThis} as="points" />
        {desk.noPhone ? <NoPhone screen={screen} desk={desk} /> : null}
      </div>
      {outcome.warning ? (
        <Notice kind="warning">
          <Prose text={outcome.warning} />
        </Notice>
      ) : null}
      <OtherNumbers screen={screen} sheet={sheet} pointers={outcome.also ?? []} />
      <p class="utrecht-paragraph">
        <Link class="ww-alone" href={href(screen, screen.site.start)}>
          {screen.say('outcome.noDanger')}
        </Link>
      </p>
    </>
  );
}

function OtherNumbers({
  screen,
  sheet,
  pointers,
}: Pick<Props, 'screen' | 'sheet'> & { pointers: readonly SheetPointer[] }) {
  if (pointers.length === 0) return null;
  return (
    <>
      <h2 class="utrecht-heading-2">{screen.say('outcome.otherNumbers')}</h2>
      {pointers.map((pointer) => {
        const desk = pointer.desk === undefined ? undefined : sheet.desks[pointer.desk];
        return desk ? (
          <DangerCard key={desk.id} screen={screen} desk={desk} pointer={pointer} />
        ) : (
          <PointerText key={pointer.say[0]} screen={screen} sheet={sheet} pointer={pointer} />
        );
      })}
    </>
  );
}

function DangerCard({ screen, desk, pointer }: Pick<Props, 'screen' | 'desk'> & { pointer: SheetPointer }) {
  return (
    <section class="ww-danger ww-stack">
      <h3 class="utrecht-heading-3">{desk.name}</h3>
      <Numbers screen={screen} desk={desk} />
      <Prose text={pointer.say} />
      {desk.noPhone ? <NoPhone screen={screen} desk={desk} /> : null}
      <OnwardLink screen={screen} pointer={pointer} />
    </section>
  );
}

function Numbers({ screen, desk }: Pick<Props, 'screen' | 'desk'>) {
  const phone = desk.ways.phone ?? screen.site.emergency.desk.ways.phone;
  return phone ? <CallLink screen={screen} way={phone} /> : null;
}

/** For who cannot speak or call: what to do, and the ways that need no voice. */
function NoPhone({ screen, desk }: Pick<Props, 'screen' | 'desk'>) {
  const others = shownWays(screen, desk).ways.filter(({ kind }) => kind !== 'phone');
  return (
    <>
      <p class="ww-strong">{screen.say('desk.noPhone')}</p>
      {desk.noPhone ? <Prose text={desk.noPhone} /> : null}
      {others.length > 0 ? <OtherWays screen={screen} ways={others} /> : null}
    </>
  );
}
