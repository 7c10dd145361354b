/**
 * What `import … from 'obsidian'` gives a plugin in tests and in the preview. What is missing here is not modelled:
 * docs/stand-in.md says what that is.
 */
export { App } from './app';
export { BasesView } from './bases/bases-view';
export { QueryController } from './bases/query-controller';
export { BasesEntry, BasesEntryGroup, BasesQueryResult, parsePropertyId } from './bases/query-result';
export {
  BooleanValue,
  LinkValue,
  ListValue,
  NotNullValue,
  NullValue,
  NumberValue,
  PrimitiveValue,
  RenderContext,
  StringValue,
  Value,
} from './bases/values';
export { BasesViewConfig } from './bases/view-config';
export { Component } from './component';
export { debounce } from './debounce';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults } from './fuzzy-search';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { HoverPopover } from './hover-popover';
export { getLanguage } from './language';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown/markdown-renderer';
export { Menu } from './menu/menu';
export { MenuItem } from './menu/menu-item';
export { ConfirmationButton, ConfirmationModal } from './modal/confirmation-modal';
export { FuzzySuggestModal } from './modal/fuzzy-suggest-modal';
export { Modal } from './modal/modal';
export { SuggestModal } from './modal/suggest-modal';
export { Notice } from './notice';
export { Platform } from './platform';
export { Plugin } from './plugin';
export { Keymap, Scope } from './scope';
export { BaseComponent, ValueComponent } from './setting/base-component';
export { ButtonComponent, ExtraButtonComponent } from './setting/button';
export { DropdownComponent } from './setting/dropdown';
export { Setting } from './setting/setting';
export { SettingGroup } from './setting/setting-group';
export { PluginSettingTab, SettingTab } from './setting/setting-tab';
export { AbstractTextComponent, SearchComponent, TextAreaComponent, TextComponent } from './setting/text';
export { ToggleComponent } from './setting/toggle';
export { EditorSuggest } from './suggest/editor-suggest';
export { PopoverSuggest } from './suggest/popover-suggest';
export { setTooltip } from './tooltip';
export { Events } from './vault/events';
export { FileManager } from './vault/file-manager';
export { TAbstractFile, TFile, TFolder } from './vault/files';
export { getFrontMatterInfo } from './vault/front-matter-info';
export {
  getAllTags,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from './vault/front-matter-values';
export { getLinkpath, normalizePath, parseLinktext } from './vault/linktext';
export { MetadataCache } from './vault/metadata-cache';
export { Vault } from './vault/vault';
export { parseYaml, stringifyYaml } from './vault/yaml';
export { apiVersion, requireApiVersion } from './version';
export { FileView } from './view/file-view';
export { ItemView } from './view/item-view';
export { MarkdownView } from './view/markdown-view';
export { View } from './view/view';
export { WorkspaceContainer, WorkspaceFloating, WorkspaceRoot, WorkspaceWindow } from './workspace/containers';
export { WorkspaceItem, WorkspaceParent, WorkspaceSplit } from './workspace/item';
export { WorkspaceLeaf } from './workspace/leaf';
export { WorkspaceRibbon } from './workspace/ribbon';
export { WorkspaceMobileDrawer, WorkspaceSidedock } from './workspace/side-dock';
export { WorkspaceTabs } from './workspace/tabs';
export { Workspace } from './workspace/workspace';
