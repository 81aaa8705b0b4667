import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { BOXES } from '../../../src/figure/index.js';
import { until, untilEqual } from '../../support/until.js';
import { mount, nameOf, panelTitle, part, parts, press, root, row, words } from '../../support/map.js';

/** The accessible names of Previous and Next. */
const neighbours = (map: AcuBodyMap): (string | null)[] => parts(map, 'nav-button').map(({ ariaLabel }) => ariaLabel);
const cautions = (map: AcuBodyMap): string[] =>
  [...part(map, 'caution')!.querySelectorAll('li')].map((each) => words(each));

describe('the panel of a point', () => {
  it('names the point before and the point after it, and leads there', async () => {
    const map = await mount();
    await press(map, row(map, 'Will’s Chamber'));
    expect(neighbours(map)).to.deep.equal([
      'Previous: Sea of Vitality, Bladder 23',
      'Next: Womb and Vitals, Bladder 53',
    ]);
    await press(map, parts(map, 'nav-button')[1]!);
    expect(neighbours(map)[0]).to.equal('Previous: Will’s Chamber, Bladder 52');
    await press(map, parts(map, 'nav-button')[0]!);
    expect(panelTitle(map)).to.equal('Will’s Chamber');
  });

  it('is read with the meridian in full, once, and its steps without their numbers', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`);
    await until(() => part(map, 'steps'), 'the panel is there');
    const names = part(map, 'panel')!.querySelector('.panel-names')!;
    await until(() => nameOf(names).startsWith('Bladder 23'), 'the meridian is known');
    expect(nameOf(names)).not.to.contain('BL 23');
    if (!CSS.supports('content: "a" / ""')) return;
    for (const each of part(map, 'steps')!.children)
      expect(getComputedStyle(each, '::before').content).to.match(/ \/ ""$/);
  });

  it('runs its cautions on, each a sentence, with a space between', async () => {
    const avoid = ['when tired', 'Not on a full stomach!', 'pregnancy'];
    const map = await mount(
      html`<acu-body-map
        .data=${{ points: [{ id: 'BL23', technique: 'Press.', avoid }] }}
        selected="BL23"
      ></acu-body-map>`,
    );
    await until(() => part(map, 'caution'), 'the panel is there');
    const said = part(map, 'caution')!.querySelector('ul')!.textContent.replace(/\s+/g, ' ');
    expect(said).to.contain('when tired. Not on a full stomach! Do not press hard');
  });

  it('says how long and how hard on one line, and has its two folded rows on one, where there is room', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 1200);
    await until(() => part(map, 'sources') && root(map).querySelector('.timer-settings'), 'all is there');
    const tops = (...all: Element[]): number[] => [
      ...new Set(all.map((each) => Math.round(each.getBoundingClientRect().top))),
    ];
    const says = [...part(map, 'duration')!.querySelectorAll('dd')];
    expect(says.map(words)).to.deep.equal(['1–2 min', 'medium']);
    expect(tops(...says)).to.have.length(1);
    const rows = [part(map, 'sources')!, root(map).querySelector('.timer-settings')!];
    expect(tops(...rows)).to.have.length(1);
    rows[0]!.querySelector('summary')!.click();
    await until(() => tops(...rows).length === 2, 'what is opened has the whole width');
    map.parentElement!.style.width = '330px';
    rows[0]!.querySelector('summary')!.click();
    await until(() => !rows[0]!.hasAttribute('open') && tops(...rows).length === 2, 'below each other');
  });

  it('has its words beside the picture on a tablet, and below it on a phone', async () => {
    for (const [width, isBeside] of [
      [375, false],
      [600, false],
      [667, true],
      [768, true],
    ] as const) {
      const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, width);
      await until(() => part(map, 'steps') && root(map).querySelector('.panel-figure .overlay text'), 'it is drawn');
      const [picture, place] = [part(map, 'panel-figure')!, part(map, 'panel-row')!].map((each) =>
        each.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      expect(place.left > picture.right, `${width} px`).to.equal(isBeside);
      expect(place.top < picture.bottom - 20, `${width} px`).to.equal(isBeside);
      map.remove();
    }
  });

  it('shows one arm, large, where a picture of both would show the trunk between them', async () => {
    const map = await mount(html`<acu-body-map selected="LI10"></acu-body-map>`, 900);
    await until(() => root(map).querySelector('.panel-figure .overlay text'), 'the ruler has its label');
    const figure = part(map, 'panel-figure')!;
    expect(figure.querySelectorAll('.hotspot')).to.have.length(1);
    const said = [...figure.querySelectorAll('.overlay text')].map((each) => words(each)).join(' ');
    expect(said, 'as the words say').to.contain('3 fingers below');
    map.selected = 'BL23';
    await until(() => words(part(map, 'panel-title')) === 'Sea of Vitality');
    expect(part(map, 'panel-figure')!.querySelectorAll('.hotspot'), 'on the trunk, both').to.have.length(2);
  });

  it('shows the toes or fingers that are near', async () => {
    const map = await mount(html`<acu-body-map points="KI1 LI4 LR3"></acu-body-map>`, 900);
    for (const [id, view, isAtEnd] of [
      ['KI1', 'foot-sole', (y: number) => y === 0],
      ['LI4', 'hand-back', (y: number, height: number) => y + height === BOXES['hand-back'].height],
      ['LR3', 'foot-top', (y: number, height: number) => y + height === BOXES['foot-top'].height],
    ] as const) {
      map.selected = id;
      await until(() => part(map, 'panel-figure')?.querySelector('.picture'), `${id} is open`);
      const picture = (): SVGSVGElement => part(map, 'panel-figure')!.querySelector('.picture')!;
      expect(map.model!.pointOf.get(id)!.placements[0]!.view).to.equal(view);
      await until(() => {
        const { y, height } = picture().viewBox.baseVal;
        return isAtEnd(y, Math.round((y + height) * 100) / 100 - y);
      }, id);
    }
  });

  it('says how long a cun is where the atlas gives a place in it, and only there', async () => {
    const map = await mount(html`<acu-body-map points="KI24 LI4" selected="KI24"></acu-body-map>`, 900);
    await until(() => words(part(map, 'panel')).includes('1 cun is as wide as your thumb'), 'it is said');
    map.selected = 'LI4';
    await until(() => words(part(map, 'panel-title')) === 'Union Valley');
    expect(words(part(map, 'panel'))).to.not.contain('cun');
  });

  it('shows the number that a point has in older books', async () => {
    const data = { points: [{ id: 'BL54', technique: 'Press.' }] };
    const map = await mount(html`<acu-body-map .data=${data} selected="BL54"></acu-body-map>`);
    await until(() => part(map, 'aliases'), 'other names are there');
    expect(words(part(map, 'aliases'))).to.contain('B49');
  });

  for (const [tag, expected] of [
    ['ja', '別名：B23、UB23'],
    ['ar', 'أيضًا B23، UB23'],
    ['de', 'auch B23, UB23'],
    ['fr', 'aussi BL 23, B23, UB23'],
  ] as const)
    it(`lists other names as ${tag} does, and not what is only in other letters`, async () => {
      const map = await mount(html`<acu-body-map lang=${tag} selected="BL23"></acu-body-map>`);
      await untilEqual(() => words(part(map, 'aliases')), expected);
    });

  it('has its mark on the place of the point in the picture', async () => {
    for (const id of ['BL23', 'LI4', 'KI3']) {
      const map = await mount(html`<acu-body-map selected=${id}></acu-body-map>`);
      const figure = part(map, 'panel-figure')!;
      const [placement] = map.model!.pointOf.get(id)!.placements;
      const box = BOXES[placement!.view];
      const place = new DOMPoint((placement!.at.x * box.width) / 100, (placement!.at.y * box.height) / 100);
      const on = place.matrixTransform(figure.querySelector<SVGSVGElement>('.picture')!.getScreenCTM()!);
      const distances = [...figure.querySelectorAll('.hotspot')].map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return Math.hypot(x + width / 2 - on.x, y + height / 2 - on.y);
      });
      expect(Math.min(...distances), id).to.be.below(1.5);
    }
  });

  it('joins its ends: before the first point comes the last', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`);
    expect(neighbours(map)[0]).to.equal('Previous: Arm Three Miles, Large Intestine 10');
    map.selected = 'LI10';
    await map.updateComplete;
    expect(neighbours(map)[1]).to.equal('Next: Sea of Vitality, Bladder 23');
  });

  for (const [what, avoid, expected] of [
    [
      'those of the atlas, when its author names none',
      undefined,
      /^Press only lightly: a blood vessel lies just below/,
    ],
    ['those of its author alone, when there are some', ['Not after a meal.'], /^Not after a meal\.$/],
  ] as const) {
    it(`holds cautions: ${what}`, async () => {
      const data = { points: [{ id: 'LU9', technique: 'Press.', ...(avoid ? { avoid } : {}) }] };
      const map = await mount(html`<acu-body-map .data=${data} selected="LU9"></acu-body-map>`);
      expect(cautions(map)).to.have.length(1);
      expect(cautions(map)[0]).to.match(expected);
    });
  }
});
