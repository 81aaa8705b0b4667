/**
 * Keeps the drawing that is shown now, without rulers, which belong to its point alone. What is given back lays it over
 * the next one, below its marks, until it has faded; it takes no room.
 */
export function fadeFrom(picture: SVGSVGElement | null): ((next: SVGSVGElement | null) => void) | undefined {
  if (!picture || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
  const ghost = picture.cloneNode(true) as SVGSVGElement;
  ghost.removeAttribute('part');
  ghost.classList.add('ghost');
  ghost.querySelector('.overlay')?.remove();
  return (next) => {
    next?.after(ghost);
    ghost.animate({ opacity: [1, 0] }, { duration: 200, easing: 'ease-out' }).onfinish = () => ghost.remove();
  };
}
