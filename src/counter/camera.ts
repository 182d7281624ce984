/** As much of a browser's reader of codes as is used here; few browsers have one. */
interface CodeReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  var BarcodeDetector: (new (options: { formats: string[] }) => CodeReader) | undefined;
}

/** Looks this often. Units: ms. */
const LOOK_MS = 200;

interface Parts {
  readonly onCode: (text: string) => void;
  readonly onTrouble: () => void;
  readonly onChange: () => void;
}

/** The camera of this computer, where the browser itself can read a code in a picture. The picture goes nowhere. */
export class Camera {
  private stream: MediaStream | undefined;
  private video: HTMLVideoElement | null = null;

  constructor(private readonly parts: Parts) {}

  /** What a dialog needs to draw it; nothing where there is no camera to use. */
  get view() {
    if (!globalThis.BarcodeDetector || !('mediaDevices' in navigator)) return undefined;
    return {
      isOn: this.stream !== undefined,
      video: (place: HTMLVideoElement | null) => this.show(place),
      onSwitch: () => (this.stream ? this.stop() : void this.begin()),
    };
  }

  stop(): void {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = undefined;
    this.parts.onChange();
  }

  private async begin(): Promise<void> {
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      this.parts.onChange();
      await this.read();
    } catch {
      this.stop();
      this.parts.onTrouble();
    }
  }

  private show(place: HTMLVideoElement | null): void {
    if (place === this.video) return;
    this.video = place;
    if (!place || !this.stream) return;
    place.srcObject = this.stream;
    place.play().catch(() => {});
  }

  private async read(): Promise<void> {
    const Reader = globalThis.BarcodeDetector;
    if (!Reader) return;
    const reader = new Reader({ formats: ['qr_code'] });
    while (this.stream) {
      await new Promise((done) => setTimeout(done, LOOK_MS));
      const [found] = this.video ? await reader.detect(this.video).catch(() => []) : [];
      if (!found || !this.stream) continue;
      this.stop();
      this.parts.onCode(found.rawValue);
    }
  }
}
