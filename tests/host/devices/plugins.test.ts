// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { asHostApp, runCommand, runInTerminal, untilQuiet } from '../../../mocks/obsidian/testing';
import { openVaultCheck } from '../../../src/view/vault-check/vault-check-view';
import { FaultyDisk } from '../faults/faulty-disk';
import { startReseauter, stopReseauter } from '../../support/start-reseauter';
import { painted } from '../scenarios/queue-page';
import { DataFile } from './data-file';
import type { Texts } from './sync';
import { sync } from './sync';

const ANA = 'People/Ana Diaz.md';
const BEN = 'People/Ben Roy.md';
const COPY_NAME = '.sync-conflict-20260316-120000-ABCDEFG';
const late = (name: string): string => `---\ntype: person\nlast-contact: 2026-01-01\nfollow-up: 2026-03-01\n---\n\nAbout ${name}\n\n## Log\n- 2026-01-01 met\n`;
const VAULT: Texts = { [ANA]: late('Ana'), [BEN]: late('Ben') };

interface Desk {
  readonly app: App;
  readonly disk: FaultyDisk;
  readonly data: DataFile;
}

const desks: Desk[] = [];

afterEach(async () => {
  for (const { app } of desks.splice(0)) await stopReseauter(app);
  document.body.replaceChildren();
});

/** The whole plugin on a device, with the list of follow-ups open. */
async function openDesk(): Promise<Desk> {
  const disk = new FaultyDisk(VAULT);
  const data = new DataFile();
  const app = await startReseauter({ disk, storage: data });
  runCommand(app, 'reseauter:open-follow-ups');
  const desk = { app, disk, data };
  desks.push(desk);
  await quiet();
  return desk;
}

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    for (const { app } of desks) await untilQuiet(app);
    await painted();
  }
}

const told = (): string => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent).join('\n');
const listed = ({ app }: Desk): string[] => [...app.containerEl.querySelectorAll('.reseauter-follow-up-name')].map(({ textContent }) => textContent);

test('two devices with the plugin: each shows what the other did, nothing is written in answer, and undo leaves theirs alone', async () => {
  const [one, two] = [await openDesk(), await openDesk()];
  expect([listed(one), listed(two)]).toEqual([['Ana Diaz', 'Ben Roy'], ['Ana Diaz', 'Ben Roy']]);
  await runInTerminal(one.app, 'reseauter:log person="Ana Diaz" date=2026-03-15 via=phone text="the dossier" next=2026-05-01');
  await runInTerminal(two.app, 'reseauter:log person="Ana Diaz" date=2026-03-16 via=mail text="the budget" next=2026-06-01');
  await runInTerminal(two.app, 'reseauter:log person="Ben Roy" date=2026-03-16 via=mail text="hello" next=2026-06-01');
  await quiet();
  const written: string[] = [];
  const texts = await sync(one.disk, two.disk, { base: VAULT, merge: 'copies', later: () => 'two', copyName: COPY_NAME });
  for (const { disk } of [one, two]) disk.begin(({ kind, path }) => void (kind !== 'read' && written.push(path)));
  await quiet();
  expect([listed(one), listed(two)]).toEqual([[], []]);
  expect({ written, settings: [...one.data.written, ...two.data.written] }).toEqual({ written: [], settings: [] });
  for (const { disk } of [one, two]) disk.end();

  runCommand(one.app, 'reseauter:undo');
  await quiet();
  expect(told()).toContain('changed since');
  expect(await one.disk.texts()).toEqual(texts);
  runCommand(two.app, 'reseauter:undo');
  await quiet();
  expect(await two.disk.texts()).toEqual({ ...texts, [BEN]: VAULT[BEN] });
  expect([listed(one), listed(two)]).toEqual([[], ['Ben Roy']]);
}, 20_000);

test('the vault check names the copy and the note with marks of git, and how to mend them', async () => {
  const desk = await openDesk();
  desk.disk.writeFromOutside(`People/Ana Diaz${COPY_NAME}.md`, late('Ana'));
  desk.disk.writeFromOutside(BEN, late('Ben').replace('follow-up: 2026-03-01', '<<<<<<< HEAD\nfollow-up: 2026-03-01\n=======\nfollow-up: 2026-03-02\n>>>>>>> theirs'));
  await quiet();
  await openVaultCheck({ app: asHostApp(desk.app) });
  await expect.poll(() => desk.app.containerEl.textContent).toContain('This note is a copy of “Ana Diaz”');
  expect(desk.app.containerEl.textContent).toContain('both versions stand in them: <<<<<<< HEAD');
  expect(desk.app.containerEl.textContent).toContain('Ben Royline 4');
  expect(listed(desk)).toContain('Ben Roy');
}, 20_000);
