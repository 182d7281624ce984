declare module '*.css';
declare module 'virtual:colours.css';
declare module '*.md?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the form in which the bundler gives it
  export default text;
}
declare module 'hunspell-asm/dist/esm/lib/browser/hunspell.js' {
  const start: (parts: object) => unknown;
  // biome-ignore lint/style/noDefaultExport: the form in which the package gives it
  export default start;
}
