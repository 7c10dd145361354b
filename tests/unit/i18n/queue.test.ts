import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../../src/i18n/strings';
import { day } from '../../support/builders';

const en = stringsFor('en').queue;
const fr = stringsFor('fr').queue;

/** Every text of an area, with small numbers and names where it asks for some. */
function textsIn(area: unknown): string[] {
  if (typeof area === 'string') return [area];
  if (Array.isArray(area)) return area.flatMap(textsIn);
  return typeof area === 'object' && area !== null ? Object.values(area).flatMap(textsIn) : [];
}

describe('the words of the follow-ups', () => {
  test.each([
    ['one person snoozed', en.snoozed(1), fr.snoozed(1), '1 snoozed', '1 en pause'],
    ['one hidden promise', en.hiddenPromises(1), fr.hiddenPromises(1), '1 promise hidden by snooze', '1 promesse cachée par une pause'],
    ['two hidden promises', en.hiddenPromises(2), fr.hiddenPromises(2), '2 promises hidden by snooze', '2 promesses cachées par une pause'],
    ['one point', en.points(1), fr.points(1), '1 point', '1 point'],
    ['the day of the list', en.day(day('2026-03-16')), fr.day(day('2026-03-16')), 'Monday 16 March', 'lundi 16 mars'],
    ['the first of a month', en.day(day('2026-06-01')), fr.day(day('2026-06-01')), 'Monday 1 June', 'lundi 1er juin'],
    ['the eleventh', en.day(day('2026-03-11')), fr.day(day('2026-03-11')), 'Wednesday 11 March', 'mercredi 11 mars'],
  ])('%s', (_, english, french, expectedEnglish, expectedFrench) => {
    expect([english, french]).toEqual([expectedEnglish, expectedFrench]);
  });

  test('French puts a narrow space before : ; ? ! and inside « »', () => {
    const texts = [
      ...textsIn(fr), fr.done.moves('Ana', 'later'), fr.done.snooze('Ana', day('2026-03-20')), fr.done.date('Ana', day('2026-03-20')),
      fr.write.stale('Ana'), fr.write.unreadable('Ana', 3), fr.write.missing('Ana'), fr.write.failed('Ana', 'no'), fr.write.changedSince('Ana'), fr.write.halfWritten('Ana'),
      fr.nextDate('Ana', day('2026-03-20')), fr.logModal.planned(day('2026-03-20')), fr.noPerson.text(2).replace('type:', 'type'),
    ];
    const wrong = texts.filter((text) => /[^\u202f][:;?!»]|«[^\u202f]/.test(text));
    expect(wrong).toEqual([]);
  });

  test('a note that cannot be read is told with its line, where that is known', () => {
    expect(en.write.unreadable('Ana', 4)).toBe('The properties of Ana cannot be read (line 4); nothing was written.');
    expect(en.write.unreadable('Ana', null)).toBe('The properties of Ana cannot be read; nothing was written.');
  });
});
