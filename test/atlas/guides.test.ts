import { expect } from '@open-wc/testing';
import { guidesOn, loadGuides } from '../../src/atlas/guides.js';

describe('the lines along which points are found', () => {
  for (const figure of ['female', 'male'] as const)
    it(`of the ${figure} figure are those of the neutral one, as its places are, until they are loaded`, async () => {
      expect(guidesOn(figure)).to.equal(guidesOn('neutral'));
      await loadGuides(figure);
      expect(guidesOn(figure)['CV4']).not.to.deep.equal(guidesOn('neutral')['CV4']);
      expect(guidesOn(figure)['CV4']).to.have.length.above(0);
    });
});
