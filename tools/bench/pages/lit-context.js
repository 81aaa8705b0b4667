// The least that a map with Lit and a context can be: an element that provides, one that draws, one for the panel.
import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { LitElement, html, nothing, unsafeCSS } from 'lit';
import figure from '#figure';
import { css, marks } from './shared.js';

const context = createContext('bench');
const styles = unsafeCSS(`${css}:host{display:block}`);

class Consumer extends LitElement {
  static styles = styles;
  got = new ContextConsumer(this, { context, subscribe: true });
}
customElements.define(
  'x-figure',
  class extends Consumer {
    render() {
      return html`<div class="map"></div>`;
    }
    updated() {
      const { data, selected, select } = this.got.value;
      const root = this.renderRoot.querySelector('.map');
      if (!root.firstChild) {
        root.innerHTML = `<svg viewBox="0 0 600 720">${figure}<g>${marks(data)}</g></svg>`;
        root.addEventListener('click', ({ target }) => target.closest('.hs') && select(target.dataset.i));
      }
      root.querySelector('.sel')?.classList.remove('sel');
      root.querySelector(`.hs[data-i="${selected}"]`)?.classList.add('sel');
    }
  },
);
customElements.define(
  'x-panel',
  class extends Consumer {
    render() {
      const { data, selected } = this.got.value;
      const spot = data.spots[selected];
      return spot
        ? html`<div class="panel">
            <h3>${spot.label}</h3>
            <p>${spot.text}</p>
          </div>`
        : nothing;
    }
  },
);
customElements.define(
  'x-map',
  class extends LitElement {
    static properties = { selected: { state: true } };
    static styles = styles;
    provider = new ContextProvider(this, { context });
    willUpdate() {
      const select = (index) => (this.selected = index);
      this.provider.setValue({ data: this.data, selected: this.selected, select });
    }
    render() {
      return html`<div class="map"><x-figure></x-figure><x-panel></x-panel></div>`;
    }
  },
);
bench.start((host, data) => {
  const map = document.createElement('x-map');
  map.data = data;
  host.append(map);
});
