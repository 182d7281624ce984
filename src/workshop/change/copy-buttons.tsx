import { useState } from 'preact/hooks';
import type { Say } from '../../words/say';

interface Props {
  readonly say: Say;
  readonly text: () => string;
  readonly markdown: () => string;
}

/** Takes the report along, as text or for a review; where a browser does not let that happen, it stands there to select. */
export function CopyButtons({ say, text, markdown }: Props) {
  const [result, setResult] = useState<{ isCopied: boolean; text: string }>();
  const copy = (words: string) => {
    const done = navigator.clipboard?.writeText(words) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setResult({ isCopied: true, text: words }),
      () => setResult({ isCopied: false, text: words }),
    );
  };
  return (
    <div class="ws-change__copy">
      <button type="button" class="ws-button" onClick={() => copy(text())}>
        {say('change.copyText')}
      </button>
      <button type="button" class="ws-button" onClick={() => copy(markdown())}>
        {say('change.copyMarkdown')}
      </button>
      <p role="status">{result ? say(result.isCopied ? 'change.copied' : 'change.notCopied') : ''}</p>
      {result && !result.isCopied ? (
        <textarea
          class="ws-field__input"
          aria-label={say('change.report')}
          readOnly
          rows={8}
          value={result.text}
        />
      ) : null}
    </div>
  );
}
