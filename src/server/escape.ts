const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is written in markup, between tags and in quoted attributes alike. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);

/** JSON as it is written in a script: no sign in it can end the script, whatever the texts say. */
export const escapedJson = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
