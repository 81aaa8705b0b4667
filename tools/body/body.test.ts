import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from './body.js';
import { project, unproject, type Camera } from './camera.js';
import { depthMap } from './depth.js';
import { parseObj, subdivide, vertexNormals, type Mesh } from './mesh.js';
import { applyPose, readSkeleton, type Skeleton } from './pose.js';
import { applyTarget } from './source.js';
import { cast, crossings, normalAt, placeOf } from './surface.js';
import { distance, dot, IDENTITY, length, multiply, rotation, scale, transform, type Vec } from './vec.js';

const CUBE = [
  ...['-1 -1 -1', '1 -1 -1', '1 1 -1', '-1 1 -1', '-1 -1 1', '1 -1 1', '1 1 1', '-1 1 1'].map((at) => `v ${at}`),
  'g body',
  ...['1/1 4/1 3/1 2/1', '5 6 7 8', '1 2 6 5', '3 4 8 7', '2 3 7 6', '1 5 8 4'].map((face) => `f ${face}`),
  '',
].join('\n');
const cube = (): Mesh => {
  const { positions, groups } = parseObj(CUBE);
  return { positions, faces: groups.get('body') ?? [] };
};
const bodyOf = (mesh: Mesh, part = 'head'): Body => ({
  ...mesh,
  normals: vertexNormals(mesh),
  joints: new Map(),
  partOf: mesh.faces.map(() => part),
});
const near = (a: Vec, b: Vec, by = 1e-9): boolean => distance(a, b) <= by;

describe('a mesh file', () => {
  it('is read with its groups, texture numbers left out', () => {
    const { positions, groups } = parseObj(CUBE);
    assert.equal(positions.length, 8);
    assert.deepEqual([...groups.keys()], ['body']);
    assert.deepEqual(groups.get('body')?.[0], [0, 3, 2, 1]);
  });
});

describe('smoothing', () => {
  const smooth = subdivide(cube());
  it('makes four quads of each, and keeps the surface closed', () => {
    assert.equal(smooth.faces.length, 24);
    assert.equal(smooth.positions.length, 8 + 6 + 12);
    const edges = new Map<string, number>();
    for (const face of smooth.faces)
      face.forEach((a, k) => {
        const key = [a, face[(k + 1) % 4] as number].toSorted((m, n) => m - n).join();
        edges.set(key, (edges.get(key) ?? 0) + 1);
      });
    assert.ok([...edges.values()].every((count) => count === 2));
    assert.equal(smooth.positions.length - edges.size + smooth.faces.length, 2, 'Euler');
  });

  it('puts the children of a face where the face is', () => {
    cube().faces.forEach((face, i) => {
      const [first] = smooth.faces[4 * i] ?? [];
      assert.equal(first, face[0]);
    });
  });

  it('rounds a cube towards a ball', () => {
    const ball = subdivide(subdivide(smooth));
    const radii = ball.positions.map(length);
    assert.ok(Math.max(...radii) / Math.min(...radii) < 1.2, `${Math.max(...radii) / Math.min(...radii)}`);
  });

  it('leaves a border a border', () => {
    const open = subdivide({
      positions: [
        [0, 0, 0],
        [1, 0, 0],
        [1, 1, 0],
        [0, 1, 0],
      ],
      faces: [[0, 1, 2, 3]],
    });
    assert.ok(open.positions.every(([x, y, z]) => x >= 0 && x <= 1 && y >= 0 && y <= 1 && z === 0));
  });

  it('has normals that point outwards', () => {
    const mesh = subdivide(cube());
    vertexNormals(mesh).forEach((normal, i) => assert.ok(dot(normal, mesh.positions[i] as Vec) > 0));
  });
});

describe('the surface', () => {
  // Only faces within a decimetre of the line are searched.
  const { positions, faces } = cube();
  const body = bodyOf({ positions: positions.map((place) => scale(place, 0.3)), faces });
  it('is crossed where a line goes in and where it comes out', () => {
    const hits = crossings(body, [0.1, 0.2, -5], [0, 0, 1]);
    assert.deepEqual([...new Set(hits.map((hit) => Math.round(hit.distance * 1e6) / 1e6))], [4.7, 5.3]);
  });

  it('gives places that go with the body when it changes', () => {
    const spot = cast(body, [0.1, 0.2, 0], [0, 0, 1]);
    assert.ok(near(placeOf(body, spot), [0.1, 0.2, 0.3], 1e-6));
    const taller: Body = { ...body, positions: body.positions.map(([x, y, z]): Vec => [x, 2 * y, z]) };
    assert.ok(near(placeOf(taller, spot), [0.1, 0.4, 0.3], 1e-6));
    assert.ok(normalAt(body, spot)[2] > 0.5);
  });

  it('is confined to the parts that are asked for', () => {
    assert.throws(() => cast(body, [0, 0, 0], [0, 0, 1], (part) => part !== 'head'), /no skin/);
  });
});

describe('a camera', () => {
  const camera: Camera = {
    right: [-1, 0, 0],
    up: [0, 1, 0],
    towards: [0, 0, -1],
    left: -2,
    bottom: -2,
    width: 4,
    height: 4,
    units: 100,
    pose: 'anatomical',
    shows: () => true,
  };
  it('sees a place and finds it again', () => {
    const place: Vec = [0.3, -0.7, 0.4];
    const { x, y, depth } = project(camera, place);
    assert.deepEqual([Math.round(x), Math.round(y)], [170, 270]);
    assert.ok(near(unproject(camera, x, y, depth), place, 1e-9));
  });

  it('sees what is in front', () => {
    const map = depthMap(bodyOf(cube()), camera, 0.5);
    assert.deepEqual([map.width, map.height], [200, 200]);
    assert.equal(map.depth[0], -Infinity);
    assert.ok(Math.abs((map.depth[100 * 200 + 100] ?? 0) - 1) < 1e-5);
    assert.ok((map.normal[3 * (100 * 200 + 100) + 2] ?? 0) > 0.9);
  });
});

describe('shape and pose', () => {
  it('moves corners by part of a target', () => {
    const positions: Vec[] = [
      [0, 0, 0],
      [1, 1, 1],
    ];
    applyTarget(positions, '# a remark\n1 2 0 -4\n', 0.5);
    assert.deepEqual(positions, [
      [0, 0, 0],
      [2, 1, -1],
    ]);
  });

  it('turns about an axis', () => {
    assert.ok(near(transform(rotation([0, 0, 1], Math.PI / 2), [1, 0, 0]), [0, 1, 0]));
    const back = multiply(rotation([1, 2, 3], 0.7), rotation([1, 2, 3], -0.7));
    back.forEach((row, i) => assert.ok(near(row, IDENTITY[i] as Vec)));
  });

  // A stick figure: every bone that a pose mentions, one vertex at the left wrist and one at the hip.
  const names = [
    'clavicle',
    'shoulder01',
    'upperarm01',
    'upperarm02',
    'lowerarm01',
    'lowerarm02',
    'wrist',
    'finger2-1',
    'finger3-1',
    'finger5-1',
    'upperleg01',
    'lowerleg01',
    'lowerleg02',
    'foot',
  ];
  const heads: Readonly<Record<string, Vec>> = {
    clavicle: [0.2, 5, 0],
    shoulder01: [1, 5, 0],
    upperarm01: [1.6, 5, 0],
    upperarm02: [2.5, 5, 0],
    lowerarm01: [4, 5, 0],
    lowerarm02: [5, 5, 0],
    wrist: [6, 5, 0],
    'finger2-1': [6.8, 5, 0.3],
    'finger3-1': [6.8, 5, 0],
    'finger5-1': [6.7, 5, -0.3],
    upperleg01: [1, 0, 0],
    lowerleg01: [1, -4, 0],
    lowerleg02: [1, -6, 0],
    foot: [1, -8, 0],
  };
  const parents: Readonly<Record<string, string>> = {
    shoulder01: 'clavicle',
    upperarm01: 'shoulder01',
    upperarm02: 'upperarm01',
    lowerarm01: 'upperarm02',
    lowerarm02: 'lowerarm01',
    wrist: 'lowerarm02',
    'finger2-1': 'wrist',
    'finger3-1': 'wrist',
    'finger5-1': 'wrist',
    lowerleg01: 'upperleg01',
    lowerleg02: 'lowerleg01',
    foot: 'lowerleg02',
  };
  const skeleton: Skeleton = {
    bones: new Map(
      (['L', 'R'] as const).flatMap((side) =>
        names.map((name) => {
          const [x, y, z] = heads[name] as Vec;
          const head: Vec = [side === 'L' ? x : -x, y, z];
          return [
            `${name}.${side}`,
            { parent: parents[name] ? `${parents[name]}.${side}` : null, head, tail: head },
          ] as const;
        }),
      ),
    ),
    weights: new Map([
      ['wrist.L', [[0, 1]]],
      ['wrist.R', [[1, 1]]],
      ['upperleg01.L', [[2, 1]]],
    ]),
  };
  const posed = applyPose(
    [
      [6.5, 5, 0],
      [-6.5, 5, 0],
      [1, -1, 0],
    ],
    skeleton,
    'anatomical',
  );

  it('lets arms that were stretched out hang, and mirrors them', () => {
    const [left, right] = posed.positions as [Vec, Vec, Vec];
    assert.ok(left[1] < 1.5, left.join(' '));
    assert.ok(near([-left[0], left[1], left[2]], right, 1e-6));
  });

  it('keeps the length of limbs', () => {
    const at = (name: string): Vec => posed.joints.get(name)?.head as Vec;
    assert.ok(Math.abs(distance(at('upperarm01.L'), at('lowerarm01.L')) - 2.4) < 1e-6);
    assert.ok(Math.abs(distance(at('lowerarm01.L'), at('wrist.L')) - 2) < 1e-6);
  });

  it('says which bone a corner follows', () => assert.deepEqual(posed.partOf, ['wrist.L', 'wrist.R', 'upperleg01.L']));

  it('takes joints from the middle of their corners', () => {
    const { bones } = readSkeleton(
      [
        [0, 0, 0],
        [2, 0, 0],
      ],
      JSON.stringify({ joints: { a: [0, 1] }, bones: { root: { parent: null, head: 'a', tail: 'a' } } }),
      '{"weights":{}}',
    );
    assert.deepEqual(bones.get('root')?.head, [1, 0, 0]);
  });
});
