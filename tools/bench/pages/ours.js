// The tag as it is, with the built-in points; or with the attributes that the page names.
import '#map';

bench.start((host) => {
  const map = document.createElement('acu-body-map');
  for (const name of ['points', 'loading']) {
    const value = document.documentElement.dataset[name];
    if (value) map.setAttribute(name, value);
  }
  host.append(map);
});
