/** The element whose text is being read: a page has one voice for all its maps. */
let speaker: Element | undefined;

/** Breaks off what is being read aloud for an element. What another map reads goes on. */
export function hush(element: Element): void {
  if (speaker !== element) return;
  speechSynthesis.cancel();
  speaker = undefined;
}

/** Reads a text aloud for an element in a language, interrupting whatever is being read. */
export function speak(element: Element, text: string, lang: string): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = lang;
  speechSynthesis.speak(utterance);
  speaker = element;
}
