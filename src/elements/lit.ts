import { html as litHtml } from 'lit';

export { LitElement, noChange, nothing, render, svg } from 'lit';
export type { CSSResult, PropertyValues, TemplateResult } from 'lit';

/**
 * Lit’s `html`, for listeners on pages with Sugar 1: Lit passes a listener as its own options, and there every function
 * has a `once`, with which it would be heard a single time.
 */
export const html: typeof litHtml = (strings, ...values) => litHtml(strings, ...values.map(heardAgain));

const heardAgain = (value: unknown): unknown =>
  typeof value === 'function' && 'once' in value ? Object.defineProperty(value, 'once', { value: false }) : value;
