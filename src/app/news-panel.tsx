import { render } from 'preact';
import { type News, NewsLines } from '../ui/parts/news-line';
import type { Say } from '../words/say';
import { hostFor } from './hosts';

/** What the app has to say beside the page: each thing once, until somebody closes it. */
export class NewsPanel {
  private news: readonly News[] = [];

  constructor(private readonly say: Say) {
    // A region that is heard must stand there before anything is said in it.
    this.draw();
  }

  tell(news: News): void {
    if (this.news.some(({ text }) => text === news.text)) return;
    this.news = [...this.news, news];
    this.draw();
  }

  close(text: string): void {
    this.news = this.news.filter((one) => one.text !== text);
    this.draw();
  }

  private draw(): void {
    const { say, news } = this;
    render(<NewsLines say={say} news={news} onClose={({ text }) => this.close(text)} />, hostFor('news'));
  }
}
