import { expect, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import {
  ACTS,
  hotspot,
  hotspots,
  mount,
  nameOf,
  panelTitle,
  part,
  parts,
  press,
  record,
  row,
  settled,
  words,
} from '../../support/map.js';
import { until } from '../../support/until.js';

describe('choosing a point', () => {
  it('shows the built-in points on front and back', async () => {
    const map = await mount();
    expect(map.model?.points).to.have.length(12);
    expect(words(part(map, 'title'))).to.equal('Points for low back pain');
    expect(parts(map, 'list-item')).to.have.length(12);
    expect(hotspots(map).length).to.equal(11);
    expect(panelTitle(map)).to.equal('');
  });

  it('opens a panel with location, technique and duration on a real click', async () => {
    const map = await mount(undefined, 900);
    const { x, y, width, height } = hotspot(map, 'Commanding Middle').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await settled(map);
    expect(panelTitle(map)).to.equal('Commanding Middle');
    const said = words(part(map, 'panel'));
    for (const text of [
      'BL 40',
      'Wěizhōng',
      '委中',
      'Back of the knee',
      'Sit and bend the knee a little.',
      '1–2 min',
      'rest 30 sec',
    ])
      expect(said).to.contain(text);
    await resetMouse();
  });

  it('opens the point of an attribute when it is one of data that a script sets a moment later', async () => {
    const map = document.createElement('acu-body-map');
    map.setAttribute('selected', 'ST36');
    document.body.append(map);
    // The built-in points are there first.
    await new Promise((go) => requestAnimationFrame(go));
    expect(map.model?.points).to.have.length(12);
    map.data = { points: [{ id: 'ST36', name: 'Below the knee' }] };
    await until(() => panelTitle(map) === 'Below the knee');
    map.remove();
  });

  it('takes a view and a point that a script sets at once', async () => {
    const map = await mount();
    map.view = 'hand-back';
    map.selected = 'LI4';
    await settled(map);
    expect([map.view, map.selected, panelTitle(map)]).to.deep.equal(['hand-back', 'LI4', 'Union Valley']);
    map.points = 'KI1 LI4';
    map.view = 'foot-sole';
    map.selected = 'KI1';
    await map.ready;
    expect([map.view, map.selected, panelTitle(map)]).to.deep.equal(['foot-sole', 'KI1', 'Bubbling Spring']);
  });

  it('marks both sides of a paired point, which is named once', async () => {
    const map = await mount();
    await press(map, hotspot(map, 'Sea of Vitality'));
    const selected = parts(map, 'hotspot-selected');
    expect(selected).to.have.length(2);
    expect(selected.filter((mark) => mark.matches('button'))).to.have.length(1);
    expect(selected.filter((mark) => mark.getAttribute('aria-hidden') === 'true')).to.have.length(1);
  });

  it('opens the same panel from the mirrored mark and from the list', async () => {
    const map = await mount();
    await press(map, hotspot(map, 'Jumping Circle').nextElementSibling as HTMLElement);
    expect(panelTitle(map)).to.equal('Jumping Circle');
    await press(map, row(map, 'Womb and Vitals'));
    expect(panelTitle(map)).to.equal('Womb and Vitals');
  });

  it('takes the nearest of two marks that overlap', async () => {
    const map = await mount(undefined, 320);
    const [near, far] = [hotspot(map, 'Sea of Vitality'), hotspot(map, 'Will’s Chamber')];
    for (const [meant, touched] of [
      [near, far],
      [far, near],
    ] as const) {
      const { x, y, width, height } = meant.getBoundingClientRect();
      const name = nameOf(meant).split(',')[0];
      touched.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          composed: true,
          detail: 1,
          clientX: x + width / 2,
          clientY: y + height / 2,
        }),
      );
      await settled(map);
      expect(panelTitle(map)).to.equal(name);
    }
  });

  it('says before the technique what to beware of', async () => {
    const map = await mount();
    await press(map, hotspot(map, 'Sea of Vitality'));
    const panel = part(map, 'panel')!;
    const said = words(panel);
    expect(said.indexOf('Caution')).to.be.within(1, said.indexOf('Technique'));
    expect(said).to.contain('midwife');
    expect(nameOf(hotspot(map, 'Sea of Vitality'))).to.equal(
      'Sea of Vitality, Bladder 23, Low back, both sides, Caution',
    );
  });

  it('shows a point that no whole-body view shows in its close-up', async () => {
    const map = await mount();
    await press(map, row(map, 'Bubbling Spring'));
    expect(map.view).to.equal('foot-sole');
    expect(hotspots(map).map(nameOf)).to.deep.equal(['Bubbling Spring, Kidney 1, Sole of the foot, both sides']);
    await press(map, row(map, 'Sea of Vitality'));
    expect(map.view).to.equal('back');
  });

  it('walks through all points with Next and back with Previous', async () => {
    const map = await mount();
    await press(map, row(map, 'Sea of Vitality'));
    const names: string[] = [];
    for (let i = 0; i < 12; i++) {
      names.push(panelTitle(map));
      await press(map, parts(map, 'nav-button')[1]!);
    }
    expect(new Set(names).size).to.equal(12);
    expect(panelTitle(map)).to.equal('Sea of Vitality');
    await press(map, parts(map, 'nav-button')[0]!);
    expect(panelTitle(map)).to.equal('Arm Three Miles');
    expect(words(part(map, 'panel'))).to.contain('12 of 12');
  });

  it('tells the page before it opens, and does not open when the page says no', async () => {
    const map = await mount();
    let wasOpen: boolean | undefined;
    map.addEventListener('acu-select', (event) => {
      wasOpen = part(map, 'panel') !== undefined;
      if (event.detail.id === 'LI10') event.preventDefault();
    });
    await press(map, row(map, 'Arm Three Miles'));
    expect(panelTitle(map)).to.equal('');
    expect(map.selected).to.equal(undefined);
    await press(map, row(map, 'Kunlun'));
    expect(wasOpen).to.equal(false);
    expect(panelTitle(map)).to.equal('Kunlun Mountains');
  });

  it('fires frozen events that reach outside, for a person’s acts only', async () => {
    const map = await mount(html`<div><acu-body-map></acu-body-map></div>`);
    const seen = record(document, ...ACTS);
    await press(map, row(map, 'Sea of Vitality'));
    await press(map, parts(map, 'nav-button')[0]!);
    await press(map, part(map, 'close')!);
    await press(map, hotspot(map, 'Arm Three Miles'));
    expect(seen).to.deep.equal([
      ['acu-select', { id: 'BL23', code: 'BL23', view: 'back', via: 'list' }],
      ['acu-select', { id: 'LI10', code: 'LI10', view: 'front', via: 'nav' }],
      ['acu-view-change', { view: 'front', previous: 'back', via: 'nav' }],
      ['acu-close', { id: 'LI10', code: 'LI10', view: 'front', via: 'pointer' }],
      ['acu-select', { id: 'LI10', code: 'LI10', view: 'front', via: 'pointer' }],
    ]);
    for (const [, detail] of seen) expect(Object.isFrozen(detail)).to.equal(true);
    seen.length = 0;
    map.select('KI3');
    map.view = 'front';
    map.selected = 'BL60';
    map.close();
    await settled(map);
    expect(seen).to.deep.equal([]);
  });

  it('fires no event with a name of the browser’s own', async () => {
    const seen = record(document, 'select', 'close', 'error', 'change', 'load', 'toggle');
    const map = await mount();
    await press(map, row(map, 'Sea of Vitality'));
    await press(map, part(map, 'close')!);
    expect(seen).to.deep.equal([]);
  });
});

describe('a script', () => {
  it('selects by id and by any spelling of the code; false for what is not there', async () => {
    const map = await mount();
    expect(map.select('ub-40')).to.equal(true);
    await settled(map);
    expect(panelTitle(map)).to.equal('Commanding Middle');
    expect(map.selected).to.equal('BL40');
    expect(map.select('nothing')).to.equal(false);
    // As of a page that reads an attribute which is not there.
    for (const nothing of [undefined, null]) expect(map.select(nothing)).to.equal(false);
    await settled(map);
    expect(panelTitle(map)).to.equal('Commanding Middle');
    map.close();
    await settled(map);
    expect(part(map, 'panel')).to.equal(undefined);
  });

  it('never moves focus', async () => {
    const map = await mount(html`<div><button id="own">own</button><acu-body-map></acu-body-map></div>`);
    const own = document.querySelector<HTMLElement>('#own')!;
    own.focus();
    map.select('KI1');
    await settled(map);
    map.selected = 'BL23';
    await settled(map);
    map.view = 'foot-top';
    await settled(map);
    map.close();
    await settled(map);
    expect(document.activeElement === own, 'focus stays').to.equal(true);
  });

  it('reads and writes the same state by attribute', async () => {
    const map = await mount(html`<acu-body-map selected="LI-4" view="hand-back"></acu-body-map>`);
    expect(panelTitle(map)).to.equal('Union Valley');
    expect(hotspots(map)).to.have.length(1);
    expect([map.selected, map.getAttribute('selected')]).to.deep.equal(['LI4', 'LI-4']);
    map.select('KI1');
    await settled(map);
    expect(map.getAttribute('selected')).to.equal('KI1');
    map.setAttribute('selected', 'li 4');
    await settled(map);
    expect([map.selected, map.getAttribute('selected')]).to.deep.equal(['LI4', 'LI4']);
    map.setAttribute('view', 'front');
    await settled(map);
    expect(hotspots(map).length).to.be.above(1);
    map.removeAttribute('selected');
    await settled(map);
    expect(part(map, 'panel')).to.equal(undefined);
  });

  it('writes no selection where it begins, that of another once it is chosen, and none that is gone', async () => {
    const one = await mount(html`<acu-body-map points="LI4"></acu-body-map>`, 375);
    expect([one.selected, one.hasAttribute('selected')]).to.deep.equal(['LI4', false]);
    const map = await mount(html`<acu-body-map selected="UB-40"></acu-body-map>`, 375);
    expect(map.getAttribute('selected')).to.equal('UB-40');
    await press(map, hotspot(map, 'BL 23'));
    expect(map.getAttribute('selected')).to.equal('BL23');
    map.points = 'LI4 KI1';
    await map.ready;
    await settled(map);
    expect([map.selected, map.hasAttribute('selected')]).to.deep.equal([undefined, false]);
  });

  it('writes no attribute where it begins, and the view once another is shown', async () => {
    for (const points of ['BL23 LI4', 'LI4']) {
      const map = await mount(html`<acu-body-map points=${points}></acu-body-map>`, 375);
      expect(map.view).to.not.equal(undefined);
      expect(map.hasAttribute('view'), points).to.equal(false);
    }
    const map = await mount(undefined, 375);
    const begun = map.view;
    for (const view of ['front', 'hand-back', begun] as const) {
      map.view = view;
      await settled(map);
      expect(map.getAttribute('view')).to.equal(view);
    }
    map.removeAttribute('view');
    await settled(map);
    expect(map.view, 'stays').to.equal(begun);
  });

  it('shows the view that it asks for, also when that is the one a map starts from', async () => {
    for (const view of ['front', 'back', 'hand-back'] as const) {
      const map = await mount(html`<acu-body-map view=${view}></acu-body-map>`, 375);
      expect(map.view).to.equal(view);
      expect(
        parts(map, 'figure').filter((figure) => figure.checkVisibility()),
        view,
      ).to.have.length(1);
      expect(words(parts(map, 'view-button-current')[0])).to.equal(
        view === 'hand-back' ? 'Close-ups' : view === 'front' ? 'Front' : 'Back',
      );
    }
  });

  it('is not overruled by an act about something else in the same moment', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900);
    map.close();
    part(map, 'concern')!.querySelector('input')!.click();
    expect(map.selected).to.equal(undefined);
    await settled(map);
    expect(part(map, 'panel')).to.equal(undefined);

    map.view = 'side';
    part(map, 'meridians-button')!.click();
    await settled(map);
    expect([map.view, map.meridians]).to.deep.equal(['side', true]);

    map.selected = 'BL40';
    map.meridians = false;
    part(map, 'concern')!.querySelector('input')!.click();
    await settled(map);
    expect([panelTitle(map), map.meridians]).to.deep.equal(['Commanding Middle', false]);
  });

  it('is overruled by a reader who then chooses another point', async () => {
    const map = await mount(undefined, 900);
    map.selected = 'BL40';
    hotspot(map, 'Sea of Vitality').click();
    await settled(map);
    expect(panelTitle(map)).to.equal('Sea of Vitality');
  });

  it('hears typed events on the document', async () => {
    const heard: string[] = [];
    const hear = (event: DocumentEventMap['acu-select']): void => void heard.push(event.detail.id);
    document.addEventListener('acu-select', hear);
    const map = await mount();
    await press(map, row(map, 'Great Stream'));
    document.removeEventListener('acu-select', hear);
    expect(heard).to.deep.equal(['KI3']);
  });

  it('is not troubled by a view that does not exist', async () => {
    const map = await mount(html`<acu-body-map view="moon"></acu-body-map>`);
    expect(map.view).to.equal('back');
  });

  it('sets the level of the headings', async () => {
    const map = await mount(html`<acu-body-map heading-level="4" selected="BL23"></acu-body-map>`);
    const level = (name: string) => part(map, name)?.getAttribute('aria-level');
    expect([level('title'), level('panel-title')]).to.deep.equal(['3', '4']);
    map.setAttribute('heading-level', '9');
    await settled(map);
    expect([level('title'), level('panel-title')]).to.deep.equal(['2', '3']);
  });
});
