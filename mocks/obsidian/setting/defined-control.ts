import type * as Host from 'obsidian';
import { word } from '../language';
import { NotModelled } from '../not-modelled';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

/** Takes a value that the person gave; it is refused when `validate` has something to say about it. */
type Commit<V> = (value: V) => Promise<void>;

/**
 * Adds a declared control to its row (obsidian.d.ts `SettingControl`; docs: Settings, "Control types"). What is stored
 * is shown as it is, with what `validate` says of it; a value that is refused stays in the field and is not stored.
 */
export function addControl(setting: Setting, control: Host.SettingControl, tab: SettingTab): void {
  switch (control.type) {
    case 'toggle': {
      const commit = committer(setting, control, tab);
      setting.addToggle(toggle => toggle.setValue(storedOf(control, tab) === true).onChange(value => void commit(value)));
      return;
    }
    case 'dropdown': {
      const commit = committer(setting, control, tab);
      setting.addDropdown(dropdown =>
        dropdown
          .addOptions(control.options)
          .setValue(textOf(control, tab))
          .onChange(value => void commit(value)),
      );
      return;
    }
    case 'text': {
      // At every key, as text components do (not verified for declared ones).
      const commit = committer(setting, control, tab);
      const { placeholder = '' } = control;
      setting.addText(text =>
        text
          .setPlaceholder(placeholder)
          .setValue(textOf(control, tab))
          .onChange(value => void commit(value)),
      );
      return;
    }
    case 'number':
      addNumber(setting, control, tab);
      return;
    case 'folder':
      addFolder(setting, control, tab);
      return;
    case 'textarea':
    case 'slider':
    case 'file':
    case 'color':
      throw new NotModelled(`a declared setting of the type ${control.type}`);
  }
}

/** Stored on Enter or when the field is left; what is no number or out of range is refused (docs: Settings). */
function addNumber(setting: Setting, control: Host.SettingNumberControl, tab: SettingTab): void {
  const { min = -Infinity, max = Infinity, step, placeholder = '' } = control;
  const commit = committer(setting, control, tab);
  setting.addText(text => {
    const { inputEl } = text.setPlaceholder(placeholder).setValue(textOf(control, tab));
    inputEl.type = 'number';
    if (control.min !== undefined) inputEl.min = String(min);
    if (control.max !== undefined) inputEl.max = String(max);
    if (step !== undefined) inputEl.step = String(step);
    inputEl.addEventListener('change', () => {
      const value = inputEl.value.trim() === '' ? NaN : Number(inputEl.value);
      // Which of the two speaks first, the range or `validate`, is not verified; nothing is stored either way.
      if (value >= min && value <= max) void commit(value);
      else setting.setErrorMessage(`${word('outOfRange')} ${control.min ?? '…'}–${control.max ?? '…'}`);
    });
  });
}

/** The folders are offered by the browser's own list, not by the app's suggester. Stored when the field is left. */
function addFolder(setting: Setting, control: Host.SettingFolderControl, tab: SettingTab): void {
  const commit = committer(setting, control, tab);
  const { placeholder = '', filter, includeRoot = false } = control;
  setting.addSearch(search => {
    const { inputEl } = search.setPlaceholder(placeholder).setValue(textOf(control, tab));
    const listEl = setting.controlEl.createEl('datalist', { attr: { id: `folders-${control.key}` } });
    inputEl.setAttr('list', listEl.id);
    for (const folder of tab.app.vault.getAllFolders(includeRoot)) {
      if (filter?.(folder) !== false) listEl.createEl('option', { value: folder.path });
    }
    inputEl.addEventListener('change', () => void commit(inputEl.value));
    search.clearButtonEl.addEventListener('click', () => void commit(''));
  });
}

function committer<V>(setting: Setting, control: Host.SettingControlBase<V>, tab: SettingTab): Commit<V> {
  const { key, validate } = control;
  const complaintAbout = async (value: V): Promise<string | null> => {
    const complaint = (await validate?.(value)) ?? '';
    return complaint === '' ? null : complaint;
  };
  const stored = storedOf(control, tab) as V | undefined;
  if (stored !== undefined) {
    void complaintAbout(stored).then(complaint => {
      // Not given back: a setting has a `then` of its own, which a promise would wait for.
      setting.setErrorMessage(complaint);
    });
  }
  return async value => {
    const complaint = await complaintAbout(value);
    setting.setErrorMessage(complaint);
    if (complaint !== null) return;
    await tab.setControlValue(key, value);
    // After every change of a control (docs: Settings, "Conditional visibility").
    tab.refreshDomState();
  };
}

/** The part of a control that says where its value is; controls of every type have it. */
type Stored = Pick<Host.SettingControl, 'key'> & { defaultValue?: unknown };

function storedOf({ key, defaultValue }: Stored, tab: SettingTab): unknown {
  return tab.getControlValue(key) ?? defaultValue;
}

function textOf(control: Stored, tab: SettingTab): string {
  const stored = storedOf(control, tab);
  return typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';
}
