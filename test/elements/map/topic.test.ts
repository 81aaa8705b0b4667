import { expect, html } from '@open-wc/testing';
import { missing } from '../../../src/elements/late.js';
import { AcuBodyMap } from '../../../src/index.js';
import { LOADERS } from '../../../src/topics/loaders.js';
import type { TopicPoints, TopicWords } from '../../../src/topics/topic.js';
import { mount, part, parts, press, record, row, settled, unread, words } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until, untilEqual } from '../../support/until.js';

const ids = (map: AcuBodyMap): string[] => (map.model?.points ?? []).map(({ id }) => id);
const title = (map: AcuBodyMap): string => words(part(map, 'title'));
const said = (map: AcuBodyMap): string[] => (map.model?.issues ?? []).map(({ code, message }) => `${code}: ${message}`);
const safety = (map: AcuBodyMap): string => words(part(map, 'safety'));
const isOffline = async (): Promise<never> => {
  throw new TypeError('Failed to fetch dynamically imported module');
};

afterEach(() => missing.clear());

describe('a map of a topic', () => {
  it('shows the points of the topic, with its title', async () => {
    const map = await mount(html`<acu-body-map topic="head-neck"></acu-body-map>`, 900);
    expect(ids(map)).to.include.members(['GB20', 'EX-HN5', 'LI4']).and.not.include('BL23');
    expect(title(map)).to.equal('Points for headache and a stiff neck');
    expect(said(map)).to.deep.equal([]);
    expect(map.model!.points.filter(({ placements }) => placements.length === 0)).to.deep.equal([]);
  });

  it('has no word about the back where it is not about the back', async () => {
    const map = await mount(html`<acu-body-map topic="sleep-stress"></acu-body-map>`, 900);
    await until(() => parts(map, 'more-heading').length > 2, 'what goes with the points is there');
    expect(
      parts(map, 'more-heading')
        .map((each) => words(each))
        .filter((each) => /back/i.test(each)),
    ).to.deep.equal([]);
  });

  for (const topic of Object.keys(LOADERS))
    it(`${topic}: every point has a place, a technique and a name`, async () => {
      const map = await mount(html`<acu-body-map topic=${topic}></acu-body-map>`, 900);
      expect(map.model!.points.length).to.be.within(8, 12);
      for (const { id, placements, acupoint, entry } of map.model!.points)
        expect([placements.length, entry.technique.length, acupoint?.code], id).to.satisfy(
          ([places, steps, code]: [number, number, string]) => places > 0 && steps > 0 && code === id,
        );
    });

  it('has its safety text read once, in whichever language', async () => {
    const undo = unread();
    const map = await mount(html`<acu-body-map topic="knee-leg" selected="BL57"></acu-body-map>`, 900);
    await press(map, part(map, 'safety-read')!);
    map.lang = 'fr';
    await until(() => title(map) !== '' && !title(map).startsWith('Points for'), 'it is in French');
    await settled(map);
    expect(part(map, 'safety-first')).to.equal(undefined);
    expect(part(map, 'steps')).to.not.equal(undefined);
    undo();
  });

  it('is in the language of the map, and follows it', async () => {
    const map = await mount(html`<acu-body-map topic="head-neck" lang="fr"></acu-body-map>`, 900);
    expect(title(map)).to.equal('Points en cas de mal de tête et de nuque raide');
    await press(map, row(map, 'GB 20'.replace('GB', 'VB')));
    expect(words(part(map, 'panel-title'))).to.not.equal('Wind Pool');
    map.lang = 'de';
    await untilEqual(() => title(map), 'Punkte bei Kopfschmerzen und steifem Nacken');
    map.lang = 'en';
    await untilEqual(() => title(map), 'Points for headache and a stiff neck');
  });

  it('fetches the topic in one language only', async () => {
    const asked: string[] = [];
    const loaders = LOADERS['shoulder-arm']!;
    const undo = Object.entries(loaders.words).map(([tag, load]) =>
      replace(loaders.words as Record<string, () => Promise<TopicWords>>, tag, () => (asked.push(tag), load())),
    );
    await mount(html`<acu-body-map topic="shoulder-arm" lang="ja"></acu-body-map>`, 900);
    undo.forEach((restore) => restore());
    expect(asked).to.deep.equal(['ja']);
  });

  it('says the safety lines of the topic, and not those of the back', async () => {
    const map = await mount(html`<acu-body-map topic="head-neck"></acu-body-map>`, 900);
    expect(safety(map)).to.contain('Never press the throat, or both sides of the neck at once');
    expect(safety(map)).to.not.contain('genitals or buttocks');
    map.topic = 'low-back';
    await untilEqual(() => safety(map).includes('genitals or buttocks'), true);
    expect(safety(map)).to.not.contain('Never press the throat');
  });

  it('has routines, questions and sources of the topic', async () => {
    const map = await mount(html`<acu-body-map topic="sleep-stress"></acu-body-map>`, 900);
    await until(() => parts(map, 'routine').length > 0);
    expect(parts(map, 'routine').map(words).join()).to.contain('Before bed');
  });

  it('combines with points: those of the topic have its texts, those of the low back theirs', async () => {
    const map = await mount(html`<acu-body-map topic="head-neck" points="GB20 BL23 ST36"></acu-body-map>`, 900);
    expect(ids(map)).to.deep.equal(['GB20', 'BL23', 'ST36']);
    const [neck, back, leg] = map.model!.points.map(({ entry }) => entry.technique.length > 0);
    expect([neck, back, leg]).to.deep.equal([true, true, false]);
    expect(safety(map), 'a point of the back is among them').to.contain('genitals or buttocks');
  });

  it('has only the routines of the points that the page names', async () => {
    const map = await mount(html`<acu-body-map topic="head-neck" points="LI4 SI3"></acu-body-map>`, 900);
    const pressed = (map.model!.dataset.more?.routines ?? []).flatMap(({ steps }) =>
      steps.flatMap(({ point }) => point ?? []),
    );
    expect(pressed.filter((id) => id !== 'LI4' && id !== 'SI3')).to.deep.equal([]);
  });

  it('shows the low back again when the attribute goes', async () => {
    const map = await mount(html`<acu-body-map topic="knee-leg"></acu-body-map>`, 900);
    expect(ids(map)).to.not.include('BL23');
    map.removeAttribute('topic');
    await untilEqual(() => ids(map).includes('BL23'), true);
    expect([map.topic, map.hasAttribute('topic')]).to.deep.equal(['low-back', false]);
    map.topic = 'nausea-travel';
    await untilEqual(() => ids(map).includes('PC6'), true);
    expect(map.getAttribute('topic')).to.equal('nausea-travel');
  });

  it('that is none is named, and the low back is shown', async () => {
    const map = await mount(html`<acu-body-map topic="elbow"></acu-body-map>`, 900);
    expect(ids(map)).to.include('BL23');
    expect(said(map)).to.have.length(1);
    expect(said(map)[0]).to.contain('W_TOPIC').and.to.contain('"elbow"').and.to.contain('head-neck');
  });

  it('reads capitals, spaces and curly quotes', async () => {
    for (const written of [' Knee-Leg ', '“knee-leg”']) {
      const map = await mount(html`<acu-body-map topic=${written}></acu-body-map>`, 900);
      expect([title(map), said(map)], written).to.deep.equal(['Points for knees and legs', []]);
    }
  });

  it('gives way to the data of the page', async () => {
    const data = { title: 'Own', points: [{ id: 'LI4' }] };
    const map = await mount(html`<acu-body-map topic="head-neck" .data=${data}></acu-body-map>`, 900);
    expect([ids(map), title(map)]).to.deep.equal([['LI4'], 'Own']);
    map.data = undefined;
    await untilEqual(() => ids(map).includes('GB20'), true);
  });

  it('that can’t be fetched is said, and reload() brings it', async () => {
    const loaders = LOADERS['knee-leg'] as { en: () => Promise<TopicPoints> };
    const quiet = replace(console, 'error', () => undefined);
    const restore = replace(loaders, 'en', isOffline);
    const map = document.createElement('acu-body-map') as AcuBodyMap;
    const seen = record(map, 'acu-error');
    map.topic = 'knee-leg';
    document.body.append(map);
    await map.ready;
    await until(() => part(map, 'error'));
    expect(seen.map(([, { code }]) => code)).to.deep.equal(['E_FETCH']);
    expect(words(part(map, 'error'))).to.contain('could not be loaded');
    restore();
    map.reload();
    await untilEqual(() => title(map), 'Points for knees and legs');
    quiet();
    map.remove();
  });

  it('stays English while its words can’t be fetched, and is translated when they come', async () => {
    const loaders = LOADERS['knee-leg']!.words as Record<string, () => Promise<TopicWords>>;
    const restore = replace(loaders, 'es', isOffline);
    const map = await mount(html`<acu-body-map topic="knee-leg" lang="es"></acu-body-map>`, 900);
    expect(title(map)).to.equal('Points for knees and legs');
    await until(() => part(map, 'missing'), 'it is said');
    expect(words(part(map, 'missing'))).to.equal(
      'Faltan algunos textos en este idioma. Por eso están en inglés. Intentar de nuevo',
    );
    expect(ids(map), 'the points are there all the same').to.include('ST36');
    restore();
    await press(map, part(map, 'missing-retry')!);
    await untilEqual(() => title(map), 'Puntos para las rodillas y las piernas');
    await untilEqual(() => part(map, 'missing'), undefined);
  });

  it('says nothing of missing words in a map beside it that has its own', async () => {
    const loaders = LOADERS['knee-leg']!.words as Record<string, () => Promise<TopicWords>>;
    const restore = replace(loaders, 'es', isOffline);
    const german = await mount(html`<acu-body-map topic="knee-leg" lang="de"></acu-body-map>`, 900);
    const english = await mount(html`<acu-body-map topic="knee-leg"></acu-body-map>`, 900);
    const spanish = await mount(html`<acu-body-map topic="knee-leg" lang="es"></acu-body-map>`, 900);
    await until(() => part(spanish, 'missing'), 'it is said where they are missing');
    for (const map of [german, english]) expect(part(map, 'missing'), map.lang).to.equal(undefined);
    restore();
    await press(spanish, part(spanish, 'missing-retry')!);
    await untilEqual(() => title(spanish), 'Puntos para las rodillas y las piernas');
  });

  it('that has no words in the language of the map says so, and takes them when a script adds them', async () => {
    const loaders = LOADERS['knee-leg']!.words as Record<string, () => Promise<TopicWords>>;
    const french = loaders['fr']!;
    delete loaders['fr'];
    const map = await mount(html`<acu-body-map topic="knee-leg" lang="fr"></acu-body-map>`, 900);
    await until(() => part(map, 'missing'), 'it is said');
    expect(title(map)).to.equal('Points for knees and legs');
    expect(words(part(map, 'missing'))).to.equal(
      'Certains textes manquent dans cette langue. Ils sont donc en anglais.',
    );
    expect(part(map, 'missing-retry'), 'there is nothing to ask for again').to.equal(undefined);
    AcuBodyMap.addTopic({ topic: 'knee-leg', tag: 'fr', words: await french() });
    await untilEqual(() => title(map).startsWith('Points pour'), true);
    await untilEqual(() => part(map, 'missing'), undefined);
    loaders['fr'] = french;
  });

  it('takes the words that a script adds', async () => {
    const map = await mount(html`<acu-body-map topic="knee-leg" lang="sw"></acu-body-map>`, 900);
    const spanish = await LOADERS['knee-leg']!.words['es']!();
    AcuBodyMap.addTopic({ topic: 'knee-leg', tag: 'sw', words: { ...spanish, title: 'Magoti na miguu' } });
    await untilEqual(() => title(map), 'Magoti na miguu');
  });

  it('with a point selected keeps the panel when the new topic has the point, and closes it when not', async () => {
    const map = await mount(html`<acu-body-map topic="head-neck" selected="LI4"></acu-body-map>`, 900);
    map.topic = 'low-back';
    await untilEqual(() => ids(map).includes('BL23'), true);
    expect(map.selected).to.equal('LI4');
    map.topic = 'knee-leg';
    await untilEqual(() => title(map), 'Points for knees and legs');
    expect(map.selected).to.equal(undefined);
  });
});

describe('the choice of a topic', () => {
  const choice = (map: AcuBodyMap): HTMLSelectElement | undefined =>
    part(map, 'topics') as HTMLSelectElement | undefined;
  const choose = async (map: AcuBodyMap, topic: string): Promise<void> => {
    const select = choice(map)!;
    select.value = topic;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(map);
    await map.ready;
  };

  it('names the topics of the page in its order, and the one that is shown', async () => {
    const map = await mount(
      html`<acu-body-map topics="head-neck low-back elbow head-neck" topic="head-neck"></acu-body-map>`,
      900,
    );
    await until(() => choice(map));
    expect([...choice(map)!.options].map(({ text }) => text)).to.deep.equal(['Head and neck', 'Low back']);
    expect(choice(map)!.value).to.equal('head-neck');
    expect(words(choice(map)!.closest('label')!.querySelector('span'))).to.equal('Topic');
  });

  it('shows another topic, and keeps the focus', async () => {
    const map = await mount(html`<acu-body-map topics="low-back head-neck" lang="de"></acu-body-map>`, 900);
    await until(() => choice(map));
    await map.practice.ready;
    choice(map)!.focus();
    await choose(map, 'head-neck');
    await untilEqual(() => title(map), 'Punkte bei Kopfschmerzen und steifem Nacken');
    expect([map.topic, choice(map)!.value]).to.deep.equal(['head-neck', 'head-neck']);
    await until(() => map.shadowRoot!.activeElement === choice(map));
    await choose(map, 'low-back');
    await untilEqual(() => ids(map).includes('BL23'), true);
  });

  it('tells the page what a person has chosen, once it is asked for, and nothing of what a script does', async () => {
    const map = await mount(html`<acu-body-map topics="low-back head-neck knee-leg"></acu-body-map>`, 900);
    const seen = record(map, 'acu-topic-change', 'acu-load');
    const topics: string[] = [];
    document.addEventListener('acu-topic-change', ({ detail }) => topics.push(detail.topic), { once: true });
    map.addEventListener('acu-topic-change', () => topics.push(map.topic), { once: true });
    await until(() => choice(map));
    await choose(map, 'head-neck');
    await untilEqual(() => seen.length, 2);
    expect(seen.map(([type]) => type)).to.deep.equal(['acu-topic-change', 'acu-load']);
    expect(seen[0]![1]).to.deep.equal({ topic: 'head-neck', previous: 'low-back' });
    expect(Object.isFrozen(seen[0]![1])).to.equal(true);
    expect(topics, 'the property has changed by then').to.deep.equal(['head-neck', 'head-neck']);
    expect(map.getAttribute('topic')).to.equal('head-neck');
    map.topic = 'knee-leg';
    await untilEqual(() => ids(map).includes('ST36'), true);
    await choose(map, 'low-back');
    await untilEqual(() => ids(map).includes('BL23'), true);
    expect(seen.filter(([type]) => type === 'acu-topic-change').map(([, detail]) => detail)).to.deep.equal([
      { topic: 'head-neck', previous: 'low-back' },
      { topic: 'low-back', previous: 'knee-leg' },
    ]);
    expect(map.getAttribute('topic')).to.equal('low-back');
  });

  it('keeps the points that the page names, in the words of each topic', async () => {
    const map = await mount(
      html`<acu-body-map topics="low-back head-neck" points="LI4 BL23 GB20"></acu-body-map>`,
      900,
    );
    await until(() => choice(map));
    const steps = (): boolean[] => map.model!.points.map(({ entry }) => entry.technique.length > 0);
    expect([ids(map), steps()]).to.deep.equal([
      ['LI4', 'BL23', 'GB20'],
      [true, true, false],
    ]);
    await choose(map, 'head-neck');
    await untilEqual(() => steps().join(), 'true,true,true');
    expect(ids(map)).to.deep.equal(['LI4', 'BL23', 'GB20']);
    expect([map.topic, map.points]).to.deep.equal(['head-neck', 'LI4 BL23 GB20']);
    await choose(map, 'low-back');
    await untilEqual(() => steps().join(), 'true,true,false');
  });

  it('goes with back and forward: a point of the address is shown where the topic has it', async () => {
    const before = location.href;
    const map = await mount(html`<acu-body-map id="way" deep-link topics="low-back head-neck"></acu-body-map>`, 900);
    await until(() => choice(map));
    location.hash = '#way=BL23';
    await untilEqual(() => map.selected, 'BL23');
    await choose(map, 'head-neck');
    await untilEqual(() => ids(map).includes('GB20'), true);
    expect(map.selected).to.equal(undefined);
    await untilEqual(() => location.hash, '');
    location.hash = '#way=GB20';
    await untilEqual(() => map.selected, 'GB20');
    history.back();
    await untilEqual(() => map.selected, undefined);
    history.forward();
    await untilEqual(() => map.selected, 'GB20');
    expect([map.topic, choice(map)!.value]).to.deep.equal(['head-neck', 'head-neck']);
    history.replaceState(null, '', before);
  });

  it('follows the page', async () => {
    const map = await mount(html`<acu-body-map topics="low-back head-neck"></acu-body-map>`, 900);
    await until(() => choice(map));
    map.topic = 'head-neck';
    await untilEqual(() => choice(map)?.value, 'head-neck');
    map.topics = undefined;
    await untilEqual(() => choice(map), undefined);
  });

  it('is not there where there is none, or the page has data of its own', async () => {
    const one = await mount(html`<acu-body-map topics="low-back"></acu-body-map>`, 900);
    const own = await mount(
      html`<acu-body-map topics="low-back head-neck" .data=${{ points: [{ id: 'LI4' }] }}></acu-body-map>`,
      900,
    );
    await customElements.whenDefined('acu-topics');
    for (const map of [one, own]) {
      await settled(map);
      expect(choice(map)).to.equal(undefined);
    }
  });
});
