import type { Say } from '../../words/say';

/** What changed for staff, in two lines at most. */
export interface StaffNews {
  /** The day of the release. Shape: YYYY-MM-DD. */
  readonly van: string;
  readonly regels: readonly string[];
}

/** Stands hidden on the pages of staff until a script has seen that it is new on this device. */
export function StaffNewsBand({ say, news }: { readonly say: Say; readonly news: StaffNews }) {
  return (
    <aside class="ww-staff-news" id="nieuw" data-van={news.van} aria-label={say('counter.news')} hidden>
      {news.regels.map((line) => (
        <p class="utrecht-paragraph" key={line}>
          {line}
        </p>
      ))}
      <button type="button" class="ww-button">
        {say('counter.newsSeen')}
      </button>
    </aside>
  );
}
