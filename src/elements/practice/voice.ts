/** Reads a text aloud in a language, in place of what is being read. */
export function speak(text: string, lang: string): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.lang = lang;
  speechSynthesis.speak(spoken);
}
