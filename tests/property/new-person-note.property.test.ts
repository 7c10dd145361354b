import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactCard } from '../../src/model/contact-card';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import { noteAsBody, noteFromBody } from '../../src/note/card-note';
import { newPersonText } from '../../src/note/edits/new-person-note';
import { propertyText } from '../../src/note/edits/yaml-text';
import { readFrontMatter } from '../../src/note/front-matter';
import { plainName } from '../../src/note/mention-text';
import { cardOf } from '../../src/note/person-card';
import { isPlaceholder } from '../../src/note/vocabulary';
import { day } from '../support/builders';
import { anyCard } from '../support/cards';
import { yaml } from '../unit/note/edits/yaml';
import { readText } from '../unit/note/read-note';

const BASE = { folder: null, words: NO_OWN_WORDS, properties: { type: 'person' }, body: '', today: day('2026-03-16'), singles: new Set<never>() };
/** What every reader of notes takes for nothing said, or for a link. */
const isOwnSign = (text: string | null): boolean => text !== null && (isPlaceholder(text) || /[[\]]/.test(text));

describe('any value', () => {
  it('reads back as the same text', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), anyCard.chain((card) => fc.constantFrom(...card.aliases, card.topic ?? '', ...card.phones)));
    fc.assert(
      fc.property(value, fc.array(value, { maxLength: 3 }), value, (text, list, key) => {
        const block = propertyText(`k${key}`, text) + propertyText('l', list);
        const { reading } = readFrontMatter(`---\n${block}---\n`, (lines) => yaml.parse(lines));
        expect(reading).toEqual({ kind: 'read', data: { [`k${key}`]: text, l: list } });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the note of any new person', () => {
  it('gives the card back that it was made of', () => {
    fc.assert(
      fc.property(anyCard, fc.constantFrom<'en' | 'fr'>('en', 'fr'), (card, language) => {
        const made = newPersonText(card, { ...BASE, language });
        const note = readText(`${made?.fileName ?? ''}.md`, made?.text ?? '');
        if (note.kind !== 'person' || made === null) throw new Error(note.kind);
        const own = cardOf(note.person, readFrontMatter(made.text, (block) => yaml.parse(block)).body);
        const texts = ['organisation', 'function', 'address', 'city', 'language', 'met-at', 'topic', 'source'] as const;
        for (const field of texts) if (!isOwnSign(card[field])) expect([field, own[field]]).toEqual([field, card[field]]);
        const { name, emails, phones, urls, birthday, met, note: words } = card;
        expect(own).toMatchObject({ name, emails, phones, urls, birthday, met, note: words });
        const plain = (names: ContactCard['aliases']): readonly string[] => 
          [...new Set(names.filter((each) => !isPlaceholder(each)).map(plainName))].filter((each) => each !== name);
        expect(plain(own.networks)).toEqual(plain(card.networks));
        expect(plain(own.aliases)).toEqual(plain(card.aliases));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the note of any card', () => {
  it('is neither contact nor task nor field nor heading in a body, and is read back as it was', () => {
    const line = fc.constantFrom('# x', '- 2026-01-01 x', '1. [ ] x', '- [x] x ✅ 2026-01-01', 'phone:: 1', '[a:: b]', '%% x', '```', '~~~', '> q', '<!-- x', '| a |', 'a\\#b', '', 'x', '- x', '$1', '\\', ':::', '<%* x %>', '<%%', '\\<%');
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 10 })), { minLength: 1, maxLength: 6 }), (lines) => {
        const note = lines.join('\n').replace(/[\r]/g, ' ').normalize('NFC').trim();
        fc.pre(note !== '');
        const body = noteAsBody(note);
        expect(noteFromBody(`# Title\n\n${body}\n\n## Log\n- 2026-01-01 y\n`)).toBe(note);
        expect(body).not.toContain('<%');
        const read = readText('Ana.md', `---\ntype: person\n---\n${body}\n`);
        if (read.kind !== 'person') throw new Error(read.kind);
        expect([read.person.log, read.journal.tasks, read.person.emails]).toEqual([[], [], []]);
      }),
      { numRuns: 2000 },
    );
  });
});
