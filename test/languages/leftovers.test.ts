/** In no language and no state is English left: what is seen, what is heard, what is printed, copied or saved. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { missing, miss } from '../../src/elements/late.js';
import type { AcuBodyMap } from '../../src/index.js';
import { leftovers, LINE, linesIn, saidIn, type Said } from '../support/leftovers.js';
import { mount, part, parts, press, root, settled, unread } from '../support/map.js';
import { expectNoEnglish, messagesOf, onPaper, said, unfolded, whole, type State } from '../support/no-english.js';
import { downloads, printed } from '../support/paper.js';
import { timerButton } from '../support/practice.js';
import { replace } from '../support/replace.js';
import { until } from '../support/until.js';

const CROWD = {
  points: [0, 1, 2, 3].map((i) => ({ id: `crowd-${i}`, name: '１２３', view: 'back', x: 46 + i * 0.3, y: 40 })),
};
const FAULTS = { points: [{ id: 'BL23', duration: 'soon' }, { id: 'nowhere' }, { id: 'BL40', x: 700 }] };

const all = (...each: readonly (readonly Said[])[]): readonly Said[] => each.flat();

/** A map with a timer, in which buttons are pressed; they are named by their messages. */
async function timer(tag: string, ...buttons: readonly string[]): Promise<AcuBodyMap> {
  const map = await whole(html`<acu-body-map lang=${tag} selected="BL40"></acu-body-map>`);
  const { [`timer.start`]: start = '' } = await messagesOf(tag);
  await until(() => timerButton(map, start), 'the timer is there');
  for (const button of buttons) await press(map, timerButton(map, (await messagesOf(tag))[button]!)!);
  return unfolded(map);
}
/** What is said in each state that a reader can be in. */
const STATES: Readonly<Record<string, State>> = {
  'at rest, wide and narrow': async (tag) =>
    all(
      said(await whole(html`<acu-body-map lang=${tag}></acu-body-map>`)),
      said(await whole(html`<acu-body-map lang=${tag}></acu-body-map>`, 320)),
    ),
  'with the menu open, large text and lines': async (tag) => {
    const map = await whole(html`<acu-body-map lang=${tag} meridians selected="BL23"></acu-body-map>`);
    await press(map, part(map, 'tools-button')!);
    await press(map, part(map, 'large-text-button')!);
    await until(() => root(map).querySelectorAll('.overlay text').length > 6, 'the lines have their names');
    return said(map);
  },
  compact: async (tag) => {
    const map = await mount(html`<acu-body-map lang=${tag} layout="compact" selected="LI4"></acu-body-map>`, 340);
    await until(() => part(map, 'tools-button') && part(map, 'timer'), 'it is whole');
    await press(map, part(map, 'tools-button')!);
    return said(await unfolded(map));
  },
  'with one point': async (tag) => {
    const map = await mount(html`<acu-body-map lang=${tag} points="LI4"></acu-body-map>`, 340);
    await until(() => part(map, 'timer') && part(map, 'sources'), 'it is whole');
    return said(await unfolded(map));
  },
  'before anything is pressed': async (tag) => {
    const undo = unread();
    const map = await whole(html`<acu-body-map lang=${tag} selected="BL40"></acu-body-map>`);
    const found = [...said(map)];
    map.practice.open('feet');
    found.push(...said(await unfolded(map)));
    undo();
    return found;
  },
  'with a timer: ready, running, paused, done': async (tag) => {
    const ready = await timer(tag);
    const found = [...said(ready)];
    for (const buttons of [['timer.start'], ['timer.start', 'timer.pause']])
      found.push(...said(await timer(tag, ...buttons)));
    const { 'timer.skip': skip = '' } = await messagesOf(tag);
    const map = await timer(tag, 'timer.start');
    while (timerButton(map, skip)) await press(map, timerButton(map, skip)!);
    return all(found, said(await unfolded(map)));
  },
  'read aloud': async (tag) => {
    const heard: Said[] = [];
    const undo = replace(speechSynthesis, 'speak', ({ text, lang }: SpeechSynthesisUtterance) => {
      expect(lang).to.equal(tag);
      heard.push({ text, where: 'voice' });
    });
    const map = await whole(html`<acu-body-map lang=${tag}></acu-body-map>`);
    map.practice.open('feet');
    await unfolded(map);
    for (const box of root(map).querySelectorAll<HTMLInputElement>('acu-routine input')) if (!box.checked) box.click();
    await settled(map);
    map.practice.begin();
    await until(() => heard.length > 0, 'something is read aloud');
    undo();
    return heard;
  },
  'with points for a routine of one’s own, and a concern': async (tag) => {
    const map = await whole(html`<acu-body-map lang=${tag}></acu-body-map>`);
    for (const box of root(map).querySelectorAll<HTMLInputElement>('acu-own-routine input, [part~="concern"] input'))
      box.click();
    return said(await unfolded(map));
  },
  'with a choice of crowded points': async (tag) => {
    const map = await whole(html`<acu-body-map lang=${tag} .data=${CROWD}></acu-body-map>`);
    await until(() => part(map, 'crowd'), 'there is a crowd');
    part(map, 'crowd')!.click();
    await until(() => part(map, 'chooser'), 'the choice is open');
    return said(map);
  },
  zoomed: async (tag) => {
    const map = await whole(html`<acu-body-map lang=${tag} selected="BL23"></acu-body-map>`);
    await press(map, part(map, 'zoom-button')!);
    await until(() => parts(map, 'zoom-button').length > 2, 'it can be zoomed out');
    return said(map);
  },
  'in the handout, printed, copied and saved': async (tag) => {
    const map = await whole(html`<acu-body-map lang=${tag} topics="low-back head-neck"></acu-body-map>`);
    await press(map, part(map, 'handout-button')!);
    const own = await messagesOf(tag);
    const action = (key: string, values: Readonly<Record<string, string>> = {}): HTMLButtonElement =>
      parts(map, 'handout-action').find(
        (each) => each.textContent?.trim() === own[key]!.replace('{kind}', values['kind'] ?? ''),
      ) as HTMLButtonElement;
    const found = [...said(map)];
    const clipboard: string[] = [];
    const undo = replace(navigator, 'clipboard', { writeText: async (text: string) => void clipboard.push(text) });
    await press(map, action('handout.copy'));
    await until(() => clipboard.length > 0, 'it is copied');
    undo();
    for (const line of clipboard.join('\n').split('\n')) found.push({ text: line.trim(), where: 'copied' });
    const [file] = await downloads(() => action('handout.save', { kind: 'SVG' }).click());
    const picture = new DOMParser().parseFromString(await file!.file.text(), 'image/svg+xml');
    found.push(...saidIn(picture.documentElement), ...said(map));
    found.push(...(await printed(map, (page) => all(saidIn(page.body), linesIn(page)), action('handout.print'))));
    return found;
  },
  'on paper': async (tag) => onPaper(await whole(html`<acu-body-map lang=${tag}></acu-body-map>`)),
  'where data or parts can’t be had': async (tag) => {
    const found: Said[] = [];
    for (const template of [
      html`<acu-body-map lang=${tag} data="{"></acu-body-map>`,
      html`<acu-body-map lang=${tag} src="/nowhere.json"></acu-body-map>`,
      html`<acu-body-map lang=${tag} .data=${{ points: [] }}></acu-body-map>`,
      html`<acu-body-map lang=${tag} .data=${FAULTS}></acu-body-map>`,
    ]) {
      const map = await mount(template, 900);
      await until(() => root(map).querySelector('acu-faults') || part(map, 'error')?.checkVisibility(), 'it says so');
      found.push(...said(await unfolded(map)));
    }
    const map = await whole(html`<acu-body-map lang=${tag} meridians selected="BL40"></acu-body-map>`);
    const late = ['figure', 'panel', 'text', 'extras', 'practice', 'paper', 'overlay', 'map', 'back'];
    for (const name of late) miss(name, () => Promise.reject(new Error(name)));
    await until(() => parts(map, 'missing').length > 2, 'what is missing is named');
    found.push(...said(map));
    missing.clear();
    return found;
  },
  'in a routine: its steps, asked why one is skipped, paused, done': async (tag) => {
    const map = await whole(html`<acu-body-map lang=${tag}></acu-body-map>`);
    const { 'routine.skip': skip = '' } = await messagesOf(tag);
    expect(map.practice.open('feet')).to.equal(true);
    const found = [...said(await unfolded(map))];
    const see = async (): Promise<void> => {
      await settled(map);
      const routine = root(map).querySelector('acu-routine')!;
      found.push(...saidIn(routine), ...linesIn(routine));
    };
    map.practice.begin();
    await see();
    await press(map, timerButton(map, skip)!);
    await see();
    map.practice.pause();
    await see();
    while (map.practice.status !== 'done') {
      map.practice.next();
      await see();
    }
    found.push(...said(await unfolded(map)));
    return found;
  },
};

expectNoEnglish(STATES);

describe('English that is left', () => {
  for (const [text, found] of [
    ['Close', 'Close'],
    ['Wind Pool, VB 20, nuque', 'Wind Pool'],
    ['3 of 12', '{index} of {total}'],
    ['Ne pressez pas. Stop if it hurts.', 'Stop if it hurts.'],
    ['Headaches in over 12s: diagnosis and management (guideline CG150)', undefined],
    ['Fermer', undefined],
    ['Technique', undefined],
  ] as const)
    it(`${found === undefined ? 'is not' : 'is'} found in “${text}”`, async () => {
      const [left = ''] = await leftovers([{ text, where: 'here' }], 'fr');
      expect(
        left.startsWith(found === undefined ? '' : `here: ${found}`) && (left !== '') === (found !== undefined),
        left,
      ).to.equal(true);
    });

  for (const [tag, text, found] of [
    ['ja', '1～2 分', 'a space of English'],
    ['ja', 'やめてください。 妊娠中', 'a space of English'],
    ['ja', '腎兪 左右両側', 'a space of English'],
    ['ja', '拡大: 正面', 'a mark of English'],
    ['ja', '1～2分、BL 23 · 左右両側', undefined],
    ['zh-Hans', '放大: 正面', 'a mark of English'],
    ['zh-Hans', '左右两侧 (正中线)', 'a mark of English'],
    ['zh-Hans', '30-60秒', 'a range as in English'],
    ['zh-Hans', '30秒 – 2分钟', 'a range as in English'],
    ['zh-Hans', '第1个，共12个；30–60秒（BL 23）', undefined],
    ['ar', 'اليد, القدم', 'the English comma'],
    ['fr', 'Agrandir: de dos', 'a mark without its space'],
    ['fr', 'Agrandir\u202f: de dos', undefined],
  ] as const)
    it(`${found ?? 'nothing'} is found in “${text}”, in a text and in a line that is seen`, async () => {
      for (const where of ['here', LINE])
        expect((await leftovers([{ text, where }], tag)).map((each) => each.split(/: | \(/)[1])).to.deep.equal(
          found === undefined ? [] : [found],
        );
    });

  it('is found between two texts on one line, not between buttons', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<p><b>合計：</b> <i>毎日</i></p><p><button>前へ</button> <button>次へ</button></p>';
    document.body.append(host);
    const found = await leftovers(linesIn(host), 'ja');
    host.remove();
    expect(found).to.deep.equal(['a line: a space of English (in “合計： 毎日”)']);
  });

  it('is found in other letters whatever the words are', async () => {
    expect(await leftovers([{ text: '押す (quite new words)', where: 'here' }], 'ja')).to.have.length(1);
    expect(await leftovers([{ text: 'BL 23 と EX-HN 5、WHO https://who.int/x', where: 'here' }], 'ja')).to.deep.equal(
      [],
    );
  });

  it('is looked for in texts, labels, placeholders and shadow trees', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<input placeholder="c" aria-label="b"><p title="d">a<style>x</style></p><bdi>e<mark>f</mark></bdi>';
    expect(
      saidIn(host)
        .map(({ text }) => text)
        .toSorted(),
    ).to.deep.equal(['a', 'b', 'c', 'd', 'ef']);
  });
});
