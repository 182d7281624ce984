import type { Screen } from '../context';
import { PageTitle } from '../parts/page-title';

/** The page about what this device keeps; the app fills it, and without scripts nothing is kept. */
export function DevicePage({ screen: { say } }: { screen: Screen }) {
  return (
    <main id="inhoud" class="ww-main ww-stack">
      <PageTitle>{say('device.title')}</PageTitle>
      <p class="ww-lead">{say('device.about')}</p>
      <noscript>
        <p class="utrecht-paragraph">{say('device.noScripts')}</p>
      </noscript>
      <div class="ww-stack" id="apparaat" />
    </main>
  );
}
