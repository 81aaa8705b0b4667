/**
 * Everything in the five source articles (listed in `facts/seeds-points.md` §1–§6) is in the built-in data, or is left
 * out for a reason. A test fails here when a line goes missing there.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import { builtInCautions } from '../../src/safety/index.js';
import * as safety from '../../src/languages/en/safety.js';
import { readData } from './files.js';

const { dataset } = parseDataset(readData('back-pain.json'));
const more = dataset.more!;
const point = (id: string) => dataset.points.find((entry) => entry.id === id)!;
const all = (value: unknown): string => JSON.stringify(value);
const safetyText = all(safety);

describe('the source articles in the built-in data', () => {
  // §1: nine coded points, two probable ones, one muscle; how long each article presses.
  for (const [id, min, max, sources, aliases] of [
    ['BL23', 60, 120, ['mari', 'naari', 'top7', 'acupuncturist', 'how-to'], ['B23', 'UB23']],
    ['BL52', 60, 120, ['mari', 'naari'], ['B47']],
    ['BL40', 60, 120, ['mari', 'top7', 'acupuncturist'], ['B54']],
    ['LR3', 30, 120, ['mari', 'top7'], ['LV3', 'LIV3']],
    ['LI4', 30, 120, ['mari', 'naari', 'top7', 'acupuncturist'], ['Li-4']],
    ['GB30', 30, 120, ['naari', 'top7', 'how-to'], ['G30']],
    ['KI1', 30, 60, ['naari', 'top7'], ['KD1']],
    ['BL60', 60, 120, ['acupuncturist'], []],
    ['KI3', 60, 120, ['acupuncturist'], []],
    ['LI10', 30, 60, ['top7'], []],
    ['BL53', 60, 180, ['top7', 'how-to'], ['B48']],
    ['hip-muscle', undefined, undefined, ['how-to'], []],
  ] as const) {
    it(`${id}: technique, time, pressure, what is claimed, and by whom`, () => {
      const entry = point(id);
      assert.ok(entry.background, id);
      const { background } = entry;
      assert.ok(entry.location && entry.technique.length > 0 && entry.pressure && background.benefit.length > 0);
      if (min !== undefined) assert.deepEqual([entry.duration?.min, entry.duration?.max], [min, max]);
      for (const source of sources) assert.ok(background.sources.includes(source), `${id} cites ${source}`);
      for (const alias of aliases) assert.ok(entry.aliases.includes(alias), `${id} is also ${alias}`);
      for (const { source } of background.benefit) assert.ok(source, 'a claim is somebody’s claim');
      assert.deepEqual(background.evidence, { level: 'tradition', sources: ['li2021'] });
    });
  }

  // §6: where the articles differ, each keeps its own time.
  for (const [id, times] of [
    [
      'BL23',
      {
        mari: '1–2 min',
        naari: '30–60 s',
        top7: 'a few minutes',
        acupuncturist: '1–2 min',
        'how-to': 'a couple of minutes',
      },
    ],
    ['BL40', { mari: '1 min', top7: '1 min, 30 s rest, then again', acupuncturist: '1–2 min' }],
    ['LR3', { mari: '1–2 min', top7: '30 s' }],
    ['LI4', { mari: '1 min', naari: '30–60 s', top7: 'a few seconds, several times', acupuncturist: '1–2 min' }],
    ['GB30', { naari: '30–60 s', top7: 'a couple of minutes', 'how-to': 'a couple of minutes' }],
  ] as const) {
    it(`${id}: the time of each article`, () =>
      assert.deepEqual(
        Object.fromEntries(point(id).background!.times.map(({ source, text }) => [source, text])),
        times,
      ));
  }

  for (const [id, pressures] of [
    ['BL23', { mari: 'firm', naari: 'gentle', acupuncturist: 'gentle; hard pressure is not needed', 'how-to': 'firm' }],
    ['BL52', { mari: 'firm', naari: 'firm' }],
    ['BL53', { 'how-to': 'firm', acupuncturist: 'gentle; hard pressure is not needed' }],
    ['GB30', { naari: 'deep', 'how-to': 'firm', acupuncturist: 'gentle; hard pressure is not needed' }],
    ['BL40', { mari: 'firm', acupuncturist: 'gentle; hard pressure is not needed' }],
    ['LR3', { mari: 'firm', acupuncturist: 'gentle; hard pressure is not needed' }],
    ['LI4', { mari: 'firm', naari: 'gentle', acupuncturist: 'gentle; hard pressure is not needed' }],
  ] as const) {
    it(`${id}: the pressure of each article`, () =>
      assert.deepEqual(
        Object.fromEntries((point(id).background!.pressures ?? []).map(({ source, text }) => [source, text])),
        pressures,
      ));
  }
  it('BL23 is pressed with thumbs, knuckles or a ball, as the articles have it', () =>
    assert.match(all(point('BL23').technique), /thumbs.*knuckles.*tennis ball/));
  it('what two articles say has both as its sources', () => {
    const { sources } = more.questions.find(({ answer }) => /another puts it first/.test(all(answer)))!;
    assert.deepEqual(sources, ['naari', 'mari']);
  });

  // §3: every precaution, in the built-in text or the data.
  for (const [what, found] of [
    ['pregnancy, asked first', /Pregnant: ask your midwife or doctor/],
    ['open and broken skin, blisters, bruises', /[Bb]roken, blistered or bruised skin/],
    ['scars, old ones too', /(?<!new )scars/i],
    ['swollen, inflamed, hot skin', /bruised, swollen, red or hot/],
    ['boils and rashes', /Boils, rashes/],
    ['help on the same day with a clot', /clot: get medical help today/],
    ['few platelets', /platelets/],
    ['fractures', /fracture/],
    ['medicine', /blood thinners/],
    ['a stop rule for pain and dizziness', /if it hurts, or if you get dizzy or numb/],
    ['no replacement for care', /does not replace care/],
    ['red flags that all articles leave out', /genitals or buttocks/],
  ] as const) {
    it(`the safety text names ${what}`, () => assert.match(safetyText, found));
  }
  for (const [what, found] of [
    ['too long makes one faint', /Too long can make you faint/],
    ['bruises and ice', /bruise/],
    ['hard pressure is not needed', /Hard pressure is not needed/],
    ['let go bit by bit', /[Ll]et go bit by bit/],
    ['help by somebody else', /Ask somebody to press/],
    [
      'a doctor soon when it is strong, after weeks when not, and the days of one article',
      /Soon, when the pain is strong.*after a few weeks; one article says a few days/,
    ],
    ['a doctor before one starts', /Ask a doctor before you start/],
    ['a doctor when pain is strong or has lasted long', /if the pain is strong or has lasted long/],
    ['muscles, blood and endorphins, as what is said', /The articles say that pressing loosens.*endorphins/],
    ['stress, body and mind', /body and mind belong together, and that stress/],
    ['the causes', /poor posture, too little rest or exercise, and too much sleep/],
    ['a slipped disc and a narrow spinal canal', /slipped disc and a narrow spinal canal \(stenosis\)/],
    ['sciatica by name', /sciatica/],
    ['scans', /X-ray or another scan/],
    ['medicine, and to ask first', /ibuprofen, naproxen or aspirin\. Ask before you take one/],
    [
      'that articles differ on pregnancy, and the careful way',
      /not to use it at all, two say to ask first\. The careful way: do not press/,
    ],
    ['that times come from custom', /come from custom, not from studies/],
    ['where one article puts the place behind the knee', /beside the calf\. Here it is where WHO has it/],
    ['causes in a disc or a nerve', /disc or a nerve/],
  ] as const) {
    it(`the data says: ${what}`, () => assert.match(all(dataset), found));
  }
  it('marks the points that lists for pregnancy name', () => {
    for (const id of ['LI4', 'BL60', 'BL23', 'BL52', 'BL53']) assert.ok(builtInCautions(id).includes('pregnancy'), id);
  });

  // §4: all routines.
  for (const [id, points, seconds] of [
    ['daily', ['BL23', 'BL52', 'BL40', 'LR3', 'LI4'], undefined],
    ['five-steps', [], undefined],
    ['gentle', [], undefined],
    ['hand', ['LI4'], 30],
    ['elbow', ['LI10', 'LI4'], 30],
    ['feet', ['LR3', 'KI1', 'LR3', 'KI1'], 30],
    ['knees', ['BL40', 'BL40'], 60],
    ['ankles', ['BL60', 'KI3'], 90],
    ['downwards', ['BL23', 'BL53', 'GB30'], 120],
  ] as const) {
    it(`the routine “${id}” runs in its order`, () => {
      const routine = more.routines.find((each) => each.id === id);
      assert.ok(routine, id);
      assert.deepEqual(
        routine.steps.flatMap((step) => step.point ?? []),
        points,
      );
      if (seconds !== undefined) assert.equal(routine.steps.find((step) => step.point)?.duration?.preset, seconds);
      assert.ok(routine.sources.length > 0);
    });
  }
  it('the daily one takes ten to fifteen minutes, the knees have a rest of half a minute, ice fifteen minutes', () => {
    const { total } = more.routines.find(({ id }) => id === 'daily')!;
    assert.deepEqual([total?.min, total?.max], [600, 900]);
    assert.ok(
      more.routines
        .find(({ id }) => id === 'knees')!
        .steps.some(({ point: at, duration }) => !at && duration?.preset === 30),
    );
    assert.ok(
      more.routines.find(({ id }) => id === 'downwards')!.steps.some(({ duration }) => duration?.preset === 900),
    );
  });

  // §5: related techniques, questions, prevention, glossary.
  for (const [what, found] of [
    ['tennis ball', /Tennis ball/],
    ['knuckles', /Knuckles/],
    ['mat', /Acupressure mat/],
    ['heat after', /Heat afterwards/],
    ['ice after', /Cold afterwards/],
    ['stretching', /Stretching/],
    ['moxibustion', /Moxibustion/],
    ['nutrition', /fish oil/],
  ] as const) {
    it(`another method is named and attributed: ${what}`, () => {
      const method = more.methods.find(({ name, text }) => found.test(all([name, text])));
      assert.ok(method && method.sources.length > 0, what);
    });
  }
  it('answers the questions that the articles ask', () => {
    for (const found of [
      /press most/,
      /down the leg/,
      /How often/,
      /for everyone/,
      /acupuncture/,
      /sudden pain/,
      /see a doctor/,
      /Does it help/,
    ])
      assert.ok(
        more.questions.some(({ question, answer }) => found.test(all(question)) && answer),
        String(found),
      );
  });
  it('keeps the tips for every day', () => {
    for (const found of [
      /upright/,
      /five minutes each hour/,
      /[Mm]ove every day/,
      /in bed/,
      /Warm up/,
      /Bend your knees/,
      /Low heels/,
      /firm mattress/,
      /weight/,
      /Drink/,
    ])
      assert.match(all(more.tips), found);
  });
  it('explains qi, meridian, cun, blockage, sciatica, and acupressure against acupuncture', () => {
    assert.deepEqual(
      more.glossary.map(({ term }) => term),
      ['Acupressure', 'Acupuncture', 'Qi', 'Meridian', 'Blockage', 'Sciatica', 'Cun'],
    );
  });
  it('names for each complaint only points of which one of its sources says something', () => {
    assert.ok(more.complaints.length >= 4);
    for (const { name, points: named, sources: cited } of more.complaints)
      for (const id of named) {
        const { benefit = [] } = point(id).background ?? {};
        assert.ok(
          benefit.some(({ source }) => source !== undefined && cited.includes(source)),
          `${all(name)}: ${id}`,
        );
      }
  });
  it('names the five articles and the studies as sources', () => {
    for (const id of [
      'mari',
      'naari',
      'top7',
      'acupuncturist',
      'how-to',
      'li2021',
      'murphy2019',
      'hsieh2006',
      'movahedi2017',
      'ear2025',
    ])
      assert.ok(
        dataset.sources.some((source) => source.id === id),
        id,
      );
  });

  // §6: where they disagree, both are there.
  it('keeps both sides where the articles disagree', () => {
    assert.match(all(point('LI4')), /few seconds/);
    assert.match(all(more.methods), /heat instead/);
    assert.match(all(point('BL52')), /B47/);
    assert.notEqual(all(point('BL23').location), all(point('BL52').location));
    assert.match(all(more.questions), /five to fifteen minutes, or once or twice a day/);
    assert.doesNotMatch(all(dataset), /without side effects|no side effects/i);
  });
  it('says of the evidence what is known', () => {
    assert.match(
      all(more.questions),
      /Some small studies found people with long-lasting low back pain had less pain\. The evidence is low quality\. Which exact point is pressed may not matter much\./,
    );
  });
});
