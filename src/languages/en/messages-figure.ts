/** English words for zoom, arrow keys and crowded points; they come with these. */
export const enFigure = {
  'zoom-in': 'Zoom in',
  'zoom-out': 'Zoom out',
  'zoom-fit': 'Show the whole picture',
  'zoom-move': 'Move',
  'zoom-hint': 'To move the picture, use two fingers, or press “Move” and use one.',
  'area.arm': 'Arm',
  'area.hand': 'Hand',
  'area.knee': 'Knee',
  'area.foot': 'Foot',
  'one-side': 'One side is marked; the other is its mirror.',
  chooser: 'Which point?',
  keys: 'Arrow keys: from point to point. Enter: open. Plus and minus: zoom. Escape: close.',
} as const;
