import { describe, expect, test } from 'vitest';
import { CIRCLE_DAYS, CIRCLE_PRESETS, presetOf } from '../../src/model/cadence';
import { DEFAULT_ROLES } from '../../src/model/role';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS, readSettings, savedSettings, settingsCarriedOver } from '../../src/settings';

/** Settings by default, but for a few. */
function settings(plan: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...plan };
}

describe('reading data.json', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['no value at all', undefined],
    ['a text', 'peoplePerDay'],
    ['a number', 7],
    ['a list', [{ peoplePerDay: 3 }]],
    ['an empty map', {}],
    ['a map of another plugin', { theme: 'dark', version: 2 }],
  ])('%s gives the defaults', (_what, data) => {
    expect(readSettings(data)).toEqual(DEFAULT_SETTINGS);
  });

  const rule = { role: 'mentor', status: 'active', days: 14 };
  test.each<[string, unknown, Partial<Settings>]>([
    ['the smallest number', { peoplePerDay: 1, dormantPerList: 0, nurtureDays: 1 }, { peoplePerDay: 1, dormantPerList: 0, nurtureDays: 1 }],
    ['the largest number', { peoplePerDay: 20, dormantPerList: 10 }, { peoplePerDay: 20, dormantPerList: 10 }],
    ['a number that is too small', { peoplePerDay: 0, dormantPerList: -1, nurtureDays: 0 }, {}],
    ['a number that is too large', { peoplePerDay: 21, dormantPerList: 11, nurtureDays: 3651 }, {}],
    ['a part of a person', { peoplePerDay: 3.5 }, {}],
    ['a number in quotes', { peoplePerDay: '3' }, {}],
    ['what is no number', { peoplePerDay: Number.NaN, dormantPerList: Infinity, nurtureDays: null }, {}],
    ['grace switched off', { weekendGrace: false }, { weekendGrace: false }],
    ['grace as a word', { weekendGrace: 'no' }, {}],
    ['cards switched off', { hoverCards: false }, { hoverCards: false }],
    ['one circle', { circleDays: { core: 7 } }, { circleDays: { ...CIRCLE_DAYS, core: 7 } }],
    ['a circle out of range beside a good one', { circleDays: { core: 0, close: 45, far: 9 } }, { circleDays: { ...CIRCLE_DAYS, close: 45 } }],
    ['circles as a list', { circleDays: [7, 30, 180, 365] }, {}],
    ['weights', { reasonWeights: { new: 0, promise: 2, dormant: 0.5 } }, { reasonWeights: { new: 0, promise: 2, dormant: 0.5 } }],
    ['a weight of one', { reasonWeights: { new: 1 } }, {}],
    ['weights that are none', { reasonWeights: { new: -1, promise: 3, dormant: '2', gossip: 2 } }, {}],
    ['a rule', { cadenceRules: [rule, { role: null, status: 'idea', days: 90 }] }, { cadenceRules: [
      { role: 'mentor', status: 'active', days: 14 }, { role: null, status: 'idea', days: 90 },
    ] }],
    ['a bad rule beside a good one', { cadenceRules: [rule, null, 'x', { ...rule, days: 0 }, { ...rule, status: 'new' }, { ...rule, role: 3 }] }, {
      cadenceRules: [{ role: 'mentor', status: 'active', days: 14 }],
    }],
    ['rules as a map', { cadenceRules: { 0: rule } }, {}],
    ['a birthday in March', { leapBirthday: 'march-1' }, { leapBirthday: 'march-1' }],
    ['a birthday on another day', { leapBirthday: 'march-2' }, {}],
    ['a way of logging', { logStyle: 'note' }, { logStyle: 'note' }],
    ['a way of logging that nobody knows', { logStyle: 'calendar' }, {}],
    ['a folder', { meetingFolder: ' /Notes // Meetings/ ' }, { meetingFolder: 'Notes/Meetings' }],
    ['a folder outside the vault', { meetingFolder: '../Meetings' }, {}],
    ['a folder that is none', { meetingFolder: ['Meetings'] }, {}],
    ['skills', { mySkills: [' violin ', '', 3, null, 'sound'] }, { mySkills: ['violin', 'sound'] }],
    ['skills as a text', { mySkills: 'violin, sound' }, {}],
    ['a name of one’s own', { myName: ' Ana ' }, { myName: 'Ana' }],
    ['a name that is none', { myName: 3 }, {}],
    ['a template', { messageTemplates: [{ name: ' Short ', language: 'fr', subject: '', text: 'Bonjour,\n\nmerci\n' }] }, {
      messageTemplates: [{ name: 'Short', language: 'fr', subject: '', text: 'Bonjour,\n\nmerci' }],
    }],
    ['templates that say nothing beside a good one', {
      messageTemplates: [
        null, 'x', { name: '', language: 'en', text: 'Hi' }, { name: 'A', language: 'en', text: ' ' }, { name: 'A', language: 'de', text: 'Hallo' },
        { name: 'B', language: 'en', subject: 3, text: 'Hi' },
      ],
    }, { messageTemplates: [{ name: 'B', language: 'en', subject: '', text: 'Hi' }] }],
    ['templates as a map', { messageTemplates: { name: 'A' } }, {}],
    ['what columns hold', { csvMappings: [{ key: '2-ab', columns: ['name', null] }] }, { csvMappings: [{ key: '2-ab', columns: ['name', null] }] }],
    ['columns that nobody knows', { csvMappings: [{ key: '3-ab', columns: ['star-sign', 4, 'emails'] }] }, {
      csvMappings: [{ key: '3-ab', columns: [null, null, 'emails'] }],
    }],
    ['columns of no table beside good ones', { csvMappings: [null, 'x', { key: '', columns: [] }, { key: 'a' }, { key: 'b', columns: ['city'] }] }, {
      csvMappings: [{ key: 'b', columns: ['city'] }],
    }],
    ['who are not the same', { notSame: [['b.md', 'a.md'], ['a.md'], ['a.md', 'a.md'], ['a.md', 3], ['', 'b.md'], 'x', null, ['c.md', 'd.md', 'e.md']] }, {
      notSame: [['a.md', 'b.md']],
    }],
    ['columns as a map', { csvMappings: { a: ['name'] } }, {}],
    ['a list of roles without an entry', { roles: [], roleOrder: [] }, {}],
  ])('%s', (_what, data, expected) => {
    expect(readSettings(data)).toEqual(settings(expected));
  });
});

test('of more than twenty tables the last twenty are remembered', () => {
  const csvMappings = Array.from({ length: 25 }, (_, at) => ({ key: `1-${at}`, columns: ['name'] }));
  expect(readSettings({ csvMappings }).csvMappings.map(({ key }) => key)).toEqual(csvMappings.slice(5).map(({ key }) => key));
});

describe('what is written to data.json', () => {
  test('is nothing as long as everything is as by default', () => {
    expect(savedSettings(DEFAULT_SETTINGS, null)).toEqual({});
  });

  test('is only what differs from the defaults, also inside circles and weights', () => {
    const changed = settings({ peoplePerDay: 8, circleDays: { ...CIRCLE_DAYS, core: 7 }, reasonWeights: { new: 0 } });
    expect(savedSettings(changed, null)).toEqual({ peoplePerDay: 8, circleDays: { core: 7 }, reasonWeights: { new: 0 } });
  });

  test('leaves a setting out again when it is put back', () => {
    const data = { peoplePerDay: 8, circleDays: { core: 7 }, reasonWeights: { new: 0 }, mySkills: ['violin'] };
    expect(savedSettings(DEFAULT_SETTINGS, data)).toEqual({});
  });

  test('keeps what a newer version wrote and this one does not know', () => {
    const data = {
      theme: 'night',
      logStyle: 'calendar',
      roles: [{ id: 'muse' }],
      circleDays: { core: 7, orbit: 900 },
      reasonWeights: { gossip: 2 },
      cadenceRules: [{ role: 'muse', status: 'active', days: 9, weekdays: true }, { person: 'Ana' }],
    };
    const saved = savedSettings({ ...readSettings(data), peoplePerDay: 2, circleDays: CIRCLE_DAYS }, data);
    expect(saved).toEqual({ ...data, peoplePerDay: 2, circleDays: { orbit: 900 } });
  });

  test('replaces what could not be read once a person has chosen something else', () => {
    expect(savedSettings(settings({ logStyle: 'property' }), { logStyle: 'calendar' })).toEqual({ logStyle: 'property' });
  });

  test('changes nothing in the map that it was given', () => {
    const data = Object.freeze({ circleDays: Object.freeze({ core: 7 }) });
    savedSettings(settings({ circleDays: { ...CIRCLE_DAYS, core: 9 } }), data);
    expect(data).toEqual({ circleDays: { core: 7 } });
  });
});

describe('the presets of the circles', () => {
  test('the calm one is the default', () => {
    expect(presetOf(DEFAULT_SETTINGS.circleDays)).toBe('calm');
    expect(CIRCLE_PRESETS.calm).toEqual({ core: 21, close: 60, active: 180, wide: 365 });
  });

  test('days are recognised by what they are', () => {
    expect(presetOf({ core: 7, close: 30, active: 180, wide: 365 })).toBe('dunbar');
    expect(presetOf({ core: 7, close: 60, active: 180, wide: 365 })).toBeNull();
  });
});

describe('settings that two devices changed at once', () => {
  const BEFORE = { mySkills: ['film', 'sound'], roles: [{ id: 'ally', minimum: 2 }], roleOrder: [], checkIgnored: [], cadenceRules: [{ role: 'ally', status: 'active', days: 30 }] };
  /** What the file says where one device wrote this, and the other had changed it so before it heard of it. */
  const joined = (ours: object, theirs: object): object => {
    const before = readSettings(BEFORE);
    return settingsCarriedOver(readSettings({ ...BEFORE, ...ours }), before, { ...BEFORE, ...theirs });
  };

  test('a list has what either added, less what either took out', () => {
    expect(joined({ mySkills: ['sound', 'light'] }, { mySkills: ['film', 'sound', 'masks', 'light'] })).toMatchObject({ mySkills: ['sound', 'light', 'masks'] });
    expect(joined({ mySkills: ['film', 'sound', 'light'] }, { mySkills: ['film'] })).toMatchObject({ mySkills: ['film', 'light'] });
    expect(joined({ mySkills: [] }, { mySkills: ['film', 'sound', 'masks'] })).toMatchObject({ mySkills: ['masks'] });
    expect(joined({ mySkills: ['film'] }, { mySkills: ['sound'] })).not.toHaveProperty('mySkills');
  });

  test('so do lists within a setting', () => {
    const folders = (...person: string[]): object => ({ ownWords: { folders: { person } } });
    expect(joined(folders('Crew'), folders('Guests'))).toMatchObject({ ownWords: { folders: { person: ['Crew', 'Guests'] } } });
  });

  test('of one thing that both changed there is one, as it is here', () => {
    const rule = (days: number, role = 'ally'): object => ({ role, status: 'active', days });
    expect(joined({ cadenceRules: [rule(10)] }, { cadenceRules: [rule(20), rule(40, 'mentor')] })).toMatchObject({ cadenceRules: [rule(10), rule(40, 'mentor')] });
    const [ours, theirs] = [[{ id: 'ally', minimum: 3 }], [{ id: 'ally', minimum: 2 }, { id: 'mentor', minimum: 1 }]];
    expect(readSettings(joined({ roles: ours }, { roles: theirs })).roles.filter(({ id }) => id === 'ally' || id === 'mentor').map(({ minimum }) => minimum)).toEqual([3, 1]);
  });

  test('one thing changed there and another one here are both as they were changed, and nothing else goes', () => {
    const rule = (days: number, role: string): object => ({ role, status: 'active', days });
    const before = readSettings({ cadenceRules: [rule(10, 'ally'), rule(20, 'mentor'), rule(30, 'expert')] });
    const ours = readSettings({ cadenceRules: [rule(10, 'ally'), rule(5, 'mentor'), rule(30, 'expert')] });
    const file = settingsCarriedOver(ours, before, { cadenceRules: [rule(7, 'ally'), rule(20, 'mentor'), rule(30, 'expert')] });
    expect(file).toMatchObject({ cadenceRules: [rule(7, 'ally'), rule(5, 'mentor'), rule(30, 'expert')] });
  });

  test('an own role that was changed there stays when another role is changed here', () => {
    const coach = (minimum: number): object => ({ id: 'coach', name: 'Coach', minimum });
    const before = readSettings({ roles: [coach(1)] });
    const ours = { ...before, roles: before.roles.map((role) => (role.id === 'mentor' ? { ...role, isHidden: true } : role)) };
    const { roles } = readSettings(settingsCarriedOver(ours, before, { roles: [coach(4)] }));
    expect(roles.find(({ id }) => id === 'coach')?.minimum).toBe(4);
    expect(roles.find(({ id }) => id === 'mentor')?.isHidden).toBe(true);
  });

  test('an order is that of one device', () => {
    const order = DEFAULT_ROLES.map(({ id }) => id);
    const [ours, theirs] = [[...order].reverse(), [...order.slice(1), ...order.slice(0, 1)]];
    expect(joined({ roleOrder: ours }, { roleOrder: theirs })).toMatchObject({ roleOrder: ours });
  });
});
