import { FileButton } from '../../ui/parts/file-button';
import type { Say } from '../../words/say';
import { Fold } from '../fold';
import type { Work } from '../work';
import { changedFiles } from './pile';

/** What can be done with the files. */
export interface FileActions {
  /** Not there where the browser opens no folders. */
  readonly openFolder?: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly startOver: () => void;
  readonly save: () => void;
  readonly download: (which: 'changed' | 'all') => void;
}

interface Props extends FileActions {
  readonly work: Work;
  readonly say: Say;
}

/** Opening and saving, folded away until it is needed. */
export function FilesMenu({ work, say, ...act }: Props) {
  const changed = changedFiles(work.pile, work.project.files).length;
  return (
    <Fold title={say('workshop.files.title')} titleClass="ws-button">
      <p class="ws-note">{sourceLine(work, say)}</p>
      <h2 class="utrecht-heading-3">{say('workshop.files.save')}</h2>
      <p class="ws-note">{say('workshop.files.saveHint')}</p>
      <div class="ws-row">
        {work.source.folder ? (
          <button type="button" class="ws-button" disabled={changed === 0} onClick={act.save}>
            {say('workshop.files.saveFolder')}
          </button>
        ) : null}
        <button
          type="button"
          class="ws-button"
          disabled={changed === 0}
          onClick={() => act.download('changed')}
        >
          {say('workshop.files.downloadChanged', { count: changed })}
        </button>
        <button type="button" class="ws-button" onClick={() => act.download('all')}>
          {say('workshop.files.downloadAll')}
        </button>
      </div>
      <h2 class="utrecht-heading-3">{say('workshop.files.open')}</h2>
      <div class="ws-row">
        {act.openFolder ? (
          <button type="button" class="ws-button" onClick={act.openFolder}>
            {say('workshop.files.openFolder')}
          </button>
        ) : null}
        <FileButton class="ws-button" accept=".yaml,.yml,.zip" multiple onFiles={act.openFiles}>
          {say('workshop.files.openFiles')}
        </FileButton>
        <button type="button" class="ws-button" onClick={act.startOver}>
          {say('workshop.files.startOver')}
        </button>
      </div>
    </Fold>
  );
}

function sourceLine({ source: { kind, name } }: Work, say: Say): string {
  if (kind === 'published') return say('workshop.files.fromSite');
  return say(kind === 'folder' ? 'workshop.files.fromFolder' : 'workshop.files.fromZip', { name });
}
