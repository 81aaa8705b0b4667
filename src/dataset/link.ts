/** An address that a page may link to, with the host to show beside it. */
export interface Link {
  readonly href: string;
  readonly host: string;
}

/**
 * The link for an address written in data, or undefined when it is not a plain http or https address.
 * The address is judged after parsing: browsers drop tabs, line breaks and leading spaces, so a
 * pattern over the text would miss `java\nscript:`.
 */
export function safeLink(address: string, base?: string): Link | undefined {
  if (!address.trim()) return undefined;
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return { href: url.href, host: url.host };
}

/** Why there is no link for an address, as the end of a sentence. */
export function whyNoLink(address: string, base?: string): string {
  if (!address.trim() || !URL.canParse(address, base)) return 'is not an address that a browser can read';
  return /^https?:$/.test(new URL(address, base).protocol)
    ? 'holds a user name or a password, which everyone could read'
    : 'is not an http or https address';
}

/** The link of a DOI (`10.1155/2021/8862399`), or undefined when it is not one. */
export function doiLink(doi: string): Link | undefined {
  if (!/^10\.\d{4,9}\/[\w.;()/:-]{1,200}$/.test(doi) || doi.includes('..')) return undefined;
  return { href: `https://doi.org/${doi}`, host: 'doi.org' };
}
