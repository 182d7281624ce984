import type { Say } from '../../words/say';

/** Something the app has to say that is no part of the page. `action`: what the visitor can do about it. */
export interface News {
  readonly text: string;
  readonly action?: { readonly text: string; readonly onClick: () => void };
}

interface Props {
  readonly say: Say;
  readonly news: readonly News[];
  readonly onClose: (news: News) => void;
}

/** Short messages below the page, heard once by a screen reader, and closed by the visitor. */
export function NewsLines({ say, news, onClose }: Props) {
  return (
    <div class="ww-news" role="status">
      {news.map((one) => (
        <div class="ww-news__line" key={one.text}>
          <p>{one.text}</p>
          <p class="ww-row">
            {one.action ? (
              <button type="button" class="ww-button" onClick={one.action.onClick}>
                {one.action.text}
              </button>
            ) : null}
            <button type="button" class="ww-button" onClick={() => onClose(one)}>
              {say(one.action ? 'news.later' : 'news.close')}
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
