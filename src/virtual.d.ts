declare module '*.css';
declare module 'virtual:colours.css';
declare module '*.md?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the form in which the bundler gives it
  export default text;
}
