import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, mount, nameOf, panelTitle, part, parts, press, root, words } from '../../support/map.js';
import { until, untilEqual } from '../../support/until.js';

/** A map with “Where does it hurt?” unfolded. */
async function asking(template = html`<acu-body-map></acu-body-map>`, width = 400): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  const fold = (): HTMLDetailsElement | null => root(map).querySelector('acu-complaints > details');
  await until(fold);
  fold()!.open = true;
  await until(() => part(map, 'complaint'), 'it is drawn when it is opened');
  return map;
}

const complaint = (map: AcuBodyMap, name: string): HTMLElement =>
  parts(map, 'complaint').find((each) => nameOf(each).includes(name))!;
const named = (map: AcuBodyMap): string[] =>
  parts(map, 'complaint-point').map((point) => words(point.querySelector('[aria-hidden]')));

describe('“Where does it hurt?”', () => {
  it('lists what the data names, with how many points', async () => {
    const map = await asking();
    expect(parts(map, 'complaint').map(nameOf)).to.deep.equal([
      'The low back 4 points',
      'Hip and buttock 2 points',
      'Pain that runs down the leg 3 points',
      'Weak low back and knees 1 point',
      'Back pain in general 3 points',
      'Back pain with stress 2 points',
    ]);
  });

  it('shows the points of a row, the note and the evidence, and opens a point', async () => {
    const map = await asking();
    const row = complaint(map, 'down the leg');
    await press(map, row);
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    const shown = root(map).getElementById(row.getAttribute('aria-controls')!)!;
    for (const said of ['See a doctor first if a leg is weak', 'Evidence: tradition', 'Pressure points for back pain'])
      expect(words(shown)).to.contain(said);
    expect(named(map)).to.deep.equal(['Jumping Circle GB 30', 'Commanding Middle BL 40', 'Bigger Rushing LR 3']);
    await press(map, parts(map, 'complaint-point')[1]!);
    expect(panelTitle(map)).to.equal('Commanding Middle');
  });

  it('has the focus again, on the point that was opened there, when the panel is closed', async () => {
    const map = await asking();
    await press(map, complaint(map, 'down the leg'));
    const opener = parts(map, 'complaint-point')[1]!;
    await press(map, opener);
    await until(() => root(map).activeElement === part(map, 'panel-title'), 'the panel has the focus');
    await sendKeys({ press: 'Escape' });
    await until(() => root(map).activeElement === opener, 'focus is back on it');
    expect((part(map, 'list') as HTMLDetailsElement).open, 'the list stays folded').to.equal(false);
  });

  it('folds a row again, and shows one at a time', async () => {
    const map = await asking();
    await press(map, complaint(map, 'Hip'));
    await press(map, complaint(map, 'stress'));
    expect(named(map)).to.deep.equal(['Will’s Chamber BL 52', 'Union Valley LI 4']);
    await press(map, complaint(map, 'stress'));
    expect(named(map)).to.deep.equal([]);
  });

  it('is answered by a press on the body, on either side, which leads to the row', async () => {
    const map = await asking();
    const areas = parts(map, 'complaint-area');
    const area = areas.find((each) => each.getAttribute('aria-label') === 'Hip and buttock')!;
    const twin = area.nextElementSibling as HTMLElement;
    expect(centre(area).y).to.be.closeTo(centre(twin).y, 1);
    for (const each of [area, twin]) {
      await press(map, complaint(map, 'stress'));
      await press(map, each);
      expect(named(map)[0]).to.equal('Jumping Circle GB 30');
      await until(() => root(map).activeElement === complaint(map, 'Hip'));
      expect(parts(map, 'complaint-area-open')).to.have.length(2);
    }
  });

  it('brings its answer onto the screen when a place on the body is pressed', async () => {
    await setViewport({ width: 375, height: 667 });
    const map = await asking(undefined, 375);
    map.parentElement!.style.paddingBlockEnd = '1500px';
    const area = parts(map, 'complaint-area').find((each) => each.getAttribute('aria-label') === 'Hip and buttock')!;
    area.scrollIntoView({ block: 'start', behavior: 'instant' });
    await press(map, area);
    const answer = (): DOMRect => complaint(map, 'Hip').getBoundingClientRect();
    await until(() => answer().top >= 0 && answer().top <= 667 / 2, 'it is in the upper half');
    await setViewport({ width: 800, height: 600 });
  });

  it('is answered by keys alone', async () => {
    const map = await asking();
    const area = parts(map, 'complaint-area').find((each) => each.getAttribute('aria-label') === 'The low back')!;
    area.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(map).activeElement === complaint(map, 'The low back'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await untilEqual(() => panelTitle(map), 'Sea of Vitality');
  });

  it('marks areas where the data says, whichever way the page reads', async () => {
    const data = {
      points: [{ id: 'own', name: 'Mine' }],
      complaints: [{ name: 'Shoulder', points: ['own'], view: 'front', x: 30, y: 20, size: 10 }],
    };
    const map = await asking(html`<acu-body-map lang="ar" .data=${data}></acu-body-map>`);
    const [area] = parts(map, 'complaint-area');
    const body = area!.parentElement!.getBoundingClientRect();
    expect(((centre(area!).x - body.x) / body.width) * 100).to.be.closeTo(30, 1);
    expect(((centre(area!).y - body.y) / body.height) * 100).to.be.closeTo(20, 1);
  });

  it('is not asked when the data names nothing, or nothing that the map shows', async () => {
    const complaints = [{ name: 'Back', points: ['BL23'] }];
    for (const map of [
      await mount(html`<acu-body-map .data=${{ points: [{ id: 'BL23' }], tips: [{ text: 'Walk.' }] }}></acu-body-map>`),
      await mount(
        html`<acu-body-map
          points="LI4"
          .data=${{ points: [{ id: 'BL23' }], complaints, tips: [{ text: 'Walk.' }] }}
        ></acu-body-map>`,
      ),
    ]) {
      await until(() => parts(map, 'more-heading').some((each) => words(each).includes('Day by day')));
      expect(part(map, 'complaint')).to.equal(undefined);
    }
  });

  it('is accessible', async () => {
    const map = await asking();
    await press(map, complaint(map, 'down the leg'));
    await expect(map).to.be.accessible();
  });
});
