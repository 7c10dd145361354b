// @vitest-environment jsdom
import { FuzzySuggestModal, Menu, Modal, Notice, Setting } from 'obsidian';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import { asHostApp, createApp } from '../../../mocks/obsidian/testing';

let app: App;

beforeEach(async () => {
  app = await createApp();
});

afterEach(async () => {
  await app.stop();
  document.body.replaceChildren();
});

function press(key: string, target: Element = document.activeElement ?? document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

describe('a dialog', () => {
  test('takes the focus, closes with Escape and gives the focus back', () => {
    const button = document.body.createEl('button');
    button.focus();
    const onClose = vi.fn();
    const modal = new Modal(asHostApp(app));
    modal.onClose = onClose;
    modal.setTitle('Log').contentEl.createEl('input');
    modal.open();
    expect(document.querySelector('.modal-container > .modal > .modal-header > .modal-title')?.textContent).toBe('Log');
    expect(document.activeElement).toBe(modal.contentEl.firstChild);
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(document.querySelector('.modal-container')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('keeps Tab inside', () => {
    const modal = new Modal(asHostApp(app));
    const first = modal.modalEl.querySelector('button');
    const last = modal.contentEl.createEl('input');
    modal.open();
    last.focus();
    press('Tab');
    expect(document.activeElement).toBe(first);
  });
});

describe('a prompt', () => {
  class NamePrompt extends FuzzySuggestModal<string> {
    chosen: string[] = [];
    override getItems(): string[] {
      return ['Ada Vermeulen', 'Bruno Keppens', 'Nadège Vanhulle'];
    }
    override getItemText(name: string): string {
      return name;
    }
    override onChooseItem(name: string): void {
      this.chosen.push(name);
    }
  }

  test('filters while one types, moves with the arrows and chooses with Enter', async () => {
    const prompt = new NamePrompt(asHostApp(app));
    prompt.open();
    await expect.poll(() => document.querySelectorAll('.suggestion-item')).toHaveLength(3);
    prompt.inputEl.value = 'ne';
    prompt.inputEl.dispatchEvent(new Event('input'));
    await expect.poll(() => document.querySelectorAll('.suggestion-item')).toHaveLength(2);
    press('ArrowDown');
    const selected = document.querySelector('.suggestion-item.is-selected')?.textContent;
    press('Enter');
    expect(prompt.chosen).toEqual([selected]);
    expect(document.querySelector('.prompt')).toBeNull();
  });

  test('says so when nothing matches, and a click chooses', async () => {
    const prompt = new NamePrompt(asHostApp(app));
    prompt.open();
    await expect.poll(() => document.querySelectorAll('.suggestion-item')).toHaveLength(3);
    prompt.inputEl.value = 'xyz';
    prompt.inputEl.dispatchEvent(new Event('input'));
    await expect.poll(() => document.querySelector('.suggestion-empty')?.textContent).toBe('No match found.');
    prompt.inputEl.value = 'bru';
    prompt.inputEl.dispatchEvent(new Event('input'));
    await expect.poll(() => document.querySelectorAll('.suggestion-item')).toHaveLength(1);
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    expect(prompt.chosen).toEqual(['Bruno Keppens']);
  });
});

describe('a menu', () => {
  test('moves over what can be chosen, runs it with Enter and gives the focus back', () => {
    const button = document.body.createEl('button');
    button.focus();
    const run = vi.fn();
    const hidden = vi.fn();
    const menu = new Menu();
    menu.addItem(item => item.setTitle('Label').setIsLabel(true));
    menu.addItem(item => item.setTitle('Off').setDisabled(true));
    menu.addItem(item => item.setTitle('Open').onClick(run));
    menu.addItem(item => item.setTitle('Remove').setWarning(true).setSection('danger'));
    menu.onHide(hidden);
    menu.showAtPosition({ x: 10, y: 10 });
    expect(document.querySelectorAll('.menu-separator')).toHaveLength(1);
    press('ArrowDown');
    expect(document.querySelector('.menu-item.selected')?.textContent).toBe('Open');
    press('Enter');
    expect(run).toHaveBeenCalledTimes(1);
    expect(hidden).toHaveBeenCalledTimes(1);
    expect(document.querySelector('.menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('closes with Escape or a click elsewhere, and only one is open', () => {
    new Menu().addItem(item => item.setTitle('One')).showAtPosition({ x: 0, y: 0 });
    new Menu().addItem(item => item.setTitle('Two')).showAtPosition({ x: 0, y: 0 });
    expect([...document.querySelectorAll('.menu')].map(el => el.textContent)).toEqual(['Two']);
    press('Escape');
    expect(document.querySelector('.menu')).toBeNull();
    new Menu().addItem(item => item.setTitle('Three')).showAtPosition({ x: 0, y: 0 });
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(document.querySelector('.menu')).toBeNull();
  });
});

test('a notice goes after its time, stays at 0, and its buttons work', () => {
  vi.useFakeTimers();
  try {
    const undo = vi.fn();
    new Notice('Saved', 1000);
    const sticky = new Notice(
      createFragment(fragment => fragment.createEl('button', { text: 'Undo' }).addEventListener('click', undo)),
      0,
    );
    vi.advanceTimersByTime(60_000);
    expect(document.querySelectorAll('.notice')).toHaveLength(1);
    sticky.messageEl.querySelector('button')?.click();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(document.querySelector('.notice-container')).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('what a person types, chooses and switches in a setting reaches its listeners', () => {
  const heard: unknown[] = [];
  const setting = new Setting(document.body)
    .setName('Name')
    .addText(text => text.onChange(value => heard.push(value)))
    .addDropdown(dropdown => dropdown.addOptions({ a: 'A', b: 'B' }).onChange(value => heard.push(value)))
    .addToggle(toggle => toggle.onChange(value => heard.push(value)))
    .addButton(button => button.setButtonText('Go').onClick(() => heard.push('go')));
  const input = setting.controlEl.querySelector('input');
  const select = setting.controlEl.querySelector('select');
  if (input === null || select === null) throw new Error('no fields');
  input.value = 'Ada';
  input.dispatchEvent(new Event('input'));
  select.value = 'b';
  select.dispatchEvent(new Event('change'));
  setting.controlEl.querySelector<HTMLElement>('.checkbox-container')?.click();
  setting.controlEl.querySelector('button')?.click();
  expect(heard).toEqual(['Ada', 'b', true, 'go']);
  setting.setErrorMessage('No such day');
  expect(setting.settingEl.hasClass('is-invalid')).toBe(true);
  expect(setting.errorEl?.textContent).toBe('No such day');
  setting.setErrorMessage(null).setDisabled(true);
  expect(setting.settingEl.className).toBe('setting-item mod-toggle is-disabled');
  expect(input.disabled).toBe(true);
});

