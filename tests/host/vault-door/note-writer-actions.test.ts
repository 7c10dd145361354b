// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { day } from '../../support/builders';
import type { MemoryDisk } from '../../../mocks/obsidian/vault/memory-disk';
import { logContactEdits } from '../../../src/note/edits/meeting-note';
import type { NoteCreation, NoteRequest } from '../../../src/note/edits/note-edit';
import type { LoggedContact } from '../../../src/note/edits/person-edits';
import { tickTaskEdit } from '../../../src/note/edits/task-edits';
import type { OpenDoor } from './open-door';
import { doorsOfEachTest } from './open-door';

const today = day('2026-03-16');
const ANA = '---\ntype: person # mine\nlast-contact: 2026-02-10\ngave: 2\n---\nText\n\n- [ ] call 📅 2026-03-20\n';
const BEN = '---\r\ntype: person\r\n---\r\nText\r\n';
const NOTES = { 'People/Ana.md': ANA, 'People/Ben.md': BEN };
const MEETING = 'Meetings/2026-03-16 Ana, Ben.md';
const TOLD = '---\ntype: meeting\n---\nact 2\n';

const contact: LoggedContact = { on: today, channel: 'call', text: 'act 2', next: null, gave: 'the room', received: null };
const creation: NoteCreation = { kind: 'create', path: MEETING, text: TOLD };

const openDoor = doorsOfEachTest();

async function openWith(notes: Record<string, string> = NOTES): Promise<OpenDoor> {
  const open = await openDoor(notes, { metadata: { delay: 20 } });
  await open.settled();
  return open;
}

/** A meeting of Ana and Ben: an edit of each note, and a note of its own. */
function meeting({ personAt }: OpenDoor, style: 'line' | 'note' = 'note'): readonly NoteRequest[] {
  const people = [personAt('People/Ana.md'), personAt('People/Ben.md')];
  return [...logContactEdits(people, contact, today, 'en', style), creation];
}

/** Every text that stands on the disk. */
function texts({ app, disk }: OpenDoor): Record<string, string | null> {
  const paths = app.vault.getMarkdownFiles().map(({ path }) => path).sort();
  return Object.fromEntries(paths.map((path) => [path, disk.textOf(path)]));
}

/** Makes writes fail, counted from the next one as 1. */
function failWrites(disk: MemoryDisk, ...numbers: readonly number[]): void {
  const write = disk.write.bind(disk);
  let count = 0;
  vi.spyOn(disk, 'write').mockImplementation((path, text) => {
    count++;
    return numbers.includes(count) ? Promise.reject(new Error('No space left')) : write(path, text);
  });
}

describe('an action that edits notes and makes one', () => {
  it('is written, undone and done again as a whole, to the byte', async () => {
    const door = await openWith();
    const { writer, network } = door;
    expect(await writer.applyAll(meeting(door))).toEqual({ kind: 'written' });
    const written = texts(door);
    expect(written[MEETING]).toBe(TOLD);
    expect(written['People/Ben.md']).toContain('last-contact: 2026-03-16\r\n');
    expect(network.notes.has(MEETING)).toBe(true);
    for (let round = 0; round < 3; round++) {
      expect(await writer.undo()).toEqual({ kind: 'written' });
      expect(texts(door)).toEqual(NOTES);
      expect(await writer.redo()).toEqual({ kind: 'written' });
      expect(texts(door)).toEqual(written);
    }
    expect([writer.canUndo, writer.canRedo]).toEqual([true, false]);
  });

  it('makes two notes one, and two again, to the byte', async () => {
    const door = await openWith();
    const merge: readonly NoteRequest[] = [
      { kind: 'rewrite', path: 'People/Ana.md', from: ANA, to: `${ANA}Ben too\n` },
      { kind: 'trash', path: 'People/Ben.md', text: BEN },
    ];
    expect(await door.writer.applyAll(merge)).toEqual({ kind: 'written' });
    expect(texts(door)).toEqual({ 'People/Ana.md': `${ANA}Ben too\n` });
    expect(await door.writer.undo()).toEqual({ kind: 'written' });
    expect(texts(door)).toEqual(NOTES);
    expect(await door.writer.redo()).toEqual({ kind: 'written' });
    expect(texts(door)).toEqual({ 'People/Ana.md': `${ANA}Ben too\n` });
  });

  it('rewrites no note that says something else by then', async () => {
    const door = await openWith();
    const rewrite: NoteRequest = { kind: 'rewrite', path: 'People/Ana.md', from: `${ANA} `, to: 'x' };
    expect(await door.writer.applyAll([rewrite])).toEqual({ kind: 'stale', path: 'People/Ana.md' });
    expect(texts(door)).toEqual(NOTES);
  });

  it('never overwrites a note that has the name, and puts its own away again', async () => {
    const theirs = { ...NOTES, 'Meetings/2026-03-16 ana, ben.md': 'theirs', 'Meetings/2026-03-16 Ana, Ben 2.md': 'theirs too' };
    const door = await openWith(theirs);
    expect(await door.writer.applyAll([creation])).toEqual({ kind: 'written' });
    expect(texts(door)).toEqual({ ...theirs, 'Meetings/2026-03-16 Ana, Ben 3.md': TOLD });
    expect(await door.writer.undo()).toEqual({ kind: 'written' });
    expect(texts(door)).toEqual(theirs);
  });

  it('keeps the new note out when one of the notes cannot be read, and says which', async () => {
    const door = await openWith();
    const requests = meeting(door);
    const broken = '---\na: b: c\n---\n';
    door.disk.writeFromOutside('People/Ben.md', broken);
    expect(await door.writer.applyAll(requests)).toEqual({ kind: 'unreadable', path: 'People/Ben.md', line: 2 });
    expect(texts(door)).toEqual({ 'People/Ana.md': ANA, 'People/Ben.md': broken });
    expect(door.writer.canUndo).toBe(false);
  });

  it.each([
    ['the first note', [1], 'People/Ana.md'],
    ['the second note', [2], 'People/Ben.md'],
    ['the new note', [3], MEETING],
  ])('leaves every note as it was when the disk refuses %s', async (_, numbers, path) => {
    const door = await openWith();
    const requests = meeting(door, 'line');
    failWrites(door.disk, ...numbers);
    expect(await door.writer.applyAll(requests)).toEqual({ kind: 'failed', path, message: 'No space left' });
    expect(texts(door)).toEqual(NOTES);
    expect(door.personAt('People/Ana.md').lastContact).toBe('2026-02-10');
    expect(door.writer.canUndo).toBe(false);
  });

  it('takes a new note away again when a later part is refused', async () => {
    const door = await openWith();
    const requests = [...meeting(door)].reverse();
    failWrites(door.disk, 3);
    expect(await door.writer.applyAll(requests)).toMatchObject({ kind: 'failed', path: 'People/Ana.md' });
    expect(texts(door)).toEqual(NOTES);
  });

  it('says which note could not be brought back', async () => {
    const door = await openWith();
    const requests = meeting(door);
    failWrites(door.disk, 2, 3);
    expect(await door.writer.applyAll(requests)).toEqual({ kind: 'half-written', path: 'People/Ana.md' });
    expect(door.disk.textOf('People/Ben.md')).toBe(BEN);
  });
});

describe('undoing a new note', () => {
  it('follows the person’s setting for deleted files', async () => {
    const door = await openWith();
    const { writer, app } = door;
    app.fileManager.options.trash = 'local';
    await writer.applyAll([creation]);
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(door.disk.textOf('.trash/2026-03-16 Ana, Ben.md')).toBe(TOLD);
  });

  it('is refused as a whole when somebody wrote into the note since', async () => {
    const door = await openWith();
    const { writer, disk } = door;
    await writer.applyAll(meeting(door));
    disk.writeFromOutside(MEETING, `${TOLD}More\n`);
    const now = texts(door);
    expect(await writer.undo()).toEqual({ kind: 'stale', path: MEETING });
    expect(texts(door)).toEqual(now);
    expect([writer.canUndo, writer.canRedo]).toEqual([false, false]);
  });

  it('makes it again when another note of the action was changed, or the disk failed', async () => {
    const door = await openWith();
    const { writer, disk } = door;
    await writer.applyAll(meeting(door));
    const now = texts(door);
    failWrites(disk, 1);
    expect(await writer.undo()).toMatchObject({ kind: 'failed' });
    expect(texts(door)).toEqual(now);
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(texts(door)).toEqual(NOTES);
    await writer.redo();
    const changed = (disk.textOf('People/Ana.md') ?? '').replace('2026-03-16', '2026-03-17');
    disk.writeFromOutside('People/Ana.md', changed);
    expect(await writer.undo()).toEqual({ kind: 'stale', path: 'People/Ana.md' });
    expect(texts(door)).toEqual({ ...now, 'People/Ana.md': changed });
  });
});

describe('a ticked task', () => {
  const task = { text: 'call', line: 8, written: '- [ ] call 📅 2026-03-20', people: [], due: null, repeats: false };

  it('is ticked in the note, also where it stands elsewhere by now, and open again after undo', async () => {
    const { writer, disk } = await openWith();
    const theirs = ANA.replace('Text', 'Text\nMore');
    disk.writeFromOutside('People/Ana.md', theirs);
    const edit = tickTaskEdit('People/Ana.md', task, today);
    if (edit === null) throw new Error('no edit');
    expect(await writer.apply(edit)).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(theirs.replace('- [ ] call 📅 2026-03-20', '- [x] call 📅 2026-03-20 ✅ 2026-03-16'));
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(theirs);
  });

  it('is left alone where its line reads otherwise by now', async () => {
    const { writer, disk } = await openWith();
    const theirs = ANA.replace('call 📅', 'call her 📅');
    disk.writeFromOutside('People/Ana.md', theirs);
    const edit = tickTaskEdit('People/Ana.md', task, today);
    if (edit === null) throw new Error('no edit');
    expect(await writer.apply(edit)).toEqual({ kind: 'stale', path: 'People/Ana.md' });
    expect(disk.textOf('People/Ana.md')).toBe(theirs);
  });
});
