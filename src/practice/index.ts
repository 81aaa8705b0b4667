export { at, clockOf, goTo, isOn, leftOf, phasesPassed, pause, phaseOf, start, turnOf, type Turn } from './clock.js';
export {
  phasesOf,
  sessionPhases,
  totalOf,
  type Phase,
  type PhaseKind,
  type PhaseSide,
  type Pressing,
  type Pulse,
  type SessionStep,
} from './phases.js';
export { isSame } from './same.js';
export { statusOf, type Clock, type ClockStatus } from './status.js';
