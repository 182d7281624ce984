import type { Say } from '../../words/say';
import { Section } from './section';

interface Props {
  readonly say: Say;
  readonly offer?: { readonly by: 'button'; readonly install: () => void } | { readonly by: 'apple' };
}

/** How to put the app on the home screen; nothing where the browser cannot. */
export function InstallPart({ say, offer }: Props) {
  if (!offer) return null;
  return (
    <Section title={say('device.install')}>
      <p class="utrecht-paragraph">{say('device.installSay')}</p>
      {offer.by === 'apple' ? (
        <p class="utrecht-paragraph">{say('device.installApple')}</p>
      ) : (
        <p>
          <button type="button" class="ww-button" onClick={offer.install}>
            {say('device.installNow')}
          </button>
        </p>
      )}
    </Section>
  );
}
