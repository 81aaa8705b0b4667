export {
  at,
  clockOf,
  goTo,
  isOn,
  leftOf,
  pause,
  phaseOf,
  start,
  statusOf,
  type Clock,
  type ClockStatus,
} from './clock.js';
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
