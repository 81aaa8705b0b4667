import { html, nothing, type TemplateResult } from '../lit.js';
import { showsBothSides, type Side, type View } from '../../atlas/index.js';
import type { Art } from '../../figure/index.js';
import { fill, type Messages } from '../../languages/index.js';
import type { MapPoint, Session } from '../../model/index.js';
import { stepOf } from '../../model/routine.js';
import { at, leftOf, phaseOf, totalOf, type Phase, type PhaseSide } from '../../practice/index.js';
import { closeUpOf } from '../figure/close-up.js';
import { meridianPart, picture } from '../figure/picture.js';
import { now } from '../now.js';

/** Width divided by height of the flattest picture, and of that above long texts; height of the highest, in pixels. */
export const FLAT = 2.8;
export const FLATTEST = 3.6;
export const HIGHEST = 260;
/** Width of the part of the body in the picture, in figure units. */
const WINDOW = 460;
/** The part of the picture that lies under the bars of progress. */
const ABOVE = 0.18;

/** Which side is pressed now or is next to be pressed, which comes after it in the same step, and all of that step. */
function sidesOf({ clock }: Session): {
  readonly side?: PhaseSide;
  readonly following?: PhaseSide;
  readonly all: readonly PhaseSide[];
  readonly isOn: boolean;
} {
  const { phases, index } = at(clock, now());
  const current = phases[index];
  const isPressed = ({ kind, step }: Phase): boolean => kind === 'press' && step === current?.step;
  const sides = (of: readonly Phase[]): PhaseSide[] => of.filter(isPressed).map(({ side }) => side);
  const [first, second] = sides(phases.slice(index));
  return {
    ...(first ? { side: first } : {}),
    ...(second && second !== first ? { following: second } : {}),
    all: sides(phases),
    isOn: clock.since !== undefined && current?.kind === 'press',
  };
}

const OTHER = { left: 'right', right: 'left', midline: 'midline' } as const satisfies Record<Side, Side>;

/**
 * Where the point of a step is: it pulses on the side that is pressed; the side that follows is an open ring.
 *
 * @param aspect Width divided by height.
 */
export function stepPicture(
  point: MapPoint,
  session: Session,
  aspect: number,
  art: (view: View) => Art | undefined,
  messages: Messages,
): TemplateResult | typeof nothing {
  const { side: current, following, all, isOn } = sidesOf(session);
  const [first] = point.placements;
  if (!first) return nothing;
  // A close-up has one limb: its mirror image is the other one.
  const isPressed = (side: Side): boolean => all.includes('both') || all.includes(side as PhaseSide);
  const isOther = !showsBothSides(first.view) && isPressed(OTHER[first.side]);
  const isPair = isOther && isPressed(first.side);
  const closeUp = closeUpOf(point, isPair ? aspect / 2 : aspect, WINDOW, { above: ABOVE });
  if (!closeUp) return nothing;
  const isInTurn = current === 'left' || current === 'right';
  const limb = (isMirrored: boolean): TemplateResult =>
    html`<div class=${isMirrored ? 'limb limb-mirrored' : 'limb'}>
      ${picture(art(closeUp.view), closeUp.window)}
      ${closeUp.marks.map(({ placement, style }) => {
        const side = isMirrored ? OTHER[placement.side] : placement.side;
        const isNow = !isInTurn || side === current || side === 'midline';
        const look = isNow ? (isOn ? 'is-pressed' : 'is-now') : side === following ? 'is-next' : 'is-over';
        const word = isInTurn && (isNow || side === following) ? messages[`sides.${side}`] : '';
        return html`<span
          part=${`hotspot ${meridianPart(point) ?? ''}`}
          class=${`hotspot hotspot-still ${look}`}
          .style=${style}
          ><span class="side-word" .textContent=${word}></span
        ></span>`;
      })}
    </div>`;
  return html`<div part="panel-figure" class="panel-figure step-figure" .style=${`--_ratio:${aspect}`}>
    <acu-missing of=${closeUp.view}></acu-missing>
    ${isOther ? limb(true) : nothing} ${isPair || !isOther ? limb(false) : nothing}
  </div>`;
}

/** A bar for each step; the current one fills. */
export function progress(session: Session, messages: Messages): TemplateResult {
  const { clock, routine } = session;
  const step = stepOf(session);
  const total = routine.steps.length;
  const share = (index: number): number => (index < step ? 1 : index > step ? 0 : shareOf(session));
  return html`<span class="bars" aria-hidden="true">
      ${routine.steps.map((_, index) => html`<i .style=${`--_share:${share(index)}`}></i>`)}
    </span>
    <span
      class="routine-count"
      .textContent=${phaseOf(clock) ? fill(messages['routine.step'], { index: step + 1, total }) : ''}
    ></span>`;
}

/** How much of the time of the current step has passed, from 0 to 1. */
function shareOf({ clock }: Session): number {
  const { phases, index } = at(clock, now());
  const step = phases[index]?.step;
  const secondsOf = (from: number): number => totalOf(phases.filter((phase, i) => i >= from && phase.step === step));
  const all = secondsOf(0);
  return all === 0 ? 0 : 1 - ((leftOf(clock, now()) ?? 0) / 1000 + secondsOf(index + 1)) / all;
}
