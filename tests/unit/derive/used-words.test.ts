import { describe, expect, it } from 'vitest';
import { usedWordsOf } from '../../../src/derive/used-words';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import { networkOfNotes, noteText } from '../../support/read-notes';

const NOTES = {
  'People/Ana.md': noteText('last_contact: 2026-03-01', 'circle: proche', 'loudness: 7', 'tags: [x]'),
  'People/Ben.md': noteText('last_contact: 2026-03-02', 'dernier-contact: 2026-03-02', 'circle: close', 'loudness: 7'),
  'People/Cy.md': noteText('dernier-contact: 2026-03-02', 'circle: voisinage', 'prénom: Cy', 'loudness: [9, 8, 6]'),
  'Inbox/Dee.md': noteText('type: person', 'status: archivée', 'team: x'),
  'Projects/Salt.md': noteText('statut: en-pause', 'allié: aucun', 'budget: 300', 'mentor: "[[Ana]]"'),
  'Meetings/2026-03-01 Talk.md': noteText('participants: ["[[Ana]]"]', 'mood: good'),
};
const notes = [...networkOfNotes(NOTES).notes.values()];

describe('The words that a vault uses', () => {
  const used = usedWordsOf(notes, NO_OWN_WORDS);

  it('counts the notes of each spelling of a field, the most used first, then by name', () => {
    expect(used.person.get('last-contact')).toEqual([{ name: 'dernier-contact', notes: 2 }, { name: 'last_contact', notes: 2 }]);
    expect(used.project.get('status')).toEqual([{ name: 'statut', notes: 1 }]);
    expect([...used.project.keys()]).toEqual(['status']);
  });

  it('counts words for values, and words that stand where such a value belongs', () => {
    expect([...used.values]).toEqual([
      ['circle:close', [{ name: 'close', notes: 1 }, { name: 'proche', notes: 1 }]],
      ['none', [{ name: 'aucun', notes: 1 }]],
      ['person-status:archived', [{ name: 'archivée', notes: 1 }]],
      ['project-status:paused', [{ name: 'en-pause', notes: 1 }]],
    ]);
    expect([...used.unknownValues]).toEqual([['circle', [{ name: 'voisinage', notes: 1 }]]]);
  });

  it('shows properties that are read as nothing, with up to three values, but no tags and no boxes', () => {
    expect(used.unknownPerson).toEqual([{ name: 'loudness', notes: 3, samples: ['7', '9', '8'] }]);
    expect(used.unknownProject).toEqual([{ name: 'budget', notes: 1, samples: ['300'] }]);
  });

  it('counts by what people, projects and meetings are known', () => {
    expect(used.kinds.person).toEqual([
      { by: 'folder', name: 'People/', notes: 3 }, { by: 'property', name: 'type: person', notes: 1 },
    ]);
    expect(used.kinds.project).toEqual([{ by: 'folder', name: 'Projects/', notes: 1 }]);
  });

  it('looks into the notes of meetings where it is told what stands in them', () => {
    const data = { participants: ['[[Ana]]'], mood: 'good' };
    const { meeting, unknownMeeting } = usedWordsOf(notes, NO_OWN_WORDS, { blockOf: () => data });
    expect([...meeting]).toEqual([['participants', [{ name: 'participants', notes: 1 }]]]);
    expect(unknownMeeting).toEqual([{ name: 'mood', notes: 1, samples: ['good'] }]);
  });
});
