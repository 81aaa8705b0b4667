/** How long a picture takes to give way to the next. */
const DURATION = 200;

/** The drawing that is shown now, to be faded out over the next; without rulers, which belong to its point alone. */
export function ghostOf(picture: SVGSVGElement | null): SVGSVGElement | undefined {
  if (!picture?.animate || !picture.checkVisibility?.()) return undefined;
  if (picture.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
  const ghost = picture.cloneNode(true) as SVGSVGElement;
  ghost.removeAttribute('part');
  ghost.setAttribute('class', 'ghost');
  for (const each of ghost.querySelectorAll('.overlay, .pulse')) each.remove();
  return ghost;
}

/** Lays it over the next picture, below its marks, until it has faded. It takes no room and answers to nothing. */
export function fadeOver(picture: SVGSVGElement | null, ghost: SVGSVGElement): void {
  if (!picture) return;
  picture.parentElement?.querySelector('.ghost')?.remove();
  picture.after(ghost);
  const fading = ghost.animate({ opacity: [1, 0] }, { duration: DURATION, easing: 'ease-out' });
  fading.addEventListener('finish', () => ghost.remove());
}
