import type { CSSResult, TemplateResult } from '../lit.js';

/** A map as it is first seen, and the rules that put its marks in their places. */
export interface FirstPicture {
  readonly markup: TemplateResult;
  readonly rules: CSSResult;
}

/**
 * The first picture of the built-in points in English, so that no script has to draw it. In the source there is none:
 * the build draws it, as a server would (`tools/package/first-picture.ts`). The single file has none either.
 */
export const firstPicture = undefined as FirstPicture | undefined;
