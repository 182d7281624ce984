import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../../src/tools/browser';
import { filesFromZip, zipOf } from '../../src/workshop/files/zip';
import { base, HERE, packOfSample } from '../check/pack';
import { withShippedSite } from './setup/shipped-site';

export const about =
  'the workshop keeps up with 2,000 questions in one file, and gives broken files back as they came';

/** What is allowed. Units: ms. */
const MOST = { open: 2_000, letters: 150 } as const;
const TIMES = 9;

type Tell = (line: string) => void;

export function prove(tell: Tell): Promise<string[]> {
  return withShippedSite(async ({ url }) => {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(60_000);
      await page.goto(new URL('werkplaats/', url).href);
      await page.locator('[data-gelezen="true"]').waitFor();
      return [...(await largeFlow(page, tell)), ...(await brokenFiles(page, tell))];
    } finally {
      await browser.close();
    }
  });
}

/** Two thousand questions in one file: opened, and a mistake typed in the middle. */
async function largeFlow(page: Page, tell: Tell): Promise<string[]> {
  const opened = await open(page, [
    ...base,
    { path: 'groot/wegwijzer.yaml', bytes: encode(largeText(2_000)) },
  ]);
  tell(`2,000 questions: opened and read in ${opened} ms`);
  await page.selectOption('#ws-wegwijzer', 'groot');
  await page.getByRole('tab', { name: 'Tekst' }).click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await typeMistake(page, time));
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  tell(`keystroke to letter: median ${median} ms of ${times.map(Math.round).join(', ')}`);
  return [
    ...(opened > MOST.open ? [`opening took ${opened} ms, allowed are ${MOST.open}`] : []),
    ...(median > MOST.letters ? [`a letter took ${median} ms, allowed are ${MOST.letters}`] : []),
  ];
}

/** Types a sign behind a name, so that it leads nowhere, and waits for the letter; then takes it back. */
async function typeMistake(page: Page, time: number): Promise<number> {
  const question = 400 + time * 150;
  const wanted = `vraag-${question + 1}x`;
  await page.getByRole('tab', { name: 'Tekst' }).focus();
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(`ga naar: vraag-${question + 1}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.evaluate(`${watchFor(wanted)}; 0`);
  await page.keyboard.press('x');
  const took = await page.evaluate<number>('window.took');
  await page.keyboard.press('Backspace');
  await page.locator('.ws-letter', { hasText: wanted }).waitFor({ state: 'detached' });
  await page.locator('[data-gelezen="true"]').waitFor();
  return took;
}

/** Runs in the page: from the key going down to the letter being there to be painted. A text: tsx would put names of its own into a function. */
const watchFor = (wanted: string) => `window.took = new Promise((done) => {
  let began = 0;
  addEventListener('keydown', () => { began = began || performance.now(); }, { capture: true });
  function look() {
    const letters = [...document.querySelectorAll('.ws-letter')];
    if (began && letters.some((one) => one.textContent.includes('"${wanted}"'))) done(performance.now() - began);
    else requestAnimationFrame(look);
  }
  look();
})`;

/** Every broken sample, in a pack of its own: opened, its letter shown, and saved again. */
async function brokenFiles(page: Page, tell: Tell): Promise<string[]> {
  const failures: string[] = [];
  const samples = readdirSync(join(HERE, 'samples')).filter((name) => !name.startsWith('goed-'));
  for (const name of samples) {
    const files = packOfSample(join(HERE, 'samples', name));
    await open(page, files);
    if ((await lettersIn(page)) === 0 && !isOnlyNoted(name)) failures.push(`${name}: no letter`);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      pressIn(page, 'Download alles als zip'),
    ]);
    const back = new Map(
      filesFromZip(new Uint8Array(readFileSync(await saved.path()))).map(({ path, bytes }) => [path, bytes]),
    );
    for (const { path, bytes } of files)
      if (!Buffer.from(back.get(path) ?? []).equals(Buffer.from(bytes)))
        failures.push(`${name}: ${path} came back otherwise`);
  }
  tell(`${samples.length} broken packs, each saved again`);
  return failures;
}

/** The letters about every file, together. */
async function lettersIn(page: Page): Promise<number> {
  const status = await page.locator('[data-gelezen]').innerText();
  return [...status.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
}

/** What is only to be confirmed gets no letter, but a line on the list. */
function isOnlyNoted(name: string): boolean {
  return name.startsWith('te-bevestigen');
}

let opened = 0;

/** Opens a pack as a zip and waits until it is read. Units: ms. */
async function open(page: Page, files: Parameters<typeof zipOf>[0]): Promise<number> {
  await page.locator('.ws-menu').evaluate((menu) => menu.setAttribute('open', ''));
  // A name of its own each time: what is read then is surely this one.
  const name = `${++opened}.zip`;
  const buffer = Buffer.from(zipOf(files, new Date(2026, 10, 26)));
  const began = performance.now();
  await page.locator('.ww-file__input').setInputFiles({ name, mimeType: 'application/zip', buffer });
  await page.locator(`[data-werk="${name}"][data-gelezen="true"]`).waitFor();
  await page.locator('.ws-menu').evaluate((menu) => menu.removeAttribute('open'));
  return Math.round(performance.now() - began);
}

async function pressIn(page: Page, name: string): Promise<void> {
  await page.locator('.ws-menu').evaluate((menu) => menu.setAttribute('open', ''));
  await page.getByRole('button', { name }).click();
  await page.locator('.ws-menu').evaluate((menu) => menu.removeAttribute('open'));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function largeText(questions: number): string {
  const question = (at: number) => `  vraag-${at}:
    vraag: Is dit de vraag met nummer ${at}?
    uitleg: Denk aan een groot gat of een boom op de weg.
    keuzes:
      - id: ja
        tekst: Ja, het is gevaarlijk
        ga naar: ${at < questions ? `vraag-${at + 1}` : 'klaar'}
      - id: nee
        tekst: Nee, het kan even wachten
        ga naar: klaar
    weet ik niet:
      zeg: Dan gaan we uit van gevaar.
      ga naar: klaar
`;
  return `titel: Groot
kort: Een hele grote wegwijzer.
begin bij: vraag-1
eigenaar: Balie
nagekeken: 3 november 2026
bron: proefdorp.example

vragen:
${Array.from({ length: questions }, (_, at) => question(at + 1)).join('')}
uitkomsten:
  klaar:
    kop: Klaar
    loket: balie
    doe dit: Bel de balie.
    houd bij de hand: Uw brief.
    kost: Niets.
    wat gebeurt er dan: Wij helpen u.
    dit kan het loket niet: Niets.
    helpt het niet:
      zeg: Bel nog eens.
`;
}
