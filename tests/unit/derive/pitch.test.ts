import { describe, expect, test } from 'vitest';
import { deriveBoard } from '../../../src/derive/board';
import type { PitchFrame } from '../../../src/derive/pitch';
import { derivePitch, pitchOfFrame, spokenLengthOf } from '../../../src/derive/pitch';
import { stringsFor } from '../../../src/i18n/strings';
import type { Language } from '../../../src/i18n/strings';
import { networkOf, person, project } from '../../support/builders';
import { candidateSourceOn } from '../../support/sources';

const NOTHING: PitchFrame = { audience: '', need: '', kind: '', benefit: '', alternative: '', difference: '' };

describe('how long a pitch is', () => {
  test.each([
    ['', 0, 0, false],
    ['One – two: three!', 3, 2, false],
    ['mot '.repeat(60), 60, 30, false],
    ['mot '.repeat(61), 61, 31, true],
  ])('%s', (text, words, seconds, isLong) => expect(spokenLengthOf(text)).toEqual({ words, seconds, isLong }));
});

describe('whom the pitch looks for', () => {
  const pitchOf = (boxes: Record<string, string[]>, pitch: string | null = null): ReturnType<typeof derivePitch> => {
    const subject = project('X', { boxes, pitch });
    return derivePitch(deriveBoard(subject, candidateSourceOn('2026-03-16', networkOf(subject, person('Armand', { status: 'deceased' })))));
  };

  test('the boxes that must be filled and have nobody who counts', () => {
    expect(pitchOf({ ally: ['[[Ana]]'], mentor: ['[[Armand]]'] }).lookingFor).toEqual(['mentor', 'decider']);
    expect(pitchOf({ ally: ['A', 'B'], mentor: ['C'], decider: ['D'] }).lookingFor).toEqual([]);
  });

  test.each([
    ['Je cherche un lieu de résidence.', true],
    ['For you. I’m looking for a mentor.', true],
    ['Nous recherchons du monde.', true],
    ['Une pièce sur un lieu.', false],
  ])('“%s” asks already: %s', (text, asks) => expect(pitchOf({}, text).asksAlready).toBe(asks));

  test.each<[Language, string[], string]>([
    ['en', ['mentor', 'ally'], 'I am looking for a mentor and an ally.'],
    ['en', ['mentor', 'ally', 'press'], 'I am looking for a mentor, an ally and a ?press.'],
    ['fr', ['mentor'], 'Je cherche un·e mentor.'],
    ['fr', ['mentor', 'sponsor'], 'Je cherche un·e mentor et un parrain ou une marraine.'],
  ])('%s: %s', (language, roles, sentence) => expect(stringsFor(language).clarity.lookingFor(roles)).toBe(sentence));
});

describe('the frame of a pitch', () => {
  const MAREES: PitchFrame = {
    audience: 'les 12-15 ans', need: 'vivent une séparation.', kind: 'un spectacle de marionnettes', benefit: 'se joue dans l’eau',
    alternative: 'un film pédagogique', difference: 'le public manipule le décor',
  };

  test.each<[string, Language, Partial<PitchFrame>, string]>([
    ['all of it in French', 'fr', MAREES,
      'Pour les 12-15 ans qui vivent une séparation, Les Marées est un spectacle de marionnettes qui se joue dans l’eau. À la différence d’un film pédagogique, le public manipule le décor.'],
    ['all of it in English', 'en', { audience: 'teenagers', need: 'live a separation', kind: 'a puppet show', benefit: 'is played in water', alternative: 'a film', difference: 'the audience moves the set' },
      'For teenagers who live a separation, Les Marées is a puppet show that is played in water. Unlike a film, the audience moves the set.'],
    ['French contracts', 'fr', { alternative: 'le théâtre', difference: 'on parle' }, 'À la différence du théâtre, on parle.'],
    ['French contracts many', 'fr', { alternative: 'les films', difference: 'on parle' }, 'À la différence des films, on parle.'],
    ['without a need or a benefit', 'en', { audience: 'teenagers', kind: 'a show' }, 'For teenagers, Les Marées is a show.'],
    ['a benefit alone', 'en', { benefit: 'makes you laugh!' }, 'Les Marées makes you laugh!'],
    ['a difference alone is a sentence', 'en', { difference: 'you move the set' }, 'You move the set.'],
    ['nothing', 'en', {}, ''],
  ])('%s', (_, language, frame, text) => {
    expect(pitchOfFrame({ ...NOTHING, ...frame }, 'Les Marées', stringsFor(language).clarity.phrases)).toBe(text);
  });
});
