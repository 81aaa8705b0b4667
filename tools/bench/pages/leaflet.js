import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import figure from '#figure';
import { panel } from './shared.js';

bench.start((host, { radius, spots }) => {
  const element = document.createElement('div');
  element.style.cssText = 'width:880px;height:720px';
  host.append(element);
  const map = L.map(element, { crs: L.CRS.Simple, minZoom: -2, attributionControl: false });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 600 720');
  svg.innerHTML = figure;
  const bounds = [
    [0, 0],
    [720, 600],
  ];
  L.svgOverlay(svg, bounds).addTo(map);
  map.fitBounds(bounds);
  for (const spot of spots)
    L.circleMarker([720 - spot.y, spot.x], { radius, color: '#c0392b', fillOpacity: 1 })
      .bindPopup(panel(spot))
      .addTo(map);
});
