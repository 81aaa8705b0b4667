import {
  add,
  centre,
  cross,
  dot,
  IDENTITY,
  length,
  multiply,
  normalize,
  rotation,
  scale,
  sub,
  transform,
  transpose,
  type Matrix,
  type Vec,
} from './vec.js';

/** Where the left arm points; the right arm mirrors it. */
interface Pose {
  readonly upperArm: Vec;
  readonly forearm: Vec;
  readonly hand: Vec;
  readonly palm: Vec;
  /** How far the collar bone and shoulder follow, from 0 to 1. */
  readonly girdle: number;
}

export const POSES = {
  /** Standing, palms forward, arms slightly out. */
  anatomical: {
    upperArm: [0.26, -0.966, -0.03],
    forearm: [0.31, -0.95, 0.06],
    hand: [0.24, -0.97, 0.03],
    palm: [0, 0, 1],
    girdle: 1,
  },
  /** The arms reach forward, so that flank, hip and armpit are visible from the side. */
  reaching: {
    upperArm: [0.12, -0.3, 0.95],
    forearm: [0.02, 0.1, 0.99],
    hand: [0, 0.1, 0.99],
    palm: [-1, 0, 0],
    girdle: 0,
  },
} as const satisfies Readonly<Record<string, Pose>>;
export type PoseName = keyof typeof POSES;

interface Bone {
  readonly parent: string | null;
  readonly head: Vec;
  readonly tail: Vec;
}

/** Bones by name, and how much each vertex of the mesh follows each of them. */
export interface Skeleton {
  readonly bones: ReadonlyMap<string, Bone>;
  readonly weights: ReadonlyMap<string, readonly (readonly [corner: number, weight: number])[]>;
}

/** The skeleton of a shaped mesh, before it is posed. */
export function readSkeleton(positions: readonly Vec[], rig: string, weights: string): Skeleton {
  const { joints, bones } = JSON.parse(rig) as {
    joints: Record<string, number[]>;
    bones: Record<string, { parent: string | null; head: string; tail: string }>;
  };
  const joint = (name: string): Vec => centre((joints[name] as number[]).map((i) => positions[i] as Vec));
  return {
    bones: new Map(
      Object.entries(bones).map(([name, { parent, head, tail }]) => [
        name,
        { parent, head: joint(head), tail: joint(tail) },
      ]),
    ),
    weights: new Map(Object.entries((JSON.parse(weights) as { weights: Record<string, [number, number][]> }).weights)),
  };
}

export interface Posed {
  readonly positions: Vec[];
  /** Where each bone begins and ends in the pose. */
  readonly joints: ReadonlyMap<string, { readonly head: Vec; readonly tail: Vec }>;
  /** The bone that each vertex follows most. */
  readonly partOf: readonly string[];
}

/** Poses a mesh by linear blend skinning. */
export function applyPose(positions: readonly Vec[], skeleton: Skeleton, pose: PoseName): Posed {
  const turns = turnsFor(skeleton, POSES[pose]);
  const bone = (name: string): Bone => skeleton.bones.get(name) as Bone;
  const placed = new Map<string, { turn: Matrix; shift: Vec }>();
  const place = (name: string): { turn: Matrix; shift: Vec } => {
    const known = placed.get(name);
    if (known) return known;
    const { parent, head } = bone(name);
    const above = parent ? place(parent) : { turn: IDENTITY, shift: [0, 0, 0] as Vec };
    const own = turns.get(name) ?? IDENTITY;
    const made = {
      turn: multiply(above.turn, own),
      shift: add(transform(above.turn, sub(head, transform(own, head))), above.shift),
    };
    placed.set(name, made);
    return made;
  };

  const sums: Vec[] = positions.map(() => [0, 0, 0]);
  const totals = new Float64Array(positions.length);
  const most = new Float64Array(positions.length);
  const partOf = positions.map(() => 'head');
  for (const [name, list] of skeleton.weights) {
    if (!skeleton.bones.has(name)) continue;
    const { turn, shift } = place(name);
    for (const [i, weight] of list) {
      sums[i] = add(sums[i] as Vec, scale(add(transform(turn, positions[i] as Vec), shift), weight));
      totals[i] = (totals[i] ?? 0) + weight;
      if (weight > (most[i] ?? 0)) {
        most[i] = weight;
        partOf[i] = name;
      }
    }
  }
  return {
    positions: sums.map((sum, i) => ((totals[i] ?? 0) > 0 ? scale(sum, 1 / (totals[i] ?? 1)) : (positions[i] as Vec))),
    joints: new Map(
      [...skeleton.bones].map(([name, { head, tail }]) => {
        const { turn, shift } = place(name);
        return [name, { head: add(transform(turn, head), shift), tail: add(transform(turn, tail), shift) }];
      }),
    ),
    partOf,
  };
}

const DEGREE = Math.PI / 180;

/** The rotation of each bone relative to its parent that makes the pose. */
function turnsFor({ bones }: Skeleton, pose: Pose): ReadonlyMap<string, Matrix> {
  const turns = new Map<string, Matrix>();
  const own = (name: string): Matrix => turns.get(name) ?? IDENTITY;
  const whole = (name: string | null): Matrix =>
    name ? multiply(whole(bones.get(name)?.parent ?? null), own(name)) : IDENTITY;
  const aim = (name: string, from: Vec, to: Vec): void => {
    const a = normalize(transform(own(name), from));
    const b = normalize(transform(transpose(whole(bones.get(name)?.parent ?? null)), to));
    const axis = cross(a, b);
    if (length(axis) > 1e-9) turns.set(name, multiply(rotation(axis, Math.atan2(length(axis), dot(a, b))), own(name)));
  };
  const spin = (name: string, axis: Vec, radians: number): void =>
    void turns.set(name, multiply(own(name), rotation(axis, radians)));

  for (const side of ['L', 'R'] as const) {
    const out = side === 'L' ? 1 : -1;
    const mirrored = ([x, y, z]: Vec): Vec => [out * x, y, z];
    const head = (name: string): Vec => (bones.get(`${name}.${side}`) as Bone).head;
    const named = (name: string): string => `${name}.${side}`;

    spin(named('clavicle'), [0, 0, 1], -out * 4 * pose.girdle * DEGREE);
    spin(named('shoulder01'), [0, 0, 1], -out * 8 * pose.girdle * DEGREE);
    const upperArm = sub(head('lowerarm01'), head('upperarm01'));
    const forearm = sub(head('wrist'), head('lowerarm01'));
    const axis = normalize(forearm);
    aim(named('upperarm01'), upperArm, mirrored(pose.upperArm));
    aim(named('lowerarm01'), forearm, mirrored(pose.forearm));

    // The palm is turned to face the right way by a part of the twist in each of four bones, as in a real arm.
    const palm = scale(
      normalize(cross(sub(head('finger2-1'), head('wrist')), sub(head('finger5-1'), head('wrist')))),
      -out,
    );
    const atWrist = whole(named('wrist'));
    const along = normalize(transform(atWrist, axis));
    const flat = (a: Vec): Vec => normalize(sub(a, scale(along, dot(a, along))));
    const [from, to] = [flat(transform(atWrist, palm)), flat(mirrored(pose.palm))];
    const twist = Math.atan2(dot(cross(from, to), along), dot(from, to));
    spin(named('upperarm02'), normalize(upperArm), twist * 0.25);
    turns.set(named('lowerarm01'), IDENTITY);
    aim(named('lowerarm01'), forearm, mirrored(pose.forearm));
    spin(named('lowerarm01'), axis, twist * 0.25);
    spin(named('lowerarm02'), axis, twist * 0.35);
    spin(named('wrist'), axis, twist * 0.15);
    aim(named('wrist'), sub(head('finger3-1'), head('wrist')), mirrored(pose.hand));

    // The legs are straight and the feet point forward.
    aim(named('upperleg01'), sub(head('lowerleg01'), head('upperleg01')), [out * 0.032, -1, 0.02]);
    aim(named('lowerleg01'), sub(head('foot'), head('lowerleg01')), [out * 0.018, -1, -0.06]);
    turns.set(named('foot'), transpose(whole(named('lowerleg02'))));
    spin(named('foot'), [0, 1, 0], out * 4 * DEGREE);
  }
  return turns;
}
