import { describe, expect, it } from 'vitest';
import { comparedProperties, mergeEdits } from '../../../../src/note/edits/merge-people';
import type { Person } from '../../../../src/model/person';
import { readText } from '../read-note';
import { yaml } from './yaml';

function read(path: string, text: string): Person {
  const note = readText(path, text);
  if (note.kind !== 'person') throw new Error(note.kind);
  return note.person;
}

function merged(keptText: string, otherText: string, ...choices: string[]): string {
  const kept = read('People/Bruno Keppens.md', keptText);
  const other = read('Contacts/B Keppens.md', otherText);
  const merge = mergeEdits({ kept, keptText, other, otherText }, new Set(choices), 'en', yaml);
  if (merge.kind !== 'merged') throw new Error(merge.path);
  expect(merge.rewrite).toMatchObject({ path: kept.path, from: keptText });
  expect(merge.trash).toEqual({ kind: 'trash', path: other.path, text: otherText });
  return merge.rewrite.to;
}

const KEPT = `---
type: person
organisation: Bruine # since 2020
e-mail: b@bruine.be
skills: [masks]
last-contact: 2025-12-20
met: 2021-09-14
---
Plays the harp.

## Log
- 2021-09-14 festival
- 2025-12-20 | meeting
`;

const OTHER = `---
type: person
name: B. Keppens
structure: Opéra
courriel:
  - bk@opera.be
compétences:
  - lights
dernier-contact: 2026-02-01
rencontré-le: 2023-01-01
ville: Liège
---
Met at the opera.

## Journal
- 2022-05-05 letter
  - with an answer
- 2026-02-01 call
`;

describe('two notes about one person', () => {
  it('become one that says all of both', () => {
    expect(merged(KEPT, OTHER)).toBe(`---
type: person
organisation: Bruine # since 2020
e-mail:
  - b@bruine.be
  - bk@opera.be
skills:
  - masks
  - lights
last-contact: 2026-02-01
met: 2021-09-14
ville: Liège
aliases:
  - B. Keppens
  - B Keppens
---
Plays the harp.

## Log
- 2021-09-14 festival
- 2022-05-05 letter
  - with an answer
- 2025-12-20 | meeting
- 2026-02-01 call

## Merged from B. Keppens

- \`structure\`: Opéra
- \`last-contact\`: 2025-12-20
- \`rencontré-le\`: 2023-01-01

Met at the opera.
`);
  });

  it('that are a note and its copy from a sync service become what one device and the other wrote, told once and without the copy’s name', () => {
    const copied = KEPT.replace('2025-12-20\nmet', '2026-02-01\nmet').replace('- 2025-12-20 | meeting', '- 2025-12-20 | meeting\n- 2026-02-01 call');
    const kept = read('People/Bruno Keppens.md', KEPT);
    const other = read('People/Bruno Keppens (conflicted copy 2026-02-01 120000).md', copied);
    const merge = mergeEdits({ kept, keptText: KEPT, other, otherText: copied }, new Set(), 'en', yaml);
    expect(merge.kind === 'merged' && merge.rewrite.to).toBe(
      `${copied}\n## Merged from Bruno Keppens (conflicted copy 2026-02-01 120000)\n\n- \`last-contact\`: 2025-12-20\n`,
    );
  });

  it('let the other’s value stand where it was chosen', () => {
    const text = merged(KEPT, OTHER, 'structure');
    expect(text).toContain('organisation: Opéra # since 2020\n');
    expect(text).toContain('- `organisation`: Bruine\n');
  });

  it('are read as the log of one, in order', () => {
    expect(read('People/Bruno Keppens.md', merged(KEPT, OTHER)).log.map(({ on }) => on)).toEqual(['2021-09-14', '2022-05-05', '2025-12-20', '2026-02-01']);
  });

  it('keep line ends, and the body of a note that has none yet gets a log', () => {
    const text = merged('---\r\ntype: person\r\n---\r\nText\r\n', OTHER);
    expect(text.replace(/\r\n/g, '')).not.toContain('\n');
    expect(text).toContain('Text\r\n\r\n## Log\r\n- 2022-05-05 letter\r\n  - with an answer\r\n- 2026-02-01 call\r\n\r\n## Merged from B. Keppens\r\n');
  });

  it('say nothing below where nothing is left to say', () => {
    expect(merged('---\ntype: person\n---\n', '---\ntype: person\n---\n')).toBe('---\ntype: person\naliases:\n  - B Keppens\n---\n');
  });

  it('do not change what the kept note means by the other’s name or status of a follow-up', () => {
    const text = merged('---\ntype: person\nfollow-up: 2026-04-01\n---\n', '---\ntype: person\nfirst-name: Bert\nlast-name: Keppens\nfollow-up-status: done\n---\n');
    expect(read('People/Bruno Keppens.md', text)).toMatchObject({ name: 'Bruno Keppens', followUp: '2026-04-01' });
    expect(text).toContain('- `first-name`: Bert\n- `last-name`: Keppens\n- `follow-up-status`: done\n');
  });

  it.each([
    ['active', 'do-not-contact', 'do-not-contact'],
    ['archived', 'deceased', 'deceased'],
    ['do-not-contact', 'active', 'do-not-contact'],
    ['active', 'archived', 'active'],
  ])('leave alone who is not to be contacted by one of them: %s and %s', (kept, other, expected) => {
    const said = (status: string): string => `---\ntype: person\nstatus: ${status}\n---\n`;
    expect(read('People/Bruno Keppens.md', merged(said(kept), said(other))).status).toBe(expected);
  });

  it('stay two where the block of one cannot be read', () => {
    const kept = read('A.md', '---\ntype: person\n---\n');
    const merge = mergeEdits({ kept, keptText: '---\ntype: person\n---\n', other: { ...kept, path: 'B.md' }, otherText: '---\na: b: c\n---\n' }, new Set(), 'en', yaml);
    expect(merge).toEqual({ kind: 'unreadable', path: 'B.md' });
  });
});

it('shows both notes property by property, with what becomes of each and where a person has to choose', () => {
  const [kept, other] = [read('People/Bruno Keppens.md', KEPT), read('Contacts/B Keppens.md', OTHER.replace('type: person', 'type: contact'))];
  const people = { kept, keptText: KEPT, other, otherText: OTHER.replace('type: person', 'type: contact') };
  const rows = (choices: readonly string[]): unknown[] =>
    (comparedProperties(people, new Set(choices), yaml) ?? []).map(({ property, outcome, choice, result }) => [property, outcome, choice, result.join(' + ')]);
  expect(rows([])).toEqual([
    ['type', 'same', null, 'person'],
    ['organisation', 'kept', 'structure', 'Bruine'],
    ['e-mail', 'joined', null, 'b@bruine.be + bk@opera.be'],
    ['skills', 'joined', null, 'masks + lights'],
    ['last-contact', 'other', null, '2026-02-01'],
    ['met', 'kept', null, '2021-09-14'],
    ['name', 'noted', null, ''],
    ['ville', 'filled', null, 'Liège'],
  ]);
  expect(rows(['structure'])).toContainEqual(['organisation', 'other', 'structure', 'Opéra']);
});

it('cannot compare a note whose block nobody can read', () => {
  const kept = read('People/Bruno Keppens.md', KEPT);
  expect(comparedProperties({ kept, keptText: KEPT, other: kept, otherText: '---\na: b: c\n---\n' }, new Set(), yaml)).toBeNull();
});
