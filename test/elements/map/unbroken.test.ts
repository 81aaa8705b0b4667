import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { brokenWords } from '../../support/broken-words.js';
import { inPlainFont } from '../../support/font.js';
import { mount, part, parts, root, settled, unfold } from '../../support/map.js';
import { TAGS } from '../../support/sampled.js';
import { until } from '../../support/until.js';

const WIDTHS = [180, 240, 320, 375, 768, 880, 1200];
/** The longest word that has to stay whole at the narrowest of them, where few words fit at all. */
const LONGEST = 11;

describe('no word is broken inside', () => {
  for (const lang of TAGS) {
    it(`in ${lang}, at any width from 180 px on, in any state`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang} selected="BL40"></acu-body-map>`, 1000);
      await inPlainFont(map);
      await until(
        () => ['timer', 'zoom', 'routine-open', 'handout-button', 'concerns'].every((name) => part(map, name)),
        'all is there',
      );
      const found = new Set<string>();
      const look = async (state: string): Promise<void> => {
        for (const width of WIDTHS) {
          map.parentElement!.style.width = `${width}px`;
          await settled(map);
          await unfold(map);
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

    it(`in ${lang}, in large text, in what is folded below the map`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang}></acu-body-map>`, 400);
      await inPlainFont(map);
      await until(
        () => ['routine-open', 'more-heading', 'large-text-button'].every((name) => part(map, name)),
        'all is there',
      );
      await unfold(map);
      part(map, 'large-text-button')!.click();
      const found = new Set<string>();
      for (const width of [240, 320, 375]) {
        map.parentElement!.style.width = `${width}px`;
        await settled(map);
        await unfold(map);
        for (const { word, where } of brokenWords(root(map))) found.add(`${width}: ${word} (${where})`);
      }
      expect([...found]).to.deep.equal([]);
    });
  }
});

describe('no text is smaller than 13 px', () => {
  /** What is shown, with a size below 13 px. */
  const small = (map: AcuBodyMap): string[] =>
    [...root(map).querySelectorAll('*')]
      .filter((each) => [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
      .filter(
        (each) => !each.closest('style') && each.checkVisibility() && parseFloat(getComputedStyle(each).fontSize) < 13,
      )
      .map((each) => `${each.localName}.${each.getAttribute('class')} ${getComputedStyle(each).fontSize}`);

  for (const size of [16, 14, 10])
    it(`on a page whose own text has ${size} px, in any state`, async () => {
      const map = await mount(html`<acu-body-map selected="BL40" style=${`font-size: ${size}px`}></acu-body-map>`, 375);
      await until(
        () => ['timer', 'zoom', 'routine-open', 'handout-button', 'concerns'].every((name) => part(map, name)),
        'all is there',
      );
      await unfold(map);
      expect(small(map)).to.deep.equal([]);
      map.practice.open('daily');
      await settled(map);
      expect(small(map)).to.deep.equal([]);
      map.practice.begin();
      await until(() => parts(map, 'practice-step').length > 0, 'the routine is under way');
      expect(small(map)).to.deep.equal([]);
      part(map, 'handout-button')!.click();
      await until(() => root(map).querySelector('dialog[open]'), 'the dialog is open');
      expect(small(map)).to.deep.equal([]);
    });
});
