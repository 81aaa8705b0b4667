import { parseObj, subdivide, vertexNormals, type Mesh } from './mesh.js';
import { applyPose, readSkeleton, type PoseName } from './pose.js';
import { applyShape, type Shape, type Source } from './source.js';
import type { Vec } from './vec.js';

/** A shaped and posed body with a smooth surface. Faces and vertices have the same indexes in every shape and pose. */
export interface Body extends Mesh {
  readonly normals: readonly Vec[];
  readonly joints: ReadonlyMap<string, { readonly head: Vec; readonly tail: Vec }>;
  /** The bone that each face follows most. */
  readonly partOf: readonly string[];
}

const made = new Map<string, Body>();

/** Makes a body, or returns the one made before. @throws if a source file is missing. */
export function makeBody(source: Source, shape: Shape, pose: PoseName): Body {
  const name = `${shape} ${pose}`;
  const known = made.get(name);
  if (known) return known;
  const { positions, groups } = parseObj(source.read('base.obj'));
  applyShape(positions, source, shape);
  const posed = applyPose(
    positions,
    readSkeleton(positions, source.read('default.mhskel'), source.read('default_weights.mhw')),
    pose,
  );
  // The eyeballs are included because closed lids leave a slit.
  const faces = ['body', 'helper-l-eye', 'helper-r-eye'].flatMap((group) => groups.get(group) ?? []);
  const smooth = subdivide({ positions: posed.positions, faces });
  const partOf = faces.flatMap((face) => face.map(() => posed.partOf[face[0] ?? 0] ?? 'head'));
  const body = { ...smooth, normals: vertexNormals(smooth), joints: posed.joints, partOf };
  made.set(name, body);
  return body;
}

/** An end of a bone. @throws if there is no such bone. */
export function joint({ joints }: Body, name: string, end: 'head' | 'tail' = 'head'): Vec {
  const bone = joints.get(name);
  if (!bone) throw new Error(`there is no bone ${name}`);
  return bone[end];
}
