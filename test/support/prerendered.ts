import { executeServerCommand } from '@web/test-runner-commands';
import type { DatasetFile } from '../../src/dataset/index.js';
import type { AcuBodyMap } from '../../src/index.js';
import type { RenderOptions } from '../../src/server/index.js';
import { until } from './until.js';

/** A page, in a frame, with a map that a server has drawn and no script yet. */
export interface Page {
  readonly document: Document;
  readonly map: AcuBodyMap;
  readonly root: ShadowRoot;
  /** Brings the script. Fulfils when the map has been taken over. */
  readonly start: () => Promise<void>;
  readonly remove: () => void;
}

/** What a server draws, or the code of the error that it throws. */
export async function draw(dataset?: DatasetFile, options: RenderOptions = {}): Promise<string> {
  const [markup = ''] = await drawAll([[dataset, options]]);
  return markup;
}
export const drawAll = (asked: readonly (readonly [dataset: unknown, options: RenderOptions])[]): Promise<string[]> =>
  executeServerCommand(
    'draw',
    asked.map(([dataset, options]) => [dataset === undefined ? null : JSON.stringify(dataset), options]),
  );

export async function pageOf(
  markup: string,
  { width = 400, lang = 'en' }: { width?: number | undefined; lang?: string } = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: `${width}px`, height: '900px', border: '0' });
  frame.srcdoc = `<!doctype html><html lang="${lang}"><body style="margin:0">${markup}<p>After</p></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const map = page.querySelector('acu-body-map')!;
  return {
    document: page,
    map,
    root: map.shadowRoot!,
    async start() {
      const script = page.createElement('script');
      Object.assign(script, { type: 'module', src: '/src/define.ts' });
      page.body.append(script);
      await until(() => frame.contentWindow!.customElements.get('acu-body-map'), 'the script is here');
      await map.ready;
      await until(() => !map.shadowRoot!.querySelector('[data-acu]'), 'the map is taken over');
    },
    remove: () => frame.remove(),
  };
}
