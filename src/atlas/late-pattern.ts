/**
 * A pattern that is made when it is first asked for. With the letters of all languages in it, that takes a part of a
 * millisecond each, and most data never asks for most of them.
 */
export function latePattern(source: string, flags = 'u'): Pick<RegExp, 'exec' | 'test'> {
  let made: RegExp | undefined;
  const pattern = (): RegExp => (made ??= new RegExp(source, flags));
  return { exec: (text) => pattern().exec(text), test: (text) => pattern().test(text) };
}
