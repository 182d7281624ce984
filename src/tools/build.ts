import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import type { Drawing } from '../flow/drawing';
import type { Assets } from '../ui/parts/shell';
import { appDataOf } from './app-data';
import { ContentProblem, compile } from './compile';
import { buildCounter } from './counter-site';
import { type Studio, studioOf } from './draw';
import { isOwnPicture, webManifest } from './manifest';
import { allPages } from './pages';
import { type BuildSettings, buildSettings, todayHere } from './settings';
import { siteFiles } from './site-files';
import { counterPages, workshopPage } from './staff-pages';
import { rememberBuild } from './stamp';
import { type Kept, writeWorkers } from './workers';
import { buildWorkshop } from './workshop-site';
import { contentOf, filesIn, SiteWriter } from './write-site';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build made: how many pages, in what time, and what of it a device keeps. */
interface Built {
  readonly pages: number;
  readonly ms: number;
  readonly kept: Kept;
}

/** Builds the whole site: scripts and styles, every page, the sheets for the app and the files around them. */
export async function build(settings: BuildSettings): Promise<Built> {
  const began = performance.now();
  const drawing = compile(settings.flows, todayHere());
  const writer = new SiteWriter(settings.out);
  await writer.start();
  const assets = await buildAssets(settings, drawing, writer);
  const { site, files } = appDataOf(drawing, settings.base);
  for (const [name, text] of Object.entries(files)) await writer.write(`data/${site.version}/${name}`, text);
  const studio = studioOf(drawing, site, assets);
  const { pages, listed } = await writePages(studio, writer);
  const workshop = workshopPage(studio, await buildWorkshop(settings, writer));
  const counter = counterPages(studio, await buildCounter(settings, drawing, writer));
  for (const { path, html } of [workshop, ...counter]) await writer.write(`${path}index.html`, html);
  for (const file of siteFiles(drawing, site, listed)) await writer.write(file.path, file.text);
  await writer.write('manifest.webmanifest', manifestFor(settings, studio));
  await writer.finish();
  const kept = await writeWorkers(settings, studio, writer);
  await rememberBuild(settings);
  return { pages, ms: performance.now() - began, kept };
}

/** Bundles scripts and styles with Vite and copies `public/`; gives the addresses that pages link to. */
async function buildAssets(settings: BuildSettings, drawing: Drawing, writer: SiteWriter): Promise<Assets> {
  const folder = join(tmpdir(), `wegwijzer-${process.pid}-${Date.now()}`);
  process.env.WEGWIJZER_COLOURS = JSON.stringify(drawing.pack.organisation.colours);
  await viteBuild({
    configFile: join(ROOT, 'vite.config.ts'),
    configLoader: 'runner',
    root: ROOT,
    base: settings.base,
    logLevel: 'warn',
    define: { 'import.meta.env.WEGWIJZER_WORKER': JSON.stringify(settings.worker ?? 'aan') },
    build: { outDir: folder, emptyOutDir: true },
  });
  for (const path of await filesIn(folder)) {
    const isLeftOut = path.startsWith('.vite/') || (isOwnPicture(path) && !isOwnPack(settings));
    if (!isLeftOut) await writer.write(path, await contentOf(folder, path));
  }
  const manifest = JSON.parse(String(await contentOf(folder, '.vite/manifest.json')));
  await rm(folder, { recursive: true, force: true });
  return assetsFrom(manifest, settings.base);
}

function assetsFrom(manifest: Record<string, { file: string; css?: string[] }>, base: string): Assets {
  const script = manifest['src/start.ts'];
  const style = manifest['src/style.ts']?.css?.[0];
  if (!script || !style) throw new Error('The bundle lacks its script or its style.');
  return {
    script: base + script.file,
    style: base + style,
    icon: `${base}beeld/icon.svg`,
    touchIcon: `${base}beeld/icon-apple-180.png`,
    manifest: `${base}manifest.webmanifest`,
  };
}

function manifestFor(settings: BuildSettings, { drawing, screen }: Studio): string {
  const accent = drawing.pack.organisation.colours.accent ?? '#ffffff';
  return webManifest(screen, { accent, hasScreens: isOwnPack(settings) });
}

/** Is this the content that the house ships with? The pictures of the site show that one. */
function isOwnPack({ flows }: BuildSettings): boolean {
  return flows === join(ROOT, 'flows');
}

/** Writes every page. Gives their number, and the paths a search engine may know. */
async function writePages(studio: Studio, writer: SiteWriter): Promise<{ pages: number; listed: string[] }> {
  const listed: string[] = [];
  let pages = 0;
  for (const { path, html, isListed } of allPages(studio)) {
    await writer.write(path.endsWith('.html') ? path : `${path}index.html`, html);
    if (isListed) listed.push(path);
    pages++;
  }
  return { pages, listed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { pages, ms, kept } = await build(buildSettings());
    console.log(`Klaar: ${pages} pagina's in ${(ms / 1000).toFixed(1)} s.`);
    console.log(`Zonder internet: ${kept.files} bestanden, ${Math.round(kept.bytes / 1000)} kB.`);
  } catch (error) {
    if (!(error instanceof ContentProblem)) throw error;
    console.error(`${error.message}\n\nEr is niets gebouwd: de wegwijzers zijn nog niet in orde.`);
    process.exitCode = 1;
  }
}
