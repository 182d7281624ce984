import { addMonths } from '../flow/dates';
import type { Drawing } from '../flow/drawing';
import type { Site } from '../flow/sheet-types';

/** A small text file of the site: its path below the base and what it says. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Months that a security.txt stays valid after a build; the law asks for less than twelve. */
const SECURITY_MONTHS = 6;

/** The files that a public site carries beside its pages: for search engines, researchers and monitoring. */
export function siteFiles(drawing: Drawing, site: Site, paths: readonly string[]): SiteFile[] {
  const { organisation } = drawing.pack;
  const home = new URL(site.base, organisation.site).href;
  return [
    { path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n` },
    { path: 'sitemap.xml', text: sitemap(home, paths) },
    { path: '.well-known/security.txt', text: securityTxt(organisation.security, home, drawing.today) },
    { path: 'versie.json', text: `${JSON.stringify({ version: site.version, built: drawing.today })}\n` },
  ];
}

function sitemap(home: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${home}${path}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
}

/** Source: RFC 9116; Expires is required. */
function securityTxt(contact: string, home: string, today: string): string {
  const expires = `${addMonths(today, SECURITY_MONTHS)}T00:00:00.000Z`;
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\nCanonical: ${home}.well-known/security.txt\n`;
}
