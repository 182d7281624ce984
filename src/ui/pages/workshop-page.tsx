import type { Screen } from '../context';
import { PageTitle } from '../parts/page-title';

interface Props {
  readonly screen: Screen;
  /** Where the published files are, packed in one. */
  readonly published: string;
  readonly words: WordFiles;
}

/** Where the files with the knowledge of words are: how often each is said, and the two of the speller. */
export interface WordFiles {
  readonly frequent: string;
  readonly affixes: string;
  readonly dictionary: string;
}

/** The page of the workshop before its scripts have come; without scripts it says what to do instead. */
export function WorkshopPage({ screen: { say }, published, words }: Props) {
  return (
    <main id="inhoud" class="ww-main ww-stack ws-page">
      <PageTitle>{say('workshop.title')}</PageTitle>
      <p class="ww-lead">{say('workshop.about')}</p>
      <noscript>
        <p class="utrecht-paragraph">{say('workshop.noScripts')}</p>
        <p class="utrecht-paragraph">{say('workshop.noScriptsLater')}</p>
      </noscript>
      <div
        id="werkplaats"
        data-gepubliceerd={published}
        data-woorden={words.frequent}
        data-regels={words.affixes}
        data-woordenboek={words.dictionary}
      />
    </main>
  );
}
