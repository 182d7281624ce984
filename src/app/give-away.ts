/** The doing of the ways out: each asks the browser for something that it may not have. */

const SHEET_ON_PAPER = 'blad';

/** Prints the sheet alone, without the page around it. */
export function printSheet(): void {
  const { dataset } = document.documentElement;
  dataset.druk = SHEET_ON_PAPER;
  addEventListener('afterprint', () => delete dataset.druk, { once: true });
  print();
}

/** Puts a text on the clipboard; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

/** Where the clipboard may only be reached through what is selected. */
function copyTheOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'ww-hidden';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}

/** Can this device hand a text to another app? */
export function canShare(text: string): boolean {
  return 'share' in navigator && (navigator.canShare?.({ text }) ?? true);
}

/** Opens the share sheet of the device. Who closes it again has shared nothing, and that is all right. */
export async function shareText(title: string, text: string): Promise<void> {
  await navigator.share({ title, text }).catch(() => {});
}

/** Gives a text as a file. */
export function saveText({ name, text }: { readonly name: string; readonly text: string }): void {
  saveFile(name, text, 'text/plain;charset=utf-8');
}

/** Gives something as a file, where the browser keeps what it is given. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
