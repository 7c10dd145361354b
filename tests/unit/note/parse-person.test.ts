import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTEXT, readPerson, readText, told } from './read-note';

const sample = (path: string): ReturnType<typeof readText> => readText(path, readFileSync(`sample-vault/${path}`, 'utf8'));

describe('the example notes', () => {
  test('Nadège, in English', () => {
    const note = sample('People/Nadège Vanhulle.md');
    expect(note).toMatchObject({
      kind: 'person',
      problems: [],
      person: {
        name: 'Nadège Vanhulle',
        organisation: { text: 'Collectif Bruine', isLink: true },
        function: 'stage director',
        networks: [{ text: 'Conservatoire de Liège', isLink: true }, { text: 'Collectif Bruine', isLink: false }],
        skills: ['dramaturgy', 'rehearsal direction', 'grant writing'],
        needs: ['rehearsal room in June', 'young puppeteers'],
        aptitudes: ['mentor'],
        ownAssignments: [],
        circle: 'close',
        cadence: null,
        met: '2021-09-14',
        metAt: { text: 'Festival des petites formes 2021' },
        lastContact: '2025-12-20',
        introducedBy: [{ target: 'Karim Benhadou' }],
        knows: [{ target: 'Karim Benhadou' }, { target: 'Colette Ramoisy' }],
        gave: [{ on: '2025-05-11', text: 'read her grant file' }],
        birthday: { month: 11, day: 4, year: null },
        log: [{ on: '2025-12-20', text: 'meeting: act 2, keep the mask scene' }],
      },
    });
    expect(note.kind === 'person' && note.person.received).toHaveLength(4);
  });

  test('Bruno, in French', () => {
    expect(sample('Contacts/Bruno Keppens.md')).toMatchObject({
      kind: 'person',
      evidence: { by: 'property', found: 'type: personne' },
      problems: [],
      person: {
        function: 'programmateur arts de la scène',
        circle: 'close',
        met: '2025-10-09',
        topic: 'cherche des formes courtes avec débat',
        lastContact: '2026-02-10',
        followUp: '2026-03-12',
        followUpNote: 'envoyer le dossier et deux dates de lecture',
        introducedBy: [{ target: 'Mireille Dastrevigne' }],
        gave: [],
        received: [],
        status: 'active',
        spelling: { 'last-contact': 'dernier-contact', 'follow-up': 'relance', gave: 'donné', status: 'statut' },
      },
    });
  });
});

describe('a person is called', () => {
  test.each([
    ['by the name of the file', '', 'Ana Diaz', []],
    ['by her name', 'name: Ana María Diaz', 'Ana María Diaz', ['Ana Diaz']],
    ['by her name in parts', 'name: {first: Ana, last: Díaz}', 'Ana Díaz', ['Ana Diaz']],
    ['by first and last name', 'first_name: Ana\nlast_name: Díaz', 'Ana Díaz', ['Ana Diaz']],
    ['by prénom and nom', 'prénom: Ana\nnom: Díaz', 'Ana Díaz', ['Ana Diaz']],
    ['by her vCard, where N.FN is the family name', 'N.GN: Ana\nN.MN: Luz\nN.FN: Díaz', 'Ana Luz Díaz', ['Ana Diaz']],
    ['by FN before its parts', 'FN: Dr. Ana Díaz\nN.GN: Ana\nN.FN: Díaz', 'Dr. Ana Díaz', ['Ana Diaz']],
    ['by a title that holds the file’s name', 'title: Ana Diaz, PhD', 'Ana Diaz, PhD', ['Ana Diaz']],
    ['with her aliases', 'aliases: [Anita, Ana Diaz]', 'Ana Diaz', ['Anita']],
    ['with an alias that is no list', 'alias: Anita', 'Ana Diaz', ['Anita']],
  ])('%s', (_, block, name, aliases) => {
    const { person, problems } = readPerson(block);
    expect({ name: person.name, aliases: person.aliases, problems }).toEqual({ name, aliases, problems: [] });
  });

  test('without the sign of the file’s name', () => {
    expect(readPerson('', { path: 'Inbox/@Ana Diaz.md' }).person.name).toBe('Ana Diaz');
  });

  test('by a title where the file has only a number', () => {
    expect(readPerson('title: Ana Diaz', { path: 'z/202603131200.md' }).person).toMatchObject({ name: 'Ana Diaz', function: null });
  });

  test('in composed letters', () => {
    expect(readPerson('', { path: 'People/He\u0301le\u0300ne.md' }).person).toMatchObject({ name: 'Hélène', path: 'People/He\u0301le\u0300ne.md' });
  });
});

describe('the traps of role and title', () => {
  test.each([
    ['role: Product manager', 'Product manager', 'role'],
    ['rôle: administratrice', 'administratrice', 'rôle'],
    ['role: mentor', 'mentor', 'role'],
    ['title: Head of lighting', 'Head of lighting', 'title'],
    ['function: actor\nrole: lead\ntitle: Ms', 'actor', 'function'],
  ])('%s is the job', (block, job, key) => {
    const { person, problems } = readPerson(block);
    expect(person).toMatchObject({ function: job, aptitudes: [], ownAssignments: [], spelling: { function: key } });
    expect(problems).toEqual([]);
  });

  test('a bare role is a part in a project where it names both', () => {
    expect(readPerson('role: "mentor @ [[Atlas]]"').person).toMatchObject({
      function: null,
      ownAssignments: [{ role: 'mentor', project: { target: 'Atlas' }, property: 'role' }],
    });
  });
});

describe('a person’s roles', () => {
  test.each([
    ['roles: mentor', ['mentor'], []],
    ['rôles: [allié, décideuse]', ['ally', 'decider'], []],
    ['roles: "mentor @ [[Atlas]]"', [], ['mentor Atlas']],
    ['roles: ["mentor @ [[Atlas]]", "ally → [[Projects/Salt|Salt Lines]]"]', [], ['mentor Atlas', 'ally Projects/Salt']],
    ['roles: ["[[Atlas]] : mentor", "[[Salt]] (allié·e)"]', [], ['mentor Atlas', 'ally Salt']],
    ['roles: "mentor @ [Atlas](Projects/Atlas%20One.md)"', [], ['mentor Projects/Atlas One']],
    ['roles: "mentor @ Atlas"', [], ['mentor Atlas']],
    ['roles: "mentor, ally @ [[Atlas]]"', [], ['mentor Atlas', 'ally Atlas']],
    ['roles: "marraine de [[Atlas]]"', [], ['sponsor Atlas']],
    ['roles:\n  mentor: "[[Atlas]]"\n  ally: ["[[Salt]]", "[[Rain]]"]', [], ['mentor Atlas', 'ally Salt', 'ally Rain']],
    ['roles:\n  - mentor: [[Atlas]]', [], ['mentor Atlas']],
    ['projects: ["[[Atlas]] (ally)", "[[Salt]]"]', [], ['ally Atlas']],
    ['projets: "[[Atlas]] : partenaire"', [], ['partner Atlas']],
    ['projects: ["Atlas (2024)", "[[Salt]] (2024)", "Site (redesign)"]', [], []],
    ['roles: "mentor @ [[Atlas]], ally @ [[Salt]]"', [], ['mentor Atlas', 'ally Salt']],
    ['roles: "mentor @ [[Dupont, Paul]] et alliée @ [[Salt]]"', [], ['mentor Dupont, Paul', 'ally Salt']],
    ['projects: "[[Atlas]] (ally, mentor); [[Salt]] (expert)"', [], ['ally Atlas', 'mentor Atlas', 'expert Salt']],
    ['role: "mentor @ [[Atlas]] and ally @ [[Salt]]"', [], ['mentor Atlas', 'ally Salt']],
    ['roles: "mentor, ally @ [[Atlas]], [[Salt]]"', [], ['mentor Atlas', 'mentor Salt', 'ally Atlas', 'ally Salt']],
    ['roles: none', [], []],
    ['roles: ["?", ""]', [], []],
  ])('%s', (block, aptitudes, assignments) => {
    const { person, problems } = readPerson(block);
    expect(person.aptitudes).toEqual(aptitudes);
    expect(person.ownAssignments.map(({ role, project }) => `${role} ${project.target}`)).toEqual(assignments);
    expect(told(problems)).toEqual([]);
  });

  test('with an unknown word are kept, and told', () => {
    const { person, problems } = readPerson('roles: "coach @ [[Atlas]]"');
    expect(person.ownAssignments).toMatchObject([{ role: 'coach', project: { target: 'Atlas' } }]);
    expect(told(problems)).toEqual(['roles: unknown-role (coach @ [[Atlas]])']);
  });

  test.each([
    ['roles: juggler', 'roles: unknown-role (juggler)'],
    ['roles: "[[Atlas]]"', 'roles: unknown-role ([[Atlas]])'],
    ['roles: "mentor @"', 'roles: role-without-project (mentor @)'],
  ])('%s is told', (block, problem) => {
    const { person, problems } = readPerson(block);
    expect(told(problems)).toEqual([problem]);
    expect(person).toMatchObject({ aptitudes: [], ownAssignments: [] });
  });
});

describe('how often a person is to be met', () => {
  test.each([
    ['circle: core', 'core', null],
    ['cercle: intime', 'core', null],
    ['proximité: élargie', 'wide', null],
    ['tier: inner', 'core', null],
    ['prm-tier: casual', 'active', null],
    ['relationship_strength: dormant', 'wide', null],
    ['tags: [blist]', 'close', null],
    ['contact: "#[[C List]]"', 'active', null],
    ['cadence: "[[A List]]"', 'core', null],
    ['cadence: 90', null, { unit: 'days', count: 90 }],
    ['contact_frequency: every 6 weeks', null, { unit: 'days', count: 42 }],
    ['fréquence: trimestriel', null, { unit: 'months', count: 3 }],
    ['circle: core\ncadence: none', 'core', { unit: 'none' }],
    ['KeepInTouch: false', null, { unit: 'none' }],
    ['KeepInTouch: true', null, null],
    ['prm-paused: true\ncadence: weekly', null, { unit: 'none' }],
    ['prm-paused: false\ncadence: weekly', null, { unit: 'days', count: 7 }],
    ['closeness: 8\ntier: 2\nimportance: vital\ncontact: ana@example.invalid', null, null],
  ])('%s', (block, circle, cadence) => {
    const { person, problems } = readPerson(block);
    expect({ circle: person.circle, cadence: person.cadence, problems }).toEqual({ circle, cadence, problems: [] });
  });
});

describe('a property that cannot be understood leaves its field empty and is told', () => {
  test.each([
    ['last-contact: 2026-02-31', 'last-contact: not-a-date (2026-02-31)'],
    ['dernier_contact: "03/04/2026"', 'dernier_contact: ambiguous-date (03/04/2026)'],
    ['met: 2019', 'met: not-a-date (2019)'],
    ['last-contact: [2026-01-20, 2026-02-24]', 'last-contact: not-a-date (["2026-01-20","2026-02-24"])'],
    ['last-contact: {on: 2026-01-20}', 'last-contact: not-a-date ({"on":"2026-01-20"})'],
    ['birthday: 1990', 'birthday: not-a-date (1990)'],
    ['cadence: bimensuel', 'cadence: ambiguous-duration (bimensuel)'],
    ['cadence: often', 'cadence: not-a-duration (often)'],
    ['cadence: 100000000000', 'cadence: not-a-duration (100000000000)'],
    ['cercle: voisinage', 'cercle: unknown-circle (voisinage)'],
    ['circle: [close, active]', 'circle: unknown-circle (["close","active"])'],
    ['statut: en vacances', 'statut: unknown-status (en vacances)'],
    ['nudges: many', 'nudges: not-a-number (many)'],
    ['nudges: -1', 'nudges: not-a-number (-1)'],
    ['gave: -3', 'gave: not-a-number (-3)'],
  ])('%s', (block, problem) => {
    const { person, problems } = readPerson(block);
    expect(told(problems)).toEqual([problem]);
    expect(problems[0]?.path).toBe(person.path);
    expect(person).toMatchObject({ lastContact: null, met: null, birthday: null, cadence: null, circle: null, status: 'active', nudges: 0 });
  });

  test.each([
    ['name: 42', 'name: not-text (42)', { name: '42' }],
    ['function: [director, writer]', 'function: not-text (["director","writer"])', { function: 'director, writer' }],
    ['skills: [3, juggling]', 'skills: not-text ([3,"juggling"])', { skills: ['3', 'juggling'] }],
    ['met: [2026-01-20]', 'met: not-a-date (["2026-01-20"])', { met: '2026-01-20' }],
    ['circle: [close]', 'circle: unknown-circle (["close"])', { circle: 'close' }],
  ])('%s is told, and read all the same', (block, problem, expected) => {
    const { person, problems } = readPerson(block);
    expect(told(problems)).toEqual([problem]);
    expect(person).toMatchObject(expected);
  });

  test('03/04/2026 is 3 April for somebody who writes days first', () => {
    const context = { ...CONTEXT, dayFirst: true };
    expect(readPerson('last-contact: "03/04/2026"', { context }).person.lastContact).toBe('2026-04-03');
  });
});

describe('two spellings of one field', () => {
  test('merge where the field is a list', () => {
    const { person, problems } = readPerson('skills: [music]\ncompétences: [music, chant]');
    expect([person.skills, problems]).toEqual([['music', 'chant'], []]);
  });

  test('are told where it is a single value, and the first in the note counts', () => {
    const { person, problems } = readPerson('dernier-contact: 2026-01-01\nlast-contact: 2026-02-02');
    expect([person.lastContact, person.spelling['last-contact']]).toEqual(['2026-01-01', 'dernier-contact']);
    expect(told(problems)).toEqual(['last-contact: two-spellings (2026-02-02)']);
  });

  test('are no conflict where they agree, or where one is empty', () => {
    expect(readPerson('last-contact:\ndernier-contact: 2026-01-01\nlastContact: 2026-01-01')).toMatchObject({
      person: { lastContact: '2026-01-01', spelling: { 'last-contact': 'dernier-contact' } },
      problems: [],
    });
  });

  test('one of which belongs to another scheme are no conflict either', () => {
    const { person, problems } = readPerson('company: Bruine\nteam: Lights\ncircle: close\nimportance: weak');
    expect([person.organisation?.text, person.circle, problems]).toEqual(['Bruine', 'close', []]);
    expect(person.spelling).toEqual({ type: 'type', organisation: 'company', circle: 'circle' });
  });
});

describe('the rest of a person', () => {
  test('follow-up, snooze, waiting and nudges', () => {
    expect(readPerson('nextFollowUp: 2026-03-20\nnext_action: call\nsnooze: 2026-04-01\nen-attente-depuis: 2026-03-12\nrelances-faites: 1').person).toMatchObject({
      followUp: '2026-03-20', followUpNote: 'call', snooze: '2026-04-01', waitingSince: '2026-03-12', nudges: 1,
    });
  });

  test('a follow-up that is done is over', () => {
    expect(readPerson('next-follow-up: 2026-03-20\nfollow-up-status: done').person.followUp).toBeNull();
    expect(readPerson('next-follow-up: 2026-03-20\nfollow-up-status: pending').person.followUp).toBe('2026-03-20');
  });

  test('favours by number, dated and undated', () => {
    expect(readPerson('gave: 2\nreceived: ["2025-02-03 feedback", "a lift"]').person).toMatchObject({
      gave: [{ on: null, text: '' }, { on: null, text: '' }],
      received: [{ on: '2025-02-03', text: 'feedback' }, { on: null, text: 'a lift' }],
    });
  });

  test('introductions with their day', () => {
    expect(readPerson('introduce-to: ["[[Bob]] 2026-03-06"]\nintro-demandée: "[[Eva]]"').person).toMatchObject({
      introduceTo: [{ mention: { target: 'Bob' }, on: '2026-03-06' }],
      introAsked: [{ mention: { target: 'Eva' }, on: null }],
    });
  });

  test('links without quotes, which YAML takes for lists', () => {
    const { person, problems } = readPerson('organisation: [[Bruine]]\nknows:\n  - [[Dupont, Paul]]\n  - [[Bob|B.]]\nlast-contact: [[2026-03-01]]');
    expect(person).toMatchObject({
      organisation: { target: 'Bruine', isLink: true },
      knows: [{ target: 'Dupont, Paul' }, { target: 'Bob', text: 'B.' }],
      lastContact: '2026-03-01',
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ['status: archivé', 'archived'], ['statut: décédée', 'deceased'], ['status: do-not-contact', 'do-not-contact'],
    ['status: do not contact', 'do-not-contact'], ['statut: ne-pas-contacter', 'do-not-contact'], ['status:', 'active'],
  ])('%s', (block, status) => expect(readPerson(block)).toMatchObject({ person: { status }, problems: [] }));

  test('keys that other languages hold sacred do no harm', () => {
    const { person } = readPerson('__proto__: {polluted: true}\nconstructor: x\ntoString: y\nhasOwnProperty: z');
    expect(person.name).toBe('Ana Diaz');
    expect('polluted' in {}).toBe(false);
  });
});

describe('a template’s placeholders', () => {
  test('are nobody, and no name', () => {
    const { person, problems } = readPerson('name: "?"\nknows: ["?", Bob]\nintroduced-by: tbd\nnetworks: "?"\norganisation: "?"\nintroduce-to: "?"');
    expect(person).toMatchObject({ name: 'Ana Diaz', knows: [{ text: 'Bob' }], introducedBy: [], networks: [], organisation: null, introduceTo: [] });
    expect(problems).toEqual([]);
  });
});

describe('a name', () => {
  test('that is written as a link is the name alone', () => {
    const { person } = readPerson('name: "[[Ana Diaz|Ana D.]]"\naliases: ["[[Annie]]", "[[X]] and me"]');
    expect([person.name, ...person.aliases]).toEqual(['Ana D.', 'Annie', '[[X]] and me', 'Ana Diaz']);
  });
});

describe('a promised introduction', () => {
  test('with a day that is none is kept and told', () => {
    const { person, problems } = readPerson('introduce-to: ["[[Bob]] 2026-13-06", "[[Eva]] 06/03/2026", "[[Max-2026-01-01]]"]');
    expect(person.introduceTo.map(({ mention, on }) => [mention.text, on])).toEqual([['Bob', null], ['Eva', null], ['Max-2026-01-01', null]]);
    expect(told(problems)).toEqual(['introduce-to: not-a-date ([[Bob]] 2026-13-06)', 'introduce-to: not-a-date ([[Eva]] 06/03/2026)']);
  });
});
