import type { Screen } from '../context';
import { PageTitle } from '../parts/page-title';

/** The page where a code is opened; the app fills it, and without scripts a person reads the code. */
export function CodePage({ screen: { say } }: { screen: Screen }) {
  return (
    <main id="inhoud" class="ww-main ww-stack">
      <PageTitle>{say('code.title')}</PageTitle>
      <p class="ww-lead">{say('code.about')}</p>
      <noscript>
        <p class="utrecht-paragraph">{say('code.noScripts')}</p>
      </noscript>
      <div class="ww-stack" id="code" />
    </main>
  );
}
