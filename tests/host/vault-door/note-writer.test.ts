// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { day } from '../../support/builders';
import type { Person } from '../../../src/model/person';
import { DEFAULT_ROLES } from '../../../src/model/role';
import { nameInBoxEdit } from '../../../src/note/edits/box-edits';
import type { NoteEdit } from '../../../src/note/edits/note-edit';
import { followUpEdit, logContactEdit, snoozeEdit, wroteEdit } from '../../../src/note/edits/person-edits';
import type { OpenDoor } from './open-door';
import { doorsOfEachTest } from './open-door';

const today = day('2026-03-16');
const ANA = '---\ntype: person # mine\nLast Contact: 2026-02-10\n---\nText\n\n## Log\n- 2026-02-10 lunch\n';
const ATLAS = "---\ntype: 'project'\nally: []\n---\n";
const NOTES = { 'People/Ana.md': ANA, 'Atlas.md': ATLAS, 'People/Bad.md': '---\na: b: c\n---\n' };

const openDoor = doorsOfEachTest();

async function openWith(notes: Record<string, string> = NOTES): Promise<OpenDoor> {
  const open = await openDoor(notes, { metadata: { delay: 20 } });
  await open.settled();
  return open;
}

function logged(person: Person): NoteEdit {
  return logContactEdit(person, { on: today, channel: 'mail', text: 'hello', next: null, gave: null, received: null }, today, 'en', 'line');
}

describe('an edit', () => {
  it('is in the file, and in the network before the app has parsed it', async () => {
    const { writer, disk, personAt, hostApp, settled } = await openWith();
    expect(await writer.apply(logged(personAt('People/Ana.md')))).toEqual({ kind: 'written' });
    const text = disk.textOf('People/Ana.md');
    expect(text).toBe(`${ANA.replace('2026-02-10\n---', '2026-03-16\n---')}- 2026-03-16 mail: hello\n`);
    const ana = personAt('People/Ana.md');
    expect(ana).toMatchObject({ lastContact: '2026-03-16', log: [{ on: '2026-02-10' }, { on: '2026-03-16' }] });
    expect(hostApp.metadataCache.getCache('People/Ana.md')?.frontmatter?.['Last Contact']).toBe('2026-02-10');
    await settled();
    expect(hostApp.metadataCache.getCache('People/Ana.md')?.frontmatter?.['Last Contact']).toBe('2026-03-16');
    expect(personAt('People/Ana.md')).toBe(ana);
  });

  it('decided on an older text is refused, and the note is as the other left it', async () => {
    const { writer, disk, personAt } = await openWith();
    const edit = logged(personAt('People/Ana.md'));
    const theirs = ANA.replace('2026-02-10', '2026-03-01');
    disk.writeFromOutside('People/Ana.md', theirs);
    expect(await writer.apply(edit)).toEqual({ kind: 'stale', path: 'People/Ana.md' });
    expect(disk.textOf('People/Ana.md')).toBe(theirs);
    expect(writer.canUndo).toBe(false);
  });

  it('of other properties than those that were changed meanwhile loses nothing', async () => {
    const { writer, disk, personAt } = await openWith();
    const edit = snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en');
    disk.writeFromOutside('People/Ana.md', ANA.replace('Text', 'Their text').replace('# mine', '# theirs'));
    expect(await writer.apply(edit)).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(
      ANA.replace('Text', 'Their text').replace('# mine', '# theirs').replace('\n---\nT', '\nsnooze: 2026-04-01\n---\nT'),
    );
  });

  it('made at the same time as others loses none of them', async () => {
    const { writer, disk, hostApp, personAt, settled } = await openWith();
    const ana = personAt('People/Ana.md');
    const file = hostApp.vault.getFileByPath('People/Ana.md');
    if (!file) throw new Error('no file');
    const outcomes = await Promise.all([
      writer.apply(snoozeEdit(ana, day('2026-04-01'), 'en')),
      hostApp.fileManager.processFrontMatter(file, (data: { met?: string }) => void (data.met = '2020-01-01')),
      writer.apply(followUpEdit(ana, day('2026-05-01'), 'tea', 'en')),
      hostApp.vault.append(file, '\nEnd\n'),
      writer.apply(wroteEdit(ana, today, 'en')),
      writer.apply(wroteEdit(ana, today, 'en')),
    ]);
    expect(outcomes.map((outcome) => (outcome ? outcome.kind : 'done'))).toEqual(['written', 'done', 'written', 'done', 'written', 'stale']);
    await settled();
    expect(personAt('People/Ana.md')).toMatchObject({
      snooze: '2026-04-01', met: '2020-01-01', followUp: '2026-05-01', followUpNote: 'tea', waitingSince: '2026-03-16', nudges: 0,
    });
    expect(disk.textOf('People/Ana.md')).toContain('\nEnd\n');
  });

  it('that says what the note says already writes nothing', async () => {
    const { writer, disk, personAt, settled } = await openWith();
    await writer.apply(snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en'));
    await settled();
    const write = vi.spyOn(disk, 'write');
    expect(await writer.apply(snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en'))).toEqual({ kind: 'unchanged' });
    expect(write).not.toHaveBeenCalled();
  });

  it('of a note that cannot be read says where, and writes nothing', async () => {
    const { writer, disk, personAt } = await openWith();
    const write = vi.spyOn(disk, 'write');
    const edit = { ...logged(personAt('People/Ana.md')), path: 'People/Bad.md' };
    expect(await writer.apply(edit)).toEqual({ kind: 'unreadable', path: 'People/Bad.md', line: 2 });
    expect(write).not.toHaveBeenCalled();
  });

  it('of a note that is gone, or on a disk that is full, says so', async () => {
    const { writer, disk, personAt } = await openWith();
    const edit = logged(personAt('People/Ana.md'));
    expect(await writer.apply({ ...edit, path: 'People/Nobody.md' })).toEqual({ kind: 'missing', path: 'People/Nobody.md' });
    disk.failNextWrite(new Error('No space left'));
    expect(await writer.apply(edit)).toEqual({ kind: 'failed', path: 'People/Ana.md', message: 'No space left' });
    expect(disk.textOf('People/Ana.md')).toBe(ANA);
    expect(personAt('People/Ana.md').lastContact).toBe('2026-02-10');
  });
});

describe('an action over several notes', () => {
  it('is written together and undone together', async () => {
    const { writer, disk, network, personAt } = await openWith();
    const project = network.projects.get('Atlas.md');
    if (!project) throw new Error('no project');
    const edits = [nameInBoxEdit(project, 'ally', '[[Ana]]', DEFAULT_ROLES, 'en'), logged(personAt('People/Ana.md'))];
    expect(await writer.applyAll(edits)).toEqual({ kind: 'written' });
    expect(network.assignmentsOfPerson('People/Ana.md').map(({ role }) => role)).toEqual(['ally']);
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect([disk.textOf('Atlas.md'), disk.textOf('People/Ana.md')]).toEqual([ATLAS, ANA]);
    expect(network.assignmentsOfPerson('People/Ana.md')).toEqual([]);
    expect(writer.canUndo).toBe(false);
  });

  it('is not half done when one of them is refused', async () => {
    const { writer, disk, network, personAt } = await openWith();
    const project = network.projects.get('Atlas.md');
    if (!project) throw new Error('no project');
    const edits = [nameInBoxEdit(project, 'ally', '[[Ana]]', DEFAULT_ROLES, 'en'), logged(personAt('People/Ana.md'))];
    disk.writeFromOutside('People/Ana.md', ANA.replace('2026-02-10', '2026-03-01'));
    expect(await writer.applyAll(edits)).toEqual({ kind: 'stale', path: 'People/Ana.md' });
    expect(disk.textOf('Atlas.md')).toBe(ATLAS);
    expect(writer.canUndo).toBe(false);
  });
});

describe('undo', () => {
  it('has nothing to do before the first action', async () => {
    const { writer } = await openWith();
    expect([writer.canUndo, await writer.undo()]).toEqual([false, { kind: 'unchanged' }]);
  });

  it('takes back one action after the other, to the byte', async () => {
    const { writer, disk, personAt } = await openWith();
    await writer.apply(logged(personAt('People/Ana.md')));
    const afterFirst = disk.textOf('People/Ana.md');
    await writer.apply(snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en'));
    await writer.undo();
    expect(disk.textOf('People/Ana.md')).toBe(afterFirst);
    await writer.undo();
    expect(disk.textOf('People/Ana.md')).toBe(ANA);
    expect(personAt('People/Ana.md').lastContact).toBe('2026-02-10');
  });

  it('follows a note that was renamed', async () => {
    const { app, writer, disk, personAt } = await openWith();
    await writer.apply(logged(personAt('People/Ana.md')));
    const file = app.vault.getFileByPath('People/Ana.md');
    if (file) await app.vault.rename(file, 'People/Anaïs.md');
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Anaïs.md')).toBe(ANA);
  });

  it('keeps what was written elsewhere in the note since', async () => {
    const { writer, disk, personAt } = await openWith();
    await writer.apply(logged(personAt('People/Ana.md')));
    disk.writeFromOutside('People/Ana.md', (disk.textOf('People/Ana.md') ?? '').replace('Text', 'Their text'));
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(ANA.replace('Text', 'Their text'));
  });

  it('is refused where the note was changed since, and loses nothing', async () => {
    const { writer, disk, personAt } = await openWith();
    await writer.apply(logged(personAt('People/Ana.md')));
    const theirs = (disk.textOf('People/Ana.md') ?? '').replace('Contact: 2026-03-16', 'Contact: 2026-03-17');
    disk.writeFromOutside('People/Ana.md', theirs);
    expect(await writer.undo()).toEqual({ kind: 'stale', path: 'People/Ana.md' });
    expect(disk.textOf('People/Ana.md')).toBe(theirs);
    expect(writer.canUndo).toBe(false);
  });

  it('can be asked again when the disk failed', async () => {
    const { writer, disk, personAt } = await openWith();
    await writer.apply(logged(personAt('People/Ana.md')));
    disk.failNextWrite(new Error('busy'));
    expect(await writer.undo()).toMatchObject({ kind: 'failed' });
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(ANA);
  });

  it('is refused when the note is gone', async () => {
    const { writer, disk, personAt, settled } = await openWith();
    await writer.apply(logged(personAt('People/Ana.md')));
    disk.removeFromOutside('People/Ana.md');
    await settled();
    expect(await writer.undo()).toEqual({ kind: 'missing', path: 'People/Ana.md' });
  });
});

describe('a new note', () => {
  it('is created with its folders, and known at once', async () => {
    const { writer, disk, network } = await openWith();
    expect(await writer.createNote('CRM/New/Zoé.md', ANA)).toEqual({ kind: 'created', path: 'CRM/New/Zoé.md' });
    expect(disk.textOf('CRM/New/Zoé.md')).toBe(ANA);
    expect(network.people.has('CRM/New/Zoé.md')).toBe(true);
  });

  it.each([
    ['the same name', 'People/Ana.md'],
    ['another case', 'people/ana.md'],
    ['another Unicode form', 'People/Zoe\u0301.md'],
  ])('never overwrites one of %s', async (_, path) => {
    const { writer, disk } = await openWith({ ...NOTES, 'People/Zoé.md': 'hers' });
    const outcome = await writer.createNote(path, 'mine');
    expect(outcome.kind).toBe('exists');
    expect([disk.textOf('People/Ana.md'), disk.textOf('People/Zoé.md')]).toEqual([ANA, 'hers']);
    expect(disk.textOf('people/ana.md')).toBeNull();
  });

  it('goes into the folder that is there, in its own spelling', async () => {
    const { writer, app } = await openWith();
    expect(await writer.createNote('people/New/Bea.md', ANA)).toEqual({ kind: 'created', path: 'People/New/Bea.md' });
    expect(app.vault.getRoot().children.map(({ name }) => name).sort()).toEqual(['Atlas.md', 'People']);
  });

  it('is created once when it is asked for twice', async () => {
    const { writer } = await openWith();
    const outcomes = await Promise.all([writer.createNote('New/Bea.md', ANA), writer.createNote('New/Bea.md', ANA)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['created', 'exists']);
  });

  it('that the disk refuses is told', async () => {
    const { writer, disk } = await openWith();
    disk.failNextWrite(new Error('No space left'));
    expect(await writer.createNote('Zoé.md', 'x')).toEqual({ kind: 'failed', path: 'Zoé.md', message: 'No space left' });
  });
});
