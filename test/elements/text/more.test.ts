import { expect, html } from '@open-wc/testing';
import { mount, panelTitle, part, parts, press, settled, unfold, words } from '../../support/map.js';
import { until } from '../../support/until.js';

const opened = async (map: Awaited<ReturnType<typeof mount>>, name: string): Promise<HTMLElement> => {
  await until(() => parts(map, 'more').length > 0, 'what goes with the points is there');
  const found = parts(map, 'more').find((each) => words(each).startsWith(name)) as HTMLDetailsElement | undefined;
  if (!found) throw new Error(`no part ${name}`);
  if (!found.open) found.querySelector('summary')!.click();
  await settled(map);
  return found;
};

describe('what goes with the points', () => {
  it('comes after the first picture, folded', async () => {
    const map = await mount(undefined, 900);
    expect(parts(map, 'more')).to.have.length(0);
    await opened(map, 'Routines');
    expect(parts(map, 'more-heading').map((heading) => words(heading))).to.deep.equal([
      'Where does it hurt? 6',
      'Routines 9',
      'More Questions, tips, words',
      'Questions and answers 14',
      'Day by day 11',
      'What else people do 8',
      'Words explained 7',
    ]);
    expect(
      parts(map, 'more')
        .filter((_, i) => i !== 1)
        .some((each) => (each as HTMLDetailsElement).open),
    ).to.equal(false);
  });

  it('leads from a step of a routine to its point', async () => {
    const map = await mount(undefined, 900);
    const routines = await opened(map, 'Routines');
    expect(parts(map, 'routine-point'), 'steps come when they are opened').to.deep.equal([]);
    for (const fold of routines.querySelectorAll<HTMLDetailsElement>('[part~="routine"] > details')) fold.open = true;
    const step = (): HTMLElement | undefined =>
      parts(map, 'routine-point').find((each) => words(each).includes('LR 3'));
    await until(step, 'the steps are there');
    await press(map, step()!);
    expect(panelTitle(map)).to.equal('Bigger Rushing');
  });

  it('says what is known and who says it', async () => {
    const map = await mount(undefined, 900);
    const said = words(await opened(map, 'Questions'));
    expect(said).to.contain('The evidence is low quality. Which exact point is pressed may not matter much.');
    expect(said).to.contain('Acupressure for low back pain: a review of 23 trials');
  });

  it('says beside a point where its sources differ', async () => {
    const map = await mount(html`<acu-body-map selected="LR3"></acu-body-map>`, 900);
    await until(() => parts(map, 'claims').length === 3, 'what stands behind it is there');
    expect(words(parts(map, 'claims')[1])).to.equal(
      '1–2 min Acupressure for back pain (blog article) 30 sec Top 7 acupressure points for back pain (blog article)',
    );
    expect(words(parts(map, 'claims')[2])).to.equal(
      'firm Acupressure for back pain (blog article)' +
        'gentle; hard pressure is not needed Acupressure for low back pain (an acupuncturist’s blog)',
    );
    expect(words(part(map, 'panel')))
      .to.contain('Times differ')
      .and.to.contain('Pressure differs');
    expect(words(part(map, 'sources')))
      .to.contain('a review of 23 trials')
      .and.to.contain('an acupuncturist’s blog');
  });

  it('tells the author in one sentence that data has faults, and where the first one is', async () => {
    const map = await mount(
      html`<acu-body-map .data=${{ points: [{ id: 'LI4', location: 'Hand.', pressure: 'hard' }, 7] }}></acu-body-map>`,
      900,
    );
    await until(() => part(map, 'faults'), 'it is there');
    expect(words(part(map, 'faults'))).to.equal(
      'For the author of this data: there are 2 faults in it. The first: points[0].pressure: This must be one of light, medium, firm, but is "hard". It is ignored. The browser’s console lists them all.',
    );
  });

  it('tells a reader of whole data nothing of faults', async () => {
    const map = await mount(
      html`<acu-body-map .data=${{ points: [{ id: 'LI4', location: 'Hand.' }] }}></acu-body-map>`,
      900,
    );
    await until(() => customElements.get('acu-faults'), 'loaded');
    await map.updateComplete;
    expect(part(map, 'faults')).to.equal(undefined);
  });

  it('shows an author’s own, and no other', async () => {
    const data = {
      // With a technique of its own it has no time, so there is no routine of the reader's own.
      points: [{ id: 'LI4', technique: 'Squeeze.' }],
      routines: [
        { title: 'Mine', steps: [{ point: 'Li-4', duration: '1 min' }, { point: 'ST36' }, { text: 'Rest.' }] },
      ],
      tips: [{ text: 'Walk.' }],
    };
    const map = await mount(html`<acu-body-map .data=${data}></acu-body-map>`, 900);
    const routines = await opened(map, 'Routines');
    routines.querySelector<HTMLElement>('[part~="routine"] > details > summary')!.click();
    await settled(map);
    const said = words(routines);
    expect(said).to.contain('Mine').and.to.contain('LI 4').and.to.contain('1 min').and.to.contain('Rest.');
    expect(parts(map, 'more-heading').map((heading) => words(heading))).to.have.length(3);
    expect(map.model?.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'W_POINT routines[0].steps[1].point',
    ]);
  });

  it('is not there for data that has none', async () => {
    const map = await mount(
      html`<acu-body-map .data=${{ points: [{ id: 'LI4', location: 'Hand.' }] }}></acu-body-map>`,
      900,
    );
    await until(() => customElements.get('acu-more'), 'loaded');
    await map.updateComplete;
    expect(part(map, 'more')).to.equal(undefined);
  });

  for (const width of [1000, 320]) {
    it(`gives axe nothing to find, unfolded, with lines and marks, at ${width} px`, async () => {
      const map = await mount(html`<acu-body-map meridians selected="BL23"></acu-body-map>`, width);
      await until(() => parts(map, 'more').length > 0 && parts(map, 'concern').length > 0, 'it is there');
      map.shadowRoot!.querySelector<HTMLInputElement>('input[value="pregnancy"]')!.click();
      await unfold(map);
      await until(() => map.shadowRoot!.querySelector('.overlay'), 'lines are drawn');
      await expect(map).to.be.accessible();
    }).timeout(30_000);
  }

  it('gives axe nothing to find on a meridian of the atlas', async () => {
    const map = await mount(html`<acu-body-map points="LR" selected="LR8"></acu-body-map>`, 1000);
    await expect(map).to.be.accessible();
  }).timeout(30_000);
});
