/** A wall clock that tests move. What runs on timers still runs; only what time it is changes. */
export function wallClock(): { pass(seconds: number): void; restore(): void } {
  const real = Date.now.bind(Date);
  let ahead = 0;
  Date.now = () => real() + ahead;
  return {
    pass(seconds) {
      ahead += seconds * 1000;
    },
    restore() {
      Date.now = real;
    },
  };
}
