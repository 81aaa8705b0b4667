import { expect, html } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/languages/loaders.js';
import { brokenWords } from '../../support/broken-words.js';
import { mount, part, parts, root, settled } from '../../support/map.js';
import { until } from '../../support/until.js';

const WIDTHS = [180, 240, 320, 375, 768, 1200];
/** The longest word that has to stay whole at the narrowest of them, where few words fit at all. */
const LONGEST = 11;

describe('no word is broken inside', () => {
  for (const lang of ['en', ...Object.keys(LANGUAGES)]) {
    it(`in ${lang}, at any width from 180 px on, in any state`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang} selected="BL40"></acu-body-map>`, 1000);
      await until(
        () => ['timer', 'zoom', 'routine-open', 'handout-button', 'concerns'].every((name) => part(map, name)),
        'all is there',
      );
      const found = new Set<string>();
      const look = async (state: string): Promise<void> => {
        for (const width of WIDTHS) {
          map.parentElement!.style.width = `${width}px`;
          await settled(map);
          for (const details of root(map).querySelectorAll('details')) details.open = true;
          for (const { word, where } of brokenWords(root(map)))
            if (width >= 240 || word.length <= LONGEST) found.add(`${width} ${state}: ${word} (${where})`);
        }
      };
      await look('open');
      map.selected = 'LI4';
      await settled(map);
      await look('close-up');
      map.practice.open('daily');
      await settled(map);
      await look('overview');
      map.practice.begin();
      await until(() => parts(map, 'practice-step').length > 0, 'the routine is under way');
      await look('routine');
      expect([...found]).to.deep.equal([]);
    });
  }
});
