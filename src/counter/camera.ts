import type { CameraTrouble, CameraView } from '../ui/counter/camera-part';

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
  readonly onChange: () => void;
}

/** The camera of this computer, where the browser itself can read a code in a picture. The picture goes nowhere. */
export class Camera {
  private stream: MediaStream | undefined;
  private place: HTMLVideoElement | null = null;
  private trouble: CameraTrouble | undefined;
  /** What was asked for last; an answer to anything before comes too late. Nothing while the camera is off. */
  private asked: symbol | undefined;

  constructor(private readonly parts: Parts) {
    addEventListener('pagehide', () => this.stop());
    // On a page that nobody sees nobody holds a phone before it. While the browser asks, the page may be out of sight too.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && this.stream) this.stop();
    });
  }

  /** What a dialog needs to draw it; nothing where there is no camera to use. */
  get view(): CameraView | undefined {
    if (!globalThis.BarcodeDetector || !('mediaDevices' in navigator)) return undefined;
    const { trouble, video } = this;
    return { isOn: this.asked !== undefined, trouble, video, onSwitch: this.turn };
  }

  /** Lets go of the camera, and of the one that the browser is still asking for. */
  stop(): void {
    if (this.asked === undefined && this.trouble === undefined) return;
    this.off();
    this.parts.onChange();
  }

  private readonly turn = (): void => {
    if (this.asked === undefined) void this.begin(Symbol());
    else this.stop();
  };

  /** The same function each time: a new one would take the picture away at every drawing. */
  private readonly video = (place: HTMLVideoElement | null): void => {
    this.place = place;
    this.play();
  };

  private async begin(asked: symbol): Promise<void> {
    this.off();
    this.asked = asked;
    this.parts.onChange();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      // Whoever closed the dialog while the browser was asking wants no camera.
      if (this.asked !== asked) return release(stream);
      this.stream = stream;
      this.play();
      await this.read(stream);
    } catch (error) {
      if (this.asked === asked) this.fail(error);
    }
  }

  private async read(stream: MediaStream): Promise<void> {
    const Reader = globalThis.BarcodeDetector;
    if (!Reader) return;
    const reader = new Reader({ formats: ['qr_code'] });
    while (this.stream === stream) {
      await new Promise((done) => setTimeout(done, LOOK_MS));
      if (this.stream !== stream) return;
      if (!stream.active) throw new Error('camera gone');
      const [found] = await this.detect(reader);
      if (!found || this.stream !== stream) continue;
      this.off();
      this.parts.onCode(found.rawValue);
    }
  }

  /** One picture that cannot be read is followed by the next; a browser that can read none says so. */
  private async detect(reader: CodeReader) {
    if (!this.place) return [];
    return reader.detect(this.place).catch((error) => {
      if (error?.name === 'NotSupportedError') throw error;
      return [];
    });
  }

  private play(): void {
    const { place, stream } = this;
    if (!place || !stream || place.srcObject === stream) return;
    place.srcObject = stream;
    place.play().catch(() => {});
  }

  private fail(error: unknown): void {
    this.off();
    this.trouble = troubleOf(error);
    this.parts.onChange();
  }

  private off(): void {
    if (this.stream) release(this.stream);
    this.stream = undefined;
    this.asked = undefined;
    this.trouble = undefined;
  }
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Source: Media Capture and Streams, 10.3.1, the names of what may go wrong. */
function troubleOf(error: unknown): CameraTrouble {
  const { name } = error as Partial<DOMException>;
  if (name === 'NotAllowedError') return 'refused';
  return name === 'NotFoundError' ? 'missing' : 'failed';
}
