/** English words for what stands behind a point; they come with it. */
export const enPanel = {
  note: 'Good to know',
  times: 'Times differ',
  pressures: 'Pressure differs',
} as const;
