import { requestFor } from '../../../src/exchange/about-person/redact-note';
import type { Project } from '../../../src/model/project';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { nameInBoxEdit, noneKnownEdit, removeNameEdits } from '../../../src/note/edits/box-edits';
import { cardEdit } from '../../../src/note/edits/card-edits';
import { classifyEdits } from '../../../src/note/edits/classify-edit';
import { participantsEdit } from '../../../src/note/edits/event-note';
import { fixEdit } from '../../../src/note/edits/fix-edits';
import { movedHorizonEdit } from '../../../src/note/edits/horizon-edits';
import { introAskedEdit, introductionStatusEdit } from '../../../src/note/edits/introduction-edits';
import { markEdit } from '../../../src/note/edits/mark-edit';
import { logContactEdits } from '../../../src/note/edits/meeting-note';
import { moveNameEdits } from '../../../src/note/edits/move-name-edits';
import { needsRolesEdit } from '../../../src/note/edits/needs-roles-edit';
import type { EditName, NoteRequest } from '../../../src/note/edits/note-edit';
import { answeredEdit, followUpEdit, snoozeEdit, wroteEdit } from '../../../src/note/edits/person-edits';
import { stanceEdit, stanceRemovedEdit } from '../../../src/note/edits/stance-edits';
import { tickTaskEdit } from '../../../src/note/edits/task-edits';
import type { NoteOfName } from '../../../src/note/edits/written-name';
import { mergePlanOf } from '../../../src/view/duplicates/merge-plan';
import { day } from '../../support/builders';
import { card } from '../../support/cards';
import type { OpenDoor } from '../vault-door/open-door';

const TODAY = day('2026-03-16');
const NEXT = day('2026-04-01');
const ANA = 'People/Ana.md';
const BEN = 'People/Ben.md';
const ATLAS = 'Projects/Atlas.md';

/** A small vault in which everything can be done. Comments, quotes, line ends and a byte order mark are there to be kept. */
export const VAULT: Readonly<Record<string, string>> = {
  [ANA]: '\ufeff---\n# mine\ntype: person   # since May\nlast-contact: 2026-02-10\nsnooze: \'2026-03-20\'\nroles:\n- ally @ [[Atlas]] # why\nintro-asked: "[[Ben]] 2026-03-01"\nphone: 007\n---\nText [[Ben]]\n\n- [ ] call [[Ana]] 📅 2026-03-20\n\n## Log\n- 2026-02-10 met\n',
  [BEN]: '---\r\ntype: person\r\ncircle:   clsoe\r\nwaiting-since: 2026-03-01\r\n---\r\nText of [[Ana]]\r\n',
  'People/Ana Diaz.md': '---\ntype: person\nskills: [film]\n---\nThe same as Ana.\n',
  [ATLAS]: '---\ntype: project\nally:\n  - "[[Ana]]" # first\n  - "[[Ana Diaz]]"\nmentor:\nstances:\n  - "[[Ben]] s1 a3 i4 2026-03-02"\nhorizons:\n  - 2026-10 | regional | three shows\n---\nWith [[Ana Diaz]].\n',
  'Meetings/Coffee.md': '---\ntype: meeting\ndate: 2026-03-01\nparticipants: ["[[Ana]]"]\n---\nSaid by [[Ana Diaz]].\n',
  'Loose.md': '---\ntags: [x]\n---\nA note.\n',
};

/** What an action asks for, from what is known now. */
type Wishes = (door: OpenDoor) => readonly NoteRequest[] | Promise<readonly NoteRequest[]>;

function projectAt({ network }: OpenDoor, path = ATLAS): Project {
  const found = network.projects.get(path);
  if (found === undefined) throw new Error(`No project at ${path}`);
  return found;
}

function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The vault has nothing for this action');
  return value;
}

/** Each place that makes somebody an ally of the project. */
function placesOf(door: OpenDoor, path: string): readonly NoteOfName[] {
  return door.network.assignmentsOfProject(ATLAS).flatMap(({ note: whom, role, source }): NoteOfName[] => {
    if (whom !== path || role !== 'ally') return [];
    return [source.on === 'project' ? { note: projectAt(door), written: source.entry } : { note: door.personAt(source.path), written: source.own }];
  });
}

const contact = { on: TODAY, channel: 'call', text: 'act 2', next: NEXT, gave: 'the room', received: null } as const;
const told = { circle: 'close', networks: ['[[Bruine]]'], skills: ['film'], needs: [], aptitude: 'mentor', next: NEXT } as const;
const given = { synergy: 3, antagonism: 1, isSupportOnly: false, influence: 4, wanted: null, on: TODAY } as const;

/** Everything that can be done to notes, one of each: a new name of an edit asks for its action here. */
export const EVERY_ACTION: Readonly<Record<EditName, Wishes>> = {
  log: (door) => [
    ...logContactEdits([door.personAt(ANA), door.personAt(BEN)], contact, TODAY, 'en', 'note'),
    { kind: 'create', path: 'Meetings/New/2026-03-16 Ana, Ben.md', text: '---\ntype: meeting\n---\nact 2\n' },
  ],
  wrote: (door) => [wroteEdit(door.personAt(BEN), TODAY, 'en')],
  answered: (door) => [answeredEdit(door.personAt(BEN), TODAY, 'en')],
  snooze: (door) => [snoozeEdit(door.personAt(ANA), NEXT, 'en')],
  'follow-up': (door) => [followUpEdit(door.personAt(ANA), NEXT, 'tell: her', 'en')],
  tick: (door) => door.network.tasksAbout(ANA).map(({ from, task }) => there(tickTaskEdit(from, task, TODAY))),
  name: (door) => [nameInBoxEdit(projectAt(door), 'mentor', '[[Ben]]', DEFAULT_ROLES, 'en')],
  'none-known': (door) => [noneKnownEdit(projectAt(door), 'mentor', DEFAULT_ROLES, 'en')],
  'remove-name': (door) => there(removeNameEdits(placesOf(door, ANA), 'ally', DEFAULT_ROLES)),
  stance: (door) => [stanceEdit(projectAt(door), '[[Ana]]', null, given, 'en')],
  'remove-stance': (door) => [stanceRemovedEdit(projectAt(door), projectAt(door).stances)],
  'intro-asked': (door) => [introAskedEdit(door.personAt(BEN), '[[Ana]]', TODAY, 'en')],
  'intro-status': (door) => [there(introductionStatusEdit(door.personAt(ANA), there(door.personAt(ANA).introAsked[0]), 'introduced', 'en'))],
  'move-name': (door) =>
    there(moveNameEdits({ project: projectAt(door), from: 'ally', to: 'mentor', places: placesOf(door, ANA), isThere: false }, DEFAULT_ROLES, 'en')),
  'needs-roles': (door) => [needsRolesEdit(projectAt(door), { mentor: 2 }, DEFAULT_ROLES, 'en')],
  horizon: (door) => [there(movedHorizonEdit(projectAt(door), there(projectAt(door).horizons[0]), '2027-01'))],
  import: (door) => [
    there(cardEdit(door.personAt(BEN), card('Ben', { emails: ['ben@x.org'], phones: ['+32 4'] }), new Set(), 'en')),
    { kind: 'create-file', path: 'Files/Ben.jpg', attachedTo: null, bytes: new Uint8Array([1, 2, 3]) },
    { kind: 'create', path: 'People/Zoé.md', text: '---\ntype: person\n---\n' },
  ],
  merge: async (door) => {
    const pair = { kept: door.personAt(ANA), other: door.personAt('People/Ana Diaz.md') };
    const plan = await mergePlanOf({ app: door.hostApp, language: 'en' }, pair, new Set());
    return plan.kind === 'ready' ? plan.requests : [];
  },
  participants: () => [there(participantsEdit({ path: 'Meetings/Coffee.md', frontMatter: { type: 'meeting', date: '2026-03-01', participants: ['[[Ana]]'] } }, ['[[Ben]]'], NO_OWN_WORDS))],
  classify: (door) => classifyEdits(door.personAt(BEN), { ...told, role: { project: projectAt(door), role: 'mentor', link: '[[Ben]]' } }, DEFAULT_ROLES, 'en'),
  forget: (door) =>
    [...[ATLAS, 'Meetings/Coffee.md'].map((path): NoteRequest => {
      const text = there(door.disk.textOf(path));
      return requestFor({ path, text, places: [] }, text.replaceAll('[[Ana Diaz]]', 'somebody'));
    }), { kind: 'trash', path: 'People/Ana Diaz.md', text: there(door.disk.textOf('People/Ana Diaz.md')) }],
  fix: () => [fixEdit(BEN, { property: 'circle', from: 'clsoe', to: 'close' })],
  mark: () => [there(markEdit('Loose.md', { tags: ['x'] }, 'project', { property: 'type', text: 'project', isList: false }, NO_OWN_WORDS))],
};
