import type { MirrorShow } from '../ui/counter/mirror-view';

/** What goes over the line between the two windows. */
type Message = { readonly show: MirrorShow } | { readonly hello: true };

/** As much of a BroadcastChannel as is used here. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** The end of the line at the counter: tells what is shown, and again to a window that opens later. */
export class MirrorSender {
  private shown: MirrorShow = { kind: 'blank', why: 'waiting' };

  constructor(private readonly channel: Channel) {
    channel.addEventListener('message', ({ data }) => {
      if ((data as Message | null) && 'hello' in (data as Message)) this.send();
    });
  }

  show(what: MirrorShow): void {
    if (JSON.stringify(what) === JSON.stringify(this.shown)) return;
    this.shown = what;
    this.send();
  }

  private send(): void {
    this.channel.postMessage({ show: this.shown } satisfies Message);
  }
}

/** The end of the line in the second window: only listens, and says that it is there. */
export function listenToMirror(channel: Channel, onShow: (what: MirrorShow) => void): void {
  channel.addEventListener('message', ({ data }) => {
    const message = data as Partial<{ show: MirrorShow }> | null;
    if (message?.show) onShow(message.show);
  });
  channel.postMessage({ hello: true } satisfies Message);
}
