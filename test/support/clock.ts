/** The clock of the page, which a test sets forward or holds. What runs on timers still runs. */
export function pageClock(): { pass(seconds: number): void; hold(): void; restore(): void } {
  const real = performance.now.bind(performance);
  let passed = 0;
  let held: number | undefined;
  Object.defineProperty(performance, 'now', { configurable: true, value: () => (held ?? real()) + passed });
  return {
    pass(seconds) {
      passed += seconds * 1000;
    },
    hold() {
      held = real();
    },
    restore() {
      Reflect.deleteProperty(performance, 'now');
    },
  };
}
