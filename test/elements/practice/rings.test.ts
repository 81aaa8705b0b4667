import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { centre, hotspot, part, parts, press, words } from '../../support/map.js';
import {
  beginRoutine,
  mountRoutines,
  mountTimer,
  openRoutine,
  phase,
  pressTimerButton,
  step,
} from '../../support/practice.js';
import { until, untilEqual } from '../../support/until.js';

/** Which half of a view, as seen on screen, shows the body's left. */
const LEFT_OF_BODY: Readonly<Record<string, 'left' | 'right'>> = { Front: 'right', Back: 'left', Face: 'right' };

/** The side of the body that a mark is on, judged by where it is on screen and not by the data. */
function sideOf(mark: Element, figure: Element, view: string): string {
  const half = LEFT_OF_BODY[view];
  const off = centre(mark).x - centre(figure.querySelector('[part~="silhouette"]')!).x;
  if (!half || Math.abs(off) < 2) return 'only';
  return off < 0 === (half === 'left') ? 'left' : 'right';
}

/** The visible rings, as view and side of the body: `Back left`. One that is not over a selected mark is `astray`. */
function rings(map: AcuBodyMap): string[] {
  return parts(map, 'figure')
    .filter((figure) => figure.checkVisibility())
    .flatMap((figure) => {
      const view = words(figure.querySelector('[part~="figure-label"]'));
      const marks = [...figure.querySelectorAll('[part~="hotspot-selected"]')];
      return [...figure.querySelectorAll('[part~="silhouette"] circle:not(.ruler-end)')].map((ring) => {
        const at = centre(ring);
        const mark = marks.find((each) => Math.hypot(centre(each).x - at.x, centre(each).y - at.y) < 1.5);
        return mark ? `${view} ${sideOf(mark, figure, view)}` : `${view} astray`;
      });
    })
    .toSorted();
}

/** The number of rings in all views, visible or not. */
const drawn = (map: AcuBodyMap): number =>
  parts(map, 'figure').flatMap((figure) => [...figure.querySelectorAll('[part~="silhouette"] circle:not(.ruler-end)')])
    .length;

/** What the reader is told in each phase, and the rings visible in it. */
type Phases = readonly (readonly [word: string, rings: readonly string[]])[];

const together = (...seen: string[]): Phases => [['Press', seen]];
const inTurn = (left: readonly string[], right: readonly string[]): Phases => [
  ['Press on the left', left],
  ['Change sides', []],
  ['Press on the right', right],
];
const ownPoint = (fields: object): object => ({
  points: [{ id: 'own', name: 'Own', location: 'Here.', technique: 'Press.', duration: 30, ...fields }],
});

describe('the rings of pressing lie over the marks of the side that is pressed', () => {
  for (const [where, template, phases] of [
    ['on the back', html`<acu-body-map selected="BL40"></acu-body-map>`, inTurn(['Back left'], ['Back right'])],
    ['on the front', html`<acu-body-map selected="LI10"></acu-body-map>`, inTurn(['Front left'], ['Front right'])],
    [
      'on both sides of the back at once',
      html`<acu-body-map selected="BL23"></acu-body-map>`,
      together('Back left', 'Back right'),
    ],
    [
      'on both sides of the front at once',
      html`<acu-body-map
        selected="own"
        .data=${ownPoint({ view: 'front', x: 46, y: 16, side: 'both' })}
      ></acu-body-map>`,
      together('Front left', 'Front right'),
    ],
    [
      'on both sides of the face at once',
      html`<acu-body-map
        selected="own"
        .data=${ownPoint({ view: 'head-front', x: 38, y: 40, side: 'both' })}
      ></acu-body-map>`,
      together('Face left', 'Face right'),
    ],
    [
      'on the midline',
      html`<acu-body-map selected="own" .data=${ownPoint({ view: 'front', x: 50, y: 40 })}></acu-body-map>`,
      together('Front only'),
    ],
    [
      'on the one side that a point has',
      html`<acu-body-map selected="own" .data=${ownPoint({ view: 'back', x: 64, y: 45 })}></acu-body-map>`,
      together('Back right'),
    ],
    [
      'in a close-up, which shows a left foot',
      html`<acu-body-map selected="KI1"></acu-body-map>`,
      inTurn(['Sole only'], []),
    ],
    [
      'on the female figure',
      html`<acu-body-map selected="LI10" figure="female"></acu-body-map>`,
      inTurn(['Front left'], ['Front right']),
    ],
    [
      'on a page that is written from right to left',
      html`<div dir="rtl"><acu-body-map selected="BL40"></acu-body-map></div>`,
      inTurn(['Back left'], ['Back right']),
    ],
  ] as readonly (readonly [string, TemplateResult, Phases])[]) {
    it(where, async () => {
      const map = await mountTimer(template);
      await pressTimerButton(map, 'Start');
      for (const [index, [word, seen]] of phases.entries()) {
        if (index > 0) await pressTimerButton(map, 'Skip');
        await untilEqual(() => [phase(map), rings(map)], [word, [...seen]]);
      }
    });
  }
});

describe('the rings of pressing', () => {
  for (const width of [375, 900]) {
    it(`get 52 pixels wide, however large the picture is: at ${width} px`, async () => {
      const map = await mountTimer(html`<acu-body-map selected="BL40"></acu-body-map>`, width);
      await pressTimerButton(map, 'Start');
      const sizes = (): number[] =>
        parts(map, 'figure').flatMap((figure) =>
          [...figure.querySelectorAll('[part~="silhouette"] circle:not(.ruler-end)')].map(
            (ring) => ring.getBoundingClientRect().width,
          ),
        );
      let largest = 0;
      await until(() => (largest = Math.max(largest, ...sizes())) > 45, 'a ring has spread');
      expect(largest).to.be.below(58);
    });
  }
});

describe('the rings of pressing go', () => {
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => (clock = pageClock()));
  afterEach(() => clock.restore());

  for (const [when, act] of [
    ['in a pause', (map) => pressTimerButton(map, 'Pause')],
    ['when the timer starts over', (map) => pressTimerButton(map, 'Start over')],
    ['at the end', () => clock.pass(90)],
    ['when another point is chosen', (map) => press(map, hotspot(map, 'BL 40'))],
    ['when the panel is closed', (map) => press(map, part(map, 'close')!)],
    ['when the page closes the panel', (map) => map.close()],
  ] as readonly (readonly [string, (map: AcuBodyMap) => unknown])[]) {
    it(when, async () => {
      const map = await mountTimer(html`<acu-body-map selected="BL23"></acu-body-map>`);
      await pressTimerButton(map, 'Start');
      await untilEqual(() => rings(map), ['Back left', 'Back right']);
      await act(map);
      await untilEqual(() => drawn(map), 0);
    });
  }
});

describe('the rings of a guided routine', () => {
  const sided = {
    points: [{ id: 'BL40', location: 'Knee.', technique: 'Press.', duration: 30 }],
    routines: [
      {
        id: 'sided',
        title: 'One side',
        steps: [
          { point: 'BL40', side: 'both' },
          { point: 'BL40', side: 'left' },
          { point: 'BL40', side: 'right' },
        ],
      },
    ],
  };
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => (clock = pageClock()));
  afterEach(() => clock.restore());

  it('lie over the point of the step, and are not there while the reader looks for the next one', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await untilEqual(() => drawn(map), 0);
    await beginRoutine(map);
    await untilEqual(() => [step(map), ...rings(map)], ['Sea of Vitality BL 23', 'Back left', 'Back right']);
    clock.pass(90);
    await untilEqual(() => [step(map), phase(map), drawn(map)], ['Will’s Chamber BL 52', 'Rest', 0]);
    clock.pass(8);
    await untilEqual(() => [phase(map), ...rings(map)], ['Press', 'Back left', 'Back right']);
    await pressTimerButton(map, 'Pause');
    await untilEqual(() => drawn(map), 0);
  });

  it('lie on the side that its author names for a step', async () => {
    const map = await mountRoutines(html`<acu-body-map .data=${sided}></acu-body-map>`);
    await openRoutine(map, 'One side');
    await beginRoutine(map);
    await untilEqual(() => rings(map), ['Back left', 'Back right']);
    for (const side of ['left', 'right']) {
      await pressTimerButton(map, 'Next');
      clock.pass(8);
      await untilEqual(() => [phase(map), ...rings(map)], [`Press on the ${side}`, `Back ${side}`]);
    }
  });

  it('go when the reader leaves', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    await untilEqual(() => rings(map), ['Back left', 'Back right']);
    await pressTimerButton(map, 'Leave');
    await untilEqual(() => drawn(map), 0);
  });
});
