// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { day } from '../../support/builders';
import { followUpEdit, snoozeEdit } from '../../../src/note/edits/person-edits';
import type { OpenDoor } from './open-door';
import { doorsOfEachTest } from './open-door';

const ANA = '---\ntype: person # mine\nlast-contact: 2026-02-10\n---\nText\n';

const openDoor = doorsOfEachTest();

async function openWith(): Promise<OpenDoor> {
  const open = await openDoor({ 'People/Ana.md': ANA }, { metadata: { delay: 20 } });
  await open.settled();
  return open;
}

describe('redo', () => {
  it('has nothing to do before something was undone', async () => {
    const { writer } = await openWith();
    expect([writer.canRedo, await writer.redo()]).toEqual([false, { kind: 'unchanged' }]);
  });

  it('goes forward through several actions as undo went back, at most fifty', async () => {
    const { writer, disk, personAt } = await openWith();
    const seen = [ANA];
    for (let days = 1; days <= 28; days++) {
      await writer.apply(snoozeEdit(personAt('People/Ana.md'), day(`2026-04-${String(days).padStart(2, '0')}`), 'en'));
      await writer.apply(followUpEdit(personAt('People/Ana.md'), day(`2026-05-${String(days).padStart(2, '0')}`), null, 'en'));
      seen.push(disk.textOf('People/Ana.md') ?? '');
    }
    let back = 0;
    while (writer.canUndo) {
      expect(await writer.undo()).toEqual({ kind: 'written' });
      back++;
    }
    expect([back, disk.textOf('People/Ana.md')]).toEqual([50, seen[3]]);
    while (writer.canRedo) expect(await writer.redo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(seen.at(-1));
  });

  it('is over once something else was done', async () => {
    const { writer, personAt } = await openWith();
    await writer.apply(snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en'));
    await writer.undo();
    await writer.apply(followUpEdit(personAt('People/Ana.md'), day('2026-04-01'), null, 'en'));
    expect([writer.canRedo, await writer.redo()]).toEqual([false, { kind: 'unchanged' }]);
  });

  it('is not over when something else was refused', async () => {
    const { writer, personAt } = await openWith();
    const edit = snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en');
    await writer.apply(edit);
    await writer.undo();
    expect(await writer.apply({ ...edit, path: 'Nobody.md' })).toMatchObject({ kind: 'missing' });
    expect(writer.canRedo).toBe(true);
  });

  it('keeps what was written elsewhere in the note since', async () => {
    const { writer, disk, personAt } = await openWith();
    await writer.apply(snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en'));
    const written = disk.textOf('People/Ana.md') ?? '';
    await writer.undo();
    disk.writeFromOutside('People/Ana.md', ANA.replace('Text', 'Their text'));
    expect(await writer.redo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(written.replace('Text', 'Their text'));
    expect(await writer.undo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Ana.md')).toBe(ANA.replace('Text', 'Their text'));
  });

  it('is refused where the note was changed since, and forgotten', async () => {
    const { writer, disk, personAt } = await openWith();
    await writer.apply(snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en'));
    await writer.undo();
    const theirs = ANA.replace('\n---\nText', '\nsnooze: 2026-06-01\n---\nText');
    disk.writeFromOutside('People/Ana.md', theirs);
    expect(await writer.redo()).toEqual({ kind: 'stale', path: 'People/Ana.md' });
    expect(disk.textOf('People/Ana.md')).toBe(theirs);
    expect([writer.canRedo, writer.canUndo]).toEqual([false, false]);
  });

  it('can be asked again when the disk failed', async () => {
    const { writer, disk, personAt } = await openWith();
    await writer.apply(snoozeEdit(personAt('People/Ana.md'), day('2026-04-01'), 'en'));
    await writer.undo();
    disk.failNextWrite(new Error('busy'));
    expect(await writer.redo()).toMatchObject({ kind: 'failed' });
    expect(disk.textOf('People/Ana.md')).toBe(ANA);
    expect(await writer.redo()).toEqual({ kind: 'written' });
  });

  it('of what was done in a note that had to be made again finds the new one', async () => {
    const { writer, disk, personAt } = await openWith();
    await writer.applyAll([{ kind: 'create', path: 'People/Cleo.md', text: '---\ntype: person\n---\n' }]);
    await writer.apply(snoozeEdit(personAt('People/Cleo.md'), day('2026-04-01'), 'en'));
    await writer.undo();
    await writer.undo();
    expect(disk.textOf('People/Cleo.md')).toBeNull();
    await writer.redo();
    expect(await writer.redo()).toEqual({ kind: 'written' });
    expect(disk.textOf('People/Cleo.md')).toBe('---\ntype: person\nsnooze: 2026-04-01\n---\n');
  });

  it('asked for while an action is still being written comes after it', async () => {
    const { writer, disk, personAt } = await openWith();
    const ana = personAt('People/Ana.md');
    const outcomes = await Promise.all([
      writer.apply(snoozeEdit(ana, day('2026-04-01'), 'en')),
      writer.undo(),
      writer.redo(),
      writer.undo(),
      writer.undo(),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'written', 'written', 'written', 'unchanged']);
    expect(disk.textOf('People/Ana.md')).toBe(ANA);
  });
});
