// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import type * as Host from 'obsidian';
import { expect, test } from 'vitest';
import type { App } from '../../../mocks/obsidian/app';
import type * as StandIn from '../../../mocks/obsidian/index';
import type { Plugin } from '../../../mocks/obsidian/plugin';
import type { Setting } from '../../../mocks/obsidian/setting/setting';
import type { SettingGroup } from '../../../mocks/obsidian/setting/setting-group';
import type { PluginSettingTab } from '../../../mocks/obsidian/setting/setting-tab';
import type { ItemView } from '../../../mocks/obsidian/view/item-view';
import type { MarkdownView } from '../../../mocks/obsidian/view/markdown-view';
import type { WorkspaceLeaf } from '../../../mocks/obsidian/workspace/leaf';
import type { Workspace } from '../../../mocks/obsidian/workspace/workspace';

/**
 * What the declarations of the app have and the stand-in has not. The compiler keeps the lists complete: a member
 * that is missing here, or one that is modelled by now, is a type error.
 */
type Missing<Theirs, Ours> = Record<Exclude<keyof Theirs, keyof Ours>, true>;

const whole: Missing<Host.App, App> &
  Missing<Host.Plugin, Plugin> &
  Missing<Host.ItemView, ItemView> &
  Missing<Host.PluginSettingTab, PluginSettingTab> &
  Missing<Host.Setting, Setting> &
  Missing<Host.SettingGroup, SettingGroup> &
  Missing<Host.Workspace, Workspace> &
  Missing<Host.WorkspaceLeaf, WorkspaceLeaf> = {};

const ofMarkdownView: Missing<Host.MarkdownView, MarkdownView> = {
  canAcceptExtension: true,
  clear: true,
  currentMode: true,
  data: true,
  hoverPopover: true,
  onRename: true,
  previewMode: true,
  requestSave: true,
  save: true,
  setViewData: true,
  showSearch: true,
};

const notExported: Missing<typeof Host, typeof StandIn> = {
  AbstractInputSuggest: true,
  CapacitorAdapter: true,
  ColorComponent: true,
  DateValue: true,
  DisplayValueComponent: true,
  DurationValue: true,
  EditableFileView: true,
  Editor: true,
  FileSystemAdapter: true,
  FileValue: true,
  HTMLValue: true,
  IconValue: true,
  ImageValue: true,
  MarkdownEditView: true,
  MarkdownPreviewRenderer: true,
  MarkdownPreviewView: true,
  MenuSeparator: true,
  MomentFormatComponent: true,
  ObjectValue: true,
  PopoverState: true,
  ProgressBarComponent: true,
  RegExpValue: true,
  RelativeDateValue: true,
  SecretComponent: true,
  SecretStorage: true,
  SettingPage: true,
  SliderComponent: true,
  TagValue: true,
  Tasks: true,
  TextFileView: true,
  UrlValue: true,
  arrayBufferToBase64: true,
  arrayBufferToHex: true,
  base64ToArrayBuffer: true,
  displayTooltip: true,
  editorEditorField: true,
  editorInfoField: true,
  editorLivePreviewField: true,
  editorViewField: true,
  finishRenderMath: true,
  getBlobArrayBuffer: true,
  hexToArrayBuffer: true,
  htmlToMarkdown: true,
  iterateCacheRefs: true,
  iterateRefs: true,
  livePreviewState: true,
  loadMathJax: true,
  loadMermaid: true,
  loadPdfJs: true,
  loadPrism: true,
  moment: true,
  renderMath: true,
  request: true,
  requestUrl: true,
  resolveSubpath: true,
  sanitizeHTMLToDom: true,
  sortSearchResults: true,
  stripHeading: true,
  stripHeadingForLink: true,
};

test('what the stand-in leaves out is what its document says', () => {
  const document = readFileSync('docs/stand-in.md', 'utf8');
  const gaps = Object.keys({ ...whole, ...ofMarkdownView, ...notExported });
  expect(gaps.filter(name => !document.includes(`\`${name}\``))).toEqual([]);
});
