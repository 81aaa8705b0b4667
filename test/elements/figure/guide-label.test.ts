import { expect } from '@open-wc/testing';
import { codesOf } from '../../../src/atlas/groups.js';
import { loadGuides } from '../../../src/atlas/guides.js';
import { FIGURES, isOverview, loadAtlas, loadPlaces, VIEWS, type View } from '../../../src/atlas/index.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import { guideLabel, ticksOf } from '../../../src/elements/figure/guide-label.js';
import { english, loadAtlasMessages, type Messages } from '../../../src/languages/messages.js';
import { LANGUAGES } from '../../../src/languages/loaders.js';
import { resolve, type MapPoint } from '../../../src/model/index.js';
import { guidesFor, isLength, type Guide } from '../../../src/model/lines.js';

const point = (id: string): MapPoint => resolve(parseDataset({ points: [{ id }] }).dataset).points[0]!;
const guides = (): readonly Guide[] =>
  codesOf('*').flatMap((code) =>
    VIEWS.flatMap((view) =>
      (isOverview(view) ? FIGURES : (['neutral'] as const)).flatMap((figure) => guidesFor(point(code), view, figure)),
    ),
  );
const label = (code: string, view: View): string[] =>
  guidesFor(point(code), view, 'neutral').map((guide) => guideLabel(guide, english));

describe('what a ruler says', () => {
  before(async () => {
    await Promise.all([
      loadAtlas(),
      loadAtlasMessages(),
      ...FIGURES.flatMap((each) => [loadPlaces(each), loadGuides(each)]),
    ]);
  });

  for (const [code, view, said] of [
    ['BL23', 'back', '2 fingers out from the spine'],
    ['BL52', 'back', '4 fingers out from the spine'],
    ['PC6', 'front', '3 fingers above the wrist crease'],
    ['TE10', 'back', '1 thumb width above the tip of the elbow'],
    ['TE13', 'back', '4 fingers below the back corner of the shoulder'],
    ['CV4', 'front', 'three fifths of the way from the navel to the pubic bone'],
    ['ST36', 'front', '3 of 16 equal parts from the lower edge of the kneecap to the front crease of the ankle'],
    ['CV15', 'front', '7 of 8 equal parts from the navel to the lower end of the breastbone'],
    ['CV12', 'front', 'halfway between the navel and the lower end of the breastbone'],
    ['SP6', 'leg-inner', 'a fifth of the way from the inner ankle to the lower edge of the kneecap'],
    ['GB30', 'back', 'a third of the way from the hip knob to the gap above the tailbone'],
    ['GB29', 'side', 'halfway between the hip-bone tip and the hip knob'],
    ['BL31', 'back', '1 thumb width out from the spine'],
    ['BL33', 'back', '1 finger out from the spine'],
    ['EX-B4', 'back', '4 fingers and half a thumb out from the spine'],
    ['CV2', 'front', 'straight down from the navel'],
    ['GV24', 'head-front', '1 finger above the front hairline'],
    ['GV16', 'head-back', '2 fingers above the back hairline'],
    ['GV17', 'head-back', 'a third of the way from the back hairline to the top of the head'],
    ['ST14', 'front', 'straight up from the nipple'],
    ['GB16', 'head-top', 'a third of the way from the front hairline to the line across the top of the head'],
    ['EX-HN1', 'head-top', '2 fingers out from the top of the head'],
  ] as const)
    it(`of ${code} is “${said}”`, () => expect(label(code, view)).to.include(said));

  const languages: readonly (readonly [tag: string, load: () => Promise<Messages>])[] = [
    ['en', () => loadAtlasMessages().then(() => english)],
    ...Object.entries(LANGUAGES).map(([tag, load]) => [tag, () => load().then((each) => each.messages)] as const),
  ];
  for (const [tag, load] of languages) {
    it(`says no odd fraction: it has a word, or its parts are counted, in ${tag}`, async () => {
      const messages = await load();
      for (const guide of guides()) {
        const said = guideLabel(guide, messages);
        expect(said).to.not.match(/\d\s*[/⁄]\s*\d/);
        const [n, d] = guide.part;
        if (isLength(guide) || d <= 5) continue;
        expect(said, 'the ticks that are drawn').to.include(`${d}`).and.to.include(`${n}`);
        expect(ticksOf(guide)).to.have.length(d + 1);
      }
    });

    it(`names a direction or two ends, and neither per cent nor a decimal, in ${tag}`, async () => {
      const messages = await load();
      for (const guide of guides()) {
        const said = guideLabel(guide, messages);
        expect(said).to.not.match(/[%٪{}]|\d[.,٫]\d/);
        const ends = [guide.from, ...(isLength(guide) ? [] : [guide.to])].map((end) => messages[`guide.end.${end}`]);
        for (const end of ends) expect(said, guide.from).to.include(end);
        const [n, d] = guide.part;
        // What a hand has a width for.
        if (isLength(guide) && n > 0) expect(['1/2', '3/4', '1/1', '3/2', '2/1', '3/1', '7/2']).to.include(`${n}/${d}`);
        if (isLength(guide)) expect(messages[`guide.${guide.to}`]!.replace(/\{\w+\}/g, '').trim()).to.not.equal('');
      }
    });
  }

  it('has a tick at each equal part of a way, and at each thumb of a length', () => {
    const ticks = (to: Guide['to'], part: Guide['part']): readonly number[] =>
      ticksOf({ from: 'navel', to, part, places: [] });
    expect(ticks('breastbone', [3, 4])).to.deep.equal([0, 0.25, 0.5, 0.75, 1]);
    expect(ticks('below', [2, 1])).to.deep.equal([0, 0.5, 1]);
    expect(ticks('below', [1, 2])).to.deep.equal([0, 1]);
    expect(ticks('straight-down', [0, 1])).to.deep.equal([0, 1]);
  });
});
