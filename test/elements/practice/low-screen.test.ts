import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mount, part, parts, press, root, settled } from '../../support/map.js';
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

  it('shows steps and time apart where a page has text of twice the size: the time does not stay in view', async () => {
    await setViewport({ width: 375, height: 667 });
    document.body.style.paddingBlockEnd = '2000px';
    const map = await mount(html`<div style="font-size:32px"><acu-body-map></acu-body-map></div>`, 375);
    await map.practice.ready;
    map.practice.open('daily');
    map.practice.begin();
    await until(() => part(map, 'timer-ring'), 'it has begun');
    await frames(4);
    const routine = part(map, 'practice')!;
    const of = (selector: string): DOMRect => routine.querySelector(selector)!.getBoundingClientRect();
    const text = document.createRange();
    text.selectNodeContents(routine.querySelector('.ring-time')!);
    const [time, ring, steps] = [text.getBoundingClientRect(), of('.ring'), of('.steps')];
    expect(time.left, 'in the ring').to.be.at.least(ring.left);
    expect(time.right, 'in the ring').to.be.at.most(ring.right);
    expect(ring.top, 'below the steps').to.be.at.least(steps.bottom - 1);
  });

  it('has word and time of Start apart, at twice the size of text, too', async () => {
    for (const width of [320, 375, 900]) {
      const map = await mount(
        html`<div style="font-size:32px"><acu-body-map selected="BL40"></acu-body-map></div>`,
        width,
      );
      await until(() => part(map, 'timer-time'), 'the timer is there');
      for (const isRunning of [false, true]) {
        if (isRunning) await press(map, part(map, 'timer-button')!);
        await frames(4);
        const boxes = ['.pill-word', '.pill ~ .ring-time', '.pill ~ .timer-phase'].flatMap((selector) => {
          const each = root(map).querySelector<HTMLElement>(`acu-timer ${selector}`);
          if (!each?.textContent?.trim() || !each.checkVisibility({ opacityProperty: true })) return [];
          const text = document.createRange();
          text.selectNodeContents(each);
          return [text.getBoundingClientRect()];
        });
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            // Lines of text have room above and below their letters.
            expect(Math.min(x, y), `${width} px, ${isRunning ? 'running' : 'at rest'}`).to.be.at.most(9);
          }
      }
      map.remove();
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
