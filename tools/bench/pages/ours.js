// The tag as it is, with the built-in points; or with the attributes that the page names.
import '#map';

bench.start((host) => {
  const map = document.createElement('acu-body-map');
  const points = document.documentElement.dataset.points;
  if (points) map.setAttribute('points', points);
  host.append(map);
});
