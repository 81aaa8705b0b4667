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
