import { describe, expect, test } from 'vitest';
import { changedSettings, readSettingsText, settingsText } from '../../../src/exchange/settings-text';
import type { Settings } from '../../../src/settings';
import { DEFAULT_SETTINGS } from '../../../src/settings';

const MINE: Settings = {
  ...DEFAULT_SETTINGS, peoplePerDay: 3, mySkills: ['sound'], reasonWeights: { birthday: 0 },
  ownWords: { ...DEFAULT_SETTINGS.ownWords, person: { 'last-contact': ['dernier-echange'] } },
};

describe('settings as a file', () => {
  test('come back as they were', () => {
    expect(readSettingsText(settingsText(MINE))).toEqual({ kind: 'read', settings: MINE });
  });

  test('hold only what was chosen', () => {
    const { settings } = JSON.parse(settingsText(MINE)) as { settings: object };
    expect(Object.keys(settings).sort()).toEqual(['mySkills', 'ownWords', 'peoplePerDay', 'reasonWeights']);
  });

  test('are read from data.json of the plugin, too, and through a byte order mark', () => {
    expect(readSettingsText('\uFEFF{"peoplePerDay": 3, "somebodyElses": 1}')).toEqual({ kind: 'read', settings: { ...DEFAULT_SETTINGS, peoplePerDay: 3 } });
  });

  test('that make no sense are as by default', () => {
    const text = JSON.stringify({ format: 'reseauter-settings', version: 1, settings: { peoplePerDay: 'many', mySkills: ['sound'] } });
    expect(readSettingsText(text)).toEqual({ kind: 'read', settings: { ...DEFAULT_SETTINGS, mySkills: ['sound'] } });
  });

  test.each([
    ['', 'not-json'],
    ['{"peoplePerDay": 3', 'not-json'],
    ['[1]', 'not-settings'],
    ['{"theme": "moonstone"}', 'not-settings'],
    ['{"format": "other", "settings": {}}', 'not-settings'],
    ['{"format": "reseauter-settings", "version": 2, "settings": {}}', 'too-new'],
    ['{"__proto__": {"peoplePerDay": 3}, "constructor": 1}', 'not-settings'],
  ])('%s is told as %s', (text, kind) => {
    expect(readSettingsText(text).kind).toBe(kind);
  });
});

test('what would change is named in the order of the settings', () => {
  expect(changedSettings(DEFAULT_SETTINGS, MINE)).toEqual(['ownWords', 'peoplePerDay', 'reasonWeights', 'mySkills']);
  expect(changedSettings(MINE, MINE)).toEqual([]);
});
