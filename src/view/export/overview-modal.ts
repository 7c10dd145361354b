import type { CanvasNode } from '../../exchange/canvas/canvas';
import type { OverviewFormat } from '../../exchange/overview/overview-text';
import { overviewText } from '../../exchange/overview/overview-text';
import type { Strings } from '../../i18n/strings';
import { fileNameOf } from '../../model/note-path';
import { openPrintPage } from '../print/open-print-page';
import { copyText } from '../shared/copy-text';
import { addField } from '../shared/form-fields';
import { saveFile } from '../shared/save-file';
import { onPress } from '../shared/single-press';
import type { ViewContext } from '../shared/view-context';
import { addFolderField } from './folder-field';
import type { Overview } from './overview';
import { overviewOf } from './overview';
import type { OverviewWish } from './overview-fields';
import { OverviewFields } from './overview-fields';
import { addPreview } from './preview-field';
import { Dialog } from '../shared/overlays';

/** A preview is looked at, not read to its end. */
const PREVIEWED_LINES = 14;
const ENDINGS = { markdown: 'md', csv: 'csv', canvas: 'canvas' } as const;

interface Parts {
  readonly fields: OverviewFields;
  readonly countEl: HTMLElement;
  readonly previewEl: HTMLElement;
  /** Where the file goes; a page needs no place. */
  readonly placeEl: HTMLElement;
  readonly nameEl: HTMLInputElement;
  readonly folderEl: HTMLSelectElement;
  readonly buttonsEl: HTMLElement;
}

/** Asks what of the role matrix or the queue to write, and as what; shows what it holds, and saves, copies or opens it. */
export class OverviewModal extends Dialog {
  private parts: Parts | null = null;
  /** What the buttons are for; others are made only when it changes. */
  private buttonsFor: OverviewFormat | null = null;
  /** Whether somebody gave the file a name of her own. */
  private isNamed = false;
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly context: ViewContext,
    private readonly wish: OverviewWish = {},
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { contentEl, context } = this;
    const { overview: texts } = context.strings;
    const show = (): void => this.show();
    this.modalEl.addClass('reseauter-modal', 'reseauter-export');
    this.setTitle(texts.title);
    const fields = new OverviewFields(contentEl, { context, wish: this.wish, onChange: show });
    const countEl = contentEl.createDiv({ cls: 'reseauter-export-hint reseauter-export-count', attr: { role: 'status' } });
    const previewEl = addPreview(contentEl, texts.preview);
    const placeEl = contentEl.createDiv();
    const nameEl = addField(placeEl, { label: texts.fileName, type: 'text' });
    nameEl.addEventListener('input', () => {
      this.isNamed = true;
    });
    const folder = this.app.fileManager.getNewFileParent('').path;
    const folderEl = addFolderField(placeEl, context, folder === '/' ? '' : folder);
    const buttonsEl = contentEl.createDiv('reseauter-sticky-foot').createDiv('modal-button-container');
    this.parts = { fields, countEl, previewEl, placeEl, nameEl, folderEl, buttonsEl };
    this.unsubscribe = context.store.subscribe(show);
    show();
    contentEl.querySelector('select')?.focus();
  }

  override onClose(): void {
    this.parts = null;
    this.unsubscribe();
    this.contentEl.empty();
  }

  private show(): void {
    const { parts, context: { store, strings } } = this;
    if (parts === null) return;
    const { fields, countEl, previewEl, placeEl, nameEl } = parts;
    const { format, withLinks } = fields;
    const overview = overviewOf(fields.value, this.context);
    const count = countText(overview, strings);
    if (countEl.getText() !== count) countEl.setText(count);
    previewEl.setText(overview.count === 0 ? strings.overview.empty : previewOf(overview, format, withLinks, strings));
    placeEl.hidden = format === 'page';
    if (!this.isNamed) nameEl.value = fileNameOf(`${overview.name} ${store.today}`);
    this.showButtons(parts, format);
    for (const buttonEl of parts.buttonsEl.querySelectorAll<HTMLButtonElement>('button:not(.mod-cancel)')) buttonEl.disabled = overview.count === 0;
  }

  private showButtons({ buttonsEl }: Parts, format: OverviewFormat): void {
    if (this.buttonsFor === format) return;
    this.buttonsFor = format;
    const { common, exportContacts: shared, overview: texts } = this.context.strings;
    buttonsEl.empty();
    const add = (text: string, cls: string, run: (buttonEl: HTMLElement) => void): void => {
      const buttonEl = buttonsEl.createEl('button', { cls, text, type: 'button' });
      onPress(buttonEl, () => run(buttonEl));
    };
    if (format === 'page') add(texts.openPage, 'mod-cta', () => this.openPage());
    else add(format === 'markdown' ? texts.saveNote : shared.save, 'mod-cta', () => void this.save(format));
    if (format === 'markdown' || format === 'csv') add(shared.copy, '', (buttonEl) => void this.copy(buttonEl, format));
    add(common.cancel, 'mod-cancel', () => this.close());
  }

  private async save(format: Exclude<OverviewFormat, 'page'>): Promise<void> {
    const { parts, context } = this;
    if (parts === null) return;
    const { fields, nameEl, folderEl } = parts;
    const overview = overviewOf(fields.value, context);
    const file = {
      folder: folderEl.value,
      name: fileNameOf(nameEl.value) || fileNameOf(`${overview.name} ${context.store.today}`),
      ending: ENDINGS[format],
      text: overviewText(overview, format, fields.withLinks),
    };
    if (await saveFile(context, file, context.strings.overview.saved)) this.close();
  }

  private async copy(buttonEl: HTMLElement, format: 'markdown' | 'csv'): Promise<void> {
    const { parts, context } = this;
    if (parts === null) return;
    const { exportContacts: shared } = context.strings;
    const text = overviewText(overviewOf(parts.fields.value, context), format, parts.fields.withLinks);
    // The mark that begins a file is no part of a text that is pasted.
    await copyText(buttonEl, withoutMark(text), { done: shared.copied, failed: shared.notCopied });
  }

  private openPage(): void {
    const { parts, context } = this;
    if (parts === null) return;
    const choice = parts.fields.value;
    this.close();
    void openPrintPage(context, choice);
  }
}

function countText({ count, leftOut, about }: Overview, { overview: texts }: Strings): string {
  return [texts.lines(count), about, leftOut === 0 ? '' : texts.leftOut(leftOut)].filter((text) => text !== '').join(' · ');
}

function previewOf(overview: Overview, format: OverviewFormat, withLinks: boolean, strings: Strings): string {
  if (format === 'canvas') return canvasPreview(overview.canvas().nodes, strings);
  const text = withoutMark(overviewText(overview, format === 'page' ? 'markdown' : format, format === 'markdown' && withLinks));
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.length > PREVIEWED_LINES ? [...lines.slice(0, PREVIEWED_LINES), '…'].join('\n') : lines.join('\n');
}

/** How many cards there are, and what the groups are called: `▲ Allies × 4` where four projects have one. */
function canvasPreview(nodes: readonly CanvasNode[], { overview: texts }: Strings): string {
  const counts = new Map<string, number>();
  for (const node of nodes) if (node.type === 'group') counts.set(node.label, (counts.get(node.label) ?? 0) + 1);
  const cards = nodes.filter(({ type }) => type !== 'group').length;
  const lines = [...counts].map(([label, count]) => (count === 1 ? `  ${label}` : `  ${label} × ${count}`));
  return [texts.cards(cards), ...lines].join('\n');
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
