import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { printCode } from '../../../src/atlas/index.js';
import { lettersOf, schemeOf } from '../../../src/atlas/schemes.js';
import { messages as de } from '../../../src/languages/de/messages.js';
import { messages as es } from '../../../src/languages/es/messages.js';
import { messages as fr } from '../../../src/languages/fr/messages.js';
import { messages as ptBr } from '../../../src/languages/pt-br/messages.js';
import { hotspot, mount, nameOf, part, parts, press, row, settled, words } from '../../support/map.js';

/** A map with large intestine 4, spleen 6 and an extra point. */
const mountWith = async (lang: string, codes?: string, more: object = {}) => {
  const data = { points: [{ id: 'LI4' }, { id: 'SP6' }, { id: 'EX-HN3' }], ...more };
  const map = await mount(html`<acu-body-map lang=${lang} .codes=${codes} .data=${data}></acu-body-map>`);
  await map.ready;
  await settled(map);
  return map;
};
const codesOf = (map: AcuBodyMap): string[] =>
  parts(map, 'list-item').map((item) => words(item.querySelector('.code')));

describe('codes as readers know them', () => {
  for (const { lang, shown, said } of [
    { lang: 'en', shown: ['LI 4', 'SP 6', 'EX-HN 3'], said: 'Large Intestine 4' },
    { lang: 'fr', shown: ['GI 4', 'RP 6', 'EX-HN 3'], said: 'Gros intestin 4' },
    { lang: 'es', shown: ['IG 4', 'B 6', 'EX-HN 3'], said: 'Intestino grueso 4' },
    { lang: 'pt-BR', shown: ['IG 4', 'BP 6', 'EX-HN 3'], said: 'Intestino grosso 4' },
    { lang: 'de', shown: ['Di 4', 'Mi 6', 'EX-HN 3'], said: 'Dickdarm 4' },
    { lang: 'ja', shown: ['LI 4', 'SP 6', 'EX-HN 3'], said: '大腸経 4' },
    { lang: 'zh-Hans', shown: ['LI 4', 'SP 6', 'EX-HN 3'], said: '大肠经 4' },
    { lang: 'hi', shown: ['LI 4', 'SP 6', 'EX-HN 3'], said: 'बड़ी आँत 4' },
    { lang: 'ar', shown: ['LI 4', 'SP 6', 'EX-HN 3'], said: 'الأمعاء الغليظة 4' },
  ]) {
    it(`${lang}: shows ${shown.join(', ')}, and says ${said} in full`, async () => {
      const map = await mountWith(lang);
      expect(codesOf(map)).to.deep.equal(shown);
      expect(nameOf(hotspot(map, 'LI4'))).to.match(new RegExp(`[,،、，] ?${said}[,،、，]`));
      expect(nameOf(row(map, shown[0]!))).to.contain(said);
      await press(map, row(map, shown[0]!));
      expect(words(part(map, 'panel'))).to.contain(said);
    });
  }

  it('has the standard beside them in the panel, and nothing beside the standard', async () => {
    const french = await mountWith('fr');
    await press(french, row(french, 'GI 4'));
    expect(words(part(french, 'aliases'))).to.match(/^aussi LI 4\b/);
    const english = await mountWith('en');
    await press(english, row(english, 'SP 6'));
    expect(words(part(english, 'aliases'))).not.to.contain('SP 6');
  });

  for (const { lang, codes, shown } of [
    { lang: 'fr', codes: 'who', shown: 'LI 4' },
    { lang: 'en', codes: 'es', shown: 'IG 4' },
    { lang: 'fr', codes: 'it', shown: 'GI 4' },
    { lang: 'ja', codes: 'de', shown: 'Di 4' },
  ]) {
    it(`follows codes="${codes}" rather than the language ${lang}: ${shown}, on the tag and in the data`, async () => {
      expect(codesOf(await mountWith(lang, codes))[0]).to.equal(shown);
      expect(codesOf(await mountWith(lang, undefined, { codes }))[0]).to.equal(shown);
    });
  }

  it('follows a change of language, with data that is not fetched again', async () => {
    const map = await mountWith('fr');
    map.lang = 'de';
    await map.ready;
    await settled(map);
    expect(codesOf(map)[0]).to.equal('Di 4');
    expect(map.model?.points[0]?.label, 'the same for the page, whatever the language').to.equal('LI 4');
  });

  it('does not let the language of the data decide for the reader', async () => {
    expect(codesOf(await mountWith('en', undefined, { lang: 'fr' }))[0]).to.equal('LI 4');
  });

  it('shows built-in points in the letters of the language, and of the tag', async () => {
    const french = await mount(html`<acu-body-map lang="fr" points="GI4 V23"></acu-body-map>`);
    await french.ready;
    await settled(french);
    expect(codesOf(french)).to.deep.equal(['GI 4', 'V 23']);
    const german = await mount(html`<acu-body-map codes="de" points="Di4, Bl23"></acu-body-map>`);
    await german.ready;
    await settled(german);
    expect(codesOf(german)).to.deep.equal(['Di 4', 'Bl 23']);
  });

  for (const [lang, { letters }] of Object.entries({ fr, es, pt: ptBr, de })) {
    it(`${lang}: a map in this language has the letters in which its codes are read`, () => {
      expect(letters).to.equal(lettersOf(schemeOf(lang)!));
      expect(letters!.split(' ')).to.have.length(14);
      expect(printCode('CV14', letters)).to.match(/^(?:VC|RM|KG) 14$/);
    });
  }
});
