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
    next?.parentNode?.insertBefore(ghost, next.nextSibling);
    const fade = ghost.animate({ opacity: [1, 0] }, { duration: 200, easing: 'ease-out' });
    // Old libraries have a remove() of their own, which fails where there is no parent.
    fade.onfinish = () => ghost.parentNode && ghost.remove();
  };
}
