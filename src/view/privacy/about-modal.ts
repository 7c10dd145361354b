import { aboutMarkdown } from '../../exchange/about-person/about-markdown';
import type { MentionPlace, NamingFile } from '../../exchange/about-person/mention-places';
import { filesWith, linesIn } from '../../exchange/about-person/mention-places';
import { fileNameOf } from '../../model/note-path';
import type { Person } from '../../model/person';
import type { Place } from '../../model/place';
import { pathOf } from '../shared/create-note';
import { copyText } from '../shared/copy-text';
import { noteNameOf } from '../shared/note-name';
import { openNote } from '../shared/open-note';
import { addSourceLink } from '../shared/source-link';
import type { ViewContext } from '../shared/view-context';
import { ForgetModal } from './forget-modal';
import type { FoundPerson } from './search-vault';
import { searchIn } from './searching';
import { Dialog } from '../shared/overlays';

/** How many files are painted at once. */
const MOST_FILES = 50;

/** Every line of the vault that names somebody, by note; to be saved as a note, copied, or forgotten. */
export class AboutModal extends Dialog {
  private stopSearch: () => void = () => undefined;

  constructor(
    private readonly context: ViewContext,
    private readonly person: Person,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    this.modalEl.addClass('reseauter-modal', 'reseauter-privacy');
    this.setTitle(this.texts.about.title(this.person.name));
    this.stopSearch = searchIn(this.contentEl, this.person, this.context, {
      onFound: (found) => this.show(found),
      onCancel: () => this.close(),
    });
  }

  override onClose(): void {
    this.stopSearch();
    this.contentEl.empty();
  }

  private get texts(): ViewContext['strings']['privacy'] {
    return this.context.strings.privacy;
  }

  private show(found: FoundPerson): void {
    const { about, perhapsTitle, perhapsText } = this.texts;
    const { contentEl } = this;
    const sure = filesWith(found.files, true);
    const perhaps = filesWith(found.files, false);
    contentEl.createEl('p', { text: about.found(linesIn(sure), sure.length) });
    this.addButtons(found);
    this.addOwn(found);
    this.addFiles(contentEl, sure);
    if (perhaps.length > 0) {
      const foldEl = contentEl.createEl('details', { cls: 'reseauter-fold' });
      foldEl.createEl('summary', { text: perhapsTitle(linesIn(perhaps)) });
      foldEl.createEl('p', { cls: 'reseauter-privacy-quiet', text: perhapsText });
      this.addFiles(foldEl, perhaps);
    }
    this.addPaths(about.attachments, found.attachments);
    this.addPaths(about.named, found.named);
    this.addPaths(about.unread, found.unread);
    contentEl.querySelector('button')?.focus();
  }

  /** At the top, where they are reached whatever was found. */
  private addButtons(found: FoundPerson): void {
    const { about } = this.texts;
    const rowEl = this.contentEl.createDiv({ cls: 'reseauter-privacy-buttons' });
    const add = (text: string, run: (el: HTMLElement) => void): HTMLButtonElement => {
      const buttonEl = rowEl.createEl('button', { text, type: 'button' });
      buttonEl.addEventListener('click', () => run(buttonEl));
      return buttonEl;
    };
    const { strings, store } = this.context;
    const text = aboutMarkdown(found, store.today, strings);
    add(about.save, () => void this.save(text)).addClass('mod-cta');
    add(about.copy, (el) => void copyText(el, text, { done: about.copied, failed: about.notCopied }));
    add(about.forget, () => {
      this.close();
      new ForgetModal(this.context, this.person).open();
    });
  }

  private async save(text: string): Promise<void> {
    const { app, actions, store } = this.context;
    const { about } = this.texts;
    const fileName = fileNameOf(about.fileName(this.person.name, store.today));
    const path = pathOf({ folder: null, fileName, properties: {} }, app);
    const outcome = await actions.run([{ kind: 'create', path, text }], about.saved(fileName));
    if (outcome.kind === 'written') this.close();
  }

  private addOwn({ path, ownText }: FoundPerson): void {
    const foldEl = this.contentEl.createEl('details', { cls: 'reseauter-fold' });
    foldEl.createEl('summary', { text: this.texts.about.ownNote });
    this.addLink(foldEl, { path });
    foldEl.createEl('pre', { cls: 'reseauter-privacy-own', text: ownText ?? '', attr: { dir: 'auto', tabindex: '0' } });
  }

  private addFiles(parentEl: HTMLElement, files: readonly NamingFile[]): void {
    const listEl = parentEl.createEl('ul', { cls: 'reseauter-privacy-files' });
    for (const { path, places } of files.slice(0, MOST_FILES)) {
      const itemEl = listEl.createEl('li');
      itemEl.createDiv({ cls: 'reseauter-privacy-note', text: noteNameOf(path), attr: { dir: 'auto' } });
      const linesEl = itemEl.createEl('ul', { cls: 'reseauter-privacy-lines' });
      for (const place of places) this.addLine(linesEl.createEl('li'), path, place);
    }
    const rest = files.slice(MOST_FILES);
    if (rest.length === 0) return;
    const moreEl = parentEl.createEl('button', { text: this.texts.moreNotes(rest.length), type: 'button' });
    moreEl.addEventListener('click', () => {
      moreEl.remove();
      this.addFiles(parentEl, rest);
    });
  }

  private addLine(el: HTMLElement, path: string, { line, text }: MentionPlace): void {
    this.addLink(el, { path, line }, this.texts.line(line));
    el.createSpan({ cls: 'reseauter-privacy-text', text: text.trim(), attr: { dir: 'auto' } });
  }

  private addPaths(title: string, paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.contentEl.createEl('h3', { cls: 'reseauter-privacy-heading', text: title });
    const listEl = this.contentEl.createEl('ul', { cls: 'reseauter-privacy-lines' });
    for (const path of paths) listEl.createEl('li', { text: path, attr: { dir: 'auto' } });
  }

  /** A place that can be opened; the list makes way for it. */
  private addLink(parentEl: HTMLElement, place: Place, text?: string): void {
    const linkEl = addSourceLink(parentEl, place, this.context.strings);
    const full = linkEl.textContent;
    if (text !== undefined) {
      linkEl.setText(text);
      linkEl.setAttr('aria-label', full);
    }
    linkEl.addEventListener('click', (event) => {
      this.close();
      void openNote(this.app, place.path, event, place);
    });
  }
}
