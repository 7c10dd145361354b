import { describe, expect, it } from 'vitest';
import { NO_OWN_WORDS } from '../../../../src/model/own-words';
import type { PersonBase } from '../../../../src/note/edits/new-person-note';
import { newPersonText } from '../../../../src/note/edits/new-person-note';
import { day } from '../../../support/builders';
import { card } from '../../../support/cards';

const base: PersonBase = { folder: 'People', language: 'en', words: NO_OWN_WORDS, properties: { type: 'person' }, body: '', today: day('2026-03-16'), singles: new Set() };
const bruno = card('Bruno Keppens', {
  organisation: 'Bruine', emails: ['b@bruine.be'], phones: ['+32 478 12 34 56', '0478'], networks: ['Training'], met: day('2026-03-13'),
  'met-at': '[[2026-03-13 Training]]', topic: 'masks: yes?', source: 'business card', birthday: { month: 11, day: 4, year: null }, note: 'Plays the harp.',
});

describe('the note of a new person', () => {
  it('says in flat properties what the card says, and the card’s note below', () => {
    expect(newPersonText(bruno, base)).toEqual({
      fileName: 'Bruno Keppens',
      text: `---
type: person
organisation: Bruine
birthday: 11-04
met: 2026-03-13
met-at: "[[2026-03-13 Training]]"
topic: "masks: yes?"
source: business card
email:
  - b@bruine.be
phone:
  - "+32 478 12 34 56"
  - "0478"
networks:
  - Training
---
Plays the harp.
`,
    });
  });

  it('speaks French, is marked as the others are, and writes one address as they do', () => {
    const french: PersonBase = { ...base, language: 'fr', properties: { categories: ['[[Personnes]]'] }, singles: new Set(['email']) };
    expect(newPersonText(card('Ana', { emails: ['a@x.org'], topic: 'rien', met: day('2026-03-13') }), french)?.text).toBe(
      '---\ncategories:\n  - "[[Personnes]]"\nrencontré-le: 2026-03-13\nsujet: rien\ncourriel: a@x.org\n---\n',
    );
  });

  it('fills a template, whose own keys are used by their meaning', () => {
    const template: PersonBase = {
      ...base,
      properties: { kind: 'person', FN: '{{title}}', 'E-mail': null, 'first met': '{{date}}', tags: ['x'], 'reseau': ['Old'], circle: 'wide' },
      body: '# {{title}}\n\n## Log\n',
    };
    expect(newPersonText(card('Ana Diaz', { emails: ['a@x.org'], networks: ['New'], note: 'Hello' }), template)?.text).toBe(
      '---\nkind: person\nFN: Ana Diaz\nE-mail:\n  - "a@x.org"\nfirst met: 2026-03-16\ntags:\n  - x\nreseau:\n  - Old\n  - New\ncircle: wide\n---\n# Ana Diaz\n\nHello\n\n## Log\n'.replace('"a@x.org"', 'a@x.org'),
    );
  });

  it('keeps the name as a property where the file cannot have it', () => {
    expect(newPersonText(card('Ana/Maria: Diaz'), base)).toEqual({ fileName: 'Ana Maria Diaz', text: '---\ntype: person\nname: "Ana/Maria: Diaz"\n---\n' });
  });

  it.each(['', '???', '../..', '\u200B', '---'])('asks for a name where “%s” is none', (name) => expect(newPersonText(card(name), base)).toBeNull());

  it('is no template, whatever the card says', () => {
    expect(newPersonText(card('Ana', { topic: '{{x}} <% y %>' }), base)?.text).toContain('topic: "((x)) < % y %>"');
  });
});
