/** Loads the rooms where a `<div>` of the page stands for the tag: one of them makes it a map (`stand-ins.ts`). */
export const findStandIns = (loadRooms: () => Promise<void>): unknown =>
  document.querySelector('[data-acu-body-map]') && loadRooms();
