import { expect, test } from 'vitest';
import { deriveVaultSummary } from '../../../src/derive/vault-summary';
import { stringsFor } from '../../../src/i18n/strings';
import { networkOfNotes } from '../../support/read-notes';

const PERSON = '---\ntype: person\n---\n';
const summary = deriveVaultSummary(
  networkOfNotes({
    'Ana.md': PERSON, 'Ben.md': PERSON, 'People/Cy.md': '', '@Dee.md': '', 'Eve.md': '---\ntype: personne\n---\n', 'Fay.md': '---\ntags: [person]\n---\n',
    'Projets/Tide.md': '', 'Templates/P.md': PERSON, 'People/MOC.md': '', 'People/Bad.md': '---\na: b: c\n---\n', 'Cake.md': '',
  }).notes.values(),
  0,
);

test('what was found and what was skipped is one sentence, the most frequent marks first', () => {
  expect(stringsFor('en').reading.foundInVault(summary)).toBe(
    '11 notes read: 2 people by “type: person”, 1 person by a file name like @Name, 1 person by the folder People/, 2 people in other ways, 1 project by the folder Projets/, 1 template skipped, 1 index note skipped, 1 note cannot be read.',
  );
  expect(stringsFor('fr').reading.foundInVault(summary)).toBe(
    '11 notes lues\u202f: 2 personnes par «\u202ftype: person\u202f», 1 personne par un nom de fichier comme @Nom, 1 personne par le dossier People/, 2 personnes autrement, 1 projet par le dossier Projets/, 1 modèle laissé de côté, 1 index laissé de côté, 1 note illisible.',
  );
});
