import '../src/define.js';

const map = document.querySelector('acu-body-map')!;
const log = document.getElementById('log') as HTMLElement;
for (const type of ['acu-timer', 'acu-routine-start', 'acu-routine-step', 'acu-routine-end'] as const) {
  map.addEventListener(type, (event) => {
    const line = document.createElement('li');
    line.textContent = `${type} ${JSON.stringify(event.detail)}`;
    log.prepend(line);
  });
}
