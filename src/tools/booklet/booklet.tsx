import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import type { Drawing } from '../../flow/drawing';
import { siteOf } from '../../flow/sheet';
import { shownWays } from '../../ui/parts/shown-ways';
import { nl } from '../../words/nl';
import { makeSay } from '../../words/say';
import { ChapterPages } from './chapter';
import { flowTitle, type Paper, type Press } from './context';
import { Cover } from './cover';
import { DayPages } from './day-pages';
import { dayTables, lastDate } from './days';
import { DeskPages } from './desk-pages';
import { listedDesks } from './desks';
import { SubjectIndex, TownTable, WordList } from './lists';
import { numbersOf } from './numbers';
import { type Run, sheetRules } from './sheets';
import { WalkNote } from './walk-note';

const STYLES = [
  new URL('./booklet.css', import.meta.url),
  new URL('./pieces.css', import.meta.url),
  new URL('./back.css', import.meta.url),
];

/** The whole content as one document to print. Shape: HTML that needs nothing beside it. */
export function bookletOf(drawing: Drawing, paper: Paper): string {
  const screen = { site: siteOf(drawing, '/'), say: makeSay(nl, 'nl'), today: drawing.today };
  const numbers = numbersOf(drawing.pack);
  const press: Press = { drawing, screen, numbers, desks: listedDesks(drawing, numbers), paper };
  const styles = STYLES.map((file) => readFileSync(file, 'utf8')).join('\n');
  const sheets = sheetRules(paper, emergencyLine(press), runsOf(press));
  const title = screen.say('booklet.title', { service: screen.site.service });
  const html = renderToString(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: `${styles}\n${sheets}` }} />
      </head>
      <body class={paper}>
        <Parts press={press} />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

function Parts({ press }: { press: Press }) {
  const tables = dayTables(press.drawing.pack, press.drawing.today);
  return (
    <>
      <Cover press={press} until={lastDate(tables)} />
      {press.numbers.chapters.map((chapter) => (
        <ChapterPages key={chapter.flow.id} press={press} chapter={chapter} />
      ))}
      <DayPages press={press} tables={tables} />
      <DeskPages press={press} />
      <TownTable press={press} />
      <WordList press={press} />
      <SubjectIndex press={press} />
      <WalkNote press={press} />
    </>
  );
}

function runsOf(press: Press): Run[] {
  const { numbers, screen } = press;
  const { say } = screen;
  const chapters = numbers.chapters.map(({ flow, entries }) => ({
    name: `chapter-${flow.id}`,
    title: flowTitle(press, flow),
    numbers: [...new Set([entries[0]?.number, entries.at(-1)?.number])].join('–'),
  }));
  const back = [
    { name: 'back-days', title: say('booklet.days') },
    { name: 'back-desks', title: say('booklet.desks') },
    { name: 'back-towns', title: say('booklet.towns') },
    { name: 'back-words', title: say('booklet.meanings') },
    { name: 'back-index', title: say('booklet.index') },
    { name: 'back-note', title: say('booklet.note') },
  ];
  return [...chapters, ...back];
}

/** Danger is on every page, as it is on every screen. */
function emergencyLine({ screen }: Press): string {
  const { say, site } = screen;
  const phone = shownWays(screen, site.emergency.desk).ways.find(({ kind }) => kind === 'phone');
  const call = phone ? say('page.call', { number: phone.way.value }) : '';
  return `${site.emergency.say} ${call}`;
}
