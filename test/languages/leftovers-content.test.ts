/** In no language is English left in the atlas or a topic, whichever way their words come to the reader. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { VIEWS } from '../../src/atlas/index.js';
import { TOPICS } from '../../src/topics/topic.js';
import { linesIn, saidIn } from '../support/leftovers.js';
import { hotspot, part, press, root, settled } from '../support/map.js';
import { expectNoEnglish, onPaper, panels, said, unfolded, whole, type State } from '../support/no-english.js';
import { until } from '../support/until.js';

/** Points that differ in what the panel says of them: sides, cautions, an extra point, one that no view shows. */
const SOME = ['LU1', 'CV17', 'ST9', 'EX-HN5', 'GB20', 'CV1'];

const STATES: Readonly<Record<string, State>> = {
  'in the whole atlas: list, paper, views, what is found and not found': async (tag) => {
    const map = await whole(html`<acu-body-map lang=${tag} points="*"></acu-body-map>`);
    const found = [...said(map), ...onPaper(map)];
    const field = part(map, 'search-field') as HTMLInputElement;
    for (const typed of ['a', '足三里', 'qqqq']) {
      field.focus();
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled(map);
      found.push(...saidIn(part(map, 'search')!), ...saidIn(part(map, 'status')!));
    }
    for (const view of VIEWS) {
      map.view = view;
      await settled(map);
      const figures = root(map).querySelector('.figures')!;
      found.push(...saidIn(figures), ...linesIn(figures), ...saidIn(part(map, 'status')!));
    }
    return found;
  },
  'in panels of the atlas': async (tag) =>
    panels(await whole(html`<acu-body-map lang=${tag} points=${SOME.join(' ')}></acu-body-map>`), SOME),
  'with an author’s codes alone, in the panel': async (tag) => {
    const data = { points: SOME.map((id) => ({ id })) };
    return panels(await whole(html`<acu-body-map lang=${tag} .data=${data}></acu-body-map>`), SOME);
  },
  'on a ruler': async (tag) => {
    const map = await whole(html`<acu-body-map lang=${tag} topic="low-back"></acu-body-map>`);
    await press(map, hotspot(map, 'BL23'));
    await until(() => root(map).querySelector('.overlay text'), 'the ruler is there');
    return said(map);
  },
};

/** Each takes seconds. */
const OF_TOPICS = Object.fromEntries(
  TOPICS.map((topic): [string, State] => [
    `in the topic ${topic}: all that is folded, panels, paper, a routine`,
    async (tag) => {
      const map = await whole(
        html`<acu-body-map lang=${tag} topic=${topic} topics=${TOPICS.join(' ')}></acu-body-map>`,
      );
      const found = [...said(map), ...onPaper(map)];
      const ids = (map.model?.points ?? []).map(({ id }) => id);
      found.push(...(await panels(map, [...ids.slice(0, 1), ...ids.slice(-1)])));
      const open = part(map, 'routine-open');
      expect(open, 'there are routines').to.not.equal(undefined);
      await press(map, open!);
      await unfolded(map);
      const routine = root(map).querySelector('acu-routine')!;
      found.push(...saidIn(routine), ...linesIn(routine));
      return found;
    },
  ]),
);

expectNoEnglish(STATES, OF_TOPICS);
