import { hashWith } from '../../model/hash.js';
import type { MapHost } from '../contexts.js';

/** The URL of the page, with the point in its hash if the URL follows the map, and without a hash otherwise. */
export function pageLink({ deepLink, id }: MapHost, point: string | undefined): string {
  const link = new URL(location.href);
  link.hash = deepLink ? (hashWith(link.hash, id, point) ?? link.hash) : '';
  return link.href;
}
