/**
 * Whether svg.js works on this page. It sets attributes by way of `reduce`, and Prototype 1.6 puts something else in
 * place of that: what is drawn then would be in a wrong place.
 */
// oxlint-disable-next-line no-restricted-properties -- this is what is tested
export const canDraw = (): boolean => [1, 1].reduce((sum, each) => sum + each) === 2;
