/** Why there is no link for an address, as the end of a sentence. */
export function whyNoLink(address: string, base?: string): string {
  if (!address.trim() || !URL.canParse(address, base)) return 'is not an address that a browser can read';
  return /^https?:$/.test(new URL(address, base).protocol)
    ? 'holds a user name or a password, which everyone could read'
    : 'is not an http or https address';
}
