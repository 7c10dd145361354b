import { describe, expect, test } from 'vitest';
import { parsePromisedIntroduction } from '../../../src/note/introduction-text';

const ANA = { text: 'Ana', target: 'Ana', isLink: true };

describe('a promised introduction', () => {
  test('is read from a link or from words, with its day', () => {
    expect(parsePromisedIntroduction('[[Ana]] 2026-03-06')).toEqual({ mention: ANA, on: '2026-03-06', status: null });
    expect(parsePromisedIntroduction('2026-03-06: [[Ana]]')).toEqual({ mention: ANA, on: '2026-03-06', status: null });
    expect(parsePromisedIntroduction('[[Ana]]')).toEqual({ mention: ANA, on: null, status: null });
    expect(parsePromisedIntroduction('Ana 2026-03-06')).toEqual({ mention: { ...ANA, isLink: false }, on: '2026-03-06', status: null });
    expect(parsePromisedIntroduction('2026-03-06')).toBeNull();
  });

  test.each([
    ['asked', '[[Ana]] 2026-03-06 asked|[[Ana]] 2026-03-06 demandée|[[Ana]] (demandé)|[[Ana]] demandé·e|Ana 2026-03-06 asked'],
    ['accepted', '[[Ana]] accepted 2026-03-06|[[Ana]] 2026-03-06 : acceptée|[[Ana]] asked, accepted'],
    ['introduced', '[[Ana]] 2026-03-06 introduced by mail|[[Ana]] présenté(e)|[[Ana]] mise en relation faite|[[Ana]] done|[[Ana]] – fait'],
    ['met', '[[Ana]] 2026-03-06 met|[[Ana]] rencontrée le 12|Ana 2026-03-06, rencontré(e)'],
  ] as const)('that is %s', (status, texts) => {
    for (const text of texts.split('|')) expect([text, parsePromisedIntroduction(text)]).toMatchObject([text, { mention: { target: 'Ana' }, status }]);
  });

  test.each(['[[Ana]] before she met the minister', '[[Ana]] not yet asked', '[[Ana]] pas encore demandée', '[[Ana]] metal worker', '[[Ana]] to be introduced'])(
    'is still to come: %s',
    (text) => expect(parsePromisedIntroduction(text)?.status).toBeNull(),
  );

  test('keeps a name in plain words whole', () => {
    expect(parsePromisedIntroduction('Ana-Luz Done')).toMatchObject({ mention: { target: 'Ana-Luz Done' }, status: null });
  });
});
