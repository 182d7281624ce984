/** Runs in a page, bundled: begins the talk with the worker and notes what is told. */
import { register } from '../../../src/offline/registration';

const news: string[] = [];
const base = document.documentElement.dataset.base ?? location.pathname.replace(/[^/]*$/, '');
const talk = register(base, {
  ready: () => news.push('ready'),
  waiting: () => news.push('waiting'),
  replaced: () => news.push('replaced'),
});
Object.assign(window, { news, talk });
