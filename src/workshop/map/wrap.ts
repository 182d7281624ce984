/** Breaks a text into lines at spaces; a word that is too long, and what is too much, ends in an ellipsis. Units: characters. */
export function wrap(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const isFitting = last !== undefined && last.length + 1 + word.length <= width;
    if (isFitting) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line));
  return cut.length <= most ? cut : [...cut.slice(0, most - 1), `${cut[most - 1]?.slice(0, width - 1)}…`];
}
