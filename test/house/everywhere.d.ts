/** What every runtime has, browser, worker and Node alike; a pure room may use these and no more. */
interface TextDecoderOptions {
  fatal?: boolean;
  ignoreBOM?: boolean;
}
declare class TextDecoder {
  constructor(label?: string, options?: TextDecoderOptions);
  decode(input?: Uint8Array): string;
}
declare class URL {
  static canParse(address: string): boolean;
  constructor(address: string);
  readonly hostname: string;
}
