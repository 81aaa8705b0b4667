import { add, centre, cross, normalize, scale, sub, type Vec } from './vec.js';

/** A surface of quads and triangles. Vertex indexes start at 0 and run anticlockwise, seen from outside. */
export interface Mesh {
  readonly positions: readonly Vec[];
  readonly faces: readonly Face[];
}
export type Face = readonly number[];

/** The vertices of an OBJ file, and its faces by group name. Only `v`, `g` and `f` lines are read. */
export function parseObj(text: string): { positions: Vec[]; groups: Map<string, Face[]> } {
  const positions: Vec[] = [];
  const groups = new Map<string, Face[]>();
  let group: Face[] = [];
  for (const line of text.split('\n')) {
    const [kind, ...words] = line.trim().split(/\s+/);
    if (kind === 'v') positions.push([Number(words[0]), Number(words[1]), Number(words[2])]);
    else if (kind === 'f') group.push(words.map((word) => Number.parseInt(word, 10) - 1));
    else if (kind === 'g') {
      group = groups.get(words[0] ?? '') ?? [];
      groups.set(words[0] ?? '', group);
    }
  }
  return { positions, groups };
}

/** The normal of each vertex, weighted by the area of its faces. */
export function vertexNormals({ positions, faces }: Mesh): Vec[] {
  const sums: Vec[] = positions.map(() => [0, 0, 0]);
  for (const face of faces) {
    const [a, b, c, d = b] = face.map((i) => positions[i] as Vec) as [Vec, Vec, Vec, Vec?];
    const normal = cross(sub(c, a), sub(d, b));
    for (const i of face) sums[i] = add(sums[i] as Vec, normal);
  }
  return sums.map(normalize);
}

interface Edge {
  readonly ends: readonly [number, number];
  readonly faces: number[];
  /** The index of its new vertex. */
  index: number;
}

/**
 * One step of Catmull–Clark subdivision. Every face becomes as many quads as it has corners, in order, so that face
 * `i` of a mesh of quads has the children `4i … 4i + 3`. Borders stay borders.
 */
export function subdivide({ positions, faces }: Mesh): Mesh {
  const out: Vec[] = [...positions];
  const facePoints = faces.map((face) => centre(face.map((i) => positions[i] as Vec)));
  const edges = new Map<number, Edge>();
  const facesOf: number[][] = positions.map(() => []);
  const edgesOf: Edge[][] = positions.map(() => []);
  const key = (a: number, b: number): number => Math.min(a, b) * 0x100000 + Math.max(a, b);
  faces.forEach((face, index) => {
    face.forEach((a, k) => {
      const b = face[(k + 1) % face.length] as number;
      facesOf[a]?.push(index);
      let edge = edges.get(key(a, b));
      if (!edge) {
        edge = { ends: [a, b], faces: [], index: -1 };
        edges.set(key(a, b), edge);
        edgesOf[a]?.push(edge);
        edgesOf[b]?.push(edge);
      }
      edge.faces.push(index);
    });
  });
  const middle = ({ ends: [a, b] }: Edge): Vec => scale(add(positions[a] as Vec, positions[b] as Vec), 0.5);
  const faceIndex = facePoints.map((place) => out.push(place) - 1);
  for (const edge of edges.values()) {
    const [f, g] = edge.faces;
    const place =
      f !== undefined && g !== undefined && edge.faces.length === 2
        ? centre([middle(edge), middle(edge), facePoints[f] as Vec, facePoints[g] as Vec])
        : middle(edge);
    edge.index = out.push(place) - 1;
  }
  positions.forEach((place, i) => {
    const around = facesOf[i] ?? [];
    if (around.length === 0) return;
    const border = (edgesOf[i] ?? []).filter((edge) => edge.faces.length === 1);
    if (border.length >= 2)
      out[i] = add(scale(place, 0.5), scale(add(middle(border[0] as Edge), middle(border[1] as Edge)), 0.25));
    else if (border.length === 0) {
      const n = around.length;
      const faceMean = centre(around.map((f) => facePoints[f] as Vec));
      const edgeMean = centre((edgesOf[i] ?? []).map(middle));
      out[i] = scale(add(add(faceMean, scale(edgeMean, 2)), scale(place, n - 3)), 1 / n);
    }
  });
  const edgeIndex = (a: number, b: number): number => (edges.get(key(a, b)) as Edge).index;
  const children = faces.flatMap((face, index) =>
    face.map((a, k): Face => [
      a,
      edgeIndex(a, face[(k + 1) % face.length] as number),
      faceIndex[index] as number,
      edgeIndex(face[(k + face.length - 1) % face.length] as number, a),
    ]),
  );
  return { positions: out, faces: children };
}
