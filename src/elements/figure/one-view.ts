/** Whether one view is shown at a time, with a switch, as on a phone. */
export const isOneView = ({ shadowRoot }: HTMLElement): boolean =>
  shadowRoot?.querySelector('acu-toolbar > .view-switch')?.checkVisibility() === true;
