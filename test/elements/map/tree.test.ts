import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { mount, part, root, settled } from '../../support/map.js';
import { until } from '../../support/until.js';

/** What the browser tells a screen reader of an element. */
const told = (path: string): Promise<{ role: string; name: string } | 'unsupported'> =>
  executeServerCommand('accessible', { path });

/**
 * “Find Sea of Vitality and read its technique”, stop by stop. Roles as Chromium names them; WebKit's own names for the
 * same beside them.
 */
const WALK: readonly (readonly [path: string, roles: readonly string[], name: RegExp])[] = [
  ['.map', ['region'], /^Points for low back pain$/],
  ['.title', ['heading'], /^Points for low back pain$/],
  ['.view-back [role=toolbar]', ['toolbar'], /^Back, 9 points$/],
  ['.view-back button[data-id="BL23"]', ['button'], /^Sea of Vitality, Bladder 23, Low back, both sides, Caution$/],
  [
    '.safety summary',
    ['DisclosureTriangle', 'button', 'summary', 'details', 'generic', 'group', ''],
    /^(?:Before you press\. Stop if it hurts\. Ask first if you are pregnant, ill or hurt\.)?$/,
  ],
  ['#panel', ['region'], /^Sea of Vitality$/],
  ['#panel-title', ['heading'], /^Sea of Vitality$/],
  ['.close', ['button'], /^Close$/],
  ['.steps', ['list'], /^$/],
  ['.steps li', ['listitem'], /^(?:1\.? Sit or stand\. Put your thumbs on both points\.)?$/],
  ['.nav-next', ['button'], /^Next: Will’s Chamber, Bladder 52$/],
  [
    '.list summary',
    ['DisclosureTriangle', 'button', 'summary', 'details', 'generic', 'group', ''],
    /^(?:All points 12 points)?$/,
  ],
];

describe('what a screen reader is told', () => {
  for (const [path, roles, name] of WALK) {
    it(`of ${path}: ${roles[0]} ${name.source.slice(1, -1)}`, async function () {
      const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900);
      await until(() => part(map, 'keys'), 'it is whole');
      await settled(map);
      const found = await told(path);
      if (found === 'unsupported') return this.skip(); // Firefox's driver tells no roles.
      expect(roles).to.include(found.role);
      expect(found.name ?? '').to.match(name);
      return undefined;
    });
  }

  it('of a row of the list is what it is told of the mark', async function () {
    const map = await mount(undefined, 900);
    part(map, 'list')!.setAttribute('open', '');
    const row = await told('.row[data-id="BL23"]');
    if (row === 'unsupported') return this.skip(); // Firefox's driver tells no roles.
    expect(row.name).to.equal('Sea of Vitality, Bladder 23, Low back, both sides, Caution');
    return undefined;
  });

  it('holds nothing of the drawing, and no mirrored mark', async () => {
    const map = await mount(undefined, 900);
    for (const each of root(map).querySelectorAll('.picture, .hotspot-mirrored, .overlay'))
      expect(each.closest('[aria-hidden="true"]')).to.not.equal(null);
  });
});
