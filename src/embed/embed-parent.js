// Makes each <iframe data-acu-embed> as high as the map in it, and in Safari scrolls to what is opened there.
{
  const frames = () => [...document.querySelectorAll('iframe[data-acu-embed]')];
  addEventListener('message', ({ data, origin, source }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    const isAlone = frame?.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    if (!frame || origin !== (isAlone ? 'null' : new URL(frame.src).origin)) return;
    const { type, height, top } = data ?? {};
    if (type === 'acu-body-map:height' && height === Math.min(5000, height))
      frame.style.height = `${Math.ceil(height)}px`;
    if (type === 'acu-body-map:top' && Number.isFinite(top)) scrollBy(0, frame.getBoundingClientRect().top + top);
  });
  for (const { contentWindow } of frames()) contentWindow.postMessage({ type: 'acu-body-map:ask' }, '*');
}
