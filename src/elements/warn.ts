const said = new Set<string>();

/** Tells the author of a page something in the console, once. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn?.(`<acu-body-map> ${message}`);
}
