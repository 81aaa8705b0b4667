/** A map for places that allow no script: text in the plainest tags, and a picture with numbers. */
import { isOverview, type Figure } from '../../atlas/index.js';
import type { DatasetFile, Issue } from '../../dataset/index.js';
import { safeLink } from '../../dataset/link.js';
import { quote } from '../../dataset/quote.js';
import { isSameWriting, languageFor } from '../../languages/index.js';
import { LANGUAGES } from '../../languages/loaders.js';
import { withBuiltIn } from '../../model/built-in-supplement.js';
import { lacksSupplement } from '../../model/supplement.js';
import { NO_SUPPLEMENT, supplementOf, type Supplement } from '../../model/index.js';
import { escapedJson } from '../escape.js';
import { attributesOf, mapOf } from '../map-of.js';
import { Markup } from '../markup.js';
import type { ServerMap } from '../map.js';
import { allowed } from './allowed.js';
import { withoutText } from './digits.js';
import { tallPlan, widePlan, type Plan } from './picture.js';
import { StaticSheet, type About, type Part } from './sheet.js';
import { structuredData } from './structured-data.js';
import { branch, treeOf, type Node } from './tree.js';
import { drawingOf, markdownOf, markupOf } from './write.js';

/** Which points, in which language, as in the attributes of the tag; and what is around them. */
export interface StaticOptions {
  /** The language of the words. Default: English. */
  readonly lang?: string;
  readonly topic?: string;
  readonly points?: string;
  readonly codes?: string;
  readonly figure?: Figure;
  /** The level of the headings with the names of the points, 3 to 6; the title is one above. Default: 3. */
  readonly headingLevel?: number;
  /** The address of the picture in the page. Without one there is no picture in the text. */
  readonly image?: string;
  /** The address of a page with the live map: a link to it stands at the end. Only `http:` and `https:`. */
  readonly online?: string;
  /** `false`: without what a live map has folded below its points: routines, questions and so on. Default: true. */
  readonly more?: boolean;
  /** `true`: also gives `structuredData`. Default: false. */
  readonly structuredData?: boolean;
}

/** A drawing as the text of an SVG file, without letters: numbers are drawn, so it needs no font. */
export interface StaticPicture {
  readonly svg: string;
  /** What it is of, for those who do not see it. */
  readonly alt: string;
  /** In pixels, at single size. */
  readonly width: number;
  readonly height: number;
}

/** A map without script. */
export interface StaticMap {
  /** A snippet of tags that every editor keeps (`KEPT` in `allowed.ts`), well-formed as XML. */
  readonly html: string;
  /** The same as Markdown. */
  readonly markdown: string;
  /** The title as plain text. */
  readonly title: string;
  /** The language of the words, and its direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The ids of the points that it shows, in their order. None where the data has none, or none that was asked for. */
  readonly points: readonly string[];
  /** What was wrong with the data; everything else is shown. */
  readonly issues: readonly Issue[];
  /** All views that show a point, with numbers: 800 px wide. */
  readonly picture: StaticPicture;
  /** The same in the shape of a social preview: 1200 by 630 px. */
  readonly preview: StaticPicture;
  /** The whole bodies alone, as they are at the top of the live map: to be shown before the script has come. */
  readonly poster: StaticPicture;
  /** A script element with data for search engines (JSON-LD), when it was asked for. WordPress strips it. */
  readonly structuredData?: string;
}

/** What is said of a language that has no words. */
function wordless(lang: string | undefined): readonly Issue[] {
  if (lang === undefined || isSameWriting('en', lang) || languageFor(lang).tag !== 'en') return [];
  const known = ['en', ...Object.keys(LANGUAGES)].join(', ');
  return [
    {
      code: 'W_LANG',
      path: 'lang',
      message: `There are no words in ${quote(lang)}: English is used. There are ${known}.`,
    },
  ];
}

/**
 * A map as a text that any author may post: safety first, a picture with numbers, then each point with its name, code,
 * place, cautions, steps, time and what sources say, then routines, questions and the rest. The words are those of the
 * live map.
 *
 * @param dataset A dataset, as an object or as JSON text; the built-in points when it is undefined.
 * @throws {DatasetError} when the data can't be used.
 */
export async function renderStatic(dataset?: DatasetFile | string, options: StaticOptions = {}): Promise<StaticMap> {
  const { headingLevel = 3, image, online, more = true, structuredData: isAsked = false, ...rest } = options;
  const map = mapOf(attributesOf({ ...rest }), dataset);
  await map.load();
  const sheet = new StaticSheet();
  const given = await supplementFor(map);
  // As in the page, a single point that is asked for has nothing below it.
  const isOne = options.points !== undefined && map.model?.points.length === 1;
  sheet.given = more && !isOne ? given : { ...given, more: undefined };
  const tree = (part: Part): readonly Node[] => treeOf(new Markup(map, 'text').element(sheet, { shown: part }));
  const heading = tree('title');
  const { about } = sheet;
  const { title, lang, dir, views, points, cautionsOf } = about;
  await map.bring(views);
  const level = Math.min(6, Math.max(3, Math.round(headingLevel) || 3));
  const text = (part: Part): readonly Node[] => allowed(tree(part), { level, dir });
  const picture = (plan: Plan, width: number): StaticPicture => ({
    svg: `${drawingOf(withoutText(tree(plan)))}\n`,
    alt: about.altOf(plan.cells.map(({ view }) => view)),
    width,
    height: Math.round((plan.height / plan.width) * width),
  });
  const tall = picture(tallPlan(views), WIDTH);
  const nodes = [
    ...allowed(heading, { level, dir }),
    ...text('safety'),
    ...(views.length > 0 && image !== undefined ? [figureOf(sheet, tall, image)] : []),
    ...text('points'),
    ...text('more'),
    ...text('sources'),
    ...text('foot'),
    ...linkTo(about, online),
  ];
  const described = { title, lang, dataset: map.model?.dataset, points, cautionsOf, image };
  return {
    html: `${markupOf([branch('div', nodes, { class: 'acu-static', lang, dir })])}\n`,
    markdown: `${markdownOf(nodes)}\n`,
    title,
    lang,
    dir,
    points: points.map(({ id }) => id),
    issues: [...wordless(rest.lang), ...(map.model?.issues ?? [])],
    picture: tall,
    preview: picture(widePlan(views), PREVIEW_WIDTH),
    poster: picture(tallPlan(views.some(isOverview) ? views.filter(isOverview) : views), POSTER_WIDTH),
    ...(isAsked && { structuredData: scriptOf(structuredData(described)) }),
  };
}

/** Widths of the pictures in pixels, at single size. */
const WIDTH = 800;
const PREVIEW_WIDTH = 1200;
const POSTER_WIDTH = 520;

const scriptOf = (data: object): string =>
  `<script type="application/ld+json">${escapedJson(JSON.stringify(data))}</script>`;

/** What accompanies the points. In a page, that of the built-in points comes later. */
async function supplementFor({ model }: ServerMap): Promise<Supplement> {
  if (!model) return NO_SUPPLEMENT;
  const { dataset } = model;
  if (!lacksSupplement(dataset)) return supplementOf(dataset);
  const { backPainMore } = await import('../../languages/en/points-more.js');
  return withBuiltIn(dataset, backPainMore);
}

/** The picture, with what is in it as its caption. */
function figureOf({ legend }: StaticSheet, { alt, width, height }: StaticPicture, src: string): Node {
  const img = branch('img', [], { src, alt, width: `${width}`, height: `${height}` });
  const caption = legend.flatMap(([numbers, sides], i): Node[] => [
    `${i > 0 ? ' · ' : ''}${numbers}`,
    // Arrows point to the sides of the picture, which is the same in all languages.
    ...(sides ? [' (', branch('span', [sides], { dir: 'ltr' }), ')'] : []),
  ]);
  return branch('figure', [img, branch('figcaption', caption)]);
}

/** The words for where the live map is, with its address as a link. Nothing where the address is none. */
function linkTo({ online }: About, address: string | undefined): readonly Node[] {
  const link = address === undefined ? undefined : safeLink(address, undefined);
  if (!link) return [];
  const [before = '', after = ''] = online('\0').split('\0');
  return [branch('p', [before, branch('a', [link.href], { href: link.href }), after])];
}
