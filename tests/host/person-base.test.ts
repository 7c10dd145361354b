// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { Store } from '../../src/store';
import { newPersonText } from '../../src/note/edits/new-person-note';
import type { PersonBase } from '../../src/note/edits/new-person-note';
import { personBaseOf } from '../../src/view/shared/person-base';
import { day } from '../support/builders';
import { card } from '../support/cards';
import { doorsOfEachTest } from './vault-door/open-door';

const openDoor = doorsOfEachTest();

async function baseOf(notes: Record<string, string>): Promise<PersonBase> {
  const door = await openDoor(notes);
  await door.settled();
  const store = new Store({ settings: DEFAULT_SETTINGS, today: day('2026-03-16'), schedule: (notify) => notify() });
  store.apply(door.changes);
  return personBaseOf({ app: door.hostApp, store, language: 'en' });
}

const ANA = card('Ana Diaz', { emails: ['a@x.org'], topic: 'masks' });
const PEOPLE = {
  'Contacts/Ben.md': '---\ntype: contact\nréseaux: [x]\ncourriel: b@x.org\nrencontré-le: 2026-01-01\n---\n',
  'Contacts/Cléo.md': '---\ntype: contact\ncourriel: c@x.org\nsujet: a\n---\n',
  'People/Dirk.md': '---\ntype: person\n---\n',
};

test('a new person lies with most people, is marked as they are, and is written as they are', async () => {
  const base = await baseOf(PEOPLE);
  expect(base.folder).toBe('Contacts');
  expect(newPersonText(ANA, base)?.text).toBe('---\ntype: contact\nsujet: masks\ncourriel: a@x.org\n---\n');
});

test('the template of a person is filled where a folder of templates holds one', async () => {
  const template = '---\ntype: person\ne-mail:\nmet: "{{date}}"\n---\n# {{title}}\n\n## Log\n';
  const base = await baseOf({ ...PEOPLE, 'Templates/Person.md': template, 'Templates/Project.md': '---\ntype: project\n---\n' });
  expect(newPersonText(ANA, base)?.text).toBe(
    '---\ntype: person\ne-mail: a@x.org\nmet: 2026-03-16\nsujet: masks\n---\n# Ana Diaz\n\n## Log\n',
  );
});
