let isReading = false;

/** Breaks off what is being read aloud, if a map began it. */
export function hush(): void {
  if (isReading) speechSynthesis.cancel();
  isReading = false;
}

/** Reads a text aloud in a language, interrupting whatever is being read. */
export function speak(text: string, lang: string): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = lang;
  speechSynthesis.speak(utterance);
  isReading = true;
}
