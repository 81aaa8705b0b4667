import CIHotspot from 'js-cloudimage-hotspot';

bench.start((host, { spots }) => {
  const element = document.createElement('div');
  element.style.cssText = 'width:560px';
  host.append(element);
  host.shown = new CIHotspot(element, {
    src: '/figure.svg',
    alt: 'body',
    trigger: 'click',
    zoom: true,
    lazyLoad: false,
    pulse: false,
    hotspots: spots.map(({ id, x, y, label, text }) => ({
      id,
      x: `${x / 6}%`,
      y: `${y / 7.2}%`,
      label,
      data: { title: label, description: text },
    })),
  });
});
