import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardField } from '../../src/model/contact-card';
import { CARD_LISTS, CARD_SINGLES, EMPTY_CARD } from '../../src/model/contact-card';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import { differencesOf } from '../../src/note/card-differences';
import { applyNoteEdit } from '../../src/note/edits/apply-note-edit';
import { cardEdit } from '../../src/note/edits/card-edits';
import { newPersonText } from '../../src/note/edits/new-person-note';
import type { Person } from '../../src/model/person';
import { day } from '../support/builders';
import { anyCard } from '../support/cards';
import { yaml } from '../unit/note/edits/yaml';
import { readText } from '../unit/note/read-note';

const ALL: ReadonlySet<CardField> = new Set([...CARD_SINGLES, ...CARD_LISTS]);
const NONE: ReadonlySet<CardField> = new Set();
const base = { folder: null, words: NO_OWN_WORDS, properties: { type: 'person' }, body: '', today: day('2026-03-16'), singles: new Set<never>() };

function read(text: string): Person {
  const note = readText('People/Ana.md', text);
  if (note.kind !== 'person') throw new Error(note.kind);
  return note.person;
}

function imported(text: string, ...[card, accepted]: [Parameters<typeof cardEdit>[1], ReadonlySet<CardField>]): string {
  const edit = cardEdit(read(text), card, accepted, 'en');
  if (edit === null) return text;
  const result = applyNoteEdit(text, edit, yaml);
  if (result.kind !== 'applied') throw new Error(result.kind);
  return result.text;
}

describe('any card that is imported into any note', () => {
  it('tells nothing of a meeting whose place is only a dash', () => {
    const before = { ...EMPTY_CARD, name: 'Ana Diaz', met: day('2025-01-01') };
    const text = newPersonText(before, { ...base, language: 'en' })?.text ?? '';
    expect(cardEdit(read(text), { ...before, met: day('2026-03-13'), 'met-at': '-' }, NONE, 'en')).toBeNull();
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyCard, anyCard, fc.boolean(), fc.constantFrom<'en' | 'fr'>('en', 'fr'), (before, card, isAccepted, language) => {
        const accepted = isAccepted ? ALL : NONE;
        const text = newPersonText(before, { ...base, language })?.text ?? '';
        const once = imported(text, card, accepted);
        expect(cardEdit(read(once), card, accepted, 'fr')).toBeNull();
        const left = differencesOf(read(once), card);
        expect(left.filter(({ kind }) => isAccepted || kind !== 'conflicts')).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('is nothing new to the note that was made of it', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const made = newPersonText(card, { ...base, language: 'en' });
        expect(cardEdit(read(made?.text ?? ''), card, NONE, 'en')?.properties ?? []).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('overwrites nothing that nobody ticked', () => {
    fc.assert(
      fc.property(anyCard, anyCard, (before, card) => {
        const text = newPersonText(before, { ...base, language: 'en' })?.text ?? '';
        const after = imported(text, card, NONE);
        const kept = text.split('\n').filter((line) => !/^(?:email|phone|url|networks|aliases):/.test(line));
        for (const line of kept) expect(after.split('\n')).toContain(line);
      }),
      { numRuns: 800 },
    );
  });
});
