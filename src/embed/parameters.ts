import { isSameWriting } from '../languages/tags.js';
import { topicNamed, topicsNamed } from '../topics/named.js';

/** What the address of an embedding page asks for. */
export interface Asked {
  /** The attributes of the tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A dataset as JSON text. */
  readonly data?: string;
  /** The scripts and style sheets that it takes, from beside the page. */
  readonly scripts: readonly string[];
  readonly themes: readonly string[];
  /** What of the address is left out, as the map is shown without it: sentences for whoever wrote it. */
  readonly ignored: readonly string[];
  /** Why no map is shown: a sentence for whoever wrote the address. */
  readonly fault?: string;
}

/** Parameters that are attributes of the tag. */
const ATTRIBUTES = ['points', 'codes', 'layout', 'view', 'selected', 'routine', 'topic', 'figure'] as const;
/** The languages that have a script: `dist/lang`. */
export const LANGUAGES = ['ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt-BR', 'zh-Hans'] as const;
/** The figures that have a script: `dist/figures`. */
const FIGURES = ['female', 'male'];
/** Each a style sheet in `themes`. */
export const THEMES: readonly string[] =
  'clay clinical high-contrast ink jade night skin marks-meridians marks-numbered marks-rings marks-squares'.split(' ');

/**
 * Reads the parameters of an address.
 *
 * @param address Of the page.
 * @param listed Addresses from which data may come, besides the page's own origin: everything below each of them.
 */
export function readParameters(address: string, listed: readonly string[] = []): Asked {
  const { searchParams: given } = new URL(address);
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = given.get(name);
    if (value) attributes[name] = value;
  }
  const heading = given.get('heading');
  if (heading) attributes['heading-level'] = heading;
  const flag = given.get('meridians');
  if (flag !== null && !/^(?:0|false|no)$/i.test(flag)) attributes['meridians'] = '';
  const skin = /^[1-6]$/.exec(given.get('skin') ?? '')?.[0];
  if (skin) attributes['class'] = `acu-skin-${skin}`;
  const topics = topicsNamed(given.get('topics') ?? '');
  if (topics.length > 0) attributes['topics'] = topics.join(' ');
  // A topic that is not known is left to the map, which says so.
  const topic = topicNamed(given.get('topic') ?? '');
  const lang = languageIn(given.get('lang') ?? '');
  if (lang) attributes['lang'] = lang;
  const tag = LANGUAGES.find((each) => lang && isSameWriting(each, lang))?.toLowerCase();
  const wanted = [
    ...(given.get('theme') ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
    ...(skin ? ['skin'] : []),
  ];
  const themes = [...new Set(wanted)].filter((each) => THEMES.includes(each));
  const ignored = wanted
    .filter((each) => !THEMES.includes(each))
    .map((each) => `embed.html: there is no theme “${each}”. There are: ${THEMES.join(', ')}.`);
  const hasOwn = given.has('points') || given.has('data') || given.has('src');
  const figure = given.get('figure')?.trim().toLowerCase() ?? '';
  const scripts = [
    ...(FIGURES.includes(figure) ? [`figures/${figure}.js`] : []),
    ...(tag ? [`lang/${tag}.js`] : []),
    ...(tag && hasOwn ? [`lang/${tag}.atlas.js`] : []),
    ...[...new Set([topic, ...topics])].flatMap((each) =>
      each && each !== 'low-back' ? [`topics/${each}.js`, ...(tag ? [`topics/${each}.${tag}.js`] : [])] : [],
    ),
  ];
  const asked = { attributes, scripts, ignored, themes: themes.map((name) => `themes/${name}.css`) };
  const inline = given.get('data');
  if (inline) return { ...asked, ...readInline(inline) };
  const src = given.get('src');
  return src ? { ...asked, ...readSource(src, address, listed, attributes) } : asked;
}

/** A language tag in its usual form; nothing when it is none. */
function languageIn(written: string): string | undefined {
  try {
    return written ? Intl.getCanonicalLocales(written)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Data in the address: JSON as it is, or as base64url of UTF-8, which no mail program breaks. */
function readInline(text: string): Pick<Asked, 'data' | 'fault'> {
  if (/^\s*[[{]/.test(text)) return { data: text };
  try {
    const bytes = atob(text.trim().replace(/-/g, '+').replace(/_/g, '/'));
    const codes = new Uint8Array(bytes.length);
    for (let i = 0; i < bytes.length; i++) codes[i] = bytes.charCodeAt(i);
    return { data: new TextDecoder('utf-8', { fatal: true }).decode(codes) };
  } catch {
    return { fault: 'The data in the address of this map is damaged. Copy the whole address again.' };
  }
}

/** Anybody can write an address: the page shows nothing from elsewhere in the name of its own site. */
function readSource(
  src: string,
  address: string,
  listed: readonly string[],
  attributes: Asked['attributes'],
): Pick<Asked, 'attributes'> | Pick<Asked, 'fault'> {
  const url = parsed(src, address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    return { fault: 'The address of this map’s data is not a web address.' };
  const isOwn = url.origin === new URL(address).origin;
  if (isOwn || listed.some((each) => isBelow(url, parsed(each, address))))
    return { attributes: { ...attributes, src: url.href } };
  return {
    fault:
      `This page does not show data from ${url.host}. Put the data on the site of this page, ` +
      'or let its owner list that address in embed.html.',
  };
}

function parsed(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Whether an address is one that is listed, or in a listed folder, which ends in a slash. */
const isBelow = (url: URL, listed: URL | undefined): boolean =>
  listed !== undefined &&
  url.origin === listed.origin &&
  (url.pathname === listed.pathname || (listed.pathname.endsWith('/') && url.pathname.startsWith(listed.pathname)));
