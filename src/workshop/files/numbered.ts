import { readPack } from '../../flow/read-pack';
import { extendRegister, missingIn, REGISTER_FILE, readRegister } from '../../handover/register-file';
import { applyStep } from '../project';
import type { Work } from '../work';
import { allFiles } from './pile';

/** Work in which new answers have a permanent number. */
export interface Numbered {
  readonly work: Work;
  /** How many answers got one. */
  readonly count: number;
}

/**
 * Gives every new answer its permanent number, as a step that can be undone: what is handed in is whole then. A pack or a
 * register that cannot be read stays as it is; the letters say what is wrong with it.
 */
export function numbered(work: Work, what: string, now: number): Numbered {
  const { pile, project } = work;
  const same = { work, count: 0 };
  const text = project.files.get(REGISTER_FILE);
  const { register, faults } = readRegister(text);
  const { pack, broken } = readPack(allFiles(pile, project.files));
  if (faults.length > 0 || !pack || broken.size > 0) return same;
  const missing = missingIn(register, pack.flows.values());
  if (missing.length === 0) return same;
  const edit = {
    path: REGISTER_FILE,
    from: 0,
    to: text?.length ?? 0,
    text: extendRegister(text, missing),
  };
  return { work: { ...work, project: applyStep(project, [edit], what, now) }, count: missing.length };
}
