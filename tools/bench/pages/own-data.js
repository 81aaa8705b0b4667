// The tag with a page's own points.
import '#map';

bench.start((host, { spots }) => {
  const map = document.createElement('acu-body-map');
  map.data = {
    title: 'Bench',
    points: spots.map(({ id, label, view, x, y, text }) => ({
      id,
      name: label,
      view,
      x: ((x - (view === 'back' ? 300 : 0)) / 300) * 100,
      y: (y / 720) * 100,
      technique: text,
      duration: '1 min',
    })),
  };
  host.append(map);
});
