/** Puts a text on the clipboard. False when the browser does not let the page do it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The old way, which also works on pages without https. */
function copySelected(text: string): boolean {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = text;
  field.select();
  // Nothing else can copy on a page that is not secure.
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
