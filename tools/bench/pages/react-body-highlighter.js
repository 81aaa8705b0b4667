// It draws its own body, front and back; its muscles are the points. The text of each comes from the data.
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Model from 'react-body-highlighter';

const Body = Model.default ?? Model;
function Map({ spots }) {
  const [{ muscle, count }, choose] = useState({ count: 0 });
  const spot = spots[count % spots.length];
  const bodies = ['anterior', 'posterior'].map((type) =>
    h(Body, {
      key: type,
      type,
      data: muscle ? [{ name: 'x', muscles: [muscle] }] : [],
      onClick: (pressed) => choose({ muscle: pressed.muscle, count: count + 1 }),
      style: { width: 280 },
    }),
  );
  const text =
    muscle && h('div', { className: 'panel' }, h('h3', null, `${muscle} (${count})`), h('p', null, spot.text));
  return h('div', { style: { display: 'flex' } }, bodies, text);
}
bench.start((host, data) => createRoot(host).render(h(Map, data)));
