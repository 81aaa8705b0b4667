/**
 * The lines that `light/preload.html` has for one need of a page, as an author would copy them.
 *
 * @param {string} html
 * @param {string} need As the comment above them says it.
 * @param {string} [folder] Where the files are.
 */
export function linesOf(html, need, folder = '/light/') {
  const lines = html.split(`<!-- ${need} -->`)[1]?.split('<!--')[0];
  if (!lines) throw new Error(`light/preload.html has no lines for ${need}`);
  return lines.replaceAll('"/light/', `"${folder}`);
}
