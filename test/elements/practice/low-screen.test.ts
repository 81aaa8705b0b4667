import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mount, part, parts, root, settled } from '../../support/map.js';
import { inPlainFont } from '../../support/font.js';
import { TAGS } from '../../support/sampled.js';
import { until } from '../../support/until.js';

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('a step of a routine on a low screen', () => {
  afterEach(async () => {
    document.body.style.paddingBlockEnd = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const [width, height] of [
    [320, 568],
    [375, 667],
  ] as const)
    for (const lang of TAGS)
      it(`shows the whole ring above the bar, however long the steps are: ${width} × ${height}, ${lang}`, async () => {
        await setViewport({ width, height });
        // A post goes on below the map.
        document.body.style.paddingBlockEnd = '1000px';
        const map = await mount(html`<acu-body-map lang=${lang}></acu-body-map>`, width);
        await map.practice.ready;
        map.practice.open('daily');
        map.practice.begin();
        await until(() => part(map, 'timer-ring'), 'it has begun');
        for (let step = 0; step < 5; step++) {
          const routine = part(map, 'practice')!;
          routine.scrollIntoView({ block: 'start', behavior: 'instant' });
          // The height of the bar is known a frame after its words, and once more when a font for them has come.
          await frames(4);
          const [ring, time, bar] = [
            part(map, 'timer-ring')!,
            parts(map, 'timer-time').find((each) => routine.contains(each))!,
            routine.querySelector('.panel-nav')!,
          ].map((each) => each.getBoundingClientRect());
          const { top } = bar!;
          for (const each of [ring!, time!]) {
            expect(each.height, 'it is there').to.be.above(10);
            expect(each.bottom, `step ${step + 1}`).to.be.at.most(top + 1);
            expect(each.top, `step ${step + 1}`).to.be.at.least(0);
          }
          expect(bar!.bottom, 'the bar is on the screen').to.be.at.most(height);
          const name = routine.querySelector('.routine-now bdi')!;
          const { left, right, top: above } = name.getBoundingClientRect();
          const shown = root(map).elementFromPoint((left + right) / 2, above + 1);
          expect(shown === name || shown?.contains(name), 'nothing lies over the name').to.equal(true);
          map.practice.next();
          await settled(map);
        }
      });

  // Not Japanese, for whose letters a machine may have no font: what it draws instead has another width.
  for (const lang of TAGS.filter((tag) => tag !== 'ja'))
    it(`shows every step above the ring, and three buttons alone in the bar: 375 × 667, ${lang}`, async () => {
      await setViewport({ width: 375, height: 667 });
      document.body.style.paddingBlockEnd = '1000px';
      const map = await mount(html`<acu-body-map lang=${lang}></acu-body-map>`, 375);
      await inPlainFont(map);
      await map.practice.ready;
      map.practice.open('daily');
      map.practice.begin();
      await until(() => part(map, 'timer-ring'), 'it has begun');
      for (let step = 0; step < 5; step++) {
        const routine = part(map, 'practice')!;
        routine.scrollIntoView({ block: 'start', behavior: 'instant' });
        const { bottom } = routine.querySelector('.steps')!.getBoundingClientRect();
        expect(bottom, `step ${step + 1}`).to.be.at.most(routine.querySelector('.timer')!.getBoundingClientRect().top);
        const bar = routine.querySelector('.panel-nav')!;
        expect(new Set([...bar.children].map((each) => Math.round(each.getBoundingClientRect().width)))).to.have.length(
          1,
        );
        expect(bar.children).to.have.length(3);
        const others = routine.querySelector('.timer-settings')!.getBoundingClientRect();
        expect(others.top, 'the rest is below').to.be.at.least(bar.getBoundingClientRect().bottom - 1);
        map.practice.next();
        await settled(map);
      }
    });
});
