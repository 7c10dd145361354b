import type * as Host from 'obsidian';
import { setIcon } from '../icons';
import { word } from '../language';
import { NotModelled } from '../not-modelled';
import { setTooltip } from '../tooltip';
import { addControl } from './defined-control';
import { DefinedList } from './defined-list';
import { makePressable } from './pressable';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingTab } from './setting-tab';

type Predicate = boolean | (() => boolean) | undefined;

/**
 * Draws the declared settings of a tab (obsidian.d.ts `SettingTab.getSettingDefinitions`; docs: Settings). Hidden rows
 * are drawn too and shown when their turn comes. Class names of lists and pages are not verified.
 */
export class DefinedTab {
  private isOpen = false;
  /** The names of the pages that were opened, the outermost first. */
  private path: string[] = [];
  private refreshes: (() => void)[] = [];

  constructor(private readonly tab: SettingTab) {}

  open(): void {
    this.isOpen = true;
    this.path = [];
    this.draw();
  }

  close(): void {
    this.isOpen = false;
    this.refreshes = [];
  }

  /** Draws the page that is open; nothing while nobody looks. */
  draw(): void {
    if (!this.isOpen) return;
    const { containerEl, settingItems } = this.tab;
    containerEl.empty();
    this.refreshes = [];
    let items = settingItems;
    for (const name of this.path) items = pageNamed(items, name).items ?? [];
    this.drawTitlebar(containerEl);
    this.drawItems(containerEl, items);
    this.refresh();
  }

  /** Asks every `visible` and `disabled` again; one that throws is logged and counts as not given. */
  refresh(): void {
    for (const refresh of this.refreshes) refresh();
  }

  private drawTitlebar(containerEl: HTMLElement): void {
    const title = this.path.at(-1);
    if (title === undefined) return;
    const barEl = containerEl.createDiv('setting-page-titlebar');
    const backEl = barEl.createEl('button', { cls: 'clickable-icon', type: 'button' });
    setIcon(backEl, 'arrow-left');
    setTooltip(backEl, word('back'));
    backEl.addEventListener('click', () => this.go(this.path.slice(0, -1)));
    barEl.createDiv({ cls: 'setting-page-title', text: title });
  }

  private drawItems(parentEl: HTMLElement, items: readonly Host.SettingDefinitionItem[]): void {
    // Rows outside a group stand on a card together, up to the next group.
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if ('type' in item && item.type !== 'page') {
        loose = null;
        this.drawGroup(parentEl, item);
      } else {
        loose ??= new SettingGroup(parentEl);
        this.drawRow(loose, item, 0);
      }
    }
  }

  private drawGroup(parentEl: HTMLElement, definition: Host.SettingDefinitionGroup | Host.SettingDefinitionList): void {
    const { heading, cls, items = [], visible, search, extraButtons } = definition;
    if (search !== undefined || extraButtons !== undefined) throw new NotModelled('search and buttons of a setting group');
    const group = new SettingGroup(parentEl);
    if (heading !== undefined) group.setHeading(heading);
    if (cls !== undefined) group.addClass(cls);
    // By its type a group may call itself a list; what makes it one is optional there as well.
    const list = definition.type === 'list' ? new DefinedList(group, definition as Host.SettingDefinitionList) : null;
    items.forEach((item, index) => {
      const setting = this.drawRow(group, item, index);
      list?.addRow(setting, index);
    });
    list?.finish();
    const groupEl = group.listEl.parentElement;
    this.refreshes.push(() => groupEl?.toggle(isTrue(visible, true)));
  }

  private drawRow(group: SettingGroup, item: Host.SettingGroupItem, index: number): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    this.refreshes.push(() => setting.settingEl.toggle(isTrue(item.visible, true)));
    if ('type' in item) this.addPageLink(setting, item);
    else if (item.control !== undefined) this.addControl(setting, item.control);
    else if (item.action !== undefined) this.addAction(setting, item, index);
    else if (item.render !== undefined) throw new NotModelled('SettingDefinition.render');
    return setting;
  }

  private addControl(setting: Setting, control: Host.SettingControl): void {
    addControl(setting, control, this.tab);
    this.refreshes.push(() => void setting.setDisabled(isTrue(control.disabled, false)));
  }

  private addAction(setting: Setting, { action, disabled }: Host.SettingDefinitionAction, index: number): void {
    makePressable(setting.settingEl, () => action(setting.settingEl, index));
    this.refreshes.push(() => void setting.setDisabled(isTrue(disabled, false)));
  }

  private addPageLink(setting: Setting, page: Host.SettingDefinitionPage): void {
    const { displayValue, status, name } = page;
    if (page.page !== undefined) throw new NotModelled('SettingPage');
    if (displayValue !== undefined || status !== undefined) throw new NotModelled('value and status of a setting page');
    setIcon(setting.controlEl.createDiv('setting-page-chevron'), 'chevron-right');
    makePressable(setting.settingEl, () => this.go([...this.path, name]));
  }

  private go(path: string[]): void {
    this.path = path;
    this.draw();
    this.tab.containerEl.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus();
  }
}

function pageNamed(items: readonly Host.SettingDefinitionItem[], name: string): Host.SettingDefinitionPage {
  for (const item of items) {
    if (!('type' in item)) continue;
    if (item.type === 'page') {
      if (item.name === name) return item;
    } else {
      const page = (item.items ?? []).find(each => 'type' in each && each.name === name);
      if (page !== undefined) return page as Host.SettingDefinitionPage;
    }
  }
  throw new Error(`The settings have no page ${name}`);
}

function isTrue(predicate: Predicate, otherwise: boolean): boolean {
  if (typeof predicate !== 'function') return predicate ?? otherwise;
  try {
    return predicate();
  } catch (error) {
    console.error(error);
    return otherwise;
  }
}
