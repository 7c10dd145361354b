// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../mocks/obsidian/app';
import { counts, importFiles, press, vcards, writeAll } from '../support/import-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const ANA = '---\ntype: person\nemail: ana@x.org\norganisation: Quay\n---\nHer text.\n';
const paths = (): string[] => app.vault.getMarkdownFiles().map(({ path }) => path).sort();
const whole = async (): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(paths().map(async (path) => [path, await textOf(app, path)] as const)));

const GOOGLE = 'First Name,Last Name,Phonetic First Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Notes,Birthday\n'
  + 'Zoë,Frêre,,Conservatoire,* myContacts ::: Choir,* Work,zoe@x.org ::: zoe@y.org,+32 475 12 34 56,"Knows\neverybody", --02-29\n'
  + 'Ana,Diaz,,Other house,,,ana@x.org,0470 11 22 33,,\n,,,,,,only@address.org,,,\n,,,Only House,,,,,,\n';
const LINKEDIN = 'Notes:\n"When exporting your connection data, you may notice…"\n\n'
  + 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nLéa,Marchal,https://www.linkedin.com/in/lea,,Aber,"Curator, archives",03 Mar 2024\n';
const OUTLOOK = 'First Name,Last Name,Company,Job Title,E-mail Address,Business Phone,Mobile Phone,Business Street,Business City,Birthday,Priority,Sensitivity\n'
  + 'Tom,Walschaert,Radio,Editor,tom@r.be,04 223 45 67,0475 00 11 22,Rue du Pont 4,Liège,0/0/00,Normal,Normal\n';
const APPLE = vcards(
  ['N:Martin;Marie;;;', 'FN:Marie Martin', 'item1.EMAIL;type=INTERNET:marie@m.org', 'item1.X-ABLabel:_$!<Other>!$_', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-06'],
  ['N:Martin;Marie;;;', 'FN:Marie Martin', 'ORG:Opera;Stage'],
  ['FN:B. Keppens', 'TEL:+32 478 12 34 56', `PHOTO;ENCODING=b;TYPE=JPEG:${btoa('\xff\xd8\xff\xe0abc')}`],
);
const PLAIN = 'Nom;Courriel;Rencontré le;Sujet\nKarim Benhadou;k@b.org;13/03/2026;=HYPERLINK("x")\n"Élodie O’Neil";;;masques\n';

test.each([
  ['Google', { name: 'google.csv', content: GOOGLE }, 4],
  ['LinkedIn', { name: 'Connections.csv', content: LINKEDIN }, 2],
  ['Outlook', { name: 'outlook.csv', content: OUTLOOK }, 2],
  ['Apple', { name: 'cards.vcf', content: APPLE }, 3],
  ['any table', { name: 'people.csv', content: PLAIN }, 3],
])('a file of %s that is imported twice changes nothing the second time', async (_, file, notesAfter) => {
  app = await startReseauter({ notes: { 'People/Ana Diaz.md': ANA } });
  const showList = async (): Promise<void> => {
    await importFiles(app, file);
    if (file.name.endsWith('.csv')) await press('Show the list');
  };
  await showList();
  await counts();
  await writeAll(app);
  expect(paths().length).toBe(notesAfter);
  const after = await whole();
  await showList();
  const second = await counts();
  expect(second.filter((text) => /^(new|fills)/.test(text))).toEqual([]);
  expect([...document.querySelectorAll<HTMLButtonElement>('.reseauter-import button')].find((el) => el.classList.contains('mod-cta'))?.textContent)
    .toBe('Nothing to write');
  expect(await whole()).toEqual(after);
});

test('what contradicts a note is not written without a tick, what fills it is, and undo takes the whole import back', async () => {
  app = await startReseauter({ notes: { 'People/Ana Diaz.md': ANA } });
  await importFiles(app, { name: 'google.csv', content: GOOGLE });
  await press('Show the list');
  expect(await counts()).toEqual(['all 4', 'new 3', 'conflicts 1']);
  expect(await writeAll(app)).toBe('4 notes written.');
  const ana = await textOf(app, 'People/Ana Diaz.md');
  expect(ana).toContain('organisation: Quay');
  expect(ana).toContain('0470 11 22 33');
  expect(ana.endsWith('Her text.\n')).toBe(true);
  expect(await textOf(app, 'People/Zoë Frêre.md')).toContain('source: Google Contacts');
  await press('Undo the whole import');
  await expect.poll(paths).toEqual(['People/Ana Diaz.md']);
  expect(await textOf(app, 'People/Ana Diaz.md')).toBe(ANA);
  expect(await counts()).toEqual(['all 4', 'new 3', 'conflicts 1']);
});

describe('an import that ends half-way', () => {
  const MANY = vcards(...Array.from({ length: 40 }, (_, at) => [`FN:Person Number${at}`, `EMAIL:p${at}@x.org`]));
  const stopAfterSome = async (): Promise<void> => {
    await importFiles(app, { name: 'many.vcf', content: MANY });
    await counts();
    const created = new Promise<void>((resolve) => {
      let made = 0;
      app.vault.on('create', () => {
        made += 1;
        if (made === 7) resolve();
      });
    });
    await press('Write 40 notes');
    await created;
    await press('Cancel');
    await expect.poll(() => document.querySelector('.reseauter-import-write .reseauter-empty-title')?.textContent).toMatch(/^Stopped/);
  };

  test('leaves whole notes, goes on with the rest, and is taken back as one', async () => {
    app = await startReseauter({ notes: { 'People/Ana Diaz.md': ANA } });
    await stopAfterSome();
    const { length } = paths();
    expect(length).toBeLessThan(41);
    for (const text of Object.values(await whole())) expect(text).toMatch(/^---\ntype: person\n[^]*\n---\n/);
    await press(/^Go on with the rest/);
    await expect.poll(() => paths().length).toBe(41);
    await press('Undo the whole import');
    await expect.poll(paths).toEqual(['People/Ana Diaz.md']);
  });

  test('shows what is written as identical when the app comes back and the file is given again', async () => {
    app = await startReseauter({ notes: { 'People/Ana Diaz.md': ANA } });
    await stopAfterSome();
    const written = await whole();
    await stopReseauter(app);
    document.body.replaceChildren();
    app = await startReseauter({ notes: written });
    await importFiles(app, { name: 'many.vcf', content: MANY });
    const done = Object.keys(written).length - 1;
    expect(await counts()).toEqual(['all 40', `new ${40 - done}`, `identical ${done}`]);
    await writeAll(app);
    expect(paths().length).toBe(41);
  });
});

describe('hostile files', () => {
  const NAMES = ['../../x', 'CON', 'a/b:c', '🙂👩‍💻', '\u202Eمرحبا', 'x'.repeat(300), '__proto__', '.obsidian', 'constructor', '...', 'Ana|#^[]', 'A\u0000B'];

  test('write nothing outside the chosen folder, and the same file again changes nothing', async () => {
    app = await startReseauter({ notes: { 'People/Ana Diaz.md': ANA } });
    const content = vcards(...NAMES.map((name, at) => [`FN:${name}`, `EMAIL:h${at}@x.org`]));
    await importFiles(app, { name: 'hostile.vcf', content });
    await counts();
    const folderEl = document.querySelector<HTMLInputElement>('[aria-label="Folder for new notes"]');
    const setFolder = (folder: string): void => {
      if (folderEl === null) throw new Error('no folder');
      folderEl.value = folder;
      folderEl.dispatchEvent(new Event('input', { bubbles: true }));
    };
    setFolder('../outside');
    await expect.poll(() => document.querySelector<HTMLButtonElement>('.reseauter-import .mod-cta')?.disabled).toBe(true);
    expect(document.querySelector('.reseauter-import')?.textContent).toContain('This cannot be the folder');
    setFolder('Imported/New');
    await writeAll(app);
    const made = paths().filter((path) => path !== 'People/Ana Diaz.md');
    expect(made).toHaveLength(NAMES.length);
    for (const path of made) expect(path).toMatch(/^Imported\/New\/[^/\\:*?"<>|]+\.md$/);
    expect(await textOf(app, 'People/Ana Diaz.md')).toBe(ANA);
    await importFiles(app, { name: 'hostile.vcf', content });
    expect(await counts()).toEqual([`all ${NAMES.length}`, `identical ${NAMES.length}`]);
  });

  test.each([
    ['larger than 200 MB', { name: 'big.vcf', content: 'x', size: 200_000_001 }, 'larger than 200 MB'],
    ['a workbook', { name: 'people.xlsx', content: 'PK\x03\x04\x00\x00' }, 'neither a vCard file nor a table'],
  ])('that are %s are refused with a sentence', async (_, file, sentence) => {
    app = await startReseauter({ notes: {} });
    await importFiles(app, file);
    await expect.poll(() => document.querySelector('.reseauter-import-refused')?.textContent).toContain(sentence);
  });

  test('beside a good one are named above its list', async () => {
    app = await startReseauter({ notes: {} });
    await importFiles(app, { name: 'people.xlsx', content: 'PK\x03\x04' }, { name: 'few.vcf', content: vcards(['FN:Ana Diaz']) });
    expect(await counts()).toEqual(['all 1', 'new 1']);
    expect(document.querySelector('.reseauter-import-top .reseauter-import-refused')?.textContent).toContain('people.xlsx');
  });

  test('with a line of 100 MB show it as unreadable beside the others', async () => {
    app = await startReseauter({ notes: {} });
    const content = new TextEncoder().encode(`${vcards(['FN:Ana Diaz'])}BEGIN:VCARD\r\nNOTE:${'x'.repeat(100_000_000)}\r\nEND:VCARD\r\n${vcards(['FN:Ben Noot'])}`);
    await importFiles(app, { name: 'long.vcf', content });
    expect(await counts()).toEqual(['all 3', 'new 2', 'unreadable 1']);
  }, 60_000);
});

test('the columns of a table are asked for once, and remembered', async () => {
  app = await startReseauter({ notes: {} });
  const file = { name: 'odd.csv', content: 'Who,Where from,Mail\nAna Diaz,the quay,ana@x.org\n' };
  await importFiles(app, file);
  await expect.poll(() => document.querySelector('select[aria-label="What “Where from” holds"]')).not.toBeNull();
  const selects = (): HTMLSelectElement[] => [...document.querySelectorAll<HTMLSelectElement>('.reseauter-import-columns select')];
  const set = (at: number, value: string): void => {
    const select = selects()[at];
    if (select === undefined) throw new Error(`No column ${at}`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };
  set(0, 'name');
  set(1, 'met-at');
  await press('Show the list');
  expect(await counts()).toEqual(['all 1', 'new 1']);
  await press('Other files…');
  await importFiles(app, file);
  await expect.poll(() => selects().map(({ value }) => value)).toEqual(['name', 'met-at', 'emails']);
  await press('Show the list');
  await counts();
  await writeAll(app);
  expect(await textOf(app, 'Ana Diaz.md')).toContain('met-at: the quay');
});
