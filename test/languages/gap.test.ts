import { expect } from '@open-wc/testing';
import { gapAfter, labelled, sentence } from '../../src/languages/gap.js';

describe('sentences in the marks of a language', () => {
  for (const [text, ended] of [
    ['Great Stream', 'Great Stream.'],
    ['太冲', '太冲。'],
    ['お尻', 'お尻。'],
    ['ツボ', 'ツボ。'],
    ['बड़ी धारा', 'बड़ी धारा।'],
    ['الجدول العظيم', 'الجدول العظيم.'],
    ['Stop!', 'Stop!'],
    ['停下。', '停下。'],
    ['रुकें।', 'रुकें।'],
  ] as const)
    it(`“${text}” becomes “${ended}”`, () => expect(sentence(text)).to.equal(ended));

  for (const [text, gap] of [
    ['Stop.', ' '],
    ['रुकें।', ' '],
    ['停下。', ''],
    ['注意：', ''],
    ['哪里痛？', ''],
    ['（左右两侧）', ''],
  ] as const)
    it(`after “${text}” there is ${gap ? 'a' : 'no'} space`, () => expect(gapAfter(text)).to.equal(gap));

  for (const [colon, label] of [
    [':', 'Zoom in: Back'],
    ['\u202f:', 'Zoom in\u202f: Back'],
    ['：', 'Zoom in：Back'],
  ] as const)
    it(`“${label}” has the colon of its language`, () => expect(labelled('Zoom in', colon, 'Back')).to.equal(label));
});
