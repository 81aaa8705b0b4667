import { expect } from '@open-wc/testing';
import { briefSentence, printable } from '../../src/authoring/index.js';
import { joinPath, quote } from '../../src/dataset/quote.js';

describe('what is printed of a text', () => {
  for (const [what, text, expected] of [
    ['plain text as it is', 'Hand – 合谷, LI 4', 'Hand – 合谷, LI 4'],
    ['controls as escapes', 'a\u001B[31m\u0000\u0085b', 'a\\u001b[31m\\u0000\\u0085b'],
    ['line breaks as escapes', 'a\nb\r\u2028c', 'a\\u000ab\\u000d\\u2028c'],
    ['bidi controls as escapes', 'a\u202Eb\u2066c\u200F', 'a\\u202eb\\u2066c\\u200f'],
    ['half a surrogate pair as an escape', 'a\uD800b', 'a\\ud800b'],
    ['joiners of Persian and Hindi', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['no password', 'https://user:secret@example.org/x', 'https://…@example.org/x'],
    ['no user name', 'see //token@example.org', 'see //…@example.org'],
    ['no password with an @ in it', 'http://user:se@cret@example.org', 'http://…@example.org'],
    ['no password in odd spellings', 'HTTPS:\\\\user:sec\tret@example.org', 'HTTPS:\\\\…@example.org'],
    ['no password after a single slash', 'https:/user:secret@example.org', 'https:/…@example.org'],
    [
      'addresses of mail and of pages',
      'mail a@b.org, https://example.org:8080/x',
      'mail a@b.org, https://example.org:8080/x',
    ],
  ] as const) {
    it(`shows ${what}`, () => expect(printable(text)).to.equal(expected));
  }

  for (const [what, sentence, expected] of [
    ['a long word', `points[0].${'k'.repeat(900_000)}`, `points[0].${'k'.repeat(50)}…`],
    ['a long text in quotes', `"${'a b '.repeat(1000)}" is no id.`, `"${'a b '.repeat(15)}…" is no id.`],
    ['a password at the cut', `"https://user:${'p'.repeat(70)}@x.org" is wrong.`, '"https://…@x.org" is wrong.'],
    ['a password beyond the cut', `"https://user:${'p'.repeat(5000)}@x.org"`, `"https://…@"`],
    ['a character of two halves at the cut', `${'a'.repeat(59)}😀😀`, `${'a'.repeat(59)}😀…`],
  ] as const) {
    it(`cuts ${what}`, () => expect(briefSentence(sentence)).to.equal(expected));
  }

  it('is never long', () => {
    for (const part of ['a ', '" ', '"a" ', '\\" ', '\u202E', 'https://u:p@'])
      expect(briefSentence(part.repeat(100_000)).length, part).to.be.at.most(401);
  });
});

describe('a quotation in a message', () => {
  for (const [what, value, expected] of [
    ['text in quotes', 'Hand', '"Hand"'],
    ['quotes so that its end is clear', 'the "hand"', '"the \\"hand\\""'],
    ['a long text shortened', 'x'.repeat(900_000), `"${'x'.repeat(60)}…"`],
    ['no password', 'https://user:secret@example.org/a', '"https://…@example.org/a"'],
    ['bidi controls so that they do nothing', 'a\u202Eb', '"a\\u202eb"'],
    ['numbers and words of JSON as they are', -1.5, '-1.5'],
    ['nothing', null, 'null'],
    ['a list', ['secret'], 'a list'],
    ['an object', { secret: 1 }, 'an object'],
  ] as const) {
    it(`shows ${what}`, () => expect(quote(value)).to.equal(expected));
  }
});

describe('the path of a value', () => {
  for (const [what, path, key, expected] of [
    ['fields and entries', 'points[3]', 'x', 'points[3].x'],
    ['entries of lists', 'points', 3, 'points[3]'],
    ['the whole', '', 'points', 'points'],
    ['names in other scripts', 'sources', '東洋', 'sources.東洋'],
    ['long names shortened', '', 'k'.repeat(900_000), `${'k'.repeat(60)}…`],
    ['no bidi controls', 'points[0]', '\u202Efield\u2066', 'points[0].field'],
    ['no controls', 'points[0]', '\u0000fi\u001Beld\uFFFF\uD800', 'points[0].field'],
    ['no password', 'sources', 'https://user:secret@example.org', 'sources.https://…@example.org'],
  ] as const) {
    it(`names ${what}`, () => expect(joinPath(path, key)).to.equal(expected));
  }
});
