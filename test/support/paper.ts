import type { AcuBodyMap } from '../../src/index.js';
import { parts, press, words } from './map.js';
import { until } from './until.js';

/** A button of the handout: `Print`. */
export const handoutButton = (map: AcuBodyMap, name: string): HTMLButtonElement =>
  parts(map, 'handout-action').find((each) => words(each) === name) as HTMLButtonElement;

/** Prints the handout. `read` gets the printed page at the moment when the browser is asked to print it. */
export async function printed<Found>(
  map: AcuBodyMap,
  read: (page: Document) => Found,
  button: HTMLElement = handoutButton(map, 'Print'),
): Promise<Found> {
  const frame = (): HTMLIFrameElement => document.body.querySelector<HTMLIFrameElement>(':scope > iframe')!;
  const page = new Promise<Document>((resolve) => {
    new MutationObserver((_, observer) => {
      const view = frame()?.contentWindow;
      if (!view) return;
      observer.disconnect();
      view.print = () => resolve(view.document);
    }).observe(document.body, { childList: true });
  });
  await press(map, button);
  const found = read(await page);
  frame().contentWindow!.dispatchEvent(new Event('afterprint'));
  return found;
}

/** The files that an act downloads. */
export async function downloads(act: () => void): Promise<{ name: string; file: Blob }[]> {
  const files: { name: string; file: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const usual = [
    Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!,
    Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!,
  ] as const;
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    files.push({ name: this.download, file: blobs.get(this.getAttribute('href')!)! });
  };
  try {
    act();
    await until(() => files.length > 0, 'a file is handed over');
  } finally {
    Object.defineProperty(URL, 'createObjectURL', usual[0]);
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', usual[1]);
  }
  return files;
}
