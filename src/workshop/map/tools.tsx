import type { Example } from '../../flow/types';
import type { Say } from '../../words/say';
import { Pair } from '../pair';

/** What somebody wants to see of the map. */
export interface MapWish {
  readonly isList: boolean;
  /** Only what lies around the chosen place. */
  readonly isNear: boolean;
  /** 0: as much as fits. */
  readonly scale: number;
  /** Which example is lit up; -1 is none. */
  readonly example: number;
}

interface Props {
  readonly say: Say;
  readonly wish: MapWish;
  readonly onWish: (wish: MapWish) => void;
  readonly examples: readonly Example[];
}

/** The buttons above the map: drawn or as a list, all or near, and an example to light up. */
export function MapTools({ say, wish, onWish, examples }: Props) {
  const { isList, isNear, example } = wish;
  return (
    <div class="ws-map__tools">
      <Pair
        label={say('map.as')}
        isSecond={isList}
        names={[say('map.drawn'), say('map.list')]}
        onPick={(second) => onWish({ ...wish, isList: second })}
      />
      <Pair
        label={say('map.howMuch')}
        isSecond={isNear}
        names={[say('map.all'), say('map.near')]}
        onPick={(second) => onWish({ ...wish, isNear: second })}
      />
      {isList ? null : (
        <p class="ws-pick ws-map__pick">
          <label class="ws-pick__label" for="ws-map-voorbeeld">
            {say('map.example')}
          </label>
          <select
            id="ws-map-voorbeeld"
            class="ws-select"
            value={String(example)}
            onChange={(event) => onWish({ ...wish, example: Number(event.currentTarget.value) })}
          >
            <option value="-1">{say('map.noExample')}</option>
            {examples.map(({ story, spot }, index) => (
              <option key={`${spot.file}${spot.path.join()}`} value={String(index)}>
                {short(story.join(' '))}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}

function short(story: string): string {
  return story.length > 90 ? `${story.slice(0, 89)}…` : story;
}
