import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from '../flow/read-pack';
import { extendRegister, missingIn, REGISTER_FILE, readRegister } from '../handover/register-file';
import { flowsDir, readPackFolder } from './pack-folder';

/** How the register of a pack stands: what to say about it, and whether that is well. */
export interface RegisterReport {
  readonly isWell: boolean;
  readonly says: string;
}

/** Gives every option of a content folder a permanent number; with `onlyLook` it tells what is missing and writes nothing. */
export function keepRegister(dir: string, onlyLook: boolean): RegisterReport {
  const file = join(dir, REGISTER_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const { register, faults } = readRegister(text);
  if (faults.length > 0) return { isWell: false, says: changed(faults) };
  const { pack, broken } = readPack(readPackFolder(dir));
  if (!pack || broken.size > 0) return { isWell: false, says: UNREADABLE };
  const missing = missingIn(register, pack.flows.values());
  if (missing.length === 0) return { isWell: true, says: `Alle antwoorden hebben een nummer.` };
  const names = missing.map((name) => `  ${name}`).join('\n');
  if (onlyLook) return { isWell: false, says: `${counted(missing)} nog geen nummer:\n${names}\n${TO_DO}` };
  writeFileSync(file, extendRegister(text, missing));
  return { isWell: true, says: `${counted(missing)} een nummer gekregen:\n${names}` };
}

const UNREADABLE =
  'Ik kan niet alle wegwijzers lezen. Typ: npm run check-flows. Daar staat wat er is. Ik heb niets veranderd.';
const TO_DO = 'Typ: npm run register. Dan krijgen ze een nummer.';

function changed(faults: readonly string[]): string {
  const most = faults.slice(0, 10).map((fault) => `  ${fault}`);
  return [
    `In ${REGISTER_FILE} is iets veranderd. Een code die iemand al heeft, kan dan iets anders zeggen.`,
    ...most,
    'Zet het bestand terug zoals het was en typ daarna: npm run register. Ik heb niets veranderd.',
  ].join('\n');
}

function counted({ length }: readonly string[]): string {
  return length === 1 ? '1 antwoord heeft' : `${length} antwoorden hebben`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { isWell, says } = keepRegister(flowsDir(), process.argv.includes('--check'));
  console.log(says);
  process.exitCode = isWell ? 0 : 1;
}
