import type { Screen } from '../ui/context';
import { TOPICS_ID } from '../ui/parts/footer';

/** Pictures that an app shop or an install window shows, by name below the base. */
const SCREENS = [
  { file: 'beeld/scherm-smal.webp', sizes: '780x1688', form_factor: 'narrow' },
  { file: 'beeld/scherm-breed.webp', sizes: '1280x800', form_factor: 'wide' },
] as const;

const ICONS = [
  { file: 'beeld/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { file: 'beeld/icon-192.png', sizes: '192x192', type: 'image/png' },
  { file: 'beeld/icon-512.png', sizes: '512x512', type: 'image/png' },
  { file: 'beeld/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/** The longest name that fits below an icon on a phone. */
const SHORT_NAME = 12;

/** What the manifest says of an organisation beside the words of the screens. */
interface Looks {
  /** The colour of the bar around the app. */
  readonly accent: string;
  /** Do the pictures show this organisation? Those of another would mislead. */
  readonly hasScreens: boolean;
}

/** The manifest with which a device can keep the site as an app. */
export function webManifest({ site, say }: Screen, { accent, hasScreens }: Looks): string {
  const { base, service, slogan } = site;
  const manifest = {
    id: base,
    name: service,
    short_name: service.length > SHORT_NAME ? (service.split(' ')[0] ?? service) : service,
    description: slogan,
    lang: 'nl',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: accent,
    categories: ['government'],
    icons: ICONS.map(({ file, ...icon }) => ({ src: base + file, ...icon })),
    shortcuts: [
      { name: say('notFound.start'), url: base },
      { name: say('topics.title'), url: `${base}${TOPICS_ID}/` },
    ],
    screenshots: hasScreens
      ? SCREENS.map(({ file, ...screen }) => ({
          src: base + file,
          type: 'image/webp',
          label: service,
          ...screen,
        }))
      : undefined,
  };
  return `${JSON.stringify(manifest)}\n`;
}

/** Is this a picture of the organisation that the house ships with? */
export function isOwnPicture(path: string): boolean {
  return SCREENS.some(({ file }) => file === path);
}
