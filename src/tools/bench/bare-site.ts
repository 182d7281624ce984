import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import type { Drawing } from '../../flow/drawing';
import { pathOf, refOf } from '../../flow/path';
import { sheetOf } from '../../flow/sheet';
import { UNSURE } from '../../flow/types';

/**
 * The yardstick: the same questions as bare static pages, nothing but a heading and links, no style and no script.
 * Served with compression and no cache, as a first visit meets it.
 */
export function bareSite(drawing: Drawing): Server {
  const pages = new Map<string, Buffer>();
  const start = drawing.pack.flows.get(drawing.pack.organisation.start)?.start ?? '';
  for (const flow of drawing.pack.flows.values()) {
    const sheet = sheetOf(drawing, flow);
    for (const question of Object.values(sheet.questions)) {
      const links = [
        ...question.options,
        { id: UNSURE, text: 'Weet ik niet', goTo: question.unsure.goTo },
      ].map(
        ({ id, text, goTo }) => `<li><a data-keuze="${id}" href="/${pathOf(goTo, start)}">${text}</a></li>`,
      );
      pages.set(
        `/${pathOf(refOf(flow.id, question.id), start)}`,
        page(question.text, `<ul>${links.join('')}</ul>`),
      );
    }
    for (const outcome of Object.values(sheet.outcomes)) {
      const steps = outcome.doThis.map((step) => `<p>${step}</p>`).join('');
      pages.set(`/${pathOf(refOf(flow.id, outcome.id), start)}`, page(outcome.title, steps));
    }
  }
  return createServer((request, response) => {
    const found = pages.get(request.url ?? '/');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
    });
    response.end(found ?? page('404', ''));
  });
}

function page(title: string, inside: string): Buffer {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><main><h1>${title}</h1>${inside}</main>`;
  return brotliCompressSync(html);
}
