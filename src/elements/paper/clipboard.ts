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

/** The older method, which also works on pages without HTTPS. */
function copySelected(text: string): boolean {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = text;
  field.select();
  // Deprecated, but the only way to copy in an insecure context.
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
