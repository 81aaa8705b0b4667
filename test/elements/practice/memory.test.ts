import { expect } from '@open-wc/testing';
import { recall, remember } from '../../../src/elements/practice/memory.js';

/** Stands in for a map: an element with an id and a `remember` attribute. */
function host(id: string, wish = 'session'): HTMLElement {
  const element = document.createElement('div');
  element.id = id;
  element.setAttribute('remember', wish);
  return element;
}

describe('the step that a map remembers', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('is that of each map by itself', () => {
    remember(host('back'), { routine: 'daily', step: 2 });
    remember(host('neck'), { routine: 'feet', step: 1 });
    expect(recall(host('back'))).to.deep.equal({ routine: 'daily', step: 2 });
    expect(recall(host('neck'))).to.deep.equal({ routine: 'feet', step: 1 });
    remember(host('neck'), undefined);
    expect(recall(host('neck'))).to.equal(undefined);
    expect(recall(host('back'))).to.deep.equal({ routine: 'daily', step: 2 });
  });

  it('is none for a map whose page has not asked for it', () => {
    remember(host('back', 'for ever'), { routine: 'daily', step: 2 });
    expect(sessionStorage.length).to.equal(0);
    remember(host('back'), { routine: 'daily', step: 2 });
    expect(recall(host('back', ''))).to.equal(undefined);
  });

  for (const broken of [
    '',
    'null',
    '{',
    '[]',
    '7',
    '{"routine":7,"step":1}',
    '{"routine":"daily","step":"1"}',
    '{"routine":"daily","step":1.5}',
    '{"routine":"daily"}',
  ]) {
    it(`is none when somebody has written ${broken || 'nothing'} there`, () => {
      remember(host('back'), { routine: 'daily', step: 2 });
      sessionStorage.setItem(sessionStorage.key(0)!, broken);
      expect(recall(host('back'))).to.equal(undefined);
    });
  }
});
