/** Asks the browser to put the app on the home screen; only Chromium has it. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** How the app can be put on the home screen here: by a button, by a menu that is explained, or not at all. */
export type Offer =
  | { readonly by: 'button'; readonly install: () => void }
  | { readonly by: 'apple' }
  | undefined;

/** Keeps the browser's offer to install until somebody asks for it; nobody is interrupted. */
class InstallOffer {
  private prompt: InstallPrompt | undefined;
  private tell = () => {};

  constructor() {
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.prompt = event as InstallPrompt;
      this.tell();
    });
    addEventListener('appinstalled', () => this.end());
  }

  onChange(tell: () => void): void {
    this.tell = tell;
    tell();
  }

  present(): Offer {
    if (matchMedia('(display-mode: standalone)').matches) return undefined;
    const { prompt } = this;
    if (prompt) return { by: 'button', install: () => void prompt.prompt().finally(() => this.end()) };
    return isApple() ? { by: 'apple' } : undefined;
  }

  private end(): void {
    this.prompt = undefined;
    this.tell();
  }
}

/** Listens from the moment the page about this device is fetched. */
export const installOffer = new InstallOffer();

/** iPhone and iPad, where only a menu of the browser can do it; a newer iPad says that it is a Mac. */
function isApple(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}
