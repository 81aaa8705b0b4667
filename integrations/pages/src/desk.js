// What all pages have: the tag, and the name of the point that was chosen. The page listens, so that a map that comes
// later is heard too.
import 'acu-body-map/acu-body-map.css';
import 'acu-body-map/define';

/** @type {Record<string, string>} */
const NAMES = { LI4: 'Web of the hand', ST36: 'Below the knee' };

document.addEventListener('acu-select', ({ detail }) => {
  document.querySelector('output').textContent = NAMES[detail.id];
});
