import { renderToString } from 'acu-body-map/server';

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default function configure(eleventy) {
  // The first picture is in the page that is served; the script goes on from it.
  eleventy.addAsyncShortcode('bodyMap', renderToString);
  eleventy.addPassthroughCopy({ 'node_modules/acu-body-map/dist/light': 'acu-body-map' });
  return { dir: { input: 'src' } };
}
