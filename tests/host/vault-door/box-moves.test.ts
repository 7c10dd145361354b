// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { DEFAULT_ROLES } from '../../../src/model/role';
import type { Assignment } from '../../../src/network/assignment';
import { nameInBoxEdit, removeNameEdit } from '../../../src/note/edits/box-edits';
import { moveNameEdits } from '../../../src/note/edits/move-name-edits';
import type { WrittenName } from '../../../src/note/edits/written-name';
import type { Person } from '../../../src/model/person';
import type { Project } from '../../../src/model/project';
import type { OpenDoor } from './open-door';
import { doorsOfEachTest } from './open-door';

// Every change of a box as it reaches the disk: the right note, its own key, all other bytes; and undone to the last one.
const open = doorsOfEachTest();
const P = 'Projets/P.md';
const ANA = 'People/Ana.md';

/** A note of these lines, with something around them that must stay. */
const projectNote = (lines: string, lineEnd = '\n'): string =>
  `---\n# the project\ntype: projet   # kept\n${lines}\nstatut: actif\n---\nLe texte. [[Ana]]\n`.replaceAll('\n', lineEnd);
const ana = (lines: string): string => `---\ntype: person\n${lines}\nphone: 0470 12 34 56 # mobile\n---\n## Log\n- 2026-03-12 call\n`;

interface PlaceOfAna {
  readonly note: Project | Person;
  readonly written: WrittenName;
}

/** Where the notes give Ana a role in the project. */
function placesOf({ network }: OpenDoor, role: string): PlaceOfAna[] {
  const isHers = (each: Assignment): boolean => each.role === role && each.note === ANA;
  return network.assignmentsOfProject(P).filter(isHers).flatMap(({ source }) => {
    const note = source.on === 'project' ? network.projects.get(source.path) : network.people.get(source.path);
    return note === undefined ? [] : [{ note, written: source.on === 'project' ? source.entry : source.own }];
  });
}

function projectOf({ network }: OpenDoor): Project {
  const project = network.projects.get(P);
  if (project === undefined) throw new Error('No project');
  return project;
}

const move = (from: string, to: string) => async (door: OpenDoor) =>
  door.writer.applyAll(
    moveNameEdits({ project: projectOf(door), from, to, places: placesOf(door, from), isThere: placesOf(door, to).length > 0 }, DEFAULT_ROLES, 'en') ?? [],
  );
const remove = (role: string) => async (door: OpenDoor) =>
  door.writer.applyAll(placesOf(door, role).flatMap(({ note, written }) => removeNameEdit(note, role, written, DEFAULT_ROLES) ?? []));
const add = (role: string) => async (door: OpenDoor) => door.writer.apply(nameInBoxEdit(projectOf(door), role, '[[Ana]]', 'en'));

type Act = ReturnType<typeof move>;

/** What the notes say after it; then that undoing it leaves every byte as it was. */
async function told(notes: Readonly<Record<string, string>>, act: Act): Promise<Record<string, string>> {
  const door = await open({ [ANA]: ana('circle: close'), ...notes });
  await door.settled();
  const textsOnDisk = async (): Promise<Record<string, string>> =>
    Object.fromEntries(await Promise.all(door.app.vault.getMarkdownFiles().map(async (file) => [file.path, await door.app.vault.read(file)] as const)));
  const before = await textsOnDisk();
  expect(await act(door)).toEqual({ kind: 'written' });
  const after = await textsOnDisk();
  expect(await door.writer.undo()).toEqual({ kind: 'written' });
  expect(await textsOnDisk()).toEqual(before);
  return after;
}

describe('on the note of the project', () => {
  test.each<[string, Act, string, string]>([
    ['moved, as a list of lines', move('ally', 'mentor'), 'alliés:\n  - "[[Ana]]"   # since May\n  - Tom # old\nmentor:', 'alliés:\n  - Tom # old\nmentor:\n  - "[[Ana]]"'],
    ['moved, at the indentation of the key', move('ally', 'mentor'), 'alliés:\n- Tom # old\n- "[[Ana]]"\nmentors:\n- Zoé # wise', 'alliés:\n- Tom # old\nmentors:\n- Zoé # wise\n- "[[Ana]]"'],
    ['moved, as a single value', move('ally', 'mentor'), 'allié: "[[Ana]]" # since May\nmentor: Zoé', 'allié: # since May\nmentor:\n  - Zoé\n  - "[[Ana]]"'],
    ['moved, within brackets', move('ally', 'mentor'), "allié: [ '[[Ana|A.]]', Tom ]\nmentor: []", 'allié:\n  - Tom\nmentor:\n  - "[[Ana|A.]]"'],
    ['moved, within brackets of many lines', move('ally', 'mentor'), 'allié: [\n  "[[Ana]]",\n  Tom\n]\nmentor:', 'allié:\n  - Tom\nmentor:\n  - "[[Ana]]"'],
    ['moved, a link without quotes', move('ally', 'mentor'), 'allié: [[Ana]]\nmentor: "?"', 'allié:\nmentor:\n  - "[[Ana]]"'],
    ['moved, by her path and another name', move('ally', 'mentor'), 'allié: "[[People/Ana|Ana D.]]"\nmentor: aucun', 'allié:\nmentor:\n  - "[[People/Ana|Ana D.]]"'],
    ['moved, under a key in capitals', move('ally', 'mentor'), 'ALLIÉS:\n  - "[[Ana]]"\nMentor: Zoé', 'ALLIÉS:\nMentor:\n  - Zoé\n  - "[[Ana]]"'],
    ['moved, under a quoted key', move('ally', 'mentor'), '"allié": "[[Ana]]"\nmentor:', '"allié":\nmentor:\n  - "[[Ana]]"'],
    ['moved, under another word for the role', move('connector', 'sponsor'), 'passeuse: "[[Ana]]"\nmarraine:', 'passeuse:\nmarraine:\n  - "[[Ana]]"'],
    ['moved, in English', move('ally', 'expert'), 'allies: ["[[Ana]]"]\nresource-person:', 'allies:\nresource-person:\n  - "[[Ana]]"'],
    ['moved to a box that is not there yet', move('ally', 'sponsor'), 'allié: "[[Ana]]"', 'allié:\nstatut: actif\nparrain:\n  - "[[Ana]]"'],
    ['moved among the stakeholders', move('ally', 'sponsor'), 'parties-prenantes:\n  - "[[Ana]] : alliée" # x\n  - "[[Tom]] : allié"', 'parties-prenantes:\n  - "[[Ana]] : parrain" # x\n  - "[[Tom]] : allié"'],
    ['moved from two keys of one box', move('ally', 'mentor'), 'ally: "[[Ana]]"\nalliés:\n  - "[[Ana]]"\n  - Tom\nmentor:', 'ally:\nalliés:\n  - Tom\nmentor:\n  - "[[Ana]]"'],
    ['taken out, and the key stays', remove('mentor'), 'mentor:\n  - "[[Ana]]"', 'mentor:'],
    ['taken out of brackets, and the key stays', remove('mentor'), 'mentor: ["[[Ana]]"] # who else?', 'mentor: # who else?'],
    ['taken out of a block of text', remove('mentor'), 'mentor: |\n  [[Ana]]', 'mentor:'],
    ['taken out of a list with comments', remove('mentor'), 'mentor: # who else?\n  # my first choice\n  - "[[Ana]]" # since May', 'mentor: # who else?\n  # my first choice'],
    ['moved within brackets with comments', move('ally', 'mentor'), 'allié: [ # two\n  # the first\n  "[[Ana]]",\n  "Tom #1", # old\n]\nmentor:', 'allié: # two\n  # the first\n  # old\n  - "Tom #1"\nmentor:\n  - "[[Ana]]"'],
    ['added to a list', add('ally'), 'alliés:\n  # first\n  - Tom # old\n  # next key', 'alliés:\n  # first\n  - Tom # old\n  - "[[Ana]]"\n  # next key'],
    ['added to a single value', add('ally'), 'allié: Tom', 'allié:\n  - Tom\n  - "[[Ana]]"'],
    ['added in the place of "to be found"', add('mentor'), 'mentor: à trouver # bientôt', 'mentor: # bientôt\n  - "[[Ana]]"'],
  ])('%s', async (_, act, lines, expected) => {
    const after = await told({ [P]: projectNote(lines) }, act);
    const wanted = expected.includes('statut: actif\n') ? projectNote(expected).replace('\nstatut: actif\n---', '\n---') : projectNote(expected);
    expect(after[P]).toBe(wanted);
    expect(after[ANA]).toBe(ana('circle: close'));
  });

  test('Windows line ends stay', async () => {
    const after = await told({ [P]: projectNote('allié:\n  - "[[Ana]]"\n  - Tom\nmentor:', '\r\n') }, move('ally', 'mentor'));
    expect(after[P]).toBe(projectNote('allié:\n  - Tom\nmentor:\n  - "[[Ana]]"', '\r\n'));
  });
});

describe('on her own note', () => {
  test.each<[string, Act, string, string]>([
    ['moved, as a single value', move('ally', 'mentor'), 'roles: ally @ [[P]] # since May', 'roles: mentor @ [[P]] # since May'],
    ['moved, as one of a list', move('ally', 'mentor'), 'rôles:\n  - expert\n  - "alliée @ [[P]]" # since May', 'rôles:\n  - expert\n  - mentor @ [[P]] # since May'],
    ['moved, beside the project', move('ally', 'sponsor'), 'projets: ["[[P]] (alliée)", "[[Q]]"]', 'projets:\n  - "[[P]] (sponsor)"\n  - "[[Q]]"'],
    ['taken out, and the key stays', remove('ally'), 'roles:\n  - "ally @ [[P]]"', 'roles:'],
    ['taken out, and she still takes part', remove('ally'), 'projects: "[[P]] (ally)"', 'projects: "[[P]]"'],
  ])('%s', async (_, act, lines, expected) => {
    const project = projectNote('allié:\nmentor:');
    const after = await told({ [P]: project, [ANA]: ana(lines) }, act);
    expect(after[ANA]).toBe(ana(expected));
    expect(after[P]).toBe(project);
  });
});

test('a role that both notes say is moved in both, as one action', async () => {
  const notes = { [P]: projectNote('allié: ["[[Ana]]", Tom]\nmentor:'), [ANA]: ana('roles: ally @ [[P]]') };
  expect(await told(notes, move('ally', 'mentor'))).toEqual({
    [P]: projectNote('allié:\n  - Tom\nmentor:\n  - "[[Ana]]"'), [ANA]: ana('roles: mentor @ [[P]]'),
  });
});
