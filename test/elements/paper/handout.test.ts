import { expect, html } from '@open-wc/testing';
import { AcuBodyMap } from '../../../src/index.js';
import { mount, part, parts, press, root, settled, tool, words } from '../../support/map.js';
import { downloads, handoutButton, printed } from '../../support/paper.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

async function ready(template = html`<acu-body-map></acu-body-map>`, width = 900): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(
    () => part(map, 'handout-button') && root(map).querySelector('acu-more [part~="more"]'),
    'the handout is there',
  );
  return map;
}
const fields = (map: AcuBodyMap): HTMLSelectElement[] => [...part(map, 'handout')!.querySelectorAll('select')];
async function choose(map: AcuBodyMap, index: number, value: string): Promise<void> {
  const field = fields(map)[index]!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(map);
}

/** The text on a printed handout. */
const textOf = (page: Document): string => words(page.body);
const rulesOf = (page: Document): string =>
  page.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' ');

describe('the handout', () => {
  it('is asked for in a dialog, which gives focus back and leaves the panel open', async () => {
    const map = await ready(html`<acu-body-map selected="BL23"></acu-body-map>`);
    const opener = await tool(map, 'handout-button');
    opener.focus();
    await press(map, opener);
    const dialog = part(map, 'handout') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    expect(fields(map)[0]!.value, 'the open point is chosen').to.equal('point BL23');
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    dialog.close();
    await settled(map);
    expect(map.selected).to.equal('BL23');
    await until(() => root(map).activeElement === opener, 'focus is back');
  });

  it('holds the open point alone, with its care, technique and time, and the whole safety text', async () => {
    const map = await ready(html`<acu-body-map selected="BL40"></acu-body-map>`);
    await press(map, part(map, 'handout-button')!);
    const text = await printed(map, textOf);
    for (const said of [
      'Commanding Middle',
      'BL 40',
      '委中',
      'Back of the knee, in the middle of the crease.',
      '⚠ Caution',
      'That may be a clot: get medical help today.',
      'Press the middle of the crease with your thumb.',
      '1–2 min',
      'Call emergency services now:',
      'It does not replace care by a doctor.',
      `Online: ${location.origin}`,
      'Your left',
      'Your right',
    ])
      expect(text).to.contain(said);
    expect(text).to.not.contain('Sea of Vitality');
    await until(() => !document.body.querySelector(':scope > iframe'), 'the frame is gone');
  });

  for (const [tag, print, said] of [
    ['en', 'Print', ['⚠ Caution: If you', 'left alone. Do not press', 'both points. 2. Press', 'waist. (both sides)']],
    ['fr', 'Imprimer', ['⚠ Attention : ', 'Durée : 1–2 min', 'points. 2. Appuyez']],
    ['de', 'Drucken', ['Meer der Vitalität Bl 23 · Shènshū']],
    [
      'ja',
      '印刷',
      [
        '⚠ 注意：妊娠中',
        '押しません。強く押さないで',
        '時間：',
        '高さ。（左右両側）',
        '押す前に。痛いとき',
        '感覚がない。胸の痛み',
      ],
    ],
    ['zh-Hans', '打印', ['⚠ 注意：如果', '不按这里。不要重按', '同高。（左右两侧）']],
  ] as const)
    it(`separates words, sentences and steps as ${tag} does`, async () => {
      const map = await ready(html`<acu-body-map lang=${tag} selected="BL23"></acu-body-map>`);
      await press(map, part(map, 'handout-button')!);
      await until(() => handoutButton(map, print), 'its words are there');
      // The narrow space before a colon in French is a space, too.
      const text = await printed(map, textOf, handoutButton(map, print));
      for (const each of said) expect(text).to.contain(each);
    });

  it('holds a routine with its steps and points in order, on the paper that was chosen', async () => {
    const map = await ready();
    await press(map, part(map, 'handout-button')!);
    await choose(map, 0, 'routine daily');
    await choose(map, 1, 'Letter');
    const [text, rules] = await printed(map, (page) => [textOf(page), rulesOf(page)] as const);
    expect(text).to.contain('Ten to fifteen minutes a day');
    const order = [
      '1 Sea of Vitality',
      '2 Will’s Chamber',
      '3 Commanding Middle',
      '4 Bigger Rushing',
      '5 Union Valley',
    ].map((each) => text.indexOf(each));
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).to.be.above(0);
    expect(rules).to.match(/@page\s*\{[^}]*size:\s*letter/i);
  });

  for (const [language, size] of [
    ['en-US', 'letter'],
    ['de-DE', 'a4'],
  ] as const) {
    it(`is on ${size} for a reader of ${language} who chooses no paper`, async () => {
      const restore = replace(navigator, 'language', language);
      const map = await ready();
      await press(map, part(map, 'handout-button')!);
      const rules = await printed(map, rulesOf);
      restore();
      expect(rules.toLowerCase()).to.match(new RegExp(`@page\\s*\\{[^}]*size:\\s*${size}`));
    });
  }

  it('holds all that an author has written: notes on safety, and times from and to', async () => {
    const data = {
      points: [{ id: 'LI4', technique: 'Press.' }],
      safety: ['Not after a meal.'],
      routines: [{ id: 'own', title: 'Ours', steps: [{ point: 'LI4', duration: '30-60 s' }] }],
    };
    const map = await ready(html`<acu-body-map .data=${data}></acu-body-map>`);
    await press(map, part(map, 'handout-button')!);
    await choose(map, 0, 'routine own');
    const text = await printed(map, textOf);
    expect(text).to.contain('Not after a meal.').and.to.contain('30–60 sec');
  });

  it('holds the points that a reader picks; without any there is nothing to print', async () => {
    const map = await ready();
    await press(map, part(map, 'handout-button')!);
    const boxes = [...part(map, 'handout')!.querySelectorAll<HTMLInputElement>('input')];
    expect(boxes.length).to.equal(12);
    for (const box of boxes.slice(2)) box.click();
    await settled(map);
    const text = await printed(map, textOf);
    expect(text)
      .to.contain('1 Sea of Vitality')
      .and.to.contain('2 Will’s Chamber')
      .and.to.not.contain('Union Valley LI');
    await press(map, part(map, 'handout-button')!);
    for (const box of part(map, 'handout')!.querySelectorAll<HTMLInputElement>('input:checked')) box.click();
    await settled(map);
    expect(handoutButton(map, 'Print').disabled).to.equal(true);
    (part(map, 'handout') as HTMLDialogElement).close();
  });

  it('carries the clinic’s own name and foot, without their ids and scripts', async () => {
    const map = await ready(
      html`<acu-body-map
        ><p slot="handout-heading" id="own" hidden>Harbour Street</p>
        <div slot="handout-footer">
          01234
          <script type="text/x">
            secret
          </script>
          <b id="inner">567</b>
        </div></acu-body-map
      >`,
    );
    await press(map, part(map, 'handout-button')!);
    const [text, marked] = await printed(
      map,
      (page) => [page.body.innerText, page.body.querySelectorAll('[id], script, style, link').length] as const,
    );
    expect(marked).to.equal(0);
    expect(text.startsWith('Harbour Street')).to.equal(true);
    expect(text).to.contain('01234').and.to.not.contain('secret');
  });

  it('speaks the language of the map, in its direction', async () => {
    const map = await mount(html`<acu-body-map lang="ar"></acu-body-map>`, 900);
    await until(() => words(part(map, 'handout-button')) === 'اطبع ورقة', 'Arabic is there');
    await press(map, part(map, 'handout-button')!);
    await until(() => parts(map, 'handout-action').length > 0);
    const how = await printed(
      map,
      ({ documentElement: { lang, dir } }) => [lang, dir],
      parts(map, 'handout-action')[0],
    );
    expect(how).to.deep.equal(['ar', 'rtl']);
  });

  it('can be copied as text, with numbered steps and without the letters of the pictures', async () => {
    const map = await ready(html`<acu-body-map selected="BL40"></acu-body-map>`);
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    await press(map, part(map, 'handout-button')!);
    handoutButton(map, 'Copy as text').click();
    await until(() => copied !== '');
    await until(() => words(part(map, 'handout')!.querySelector('[role="status"]')) === 'Copied.');
    delete (navigator as { clipboard?: unknown }).clipboard;
    (part(map, 'handout') as HTMLDialogElement).close();
    expect(copied)
      .to.contain('1 Commanding Middle')
      .and.to.contain('2. Press the middle of the crease with your thumb.')
      .and.to.contain('1–2 min');
    expect(copied).to.not.contain('Your left');
    expect(copied.split('\n').length).to.be.above(10);
  });

  it('stays open, with the same choice, when the page moves the map', async () => {
    const map = await ready(html`<acu-body-map selected="BL40"></acu-body-map>`);
    const [here, there] = [map.parentElement!, document.body.appendChild(document.createElement('div'))];
    await press(map, part(map, 'handout-button')!);
    await choose(map, 0, 'routine daily');
    for (const place of [there, here, there]) {
      place.append(map);
      await settled(map);
      expect(part(map, 'handout')!.matches(':modal')).to.equal(true);
      expect(fields(map)[0]!.value).to.equal('routine daily');
    }
    part(map, 'handout-close')!.click();
    await until(() => !(part(map, 'handout') as HTMLDialogElement).open, 'it closes');
    await press(map, part(map, 'handout-button')!);
    expect(part(map, 'handout')!.matches(':modal'), 'and opens again').to.equal(true);
    part(map, 'handout-close')!.click();
    there.remove();
  });

  /** Presses *Print* and waits for the sentence that says why nothing comes of it. */
  async function refused(map: AcuBodyMap): Promise<void> {
    await press(map, part(map, 'handout-button')!);
    handoutButton(map, 'Print').click();
    const said = (): string => words(part(map, 'handout')!.querySelector('[role="status"]'));
    await until(() => said().includes('not allowed to print here. Copy the text instead.'), 'it says so');
    expect(document.body.querySelector(':scope > iframe'), 'no frame is left').to.equal(null);
    part(map, 'handout-close')!.click();
  }

  it('says why when a sandbox ignores the request to print', async () => {
    const map = await ready();
    const restore = replace(window, 'parent', {});
    const frames = new MutationObserver(() => {
      const view = document.body.querySelector<HTMLIFrameElement>(':scope > iframe')?.contentWindow;
      if (view) view.print = () => undefined;
    });
    frames.observe(document.body, { childList: true });
    await refused(map);
    frames.disconnect();
    restore();
  });

  it('says why in a sandbox that lets the page have no frame, and copies the text all the same', async () => {
    const map = await ready();
    const restore = replace(HTMLIFrameElement.prototype, 'contentDocument', null);
    await refused(map);
    let copied = '';
    const usual = replace(navigator, 'clipboard', { writeText: async (text: string) => void (copied = text) });
    await press(map, part(map, 'handout-button')!);
    handoutButton(map, 'Copy as text').click();
    await until(() => copied.includes('Sea of Vitality'), 'it is copied');
    part(map, 'handout-close')!.click();
    usual();
    restore();
  });

  it('saves the picture as SVG with numbers and what they stand for, in plain colours', async () => {
    const map = await ready(html`<acu-body-map view="back"></acu-body-map>`);
    await press(map, part(map, 'handout-button')!);
    const [{ name, file }] = (await downloads(() => handoutButton(map, 'Save picture: SVG').click())) as [
      { name: string; file: Blob },
    ];
    (part(map, 'handout') as HTMLDialogElement).close();
    expect([name, file.type]).to.deep.equal(['back-points.svg', 'image/svg+xml']);
    const drawing = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    const texts = [...drawing.querySelectorAll('text')].map((each) => words(each));
    expect(
      texts.filter((text) => text === '1'),
      'both sides',
    ).to.have.lengthOf(2);
    expect(texts)
      .to.include('1. Sea of Vitality · BL 23')
      .and.to.include('General information. It does not replace care by a doctor.');
    expect(drawing.documentElement.outerHTML).to.not.match(/var\(|oklch|<script|style=/);
  });

  it('saves a picture and copies a text that are well-formed, whatever a point is called', async () => {
    // Data is cleaned when it is read; a language that a page adds is not.
    const nasty = 'a\u0000\u0007\uFFFE\uFFFF\uD800b<&]]>"\uDC00\u001F😀z';
    AcuBodyMap.addLanguage({ tag: 'ie', builtIn: { points: { BL23: { name: nasty, technique: [nasty] } } } });
    const map = await ready(html`<acu-body-map view="back" lang="ie"></acu-body-map>`);
    await until(() => map.model?.points[0]?.name !== 'Sea of Vitality', 'the language is there');
    await press(map, part(map, 'handout-button')!);
    const [saved] = await downloads(() => handoutButton(map, 'Save picture: SVG').click());
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    handoutButton(map, 'Copy as text').click();
    await until(() => copied !== '', 'it is copied');
    delete (navigator as { clipboard?: unknown }).clipboard;
    (part(map, 'handout') as HTMLDialogElement).close();
    const svg = await saved!.file.text();
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    expect([...drawing.querySelectorAll('text')].map(words)).to.include('1. ab<&]]>"😀z · BL 23');
    expect(copied).to.contain('1 ab<&]]>"😀z');
    expect(svg + copied).to.not.match(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
  });

  it('saves it as PNG, painted', async () => {
    const map = await ready(html`<acu-body-map view="hand-back"></acu-body-map>`);
    await press(map, part(map, 'handout-button')!);
    const [{ name, file }] = (await downloads(() => handoutButton(map, 'Save picture: PNG').click())) as [
      { name: string; file: Blob },
    ];
    (part(map, 'handout') as HTMLDialogElement).close();
    expect([name, file.type]).to.deep.equal(['hand-back-points.png', 'image/png']);
    const { width, height } = await createImageBitmap(file);
    expect([width, height]).to.deep.equal([1900, 1200]);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d')!;
    context.drawImage(await createImageBitmap(file), 0, 0);
    const colours = new Set<string>();
    for (let x = 0; x < width; x += 10)
      for (let y = 0; y < height; y += 10) colours.add(context.getImageData(x, y, 1, 1).data.join());
    expect(colours.size, 'skin, shades, lines, a mark, letters').to.be.above(6);
  });
});

describe('the share button', () => {
  const stub = (name: 'share' | 'clipboard', value: unknown): void =>
    void Object.defineProperty(navigator, name, { configurable: true, value });
  afterEach(() => {
    delete (navigator as { share?: unknown }).share;
    delete (navigator as { clipboard?: unknown }).clipboard;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('hands title and link of the open point to the device', async () => {
    const given: ShareData[] = [];
    stub('share', async (data: ShareData) => void given.push(data));
    const map = await ready(html`<acu-body-map id="back" deep-link selected="BL23"></acu-body-map>`);
    await press(map, part(map, 'share-button')!);
    await until(() => given.length === 1);
    expect(given[0]!.title).to.equal('Sea of Vitality');
    expect(new URL(given[0]!.url!).hash).to.equal('#back=BL23');
  });

  it('copies the link where the device has nothing for sharing, and says so', async function () {
    if ('share' in Navigator.prototype) this.skip(); // This browser has something for sharing.
    let copied = '';
    stub('clipboard', { writeText: async (text: string) => void (copied = text) });
    const map = await ready();
    await press(map, part(map, 'share-button')!);
    await until(() => words(root(map).querySelector('acu-share [role="status"]')) === 'Link copied.');
    expect(copied).to.equal(location.href);
  });
});

describe('the page on paper', () => {
  const print = async (map: AcuBodyMap): Promise<string> => {
    window.dispatchEvent(new Event('beforeprint'));
    const text = words(part(map, 'sheet'));
    window.dispatchEvent(new Event('afterprint'));
    await settled(map);
    return text;
  };

  it('holds every point with care, technique and time, in order, the safety text and the sources', async () => {
    const map = await ready();
    const text = await print(map);
    const names = map.model!.points.map(({ name }, i) => `${i + 1} ${(name as { en: string }).en ?? name}`);
    const order = names.map((name) => text.indexOf(name));
    expect(order.every((place) => place > 0)).to.equal(true);
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    for (const said of [
      'Before you press.',
      'Call emergency services now:',
      'Said to help:',
      'Evidence:',
      'Sources',
      'https://',
    ])
      expect(text).to.contain(said);
    expect(part(map, 'sheet'), 'gone after printing').to.equal(undefined);
  });

  it('shows both whole bodies and each close-up that a point is seen best in, numbered on both sides', async () => {
    const map = await ready();
    window.dispatchEvent(new Event('beforeprint'));
    const figures = parts(map, 'sheet-figure').map((figure) => [
      words(figure.querySelector('p')),
      figure.querySelectorAll('circle').length > 0,
      figure.querySelectorAll('path').length > 0,
      figure.querySelector('g[transform^="matrix(-1"]') !== null,
    ]);
    window.dispatchEvent(new Event('afterprint'));
    expect(figures.map(([name]) => name)).to.deep.equal([
      'Front',
      'Back',
      'Hand',
      'Foot, top',
      'Sole',
      'Inner ankle',
      'Outer ankle',
    ]);
    expect(figures.every(([, hasMarks, isDrawn]) => hasMarks && isDrawn)).to.equal(true);
    const mirrored = figures.filter(([, , , isMirrored]) => isMirrored).map(([name]) => name);
    expect(mirrored, 'of a body, the left half is stored').to.deep.equal(['Front', 'Back']);
  });

  it('is there in the very moment when the page is printed', async () => {
    const map = await ready();
    expect(part(map, 'sheet')).to.equal(undefined);
    window.dispatchEvent(new Event('beforeprint'));
    expect(part(map, 'sheet')).to.not.equal(undefined);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('a dataset cannot put elements or attributes on it', async () => {
    const evil = '"><img src=x onerror=alert(1)><script>1</script>';
    const map = await ready(
      html`<acu-body-map
        .data=${{ points: [{ id: 'BL23', name: evil, technique: [evil], location: evil }], title: evil, credit: evil, routines: [{ title: 'r', steps: [{ point: 'BL23' }] }] }}
      ></acu-body-map>`,
    );
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = part(map, 'sheet')!;
    const found = sheet.querySelectorAll('img, script, a, [onerror], [style]').length;
    const text = words(sheet);
    window.dispatchEvent(new Event('afterprint'));
    expect(found).to.equal(0);
    expect(text, 'it is text').to.contain(evil);
  });
});
