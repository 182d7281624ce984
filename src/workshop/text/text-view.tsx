import { useMemo } from 'preact/hooks';
import { fixesFor } from '../letters/fixes';
import { LetterList } from '../letters/letter-list';
import { lettersAbout } from '../letters/letters';
import type { View } from '../types';
import { EditorHost } from './editor-host';
import { FilePicker } from './file-picker';
import { useShown } from './use-shown';

/** The files themselves, with the letters beside them. */
export function TextView(view: View) {
  const { files, shut, findings, reading, apply, say } = view;
  const { path, target, choose, goTo, moved } = useShown(view);
  const text = files.get(path);
  const letters = useMemo(() => lettersAbout(path, text ?? '', findings), [path, text, findings]);
  return (
    <div class="ws-split">
      <div class="ws-split__main">
        <FilePicker view={view} path={path} onChoose={choose} />
        {text === undefined ? (
          <ShutFile file={shut.find((one) => one.path === path)} say={say} />
        ) : (
          <EditorHost
            key={path}
            view={view}
            path={path}
            text={text}
            letters={letters}
            target={target}
            onMove={moved}
          />
        )}
        <p class="ws-note">{say('workshop.text.keys')}</p>
      </div>
      <section class="ws-split__side" aria-label={say('workshop.letters.title')}>
        <h2 class="utrecht-heading-3">{say('workshop.letters.title')}</h2>
        <LetterList
          letters={letters}
          say={say}
          fixesOf={({ finding }) =>
            fixesFor(finding, text ?? '', reading?.pack, say('workshop.fix.unsureSay'))
          }
          onShow={({ finding }) => goTo(finding.start)}
          onFix={(splice, name) => apply([{ path, ...splice }], say('workshop.text.fixed', { name, path }))}
        />
        <OtherFiles view={view} path={path} onChoose={choose} />
      </section>
    </div>
  );
}

/** A file that is no text: as far as it can be read, and never changed. */
function ShutFile({ file, say }: { file: View['shut'][number] | undefined } & Pick<View, 'say'>) {
  const isReadable = file?.finding?.code === 'tekenset';
  return (
    <>
      <p class="utrecht-paragraph">{say('workshop.text.shut')}</p>
      {file && isReadable ? (
        <textarea
          class="ws-pre"
          rows={20}
          readOnly
          aria-label={say('workshop.text.label', { path: file.path })}
          value={new TextDecoder().decode(file.bytes)}
        />
      ) : null}
    </>
  );
}

interface Choosing {
  readonly view: View;
  readonly path: string;
  readonly onChoose: (path: string) => void;
}

/** Mistakes in other files, one tap away. */
function OtherFiles({ view: { findings, say }, path, onChoose }: Choosing) {
  const others = findings.filter(({ file, severity }) => severity === 'error' && file !== path);
  const first = others[0];
  if (!first) return null;
  return (
    <p class="ws-note">
      {say('workshop.letters.other', { count: others.length })}{' '}
      <button type="button" class="ws-link" onClick={() => onChoose(first.file)}>
        {say('workshop.letters.show')}
      </button>
    </p>
  );
}
