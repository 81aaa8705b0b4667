import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { LANGUAGES } from '../../../src/languages/loaders.js';
import { mount, nameOf, panelTitle, part, parts, press, record, root, settled, words } from '../../support/map.js';
import { until, untilEqual } from '../../support/until.js';

/** A map with many points, and its search field. */
async function searching(lang = 'en'): Promise<{ map: AcuBodyMap; field: HTMLInputElement }> {
  const map = await mount(html`<acu-body-map points="BL" lang=${lang}></acu-body-map>`, 600);
  await until(() => part(map, 'search-field'));
  return { map, field: part(map, 'search-field') as HTMLInputElement };
}

async function type(map: AcuBodyMap, field: HTMLInputElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(map);
}

const results = (map: AcuBodyMap): string[] => parts(map, 'search-result').map(nameOf);
const active = (map: AcuBodyMap): string => nameOf(part(map, 'search-result-active')!);

describe('the search field', () => {
  it('is there from 13 points on', async () => {
    const twelve = await mount();
    await until(() => part(twelve, 'more'));
    expect(part(twelve, 'search-field')).to.equal(undefined);
    const { map, field } = await searching();
    expect(map.model!.points.length).to.be.above(12);
    expect(field.placeholder).to.equal('Search 67 points');
    expect(field.getAttribute('aria-label')).to.equal('Search 67 points');
    expect(field.getAttribute('role')).to.equal('combobox');
  });

  it('is spoken of by the hint, which asks for a point where there are few, and never for one that a region hides', async () => {
    expect(words(part(await mount(), 'hint'))).to.equal('Tap a point to see where, how and how long.');
    const { map } = await searching();
    expect(words(part(map, 'hint'))).to.equal('Tap the body, or search for a point.');
  });

  it('keeps its room before it has loaded', async () => {
    const map = await mount(html`<acu-body-map points="BL"></acu-body-map>`, 600);
    const host = root(map).querySelector('acu-search')!;
    const height = host.getBoundingClientRect().height;
    await until(() => part(map, 'search-field'));
    await settled(map);
    expect(host.getBoundingClientRect().height).to.equal(height);
    expect(height).to.be.at.least(44);
  });

  it('shows the first result at once, says how many there are, and tints the letters, tones ignored', async () => {
    const { map, field } = await searching();
    await type(map, field, 'shenm');
    expect(results(map)[0]).to.contain('Extending Vessel').and.to.contain('BL 62');
    expect(words(part(map, 'search-match'))).to.equal('Shēnm');
    await type(map, field, 'upper back');
    await untilEqual(() => words(part(map, 'status')), `${results(map).length} points`);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
  });

  it('draws all that was found soon after the first', async () => {
    const { map, field } = await searching();
    await type(map, field, 'back');
    const said = (): string => words(part(map, 'status'));
    await until(() => said() === `${parts(map, 'search-result').length} points`, 'all are drawn, and it is said');
  });

  it('is walked through with the arrow keys, and Enter opens a point', async () => {
    const { map, field } = await searching();
    const events = record(map, 'acu-select');
    await type(map, field, 'upper back');
    const [first, second] = results(map);
    expect(active(map)).to.equal(first);
    await sendKeys({ press: 'ArrowDown' });
    await settled(map);
    expect(active(map)).to.equal(second);
    const option = root(map).getElementById(field.getAttribute('aria-activedescendant')!)!;
    expect([option.role ?? option.getAttribute('role'), option.getAttribute('aria-selected')]).to.deep.equal([
      'option',
      'true',
    ]);
    expect(root(map).activeElement === field).to.equal(true);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    await settled(map);
    await untilEqual(() => active(map), results(map).at(-1)!);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(first).to.contain(panelTitle(map));
    expect(events.map(([, { via }]) => via)).to.deep.equal(['search']);
    expect(results(map)).to.deep.equal([]);
  });

  it('has the focus again when the panel is closed, with what was typed', async () => {
    const { map, field } = await searching();
    await type(map, field, 'BL40');
    await sendKeys({ press: 'Enter' });
    await until(() => root(map).activeElement === part(map, 'panel-title'));
    await sendKeys({ press: 'Escape' });
    await until(() => root(map).activeElement === field);
    expect(field.value).to.equal('BL40');
    expect(map.selected).to.equal(undefined);
    await sendKeys({ press: 'ArrowDown' });
    await settled(map);
    expect(results(map)[0]).to.contain('BL 40');
  });

  it('is emptied by Escape, which closes nothing else, and by its button', async () => {
    const { map, field } = await searching();
    map.selected = 'BL23';
    await type(map, field, 'BL40');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect([field.value, map.selected, results(map).length]).to.deep.equal(['', 'BL23', 0]);
    await type(map, field, 'BL40');
    await press(map, part(map, 'search-clear')!);
    expect([field.value, part(map, 'search-clear')]).to.deep.equal(['', undefined]);
    await until(() => root(map).activeElement === field);
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(map.selected).to.equal(undefined);
  });

  it('says what to try when nothing is found, aloud too', async () => {
    const { map, field } = await searching();
    await type(map, field, 'xyzzy');
    const said = 'Nothing found. Try a name, a code such as BL 1, a part of the body, or a complaint.';
    expect(words(part(map, 'search-none'))).to.equal(said);
    expect(words(part(map, 'status')), 'not while a reader types').to.not.equal(said);
    await until(() => words(part(map, 'status')) === said, 'it is said');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
  });

  it('finds by the name of a region beside the body all points that its button shows', async () => {
    const map = await mount(html`<acu-body-map points="*"></acu-body-map>`, 375);
    await until(() => part(map, 'search-field') && parts(map, 'region').length > 5, 'regions and search are there');
    const field = part(map, 'search-field') as HTMLInputElement;
    for (const view of ['front', 'back'] as const) {
      map.view = view;
      await settled(map);
      const seen = (): HTMLElement[] => parts(map, 'region').filter((each) => each.checkVisibility());
      await until(() => seen().length > 5, `the regions of the ${view}`);
      for (const button of seen()) {
        const name = words(button).replace(/ ?\d+$/, '');
        const shown = Number(/\d+$/.exec(words(button))![0]);
        await type(map, field, name);
        await until(() => results(map).length >= shown * 0.8, `${view}: ${name}, ${shown}`);
      }
    }
  });

  it('names no complaint to try where the data has none', async () => {
    const points = Array.from({ length: 13 }, (_, i) => ({ id: `ST${i + 1}` }));
    const map = await mount(html`<acu-body-map .data=${{ points }}></acu-body-map>`, 600);
    await until(() => part(map, 'search-field'));
    await type(map, part(map, 'search-field') as HTMLInputElement, 'headache');
    expect(words(part(map, 'search-none'))).to.equal(
      'Nothing found. Try a name, a code such as ST 1, or a part of the body.',
    );
  });

  it('finds a point by what a source says that it helps with', async () => {
    const points = Array.from({ length: 13 }, (_, i) => ({
      id: `BL${i + 11}`,
      benefit: i === 4 ? { text: 'stiff shoulders' } : { text: 'sleep' },
    }));
    const map = await mount(html`<acu-body-map .data=${{ points }}></acu-body-map>`, 600);
    await until(() => part(map, 'search-field'));
    await type(map, part(map, 'search-field') as HTMLInputElement, 'stiff');
    expect(results(map)).to.have.length(1);
    expect(results(map)[0]).to.contain('BL 15').and.to.contain('Said to help: stiff shoulders');
  });

  for (const [lang, lead] of [
    ['fr', 'Aiderait en cas de : '],
    ['ja', '役立つとされる症状：'],
  ] as const)
    it(`says in ${lang} what a source says, with the colon of the language`, async () => {
      const points = Array.from({ length: 13 }, (_, i) => ({ id: `BL${i + 11}`, benefit: { text: `b${i}` } }));
      const map = await mount(html`<acu-body-map lang=${lang} .data=${{ points }}></acu-body-map>`, 600);
      await until(() => part(map, 'search-field'));
      await type(map, part(map, 'search-field') as HTMLInputElement, 'b4');
      expect(results(map)[0]).to.contain(`${lead}b4`);
    });

  it('finds names in writings that only the atlas knows, and in the languages that are loaded', async () => {
    const { map, field } = await searching('de');
    await untilEqual(() => field.placeholder, '67 Punkte durchsuchen');
    await type(map, field, 'kniekehle');
    expect(results(map).join()).to.contain('Bl 40');
    await type(map, field, 'じんゆ');
    await until(() => results(map).join().includes('Bl 23'));
    const english = await searching();
    const { builtIn } = await LANGUAGES['de']!();
    await type(english.map, english.field, String(builtIn!.points['BL23']!.name));
    expect(results(english.map)[0]).to.contain('Sea of Vitality').and.to.contain(builtIn!.points['BL23']!.name);
  });

  it('leaves when focus does', async () => {
    const { map, field } = await searching();
    await type(map, field, 'back');
    field.blur();
    await settled(map);
    expect(results(map)).to.deep.equal([]);
    expect(field.value).to.equal('back');
  });

  it('is accessible while it shows what was found, and while nothing is', async () => {
    const { map, field } = await searching();
    for (const text of ['back', 'xyzzy']) {
      await type(map, field, text);
      await expect(map).to.be.accessible();
    }
  });
});
