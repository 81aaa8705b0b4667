import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { add, scale, type Vec } from './vec.js';

/** What to do where these files are missing. */
export const MISSING_SOURCE =
  'the files of the 3D body are not in this repository; get them as tools/body/README.md says, and name their folder with --source DIR.';

/**
 * The files of the MakeHuman project (CC0) that bodies are made from; README.md in this folder says where to get them.
 */
export class Source {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get isHere(): boolean {
    return existsSync(join(this.#folder, 'base.obj.gz'));
  }

  /** The text of a file. @throws if it is missing. */
  read(name: string): string {
    return gunzipSync(readFileSync(join(this.#folder, `${name}.gz`))).toString('utf8');
  }
}

/** The figures that can be drawn, and how male each is, from 0 to 1. */
export const FIGURES = { neutral: 0.6, female: 0, male: 1 } as const;
export type Figure = keyof typeof FIGURES;
/** Every shape that points are measured on: the figures, and a short and heavy body that is never shown, for tests. */
export type Shape = Figure | 'stout';
export const SHAPES = ['neutral', 'female', 'male', 'stout'] as const satisfies readonly Shape[];
/** Half female, half male. */
const STOUT = 0.5;

/** How muscular they are, from 0 to 1. */
const MUSCLE = 0.5;
const ANCESTRIES = ['caucasian', 'asian', 'african'] as const;

/** Applies the offsets of a target file to vertices, scaled by `weight`. */
export function applyTarget(positions: Vec[], target: string, weight: number): void {
  if (weight === 0) return;
  for (const line of target.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [index = 0, x = 0, y = 0, z = 0] = line.trim().split(/\s+/).map(Number);
    positions[index] = add(positions[index] as Vec, scale([x, y, z], weight));
  }
}

/** Shapes the base mesh: an adult of three ancestries in equal parts, half-muscular, eyes closed. */
export function applyShape(positions: Vec[], source: Source, shape: Shape): void {
  const male = shape === 'stout' ? STOUT : FIGURES[shape];
  const apply = (name: string, weight: number): void => applyTarget(positions, source.read(`${name}.target`), weight);
  for (const ancestry of ANCESTRIES) {
    apply(`${ancestry}-male-young`, male / 3);
    apply(`${ancestry}-female-young`, (1 - male) / 3);
    for (const side of ['left', 'right']) apply(`${ancestry}-eye-${side}-closure`, 1 / 3);
  }
  apply('universal-male-young-maxmuscle-averageweight', male * MUSCLE);
  apply('universal-female-young-maxmuscle-averageweight', (1 - male) * MUSCLE);
  apply('female-young-averagemuscle-averageweight-mincup-averagefirmness', 1 - male);
  if (shape === 'stout') positions.forEach((place, i) => (positions[i] = stout(place)));
}

/** Wider, deeper and shorter, the legs more than the trunk: proportions that none of the figures has. */
const stout = ([x, y, z]: Vec): Vec => [x * 1.15, y * (y < 0 ? 0.8 : 0.92), z * 1.25];
