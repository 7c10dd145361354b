import { describe, expect, it } from 'vitest';
import { applyNoteEdit } from '../../../../src/note/edits/apply-note-edit';
import { introAskedEdit, introductionStatusEdit } from '../../../../src/note/edits/introduction-edits';
import type { NoteEdit } from '../../../../src/note/edits/note-edit';
import type { IntroductionStatus } from '../../../../src/model/mention';
import type { Person } from '../../../../src/model/person';
import { day } from '../../../support/builders';
import { readPerson } from '../read-note';
import { yaml } from './yaml';

function inPerson(lines: string, edit: (person: Person) => NoteEdit | null): string {
  const made = edit(readPerson(lines).person);
  if (made === null) return 'refused';
  const result = applyNoteEdit(`---\ntype: person\n${lines}\n---\n`, made, yaml);
  if (result.kind !== 'applied') return result.kind;
  return result.text.replace('---\ntype: person\n', '').replace(/---\n$/, '');
}

describe('an introduction that was asked for', () => {
  it.each([
    ['is a text', 'circle: close', 'circle: close\nintro-asked: "[[Colette]] 2026-03-16"\n'],
    ['speaks the language of the note', 'cercle: proche', 'cercle: proche\nintro-demandée: "[[Colette]] 2026-03-16"\n'],
    ['takes the place of nothing', 'intro-demandée:', 'intro-demandée: "[[Colette]] 2026-03-16"\n'],
    ['joins another one', 'intro-asked: "[[Ana]] 2026-03-06"', 'intro-asked:\n  - "[[Ana]] 2026-03-06"\n  - "[[Colette]] 2026-03-16"\n'],
    ['joins a list', 'Intro asked:\n- "[[Ana]]" # x', 'Intro asked:\n- "[[Ana]]" # x\n- "[[Colette]] 2026-03-16"\n'],
    ['stays in an empty list', 'intro-asked: []', 'intro-asked:\n  - "[[Colette]] 2026-03-16"\n'],
    ['is told once', 'intro-asked: "[[Colette]] 2026-03-16"', 'unchanged'],
  ])('%s', (_, lines, expected) => {
    expect(inPerson(lines, (person) => introAskedEdit(person, '[[Colette]]', day('2026-03-16'), 'en'))).toBe(expected);
  });
});

describe('how far an introduction is', () => {
  it.each<[string, string, IntroductionStatus, string]>([
    ['is told behind it', 'intro-asked: "[[Ana]] 2026-03-06"', 'accepted', 'intro-asked: "[[Ana]] 2026-03-06 accepted"\n'],
    ['speaks the language of the note', 'intro-demandée: "[[Ana]] 2026-03-06"', 'introduced', 'intro-demandée: "[[Ana]] 2026-03-06 présenté"\n'],
    ['gives way to the next', 'intro-asked: "[[Ana]] 2026-03-06 accepted"', 'met', 'intro-asked: "[[Ana]] 2026-03-06 met"\n'],
    ['can go back', 'intro-asked: "[[Ana]] introduced"', 'asked', 'intro-asked: "[[Ana]] asked"\n'],
    ['keeps a remark', 'intro-asked: "[[Ana]] 2026-03-06 by mail"', 'introduced', 'intro-asked: "[[Ana]] 2026-03-06 by mail, introduced"\n'],
    ['is set off from plain words', 'intro-asked: Ana', 'introduced', 'intro-asked: Ana, introduced\n'],
    ['changes one of several', 'intro-asked: ["[[Ana]]", "[[Bea]] 2026-03-01"]', 'met', 'intro-asked:\n  - "[[Ana]] met"\n  - "[[Bea]] 2026-03-01"\n'],
    ['is for a hand where a remark would be lost', 'intro-asked: "[[Ana]] introduced by mail"', 'asked', 'refused'],
  ])('%s', (_, lines, status, expected) => {
    expect(inPerson(lines, (person) => {
      const [promised] = person.introAsked;
      return promised === undefined ? null : introductionStatusEdit(person, promised, status, 'en');
    })).toBe(expected);
  });
});
