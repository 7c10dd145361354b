import { asHostApp } from '../../mocks/obsidian/as-host';
import { changeDataElsewhere } from '../../mocks/obsidian/testing';
import manifest from '../../manifest.json';
import { addDays } from '../../src/model/calendar-date';
import type { Person } from '../../src/model/person';
import type { Project } from '../../src/model/project';
import { nameInBoxEdit, noneKnownEdit, removeNameEdits } from '../../src/note/edits/box-edits';
import { classifyEdits } from '../../src/note/edits/classify-edit';
import { movedHorizonEdit } from '../../src/note/edits/horizon-edits';
import { introAskedEdit } from '../../src/note/edits/introduction-edits';
import { moveNameEdits } from '../../src/note/edits/move-name-edits';
import { needsRolesEdit } from '../../src/note/edits/needs-roles-edit';
import type { NoteRequest } from '../../src/note/edits/note-edit';
import { answeredEdit, followUpEdit, snoozeEdit, wroteEdit } from '../../src/note/edits/person-edits';
import { stanceEdit, stanceRemovedEdit } from '../../src/note/edits/stance-edits';
import { tickTaskEdit } from '../../src/note/edits/task-edits';
import type { NoteOfName } from '../../src/note/edits/written-name';
import type { Settings } from '../../src/settings';
import { DEFAULT_SETTINGS, savedSettings } from '../../src/settings';
import { requestsFor } from '../../src/view/shared/contact-requests';
import { createNote } from '../../src/view/shared/create-note';
import { markingByCache } from '../../src/view/shared/mark-note';
import { newPersonNote, newProjectNote } from '../../src/view/shared/new-note';
import { mergePlanOf } from '../../src/view/duplicates/merge-plan';
import { ForgetChoice } from '../../src/view/privacy/forget-choice';
import { searchVault } from '../../src/view/privacy/search-vault';
import type { Random } from '../fuzz/random';
import { aName, aProjectName } from './notes';
import type { Happening } from './step';
import { anyOf, happenings } from './step';
import type { World } from './world';

/** What a person asks for: the requests of one action, and whom they are about. */
type Wish = (world: World, random: Random) => Promise<readonly NoteRequest[] | null> | readonly NoteRequest[] | null;

const somebody = (world: World, random: Random): Person | null => anyOf(random, world.context.store.people());
const someProject = (world: World, random: Random): Project | null => anyOf(random, world.context.store.boards())?.project ?? null;
const rolesOf = ({ context }: World): Settings['roles'] => context.store.settings.roles;
const aRole = (world: World, random: Random): string => random.pick(rolesOf(world)).id;

/** What a person does in the product: everything that writes to notes, taking back, settings, the clock. */
export const DEEDS = happenings({
  'log a contact': [4, asks((world, random) => {
    const people = random.several(3, () => somebody(world, random)).flatMap((person) => person ?? []);
    if (people.length === 0) return null;
    const { today } = world.context.store;
    const contact = {
      on: addDays(today, -random.below(4)), channel: random.pick(['call', 'mail', null]), text: random.pick(['', 'act 2', 'of: a: b']),
      next: random.percent(40) ? addDays(today, 1 + random.below(30)) : null, gave: null, received: null,
    };
    return requestsFor({ people: [...new Set(people)], contact, style: random.pick(['property', 'line', 'note']), title: null }, world.context);
  })],
  wrote: [3, aboutPerson((person, { context }) => [wroteEdit(person, context.store.today, context.language)])],
  answered: [3, aboutPerson((person, { context }) => [answeredEdit(person, context.store.today, context.language)])],
  snooze: [3, aboutPerson((person, { context }, random) => [snoozeEdit(person, addDays(context.store.today, 1 + random.below(20)), context.language)])],
  promise: [3, aboutPerson((person, { context }, random) => [followUpEdit(person, addDays(context.store.today, random.below(20)), random.pick(['', 'tell: her']), context.language)])],
  classify: [3, aboutPerson((person, world, random) => {
    const project = someProject(world, random);
    const role = project === null || random.percent(50) ? null : { project, role: aRole(world, random), link: `[[${person.name}]]` };
    const told = { circle: random.pick(['core', 'close', 'wide'] as const), networks: ['[[Bruine]]'], skills: ['film'], needs: [], aptitude: 'mentor', next: null };
    return classifyEdits(person, { ...told, role }, rolesOf(world), world.context.language);
  })],
  'tick a task': [1, aboutPerson(({ path }, { context }) => context.store.network.tasksAbout(path).flatMap(({ from, task }) => tickTaskEdit(from, task, context.store.today) ?? []))],
  'ask for an introduction': [1, aboutPerson((person, { context }, random) => [introAskedEdit(person, `[[${aName(random)}]]`, context.store.today, context.language)])],
  'name in a role': [5, aboutProject((project, world, random) => [nameInBoxEdit(project, aRole(world, random), `[[${somebody(world, random)?.name ?? 'Nobody'}]]`, rolesOf(world), world.context.language)])],
  'none known': [2, aboutProject((project, world, random) => [noneKnownEdit(project, aRole(world, random), rolesOf(world), world.context.language)])],
  'take out of a role': [3, aboutProject((project, world, random) => withPlaces(world, random, project, (places, role) => removeNameEdits(places, role, rolesOf(world))))],
  'move to another role': [3, aboutProject((project, world, random) => withPlaces(world, random, project, (places, from) => {
    const to = aRole(world, random);
    return to === from ? null : moveNameEdits({ project, from, to, places, isThere: false }, rolesOf(world), world.context.language);
  }))],
  'rate a stance': [2, aboutProject((project, world, random) => {
    const given = { synergy: 1 + random.below(4), antagonism: 1 + random.below(4), isSupportOnly: false, influence: 3, wanted: null, on: world.context.store.today };
    return [stanceEdit(project, `[[${aName(random)}]]`, null, given as never, world.context.language)];
  })],
  'remove stances': [1, aboutProject((project) => [stanceRemovedEdit(project, project.stances)])],
  'ask for roles': [1, aboutProject((project, world, random) => [needsRolesEdit(project, { [aRole(world, random)]: 1 + random.below(3) }, rolesOf(world), world.context.language)])],
  'move a horizon': [1, aboutProject((project) => {
    const [horizon] = project.horizons;
    const edit = horizon === undefined ? null : movedHorizonEdit(project, horizon, '2027-01');
    return edit === null ? null : [edit];
  })],
  'merge two people': [2, asks(async (world, random) => {
    const [kept, other] = [somebody(world, random), somebody(world, random)];
    if (kept === null || other === null || kept === other || world.context.store.people().length < 12) return null;
    const plan = await mergePlanOf(world.context, { kept, other }, new Set());
    return plan.kind === 'ready' ? plan.requests : null;
  })],
  'forget somebody': [1, asks(async (world, random) => {
    const person = somebody(world, random);
    const { store } = world.context;
    if (person === null || store.people().length < 12) return null;
    const run = { win: window, onProgress: () => undefined, isCancelled: () => false };
    const found = await searchVault(asHostApp(world.app), person, store.network, run);
    return found === null ? null : new ForgetChoice(found, 'somebody').forgetting().requests;
  })],
  'make somebody of a note': [1, asks((world, random) => {
    const path = anyOf(random, world.notePaths());
    const edit = path === null ? null : markingByCache(world.context, path, random.percent(50) ? 'person' : 'project');
    return edit === null ? null : [edit];
  })],
  'make a new person': [2, async ({ context }, random) => {
    const name = aName(random);
    await createNote(context, newPersonNote(name, context.store.people(), context.language, context.store.settings.ownWords));
    return name;
  }],
  'make a new project': [1, async ({ context }, random) => {
    const name = aProjectName(random);
    const { settings } = context.store;
    await createNote(context, newProjectNote(name, context.store.boards().map(({ project }) => project), settings.roles, context.language, settings.ownWords));
    return name;
  }],
  undo: [6, ({ context }) => context.actions.undo().then(({ kind }) => kind)],
  redo: [3, ({ context }) => context.actions.redo().then(({ kind }) => kind)],
  'change a setting': [3, async ({ context }, random) => {
    const [name, change] = random.pick(SETTINGS);
    await context.changeSettings((settings) => ({ ...settings, ...change }));
    return name;
  }],
  'settings come from another device': [1, async ({ app }, random) => {
    const [name, change] = random.pick(SETTINGS);
    await changeDataElsewhere(app, manifest.id, savedSettings({ ...DEFAULT_SETTINGS, ...change }, null));
    return name;
  }],
});

const SETTINGS: readonly (readonly [string, Partial<Settings>])[] = [
  ['two people a day', { peoplePerDay: 2 }],
  ['my skills', { mySkills: ['film'] }],
  ['a rule for mentors', { cadenceRules: [{ role: 'mentor', status: 'active', days: 10 }] }],
  ['no birthdays', { reasonWeights: { birthday: 0, overdue: 2 } }],
  ['no allies', { roles: DEFAULT_SETTINGS.roles.map((role) => (role.id === 'ally' ? { ...role, isHidden: true } : role)) }],
  ['roles the other way round', { roles: [...DEFAULT_SETTINGS.roles].reverse() }],
  ['own words', { ownWords: { ...DEFAULT_SETTINGS.ownWords, folders: { ...DEFAULT_SETTINGS.ownWords.folders, person: ['Notes'] } } }],
  ['as it was', DEFAULT_SETTINGS],
];

/** An action that writes what is wished for; a second one may be asked for while it is being written. */
function asks(wish: Wish): Happening {
  return async (world, random) => {
    const requests = await wish(world, random);
    if (requests === null || requests.length === 0) return null;
    const where = [...new Set(requests.map(({ path }) => path))].join(', ');
    const outcome = await world.context.actions.run(requests, 'Done');
    return `${where}: ${outcome.kind}`;
  };
}

function aboutPerson(wish: (person: Person, world: World, random: Random) => readonly NoteRequest[]): Happening {
  return asks((world, random) => {
    const person = somebody(world, random);
    return person === null ? null : wish(person, world, random);
  });
}

function aboutProject(wish: (project: Project, world: World, random: Random) => readonly NoteRequest[] | null): Happening {
  return asks((world, random) => {
    const project = someProject(world, random);
    return project === null ? null : wish(project, world, random);
  });
}

/** One name of a project, with every place that gives it its role. */
function withPlaces(
  { context: { store } }: World,
  random: Random,
  project: Project,
  wish: (places: readonly NoteOfName[], role: string) => readonly NoteRequest[] | null,
): readonly NoteRequest[] | null {
  const named = store.network.assignmentsOfProject(project.path);
  const one = anyOf(random, named);
  if (one === null) return null;
  const places = named.filter(({ name, role }) => name === one.name && role === one.role).flatMap(({ source }): NoteOfName[] => {
    if (source.on === 'project') return [{ note: project, written: source.entry }];
    const person = store.network.people.get(source.path);
    return person === undefined ? [] : [{ note: person, written: source.own }];
  });
  return wish(places, one.role);
}
