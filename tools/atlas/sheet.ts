/**
 * `npm run atlas:sheet [-- --figure female] [-- BL KI …]`: a picture per meridian,
 * `.cache/atlas/<figure>-<meridian>.png`, of every view that shows its points, with codes beside them, its lines and
 * the landmarks, on the shaded body if its files are here (`--source DIR`). For looking at: the eye finds a wrong place
 * sooner than a computation.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { codesOf } from '../../src/atlas/groups.js';
import {
  FIGURES,
  isOverview,
  loadAtlas,
  loadPlaces,
  MERIDIANS,
  placementsOf,
  VIEWS,
  type View,
} from '../../src/atlas/index.js';
import { LAYERS } from '../../src/figure/art.js';
import { detailed } from '../../src/figure/detailed.js';
import { drawDetail, drawing, loadDrawing, loadFigure, type Art } from '../../src/figure/index.js';
import { fromPercent } from '../../src/geometry/box.js';
import { meridianLines } from '../../src/model/lines.js';
import { smooth } from '../../src/stage/draw.js';
import { Source } from '../body/source.js';
import { ROOT } from '../generated.js';
import { relief } from './relief.js';

const folder = fileURLToPath(new URL('../../.cache/atlas', import.meta.url));
/** How large each view is drawn, in pixels of height. */
const HEIGHT: Readonly<Partial<Record<View, number>>> = { front: 1250, back: 1250, side: 1250, 'leg-inner': 1000 };

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string', default: join(ROOT, '../shared/figure-lab/source') },
    figure: { type: 'string', default: 'neutral' },
  },
});
const source = new Source(resolve(values.source));
const figure = FIGURES.find((each) => each === values.figure);
if (!figure) throw new Error(`there is no figure ${values.figure}`);
await loadAtlas();
await loadPlaces(figure);
await loadFigure(figure);
drawDetail(detailed);
/** Only the neutral figure has close-ups. */
const views = VIEWS.filter((view) => figure === 'neutral' || isOverview(view));
const backgrounds = new Map(source.isHere ? views.map((view) => [view, relief(source, figure, view)]) : []);
for (const view of VIEWS) if (!drawing(view, 'neutral')) await loadDrawing(view);
mkdirSync(folder, { recursive: true });

const picture = (view: View, meridian: string): string => {
  const art = drawing(view, figure) as Art;
  const marks = codesOf(meridian).flatMap((code) =>
    placementsOf(code, figure)
      .filter((placement) => placement.view === view && placement.side !== 'right')
      .map(({ at }) => ({ code, at })),
  );
  if (marks.length === 0) return '';
  const height = HEIGHT[view] ?? 640;
  const unit = art.height / height;
  const shaded = backgrounds.get(view);
  // On the shaded body, only its outline and the landmarks.
  const layers = shaded ? LAYERS.filter((layer) => layer === 'landmarks') : LAYERS;
  const drawn =
    layers.map((layer) => `<path class="${layer}" d="${art.paths[layer] ?? ''}"/>`).join('') +
    `<path d="${art.paths.base}" fill="none" stroke="#94877a" stroke-width="${unit}"/>`;
  const mirrored = art.half ? `<g transform="matrix(-1 0 0 1 ${art.width} 0)">${drawn}</g>` : '';
  const background = shaded ? `<image href="${shaded}" width="${art.width}" height="${art.height}"/>` : '';
  const lines = meridianLines(view, figure)
    .filter((line) => line.meridian === meridian)
    .map(({ places }) => `<path class="line" d="${smooth(places.map((at) => fromPercent(at, art)))}"/>`);
  const dots = marks.map(({ code, at }) => {
    const { x, y } = fromPercent(at, art);
    return `<circle cx="${x}" cy="${y}" r="${3 * unit}" fill="#b8412b"/><text x="${x + 5 * unit}" y="${y + 3.5 * unit}" font-size="${11 * unit}">${code.replace('EX-', '')}</text>`;
  });
  return `<figure><figcaption>${view}</figcaption><svg viewBox="0 0 ${art.width} ${art.height}" height="${height}">${background}${drawn}${mirrored}${lines.join('')}${dots.join('')}</svg></figure>`;
};

const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
await page.setViewport({ width: 2000, height: 1300 });
for (const meridian of asked.length > 0 ? asked : [...Object.keys(MERIDIANS), 'EX']) {
  await page.setContent(
    `<style>body{margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#fff;font-family:Arial}figure{margin:0}text{font:700 1em Arial;fill:#1d3f8f}.base{fill:#efe8de}.shade-1{fill:#e3d9cb}.shade-2{fill:#d3c6b5}.ink{fill:#94877a}.hair{fill:#d3c6b5}.landmarks,.line{fill:none;stroke:#7c7064;stroke-width:1px;vector-effect:non-scaling-stroke}.line{stroke:#b8412b}text{paint-order:stroke;stroke:#fff;stroke-width:2px;vector-effect:non-scaling-stroke}</style>${views.map((view) => picture(view, meridian)).join('')}`,
  );
  const path = `${folder}/${figure}-${meridian}.png` as const;
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}
await browser.close();
