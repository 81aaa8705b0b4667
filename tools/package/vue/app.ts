/** A page as an author would write it in Vue: drawn on a server, then hydrated in the browser. */
import { defineComponent, h, ref, type Component } from 'vue';

const points = { title: 'Ours', points: [{ id: 'LI4', name: 'Our hand point', technique: 'Ours.' }, { id: 'ST36' }] };

/** @param data What the tag is given: an object, which a server can't write, or text. */
const page = (data: unknown): Component =>
  defineComponent(() => {
    const chosen = ref('nothing');
    return () =>
      h('main', [
        h('output', chosen.value),
        h('acu-body-map', {
          id: 'map',
          data,
          meridians: false,
          'onAcu-select': ({ detail }: CustomEvent<{ id: string }>) => (chosen.value = detail.id),
        }),
      ]);
  });

export const PAGES: Readonly<Record<string, Component>> = {
  '/object': page(points),
  '/text': page(JSON.stringify(points)),
};
