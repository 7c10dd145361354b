import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../mocks/obsidian/app';
import { violationsInBothThemes } from '../support/follow-up-page';
import { counts, importFiles, press, vcards } from '../support/import-page';
import { startReseauter, stopReseauter, textOf } from '../support/start-reseauter';
import '../../mocks/obsidian/app.css';
import '../../styles.css';

let app: App;

afterEach(async () => {
  await stopReseauter(app);
  document.body.replaceChildren();
});

const NOTES = { 'People/Ana Diaz.md': '---\ntype: person\nemail: ana@x.org\norganisation: Quay\n---\n' };
const FEW = `${vcards(
  ['FN:Ana Diaz', 'EMAIL:ana@x.org', 'ORG:Opera', 'TEL:0470112233', 'PHOTO:https://x.org/a.jpg'],
  ['FN:Zoë Frêre', 'EMAIL:zoe@x.org', 'NOTE:Knows everybody'],
  ['FN:Zoë Frêre', 'TEL:042231122'],
)}BEGIN:VCARD\r\nFN:Cut`;
const TABLE = 'Name,Mail,Where\nAna Diaz,ana@x.org,the quay\n';

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.reseauter-import-row')];
const nameOf = (row: HTMLElement | null | undefined): string | undefined => row?.querySelector('.reseauter-import-name-text')?.textContent;
const focusedRow = (): string | undefined => nameOf(document.activeElement?.closest<HTMLElement>('.reseauter-import-row'));
const part = { include: ['.reseauter-import'], exclude: ['.mod-cta'] };

async function open(content: string, name = 'few.vcf', options: Parameters<typeof startReseauter>[0] = {}): Promise<void> {
  await page.viewport(1200, 800);
  app = await startReseauter({ notes: NOTES, ...options });
  await importFiles(app, { name, content });
}

describe.each(['desktop', 'phone'] as const)('every step can be used by everybody: %s', (device) => {
  test('files and columns', async () => {
    await open('PK\x03\x04', 'x.xlsx', { device });
    await expect.poll(() => document.querySelector('.reseauter-import-refused')?.textContent).toContain('x.xlsx');
    expect(await violationsInBothThemes(part)).toEqual([]);
    await importFiles(app, { name: 'odd.csv', content: TABLE });
    await expect.poll(() => document.querySelectorAll('.reseauter-import-columns select').length).toBe(3);
    expect(await violationsInBothThemes(part)).toEqual([]);
  });

  test('the list, unfolded, and what became of it', async () => {
    await open(FEW, 'few.vcf', { device });
    expect(await counts()).toEqual(['all 4', 'new 1', 'conflicts 1', 'twice in the file 1', 'unreadable 1']);
    for (const row of rows()) row.querySelector<HTMLElement>('.reseauter-import-name')?.click();
    document.querySelector<HTMLElement>('.reseauter-import summary')?.click();
    expect(await violationsInBothThemes(part)).toEqual([]);
    await press('Write 2 notes');
    await expect.poll(() => document.querySelector('.reseauter-import-write ul, .reseauter-import-write [role="status"]')).not.toBeNull();
    expect(await violationsInBothThemes(part)).toEqual([]);
  });
});

test('by keyboard alone: to a conflict, a tick, a filter, and the notes are written', async () => {
  await open(FEW);
  await counts();
  rows()[0]?.querySelector<HTMLElement>('.reseauter-import-name')?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{End}');
  expect(focusedRow()).toContain('Cut');
  await userEvent.keyboard('{Home}{Enter}');
  expect(focusedRow()).toBe('Ana Diaz');
  const tick = document.querySelector<HTMLInputElement>('[aria-label="Write Organisation"]');
  expect([tick?.checked, document.querySelector<HTMLInputElement>('[aria-label="Write Phone"]')?.checked]).toEqual([false, true]);
  tick?.focus();
  await userEvent.keyboard(' ');
  expect([tick?.isConnected, tick?.checked, document.activeElement === tick]).toEqual([true, true, true]);
  await press('conflicts 1');
  expect(rows().map(nameOf)).toEqual(['Ana Diaz']);
  await press('Write 2 notes');
  await expect.poll(() => document.querySelector('.reseauter-import-write .reseauter-empty-title')?.textContent).toBe('2 notes written.');
  const ana = await textOf(app, 'People/Ana Diaz.md');
  expect(ana).toContain('organisation: Opera\n');
  expect(await textOf(app, 'People/Zoë Frêre.md')).toContain('Knows everybody');
});

test('a choice changes what a row brings: into another note, as one with the first, left out', async () => {
  await open(FEW);
  await counts();
  const select = (at: number): HTMLSelectElement => {
    const found = rows()[at]?.querySelector('select');
    if (found === null || found === undefined) throw new Error(`No row ${at}`);
    return found;
  };
  await userEvent.selectOptions(select(2), 'Together with line 9');
  await userEvent.selectOptions(select(0), 'Leave out');
  await press('Write 1 note');
  await expect.poll(() => app.vault.getFileByPath('People/Zoë Frêre.md')).not.toBeNull();
  expect(await textOf(app, 'People/Zoë Frêre.md')).toContain('042231122');
  expect(await textOf(app, 'People/Ana Diaz.md')).toBe(NOTES['People/Ana Diaz.md']);
});

test('of five thousand rows only those that can be seen are there, while it grows and when it is scrolled', async () => {
  await open(vcards(...Array.from({ length: 5000 }, (_, at) => [`FN:Person Number${at}`, `EMAIL:p${at}@x.org`])), 'many.vcf');
  await expect.poll(() => rows().length).toBeGreaterThan(5);
  const [all] = await counts();
  expect(all).toBe('all 5000');
  const list = document.querySelector<HTMLElement>('.reseauter-windowed');
  rows()[3]?.querySelector<HTMLElement>('.reseauter-import-name')?.focus();
  if (list !== null) list.scrollTop = list.scrollHeight / 2;
  await expect.poll(() => rows().some((row) => nameOf(row) === 'Person Number2500')).toBe(true);
  expect(rows().length).toBeLessThan(40);
  expect(focusedRow()).toBe('Person Number3');
  await userEvent.keyboard('{ArrowDown}');
  expect(focusedRow()).toBe('Person Number4');
  const row = rows().find((each) => nameOf(each) === 'Person Number4');
  expect(row?.getAttribute('aria-posinset')).toBe('5');
  const { top = 0 } = row?.getBoundingClientRect() ?? {};
  expect(top).toBeGreaterThanOrEqual(list?.getBoundingClientRect().top ?? Infinity);
});
