// The same page written by hand: markup as text, one listener. Everything else is measured against this.
import figure from '#figure';
import { css, marks, panel } from './shared.js';

bench.start((host, data) => {
  const svg = `<svg viewBox="0 0 600 720">${figure}<g>${marks(data)}</g></svg>`;
  host.innerHTML = `<style>${css}</style><div class="map">${svg}<div class="panel" hidden></div></div>`;
  const [picture, text] = host.firstElementChild.nextElementSibling.children;
  let last;
  picture.addEventListener('click', ({ target }) => {
    const mark = target.closest('.hs');
    if (!mark) return;
    last?.classList.remove('sel');
    (last = mark).classList.add('sel');
    text.innerHTML = panel(data.spots[mark.dataset.i]);
    text.hidden = false;
  });
});
