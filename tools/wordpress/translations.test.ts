import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { readmeOf, template, translationFiles, translations } from './plugin.js';
import { entriesIn, keyOf } from './translations.js';

const holes = (text: string): readonly string[] => text.match(/%\w/g) ?? [];

describe('the WordPress plugin', () => {
  it('has its own texts in every language of the map', () => {
    const languages = (tags: readonly string[]): readonly string[] =>
      tags.map((tag) => new Intl.Locale(tag).language).toSorted();
    const locales = Object.keys(translations()).map((locale) => locale.replace('_', '-'));
    assert.deepEqual(languages(locales), languages(Object.keys(LANGUAGES)));
  });

  for (const [locale, po] of Object.entries(translations()))
    it(`has each text in ${locale}, and none that it no longer says`, () => {
      const entries = entriesIn(po);
      assert.deepEqual(entries.map(keyOf).toSorted(), entriesIn(template()).map(keyOf).toSorted());
      for (const { id, text } of entries) {
        assert.notEqual(text.trim(), '', id);
        assert.deepEqual(holes(text), holes(id), id);
      }
      assert.ok(po.includes(`"Language: ${locale}\\n"`));
    });

  it('makes files for PHP and for the script of the block, with quotes as they are', () => {
    const { 'acu-body-map-fr_FR.l10n.php': php, 'acu-body-map-fr_FR-acu-body-map-block.json': json } =
      translationFiles();
    assert.match(php ?? '', /'Only these points'=>'Seulement ces points'/);
    assert.ok(php?.includes("'block title\u0004Acupressure body map'=>'Carte d’acupression du corps'"));
    const { messages } = (JSON.parse(json ?? '') as { locale_data: { messages: Record<string, unknown> } }).locale_data;
    assert.deepEqual(messages['Only these points'], ['Seulement ces points']);
    assert.equal('Settings' in messages, false, 'a text that only PHP has');
  });

  it('names its authors as wordpress.org knows them, or nobody', () => {
    assert.match(readmeOf(['anna', 'b-2']), /^=== Acu Body Map ===\nContributors: anna, b-2\nTags: /);
    assert.doesNotMatch(readmeOf([]), /Contributors/);
    assert.throws(() => readmeOf(['Anna Müller']), /“Anna Müller” is no user name of wordpress\.org/);
  });
});
