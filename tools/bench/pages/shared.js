// Styles and markup of the pages written by us, so that they draw the same thing.
export const css =
  '.map{display:flex;gap:16px;font:14px/1.4 sans-serif}.map svg{width:560px;height:672px}' +
  '.o{fill:#e9eef1}.r{fill:#c9d3da}.o,.r{stroke:#8a979f;stroke-width:.6}' +
  '.hs{fill:#c0392b;cursor:pointer}.hs.sel{fill:#1f6feb}' +
  '.panel{width:300px;padding:12px;border:1px solid #ccc}.panel[hidden]{display:none}';
const shape = ({ x, y, label }, i, radius) =>
  `<circle class="hs" data-i="${i}" cx="${x}" cy="${y}" r="${radius}" ` +
  `tabindex="0" role="button" aria-label="${label}"/>`;
export const marks = ({ radius, spots }) => spots.map((spot, i) => shape(spot, i, radius)).join('');
export const panel = ({ label, text }) => `<h3>${label}</h3><p>${text}</p>`;
