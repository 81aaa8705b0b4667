/**
 * Places that strip unknown tags, but keep `data-…`, hold a `<div data-acu-body-map>` instead: it becomes a map, with
 * its `data-…` as attributes and what is in it inside.
 */
const STAND_IN = '[data-acu-body-map]';

/** Puts a map in the place of each. */
export function becomeMaps(): void {
  const known = customElements.get('acu-body-map') as unknown as { readonly observedAttributes: readonly string[] };
  for (const standIn of document.querySelectorAll(STAND_IN)) {
    const map = document.createElement('acu-body-map');
    for (const { name, value } of standIn.attributes) {
      const own = name.replace(/^data-/, '');
      // What an editor of the page has noted there is not for the map.
      if (own === name || known.observedAttributes.includes(own)) map.setAttribute(own, value);
    }
    map.append(...standIn.childNodes);
    standIn.replaceWith(map);
  }
}
