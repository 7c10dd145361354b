import { filesWith, linesIn } from '../../exchange/about-person/mention-places';
import type { NotePath } from '../../model/mention';
import { ignoredWithout } from '../../model/ignored-finding';
import { baseNameOf } from '../../model/note-path';
import { pairsWithout } from '../../model/path-pair';
import type { Person } from '../../model/person';
import { noteNameOf } from '../shared/note-name';
import type { ViewContext } from '../shared/view-context';
import { ForgetChoice } from './forget-choice';
import { paintForgetList } from './forget-list';
import type { FoundPerson } from './search-vault';
import { namingFileOf, textOf } from './search-vault';
import { searchIn } from './searching';
import { Dialog } from '../shared/overlays';

/** Shows every place that names somebody, with a tick and what it would become; then changes all that is ticked at once. */
export class ForgetModal extends Dialog {
  private stop: () => void = () => undefined;
  private isClosed = false;
  private paintings = 0;

  constructor(
    private readonly context: ViewContext,
    private readonly person: Person,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    this.modalEl.addClass('reseauter-modal', 'reseauter-privacy');
    this.setTitle(this.texts.forget.title(this.person.name));
    this.stop = searchIn(this.contentEl, this.person, this.context, {
      onFound: (found) => void this.show(found, new ForgetChoice(found, this.texts.forget.word)),
      onCancel: () => this.close(),
    });
  }

  override onClose(): void {
    this.isClosed = true;
    this.stop();
    this.contentEl.empty();
  }

  private get texts(): ViewContext['strings']['privacy'] {
    return this.context.strings.privacy;
  }

  /** @param changed - the note that is shown again since it was changed meanwhile */
  private async show(found: FoundPerson, choice: ForgetChoice, changed: NotePath | null = null): Promise<void> {
    const painting = ++this.paintings;
    const { contentEl } = this;
    const { forget } = this.texts;
    contentEl.empty();
    if (changed !== null) contentEl.createEl('p', { cls: 'reseauter-privacy-changed', text: forget.changedSince(noteNameOf(changed)), attr: { role: 'alert' } });
    contentEl.createEl('p', { text: forget.intro });
    const runEl = createEl('button', { cls: 'mod-warning', type: 'button' });
    const showCount = (): void => {
      runEl.setText(choice.noteCount === 0 ? forget.nothingTicked : forget.run(choice.noteCount));
      runEl.disabled = choice.noteCount === 0;
    };
    if (choice.ownText !== null) this.addTrash(found.path, choice, showCount);
    const bodyEl = contentEl.createDiv();
    this.addStays(found);
    const rowEl = contentEl.createDiv('modal-button-container');
    rowEl.append(runEl);
    const cancelEl = rowEl.createEl('button', { cls: 'mod-cancel', text: this.context.strings.common.cancel, type: 'button' });
    cancelEl.addEventListener('click', () => this.close());
    runEl.disabled = true;
    runEl.addEventListener('click', () => {
      runEl.disabled = true;
      void this.run(found, choice);
    });
    contentEl.querySelector<HTMLElement>('input, button')?.focus();
    // Nothing can be asked for before all of it has been shown.
    await this.addLists(bodyEl, choice, { onChange: showCount, isStopped: () => this.isClosed || painting !== this.paintings });
    showCount();
  }

  private addTrash(path: NotePath, choice: ForgetChoice, onChange: () => void): void {
    const labelEl = this.contentEl.createEl('label', { cls: 'reseauter-privacy-tick' });
    const boxEl = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.createSpan({ text: this.texts.forget.trash(path), attr: { dir: 'auto' } });
    boxEl.checked = choice.isTrashed;
    boxEl.addEventListener('change', () => {
      choice.isTrashed = boxEl.checked;
      onChange();
    });
  }

  private async addLists(el: HTMLElement, choice: ForgetChoice, ports: { onChange: () => void; isStopped: () => boolean }): Promise<void> {
    const { forget, perhapsTitle, perhapsText } = this.texts;
    const sure = filesWith(choice.files, true);
    const perhaps = filesWith(choice.files, false);
    if (choice.files.length === 0) el.createEl('p', { text: forget.nothing });
    const sureEl = el.createDiv();
    if (sure.length > 0) sureEl.createEl('h3', { cls: 'reseauter-privacy-heading', text: forget.otherNotes });
    await paintForgetList(sureEl, sure, this.context, { choice, ...ports });
    if (perhaps.length === 0 || ports.isStopped()) return;
    const foldEl = el.createEl('details', { cls: 'reseauter-fold' });
    foldEl.createEl('summary', { text: perhapsTitle(linesIn(perhaps)) });
    foldEl.createEl('p', { cls: 'reseauter-privacy-quiet', text: perhapsText });
    // Without a tick nothing of it changes, so it is painted when somebody looks.
    const paint = (): void => void paintForgetList(foldEl, perhaps, this.context, { choice, ...ports });
    foldEl.addEventListener('toggle', paint, { once: true });
  }

  private addStays({ attachments, named, unread }: FoundPerson): void {
    const { forget } = this.texts;
    const { contentEl } = this;
    contentEl.createEl('h3', { cls: 'reseauter-privacy-heading', text: forget.stays });
    const addList = (lines: readonly string[]): void => {
      const listEl = contentEl.createEl('ul', { cls: 'reseauter-privacy-stays' });
      for (const text of lines) listEl.createEl('li', { text, attr: { dir: 'auto' } });
    };
    addList(forget.reach);
    for (const [title, paths] of [[forget.attachments, attachments], [forget.named, named], [forget.unread, unread]] as const) {
      if (paths.length === 0) continue;
      contentEl.createEl('p', { text: title });
      addList(paths);
    }
    contentEl.createEl('p', { text: forget.undoable });
  }

  /** Writes what is ticked, unless a note says something else by now: then it is shown again, and nothing is written. */
  private async run(found: FoundPerson, choice: ForgetChoice): Promise<void> {
    const { forget } = this.texts;
    const { requests, leftByHand } = choice.forgetting();
    const changed = await this.firstChanged(requests.map(({ path }) => path), found, choice);
    if (changed !== null) return this.showAgain(changed, found, choice);
    const done = [forget.done(this.person.name, requests.length), ...(leftByHand === 0 ? [] : [forget.leftByHand(leftByHand)])];
    const outcome = await this.context.actions.run(requests, done.join(' '));
    if (outcome.kind === 'written' && choice.isTrashed) await this.forgetPairs(found.path);
    if (outcome.kind === 'written' || outcome.kind === 'unchanged') this.close();
    else if (outcome.kind === 'stale' || outcome.kind === 'missing') await this.showAgain(outcome.path, found, choice);
    else await this.show(found, choice);
  }

  /** The settings remember by path which notes are not about one person and what is no problem, and both hold her name. */
  private forgetPairs(path: NotePath): Promise<void> {
    const { name, aliases } = this.person;
    return this.context.changeSettings((settings) => ({
      ...settings,
      notSame: pairsWithout(settings.notSame, path),
      checkIgnored: ignoredWithout(settings.checkIgnored, path, [name, ...aliases, baseNameOf(path)]),
    }));
  }

  /** The first of the notes that does not read any more as it was shown. */
  private async firstChanged(paths: readonly NotePath[], found: FoundPerson, choice: ForgetChoice): Promise<NotePath | null> {
    for (const path of paths) {
      const shown = path === found.path ? choice.ownText : choice.files.find((file) => file.path === path)?.text;
      if ((await this.textNow(path)) !== shown) return path;
    }
    return null;
  }

  private async showAgain(path: NotePath, found: FoundPerson, choice: ForgetChoice): Promise<void> {
    const text = await this.textNow(path);
    if (path === found.path) choice.renewOwn(text);
    else choice.renew(path, text === null ? null : await namingFileOf(path, text, found.whom, { win: this.contentEl.win, isCancelled: () => this.isClosed }));
    await this.show(found, choice, path);
  }

  private async textNow(path: NotePath): Promise<string | null> {
    const file = this.app.vault.getFileByPath(path);
    return file && textOf(this.app, file);
  }
}
