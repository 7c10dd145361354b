// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { NoteRequest } from '../../../src/note/edits/note-edit';
import type { BatchRun } from '../../../src/vault/note-writer';
import type { OpenDoor } from './open-door';
import { doorsOfEachTest } from './open-door';

const ANA = '\uFEFF---\r\ntype: person\r\nknows: "[[Bea]]" # since school\r\n---\r\nSees [[Bea]] often.\r\n';
const BEA = '---\ntype: person\n---\n';

const openDoor = doorsOfEachTest();

async function openWith(): Promise<OpenDoor> {
  const open = await openDoor({ 'People/Ana.md': ANA, 'People/Bea.md': BEA });
  await open.settled();
  return open;
}

const watchNothing: BatchRun = { onTaken: () => undefined, isCancelled: () => false };

function newNote(name: string): NoteRequest {
  return { kind: 'create', path: `People/${name}.md`, text: `---\ntype: person\n---\n${name}\n` };
}

describe('the notes of an import', () => {
  it('are all made but the one that cannot be, which is told', async () => {
    const { writer, disk } = await openWith();
    const gone: NoteRequest = { kind: 'trash', path: 'People/Nobody.md', text: '' };
    const told: (readonly [number, string | null])[] = [];
    const onTaken: BatchRun['onTaken'] = (_, done, path) => void told.push([done, path]);
    const outcome = await writer.applyEach([newNote('Cleo'), gone, newNote('Bea')], { ...watchNothing, onTaken });
    expect(outcome).toEqual({ written: 2, refused: [{ request: gone, refusal: { kind: 'missing', path: 'People/Nobody.md' } }], left: [] });
    expect(told).toEqual([[1, 'People/Cleo.md'], [2, null], [3, 'People/Bea 2.md']]);
    expect(disk.textOf('People/Bea.md')).toBe(BEA);
  });

  it('stopped half-way are whole notes, and the rest is left to go on with', async () => {
    const { writer, disk } = await openWith();
    const all = ['Cleo', 'Dirk', 'Eva'].map(newNote);
    let done = 0;
    const outcome = await writer.applyEach(all, { onTaken: () => void done++, isCancelled: () => done === 2 });
    expect(outcome).toEqual({ written: 2, refused: [], left: all.slice(2) });
    expect(disk.textOf('People/Dirk.md')).toBe('---\ntype: person\n---\nDirk\n');
    expect(disk.textOf('People/Eva.md')).toBeNull();
  });

  it('go with one undo, but for those that somebody wrote into since', async () => {
    const { writer, disk } = await openWith();
    await writer.applyEach(['Cleo', 'Dirk', 'Eva'].map(newNote), watchNothing);
    disk.writeFromOutside('People/Dirk.md', 'mine now\n');
    expect(await writer.undo()).toEqual({ kind: 'partly-written', kept: ['People/Dirk.md'] });
    expect(['Cleo', 'Dirk', 'Eva'].map((name) => disk.textOf(`People/${name}.md`))).toEqual([null, 'mine now\n', null]);
    expect(await writer.redo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Eva.md')).toBe('---\ntype: person\n---\nEva\n');
    expect(disk.textOf('People/Dirk.md')).toBe('mine now\n');
  });
});

describe('lines that change in a note', () => {
  const moved: NoteRequest = {
    kind: 'lines',
    path: 'People/Ana.md',
    lines: [
      { line: 3, from: 'knows: "[[Bea]]" # since school', to: 'knows: "[[Béatrice|Bea]]" # since school' },
      { line: 5, from: 'Sees [[Bea]] often.', to: 'Sees [[Béatrice|Bea]] often.' },
    ],
  };

  it('keep every other byte, in the block and below it, and come back with undo', async () => {
    const { writer, disk } = await openWith();
    expect(await writer.applyAll([moved])).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(ANA.replaceAll('[[Bea]]', '[[Béatrice|Bea]]'));
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(ANA);
  });

  it('come back also where something else was written since', async () => {
    const { writer, disk } = await openWith();
    await writer.applyAll([moved]);
    disk.writeFromOutside('People/Ana.md', `${disk.textOf('People/Ana.md') ?? ''}More.\r\n`);
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(`${ANA}More.\r\n`);
  });

  it('are left alone, all of them, when one reads otherwise by then', async () => {
    const { writer, disk } = await openWith();
    const theirs = ANA.replace('often', 'seldom');
    disk.writeFromOutside('People/Ana.md', theirs);
    expect(await writer.applyAll([moved])).toEqual({ kind: 'stale', path: 'People/Ana.md' });
    expect(disk.textOf('People/Ana.md')).toBe(theirs);
  });
});

describe('a note that goes', () => {
  const goes: NoteRequest = { kind: 'trash', path: 'People/Bea.md', text: BEA };

  it('lies in the trash, and undo brings it back', async () => {
    const { writer, disk } = await openWith();
    expect(await writer.applyAll([goes])).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Bea.md')).toBeNull();
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Bea.md')).toBe(BEA);
    expect(await writer.redo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Bea.md')).toBeNull();
  });

  it('stays when somebody wrote into it meanwhile', async () => {
    const { writer, disk } = await openWith();
    disk.writeFromOutside('People/Bea.md', `${BEA}Call her!\n`);
    expect(await writer.applyAll([goes])).toEqual({ kind: 'stale', path: 'People/Bea.md' });
    expect(disk.textOf('People/Bea.md')).toBe(`${BEA}Call her!\n`);
  });

  it('comes back when a later part of the action is refused', async () => {
    const { writer, disk } = await openWith();
    const gone: NoteRequest = { kind: 'trash', path: 'People/Nobody.md', text: '' };
    expect(await writer.applyAll([goes, gone])).toEqual({ kind: 'missing', path: 'People/Nobody.md' });
    expect(disk.textOf('People/Bea.md')).toBe(BEA);
  });
});
