import { describe, expect, test } from 'vitest';
import { checkSteps, countOfSteps, deriveVaultCheck } from '../../../../src/derive/vault-check/check-steps';
import { idOfFinding } from '../../../../src/model/ignored-finding';
import { possibleDays } from '../../../../src/note/day-readings';
import { noteText } from '../../../support/read-notes';
import type { Notes } from '../../../support/vault-check';
import { checkOf, editOf, edited, inShort } from '../../../support/vault-check';

const found = (notes: Notes, settings = {}): string[] => deriveVaultCheck(checkOf(notes, settings)).map(inShort);
const person = (...lines: readonly string[]): string => noteText('type: person', ...lines);
const project = (...lines: readonly string[]): string => noteText('type: project', ...lines);

describe('what is found, and what is proposed', () => {
  test('a misspelt role: the note corrected, the word read as a role, or a role of its own', () => {
    const [only, ...more] = found({ 'P.md': project('stakeholders: ["[[Ana]] (menter)"]'), 'Ana.md': person() });
    expect(more).toEqual([]);
    expect(only).toMatch(/^role-word P\.md stakeholders "\[\[Ana\]\] \(menter\)": write-role mentor mentor\* \| read-as mentor menter \| read-as ally menter/);
    expect(only).toMatch(/own-role menter$/);
  });

  test('a link that nobody has: the person who may be meant, a note of its own, or a plain name', () => {
    expect(found({ 'P.md': project('ally: "[[Bruno Kepens]]"'), 'People/Bruno Keppens.md': person() })).toEqual([
      'role-name P.md ally "[[Bruno Kepens]]": link People/Bruno Keppens.md | create-person Bruno Kepens | plain-name Bruno Kepens',
    ]);
  });

  test('no note is proposed for a link of nothing but signs, which leaves no name for the file', () => {
    expect(found({ 'P.md': project('ally: "[[<*>]]"') })).toEqual(['role-name P.md ally "[[<*>]]": plain-name <*>']);
  });

  test('a plain name is no mistake, unless somebody is called nearly so', () => {
    expect(found({ 'P.md': project('ally: [The neighbour, Keppens Bruno]'), 'Bruno Keppens.md': person() })).toEqual([
      'role-name P.md ally "Keppens Bruno": link Bruno Keppens.md',
    ]);
  });

  test('a note in a box that is nobody’s can be made a person or taken out; an organisation may well be a partner', () => {
    const notes = { 'P.md': project('ally: "[[Note]]"', 'partner: "[[Bruine]]"'), 'Note.md': 'Text', 'Orgs/Bruine.md': noteText('type: organisation') };
    expect(found(notes)).toEqual(['not-a-person P.md ally "[[Note]]": mark Note.md person | take-out Note']);
  });

  test('two notes of one name lead to the comparison, unless they are said to be two', () => {
    const notes = { 'People/Ana Diaz.md': person(), 'Contacts/Ana Diaz.md': person() };
    expect(found(notes)).toEqual(['same-name Contacts/Ana Diaz.md "People/Ana Diaz.md": compare']);
    expect(found(notes, { notSame: [['Contacts/Ana Diaz.md', 'People/Ana Diaz.md']] })).toEqual([]);
  });

  test('both readings of a day that has two, and a day of last year for one that has not come', () => {
    expect(found({ 'Ana.md': person('met: 03/04/2026', 'last-contact: 2026-12-31') })).toEqual([
      'date Ana.md last-contact "2026-12-31": day 2025-12-31',
      'date Ana.md met "03/04/2026": day 2026-04-03 | day 2026-03-04',
    ]);
  });

  test('the nearest word of a circle, a status and a rhythm, in the language of the note', () => {
    expect(found({ 'Ana.md': person('dernier-contact: 2026-01-02', 'cercle: porche', 'statut: activ', 'fréquence: 3 semanes') })).toEqual([
      'word Ana.md cercle "porche": write proche* | write intime | write actif | write élargi',
      'word Ana.md fréquence "3 semanes": write 3 semaines*',
      'word Ana.md statut "activ": write actif* | write archivé | write décédé | write ne-pas-contacter',
    ]);
  });

  test('two spellings that say different things: either stays', () => {
    expect(found({ 'Ana.md': person('circle: core', 'cercle: proche') })).toEqual([
      'two-spellings Ana.md cercle "proche": keep circle core | keep cercle proche',
    ]);
  });

  test('a property that is a text here and a list there is proposed as a list; a number as the words it is read as', () => {
    expect(found({ 'Ana.md': person('skills: film', 'function: 12'), 'Bob.md': person('skills: [law]') })).toEqual([
      'shape Ana.md function "12": as-text*',
      'shape Ana.md skills "film": as-list*',
    ]);
  });

  test('what a person says is no problem stays away until it reads otherwise', () => {
    const notes = { 'Ana.md': person('circle: voisinage') };
    const [finding] = deriveVaultCheck(checkOf(notes));
    if (finding === undefined) throw new Error('Nothing found');
    expect(found(notes, { checkIgnored: [finding] })).toEqual([]);
    expect(found({ 'Ana.md': person('circle: quartier') }, { checkIgnored: [finding] })).toHaveLength(1);
    expect(idOfFinding(finding)).toBe('word\nAna.md\ncircle\nvoisinage');
  });
});

test('fixes keep comments, quotes and what stands beside', () => {
  const notes = {
    'P.md': '---\ntype: project # mine\nally: # who\n  - "[[Bruno Kepens|B.]] R" # first\n  - Ana\nzip: 007\n---\nBody [[Bruno Kepens]]\n',
    'People/Bruno Keppens.md': person(),
  };
  const source = checkOf(notes);
  const [finding] = deriveVaultCheck(source);
  const edit = finding?.fixes[0] === undefined ? null : editOf(finding.fixes[0], notes, source);
  expect(edit === null ? '' : edited(notes, edit)).toBe((notes['P.md'] ?? '').replace('"[[Bruno Kepens|B.]] R"', '"[[Bruno Keppens|B.]] R"'));
});

test.each([
  ['03/04/2026', ['2026-04-03', '2026-03-04']], ['2026-13-03', ['2026-03-13']], ['20260313', ['2026-03-13']], ['13032026', ['2026-03-13']],
  ['13 mars 26', ['2026-03-13']], ['13/03/26', ['2013-03-26', '2026-03-13']], ['2026-02-31', []], ['soon', []], ['2019', []],
])('%s may be %j', (text, days) => {
  expect(possibleDays(text)).toEqual(days);
});

test('the bar of a long check comes to its end with the last step', () => {
  const notes = { 'P.md': project('ally: [Ana, "[[Bob]]"]'), 'Ana.md': person('roles: ["mentor @ [[P]]"]'), 'Cy.md': person(), 'Note.md': 'Text' };
  expect([...checkSteps(checkOf(notes))]).toHaveLength(countOfSteps(checkOf(notes)));
});
