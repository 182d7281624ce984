import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../flow/types';
import { Pair } from '../pair';
import type { View } from '../types';
import { PlaceScreen } from './place-screen';
import { RecordTask } from './record-task';
import { screensOf } from './screens';
import { useWalk } from './use-walk';
import { DeviceWindow } from './window';

/** Walks through the flows as they are now, on the screens that visitors get. */
export function WalkView(view: View) {
  const { reading, say } = view;
  if (!reading) return <p class="utrecht-paragraph">{say('workshop.loading')}</p>;
  if (!reading.pack?.flows.has(view.flow ?? reading.pack.organisation.start))
    return <p class="utrecht-paragraph">{say('walk.broken')}</p>;
  return <WalkThrough view={view} pack={reading.pack} />;
}

function WalkThrough({ view, pack }: { view: View; pack: Pack }) {
  const { say, today, base, reading } = view;
  const [isStaff, setStaff] = useState(false);
  const [isWide, setWide] = useState(false);
  const [isOut, setOut] = useState(false);
  const walk = useWalk(view, pack);
  const screens = useMemo(() => screensOf(pack, today, base, say), [pack, today, base, say]);
  const out = useCallback(() => setOut(true), []);
  const errors = (reading?.findings ?? []).filter(({ severity }) => severity === 'error').length;
  if (!screens) return <p class="utrecht-paragraph">{say('walk.lacking')}</p>;
  return (
    <div class="ws-walk">
      <div class="ws-map__tools">
        <Pair
          label={say('walk.as')}
          isSecond={isStaff}
          names={[say('walk.citizen'), say('walk.staff')]}
          onPick={setStaff}
        />
        <Pair
          label={say('walk.on')}
          isSecond={isWide}
          names={[say('walk.phone'), say('walk.desktop')]}
          onPick={setWide}
        />
        <button type="button" class="ws-button" onClick={walk.again}>
          {say('walk.again')}
        </button>
      </div>
      {errors > 0 ? <p class="ws-walk__note">{say('walk.errors', { count: errors })}</p> : null}
      <p class="ws-walk__note" role="status">
        {isOut ? say('walk.out') : ''}
      </p>
      <RecordTask view={view} pack={pack} walk={walk} />
      <DeviceWindow
        title={say('walk.window')}
        device={isWide ? 'desktop' : 'phone'}
        place={walk.standing.place}
        walk={walk}
        onOther={out}
      >
        <PlaceScreen screens={screens} walk={walk} isStaff={isStaff} />
      </DeviceWindow>
    </div>
  );
}
