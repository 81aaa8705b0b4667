import { wellFormed } from './well-formed.js';

/** Copies a text to the clipboard. False when the browser does not allow it. */
export async function copyText(written: string): Promise<boolean> {
  const text = wellFormed(written);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The older method, which also works on pages without HTTPS. What had the focus gets it back. */
function copySelected(text: string): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // While a dialog is open, nothing outside it can be selected.
  const field = (focused?.closest('dialog') ?? document.body).appendChild(document.createElement('textarea'));
  field.value = text;
  field.select();
  // Deprecated, but the only way to copy in an insecure context.
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
