// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { runCommand, untilQuiet, type TestAppOptions } from '../../mocks/obsidian/testing';
import { counts, importFiles, press, vcards, writeAll } from '../support/import-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const BRUNO = '---\ntype: person\nemail: b@x.org\n---\n';
const PICTURE = '\xff\xd8\xff\xe0Ana';
const photo = (bytes: string): string => `PHOTO;ENCODING=b;TYPE=JPEG:${btoa(bytes)}`;
const ana = ['FN:Ana Diaz', 'EMAIL:ana@x.org', photo(PICTURE)];
const bruno = ['FN:Bruno', 'EMAIL:b@x.org', 'ORG:Bruine', photo(PICTURE)];
const fileOf = (...cards: readonly (readonly string[])[]): { name: string; content: string } => ({ name: 'cards.vcf', content: vcards(...cards) });
const start = async (options: TestAppOptions = {}): Promise<void> => {
  app = await startReseauter({ notes: { 'People/Bruno.md': BRUNO }, ...options });
};
const paths = (): string[] => app.vault.getFiles().map(({ path }) => path).sort();
const tickRow = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('.reseauter-import .setting-item')].find((el) => el.textContent.includes('Keep the pictures'));
const tick = (): void => tickRow()?.querySelector<HTMLElement>('.checkbox-container')?.click();
const bytesOf = async (path: string): Promise<string> => {
  const file = app.vault.getFileByPath(path);
  return file === null ? 'no file' : String.fromCharCode(...new Uint8Array(await app.vault.readBinary(file)));
};
const writePictures = async (...cards: readonly (readonly string[])[]): Promise<string> => {
  await importFiles(app, fileOf(...cards));
  await counts();
  tick();
  return writeAll(app);
};
const outcome = (): string => document.querySelector('.reseauter-import-write')?.textContent ?? '';

describe('the pictures of cards', () => {
  test('stay in the file unless one says so, and nothing offers to keep them where there are none', async () => {
    await start();
    await importFiles(app, fileOf(['FN:Cleo']));
    await counts();
    expect(tickRow()?.hidden).toBe(true);
    await importFiles(app, fileOf(ana, bruno));
    await counts();
    expect(tickRow()?.hidden).toBe(false);
    expect(tickRow()?.textContent).toContain('Keep the pictures of cards as attachments (2)');
    await writeAll(app);
    expect(paths()).toEqual(['People/Ana Diaz.md', 'People/Bruno.md']);
    expect(await textOf(app, 'People/Ana Diaz.md')).not.toContain('photo');
  });

  test.each([
    ['/', 'Ana Diaz.jpg'], ['./', 'People/Ana Diaz.jpg'], ['./Files', 'People/Files/Ana Diaz.jpg'], ['Files/Pictures', 'Files/Pictures/Ana Diaz.jpg'],
  ])('of new notes go where attachments go (%s), linked from the note, and one undo takes both back', async (attachmentFolder, picture) => {
    await start({ files: { attachmentFolder } });
    const settings = JSON.stringify(await app.storage.loadData('reseauter'));
    expect(await writePictures(ana, bruno)).toBe('2 notes written.');
    expect(paths()).toEqual([picture, 'People/Ana Diaz.md', 'People/Bruno.md'].sort());
    expect(await bytesOf(picture)).toBe(PICTURE);
    const text = await textOf(app, 'People/Ana Diaz.md');
    expect(text).toContain('\nphoto: "[[Ana Diaz.jpg]]"\n');
    expect(app.metadataCache.getFirstLinkpathDest('Ana Diaz.jpg', 'People/Ana Diaz.md')?.path).toBe(picture);
    expect(await textOf(app, 'People/Bruno.md')).not.toContain('photo');
    await press('Undo the whole import');
    await expect.poll(paths).toEqual(['People/Bruno.md']);
    expect(await textOf(app, 'People/Bruno.md')).toBe(BRUNO);
    runCommand(app, 'reseauter:redo');
    await expect.poll(paths).toEqual([picture, 'People/Ana Diaz.md', 'People/Bruno.md'].sort());
    expect([await textOf(app, 'People/Ana Diaz.md'), await bytesOf(picture)]).toEqual([text, PICTURE]);
    expect(JSON.stringify(await app.storage.loadData('reseauter'))).toBe(settings);
  });

  test('are not written again by the same file', async () => {
    await start();
    await writePictures(ana);
    const before = paths();
    await importFiles(app, fileOf(ana));
    expect(await counts()).toEqual(['all 1', 'identical 1']);
    tick();
    expect(document.querySelector('.reseauter-import button.mod-cta')?.textContent).toBe('Nothing to write');
    expect(paths()).toEqual(before);
  });

  test('never overwrite a file, whatever its case, nor leave the folder for attachments', async () => {
    await start({ files: { attachmentFolder: 'Files' }, notes: { 'People/Bruno.md': BRUNO, 'Files/ana diaz.JPG': 'mine', 'Old/x y.jpg': 'mine' } });
    await writePictures(ana, ['FN:../../x y', photo('\xff\xd8\xff\xe0x')]);
    expect(paths().filter((path) => /jpg/i.test(path))).toEqual(['Files/Ana Diaz 2.jpg', 'Files/ana diaz.JPG', 'Files/x y 2.jpg', 'Old/x y.jpg']);
    expect([await bytesOf('Files/ana diaz.JPG'), await bytesOf('Files/Ana Diaz 2.jpg'), await bytesOf('Files/x y 2.jpg')])
      .toEqual(['mine', PICTURE, '\xff\xd8\xff\xe0x']);
  });

  test('stay with a note that somebody wrote into since, and go with it where they are gone already', async () => {
    await start();
    await writePictures(ana, ['FN:Cleo', photo(PICTURE)]);
    const [note, gone] = [app.vault.getFileByPath('People/Ana Diaz.md'), app.vault.getFileByPath('Cleo.jpg')];
    if (note === null || gone === null) throw new Error('not written');
    await app.vault.append(note, 'mine\n');
    await app.vault.delete(gone);
    await untilQuiet(app);
    await press('Undo the whole import');
    await expect.poll(paths).toEqual(['Ana Diaz.jpg', 'People/Ana Diaz.md', 'People/Bruno.md']);
    expect(await bytesOf('Ana Diaz.jpg')).toBe(PICTURE);
  });

  test('that are too large are left, which is told, and their notes are written', async () => {
    await start();
    const large = photo(`\xff\xd8\xff${'x'.repeat(5_000_000)}`);
    expect(await writePictures(['FN:Cleo', large], ana)).toBe('2 notes written.');
    expect(outcome()).toContain('1 picture was not kept; its note is written:Cleo: it is larger than 5 MB.');
    expect(paths()).toEqual(['Ana Diaz.jpg', 'People/Ana Diaz.md', 'People/Bruno.md', 'People/Cleo.md']);
    expect(await textOf(app, 'People/Cleo.md')).not.toContain('photo');
  });

  test('that somebody changed since stay, and so does the note that links to them', async () => {
    await start();
    await writePictures(ana);
    const text = await textOf(app, 'People/Ana Diaz.md');
    const picture = app.vault.getFileByPath('Ana Diaz.jpg');
    if (picture === null) throw new Error('not written');
    await app.vault.modify(picture, 'cropped');
    await press('Undo the whole import');
    await expect.poll(() => document.querySelector('.reseauter-import-review')).not.toBeNull();
    expect([await bytesOf('Ana Diaz.jpg'), await textOf(app, 'People/Ana Diaz.md')]).toEqual(['cropped', text]);
  });

  test('whose file says something else by now are left, which is told', async () => {
    await start();
    const content = new TextEncoder().encode(vcards(ana));
    await importFiles(app, { name: 'cards.vcf', content });
    await counts();
    tick();
    content.set(new TextEncoder().encode(vcards(['FN:Bea Diaz', 'EMAIL:ana@x.org', photo(PICTURE)])));
    expect(await writeAll(app)).toBe('1 note written.');
    expect(outcome()).toContain('Ana Diaz: it could not be read from the file again.');
    expect(paths()).toEqual(['People/Ana Diaz.md', 'People/Bruno.md']);
    expect(await textOf(app, 'People/Ana Diaz.md')).not.toContain('photo');
  });

  test('that cannot be written keep their note back, so that no link leads nowhere', async () => {
    await start();
    app.vault.createBinary = () => Promise.reject(new Error('disk full'));
    expect(await writePictures(ana)).toBe('No note was written.');
    expect(outcome()).toContain('Ana Diaz: the disk said no: disk full');
    expect(paths()).toEqual(['People/Bruno.md']);
  });
});
