import type { Link } from './link.js';

/** The link of a DOI (`10.1155/2021/8862399`), or undefined when it is not one. */
export function doiLink(doi: string): Link | undefined {
  if (!/^10\.\d{4,9}\/[\w.;()/:-]{1,200}$/.test(doi) || doi.includes('..')) return undefined;
  return { href: `https://doi.org/${doi}`, host: 'doi.org' };
}
