import { expect, html } from '@open-wc/testing';
import { hotspot, mount, nameOf, part, parts, press, row, settled, words } from '../../support/map.js';
import { until } from '../../support/until.js';

const box = async (map: Awaited<ReturnType<typeof mount>>, text: string): Promise<HTMLInputElement> => {
  await until(() => parts(map, 'concern').length > 0, 'the question is there');
  const label = parts(map, 'concern').find((each) => words(each).includes(text));
  if (!label) throw new Error(`no answer ${text}`);
  return label.querySelector('input')!;
};
const answer = async (map: Awaited<ReturnType<typeof mount>>, text: string): Promise<void> => {
  (await box(map, text)).click();
  await settled(map);
};

describe('what speaks against pressing', () => {
  it('is asked in the safety text, with nothing answered', async () => {
    const map = await mount(undefined, 900);
    expect((await box(map, 'I am pregnant')).checked).to.equal(false);
    expect(part(map, 'safety')!.contains(part(map, 'concerns')!)).to.equal(true);
    expect(parts(map, 'hotspot-unwise')).to.have.length(0);
  });

  it('marks points on picture, list and panel, and hides none', async () => {
    const map = await mount(undefined, 900);
    const before = parts(map, 'list-item').length;
    await answer(map, 'I am pregnant');
    expect(nameOf(hotspot(map, 'Sea of Vitality'))).to.contain('Ask first');
    expect(nameOf(hotspot(map, 'Jumping Circle'))).not.to.contain('Ask first');
    expect(parts(map, 'hotspot-unwise').length).to.be.above(4);
    expect(words(row(map, 'Union Valley'))).to.contain('Ask first');
    expect(parts(map, 'list-item')).to.have.length(before);
    await press(map, row(map, 'Sea of Vitality'));
    expect(words(part(map, 'caution'))).to.match(/^Ask first/);
    await until(() => words(part(map, 'concerns')).includes('5 points are marked.'), 'the atlas has been read');
  });

  it('says its advice and the point’s own caution as two sentences, in the panel and in a routine', async () => {
    const map = await mount(undefined, 900);
    await answer(map, 'I am pregnant');
    await press(map, row(map, 'Sea of Vitality'));
    const said = (): string => part(map, 'caution')!.querySelector('ul')!.textContent.replace(/\s+/g, ' ');
    expect(said()).to.match(/[.!] If you are pregnant, ask/);
    await map.practice.ready;
    map.practice.open('daily');
    map.practice.begin();
    await until(() => part(map, 'practice-step') && part(map, 'caution'), 'the routine is under way');
    expect(said()).to.match(/[.!] If you are pregnant, ask/);
  });

  it('takes the marks off again', async () => {
    const map = await mount(undefined, 900);
    await answer(map, 'I am pregnant');
    await answer(map, 'I am pregnant');
    expect(parts(map, 'hotspot-unwise')).to.have.length(0);
    expect(words(row(map, 'Union Valley'))).to.contain('Caution');
  });

  it('marks the whole leg for a clot, and says to get help today', async () => {
    const map = await mount(undefined, 900);
    await answer(map, 'clot in the leg');
    expect(nameOf(hotspot(map, 'Commanding Middle'))).to.contain('Ask first');
    for (const code of ['BL 40', 'BL 60', 'KI 3', 'KI 1', 'LR 3'])
      expect(words(row(map, code)), code).to.contain('Ask first');
    expect(words(row(map, 'LI 10'))).not.to.contain('Ask first');
    expect(words(part(map, 'concerns')))
      .to.contain('get medical help today')
      .and.to.contain('5 points are marked.');
  });

  it('marks what is pressed firmly or lies over vessels for blood thinners, and says to press lightly everywhere', async () => {
    const map = await mount(undefined, 900);
    await answer(map, 'I take blood thinners');
    for (const code of ['BL 23', 'BL 52', 'BL 53', 'GB 30', 'BL 40', 'KI 3', 'LR 3'])
      expect(words(row(map, code)), code).to.contain('Ask first');
    await until(() => !words(row(map, 'LI 10')).includes('Ask first'), 'the atlas knows what lies below');
    expect(words(part(map, 'concerns'))).to.contain('Press only lightly, whichever point it is.');
  });

  it('marks a point without cautions of its own, on the panel too', async () => {
    const map = await mount(undefined, 900);
    await answer(map, 'I take blood thinners');
    expect(words(row(map, 'Upper hip muscle'))).to.contain('Ask first');
    await press(map, row(map, 'Upper hip muscle'));
    expect(words(part(map, 'caution'))).to.equal('Ask first Press only lightly, whichever point it is.');
  });

  it('is part of the name of a mark, also where the point has no caution of its own', async () => {
    const map = await mount(html`<acu-body-map points="KI1" view="foot-sole"></acu-body-map>`, 900);
    expect(nameOf(hotspot(map, 'KI 1'))).not.to.contain('Ask first');
    await answer(map, 'clot in the leg');
    expect(nameOf(hotspot(map, 'KI 1'))).to.contain('Ask first');
  });

  it('marks an author’s points that say no caution, by code, name and place', async () => {
    const data = {
      points: [
        { id: 'SP6', location: 'Here.' },
        { id: 'web', name: 'Hegu', view: 'hand-back', x: 60, y: 60 },
        { id: 'belly', name: 'Below the navel', view: 'front', x: 50, y: 44 },
        { id: 'arm', name: 'The arm', view: 'front', x: 82, y: 42 },
      ],
    };
    const map = await mount(html`<acu-body-map .data=${data}></acu-body-map>`, 900);
    await answer(map, 'I am pregnant');
    await until(() => !words(row(map, 'The arm')).includes('Ask first'), 'the atlas knows where it is');
    for (const name of ['SP 6', 'Hegu', 'Below the navel']) expect(words(row(map, name)), name).to.contain('Ask first');
    expect(words(part(map, 'concerns'))).to.contain('3 points are marked.');
  });

  for (const [answered, note, code] of [
    ['My bones break easily', 'not at all over the ribs or the spine', 'GB 21'],
    ['I have cancer', 'elsewhere only lightly', undefined],
    ['a pacemaker', 'Do not press on or near it', 'CV 17'],
  ] as const)
    it(`says what to do when the answer is: ${answered}`, async () => {
      const map = await mount(html`<acu-body-map points="GB21 CV17 LI10"></acu-body-map>`, 900);
      await answer(map, answered);
      expect(words(part(map, 'concerns'))).to.contain(note);
      await until(() => !words(row(map, 'LI 10')).includes('Ask first'));
      if (code) expect(words(row(map, code))).to.contain('Ask first');
      else expect(words(part(map, 'concerns'))).to.contain('No point here is known for it.');
    });

  it('says what to do for each answer, as long as it is given', async () => {
    const map = await mount(undefined, 900);
    await answer(map, 'I am pregnant');
    await answer(map, 'I take blood thinners');
    expect(words(part(map, 'concerns'))).to.contain('Press nothing before your midwife or doctor agrees.');
    await answer(map, 'I am pregnant');
    expect(words(part(map, 'concerns')))
      .to.contain('Press only lightly')
      .and.not.to.contain('midwife');
  });

  it('says so when it can not know the place', async () => {
    const map = await mount(undefined, 900);
    await answer(map, 'My skin or a bone is hurt');
    expect(words(part(map, 'concerns'))).to.contain('Do not press on or near that place');
  });

  it('stays when other data comes, and is kept nowhere', async () => {
    const map = await mount(undefined, 900);
    await answer(map, 'I am pregnant');
    map.data = {
      points: [
        { id: 'LI4', location: 'Hand.' },
        { id: 'TE5', location: 'Arm.' },
      ],
    };
    await map.ready;
    expect(words(row(map, 'LI 4'))).to.contain('Ask first');
    expect(words(row(map, 'TE 5'))).not.to.contain('Ask first');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});
