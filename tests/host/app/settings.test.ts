// @vitest-environment jsdom
import { Plugin, PluginSettingTab, type PluginManifest, type SettingDefinitionItem } from 'obsidian';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import type { Device } from '../../../mocks/obsidian/platform';
import { NotModelled } from '../../../mocks/obsidian/not-modelled';
import { createApp, openSettings } from '../../../mocks/obsidian/testing';
import { changeField, fieldOf, pressRow, rowOf, shownRows } from '../../support/settings-page';

const MANIFEST: PluginManifest = {
  id: 'guest-list',
  name: 'Guest list',
  author: 'Somebody',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'Lists guests.',
};

let app: App;
let define: (tab: GuestTab) => SettingDefinitionItem[] = () => [];
let guests: string[] = [];

class GuestTab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return define(this);
  }
}

class GuestPlugin extends Plugin {
  override async onload(): Promise<void> {
    this.settings = await this.loadData();
    this.addSettingTab(new GuestTab(this.app, this));
  }
}

async function show(definitions: (tab: GuestTab) => SettingDefinitionItem[], device: Device = 'desktop'): Promise<void> {
  define = definitions;
  guests = ['Ada', 'Bruno'];
  app = await createApp({ device });
  await app.storage.saveData(MANIFEST.id, { seats: 99, open: true });
  await app.plugins.enable(GuestPlugin, MANIFEST);
  openSettings(app);
}

const stored = async (): Promise<unknown> => app.storage.loadData(MANIFEST.id);

afterEach(async () => {
  await app.stop();
  document.body.replaceChildren();
});

describe('a declared control', () => {
  test('shows what is stored, and by default stores what a person chooses in the plugin’s settings', async () => {
    await show(() => [
      { name: 'Open', control: { type: 'toggle', key: 'open' } },
      { name: 'Table', control: { type: 'dropdown', key: 'table', options: { a: 'A', b: 'B' }, defaultValue: 'b' } },
      { name: 'Host', control: { type: 'text', key: 'host' } },
    ]);
    expect(fieldOf('Table').value).toBe('b');
    rowOf('Open').querySelector<HTMLElement>('.checkbox-container')?.click();
    changeField('Table', 'a');
    changeField('Host', 'Ada');
    await expect.poll(stored).toEqual({ seats: 99, open: false, table: 'a', host: 'Ada' });
  });

  test('keeps a value out that is refused, and says so of one that is stored already', async () => {
    const validate = (seats: number): string | undefined => (seats > 50 ? 'Too many' : undefined);
    await show(() => [{ name: 'Seats', control: { type: 'number', key: 'seats', min: 1, validate } }]);
    const error = (): string | undefined => rowOf('Seats').querySelector('.setting-item-error')?.textContent;
    await expect.poll(error).toBe('Too many');
    changeField('Seats', '60');
    changeField('Seats', '0');
    changeField('Seats', '');
    await expect.poll(error).toBe('Allowed: 1–…');
    expect(await stored()).toMatchObject({ seats: 99 });
    changeField('Seats', '8');
    await expect.poll(stored).toMatchObject({ seats: 8 });
    expect(error()).toBeUndefined();
  });

  test('is hidden and disabled as its predicates say after each change; one that throws counts as not given', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const isOpen = (tab: GuestTab): boolean => tab.getControlValue('open') === true;
    await show(tab => [
      { name: 'Open', control: { type: 'toggle', key: 'open' } },
      { name: 'Door', visible: () => isOpen(tab), control: { type: 'text', key: 'door' } },
      { name: 'Key', control: { type: 'text', key: 'key', disabled: () => isOpen(tab) } },
      { name: 'Bell', visible: () => { throw new Error('no bell'); }, control: { type: 'text', key: 'bell' } },
    ]);
    expect(shownRows()).toEqual(['Open', 'Door', 'Key', 'Bell']);
    expect(fieldOf('Key').disabled).toBe(true);
    rowOf('Open').querySelector<HTMLElement>('.checkbox-container')?.click();
    await expect.poll(shownRows).toEqual(['Open', 'Key', 'Bell']);
    expect(fieldOf('Key').disabled).toBe(false);
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });

  test('of a type that nothing here uses is not guessed at', async () => {
    const slider: SettingDefinitionItem = { name: 'Volume', control: { type: 'slider', key: 'volume', min: 0, max: 9, step: 1 } };
    await expect(show(() => [slider])).rejects.toThrow(NotModelled);
  });
});

/** A list of guests that can be added to and deleted from. */
function guestList(tab: GuestTab): SettingDefinitionItem[] {
  const change = (names: string[]): void => {
    guests = names;
    tab.update();
  };
  return [
    {
      type: 'list',
      heading: 'Guests',
      emptyState: 'Nobody',
      addItem: { name: 'Add a guest', action: () => change([...guests, 'Cleo']) },
      onDelete: index => change(guests.filter((_guest, place) => place !== index)),
      items: guests.map(name => ({ name })),
    },
  ];
}

describe('a declared list', () => {
  test('is added to by a button in its heading, and deleted from by button or key', async () => {
    await show(guestList);
    document.querySelector<HTMLElement>('[aria-label="Add a guest"]')?.click();
    expect(shownRows()).toEqual(['Guests', 'Ada', 'Bruno', 'Cleo']);
    rowOf('Bruno').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    rowOf('Ada').dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete' }));
    rowOf('Cleo').dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace' }));
    expect(shownRows()).toEqual(['Guests']);
    expect(document.querySelector('.setting-list-empty')?.textContent).toBe('Nobody');
  });

  test('has a row to add by on a phone, which is none of its items', async () => {
    await show(guestList, 'phone');
    expect(document.querySelector('[aria-label="Add a guest"]')).toBeNull();
    pressRow('+ Add a guest');
    expect(shownRows()).toEqual(['Guests', 'Ada', 'Bruno', 'Cleo', '+ Add a guest']);
  });
});

test('a page opens in place of the others, with the keyboard too, and stays open when the tab is drawn anew', async () => {
  let title = 'Chairs';
  await show(tab => [
    { name: 'Rename', action: () => { title = 'Seats'; tab.update(); } },
    { type: 'group', items: [{ type: 'page', name: 'Hall', items: [
      { name: title, control: { type: 'number', key: 'seats' } },
      { name: 'Again', action: () => { title = 'Stools'; tab.update(); } },
    ] }] },
  ]);
  rowOf('Rename').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  rowOf('Hall').dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
  expect(shownRows()).toEqual(['Seats', 'Again']);
  pressRow('Again');
  expect(shownRows()).toEqual(['Stools', 'Again']);
  document.querySelector<HTMLElement>('.setting-page-titlebar button')?.click();
  expect(shownRows()).toEqual(['Rename', 'Hall']);
});
