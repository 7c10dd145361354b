import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import { stepsLeft } from '../../derive/classified';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import { openNote } from '../shared/open-note';
import type { ViewContext } from '../shared/view-context';
import { TriageBar } from './triage-bar';
import { TriageCard } from './triage-card';
import { withDraft } from './triage-draft';
import { TriageForms } from './triage-forms';
import { TriageHeader } from './triage-header';
import type { TriageCommand } from './triage-keys';
import { targetOf, triageCommandOf } from './triage-keys';
import { TriageMessage } from './triage-message';
import type { TriagePicture } from './triage-queue';
import { TriageQueue } from './triage-queue';
import { TriageWrites } from './triage-writes';

/** The type under which the workspace keeps the view. */
export const TRIAGE_VIEW_TYPE = 'reseauter-triage';

/** What a key that is held down may go on doing. */
const MAY_BE_HELD: ReadonlySet<TriageCommand['kind']> = new Set(['next', 'previous'] as const);

/** The elements of an open view. */
interface Parts {
  readonly header: TriageHeader;
  readonly message: TriageMessage;
  readonly cardEl: HTMLElement;
  readonly card: TriageCard;
  readonly scrollEl: HTMLElement;
  readonly forms: TriageForms;
  readonly bar: TriageBar;
  readonly liveEl: HTMLElement;
}

/** New contacts, one after the other: who it is, and what makes her somebody one can find again. */
export class TriageView extends ItemView {
  override icon = 'user-check';
  override navigation = true;
  private readonly queue = new TriageQueue();
  private readonly writes: TriageWrites;
  private parts: Parts | null = null;
  private isWriting = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
    this.writes = new TriageWrites(context);
  }

  override getViewType(): string {
    return TRIAGE_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.triage.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), place: this.queue.placeId };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const place: unknown = typeof state === 'object' && state !== null && 'place' in state ? state.place : null;
    if (typeof place === 'string') this.queue.choose(place);
    await super.setState(state, result);
    this.paint();
  }

  /** Gives the focus to whoever is on screen, unless it is in the view already: its keys are heard from the start. */
  takeFocus(): void {
    const { contentEl } = this;
    if (!contentEl.contains(contentEl.doc.activeElement)) this.focusFirst();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context } = this;
    const { strings, store } = context;
    contentEl.addClass('reseauter-triage');
    // A click beside the fields leaves the focus in the view, where its keys are heard.
    contentEl.tabIndex = -1;
    const header = new TriageHeader(contentEl, strings, (id) => this.go(() => this.queue.choose(id)));
    const scrollEl = contentEl.createDiv('reseauter-triage-scroll');
    const message = new TriageMessage(scrollEl, context, (id) => this.go(() => this.queue.choose(id)));
    const cardEl = scrollEl.createDiv('reseauter-triage-card');
    const card = new TriageCard(cardEl, strings, (event) => this.openShown(event));
    const forms = new TriageForms(cardEl.createDiv('reseauter-triage-form'), context, () => this.paintMissing());
    const bar = new TriageBar(contentEl, strings, {
      onPrevious: () => this.follow({ kind: 'previous' }),
      onLater: () => this.follow({ kind: 'later' }),
      onSave: () => this.follow({ kind: 'save' }),
    });
    const liveEl = contentEl.createDiv({ cls: 'reseauter-spoken', attr: { role: 'status' } });
    this.parts = { header, message, cardEl, card, scrollEl, forms, bar, liveEl };
    this.registerDomEvent(contentEl, 'keydown', (event) => this.onKeyDown(event));
    this.register(store.subscribe(() => this.paint()));
    this.registerEvent(this.app.vault.on('rename', (file, oldPath) => this.rename(oldPath, file.path)));
    // The app gives the focus to the tab first.
    const onActive = (leaf: WorkspaceLeaf | null): void => void (leaf === this.leaf && contentEl.win.setTimeout(() => this.takeFocus()));
    this.registerEvent(this.app.workspace.on('active-leaf-change', onActive));
    this.paint();
  }

  protected override async onClose(): Promise<void> {
    this.parts = null;
    this.contentEl.empty();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const isRightToLeft = this.contentEl.win.getComputedStyle(this.contentEl).direction === 'rtl';
    const command = triageCommandOf(event, targetOf(event.target as Element), isRightToLeft);
    if (command === null || (command.kind !== 'undo' && this.parts?.forms.path === null)) return;
    event.preventDefault();
    event.stopPropagation();
    // A key that is held down walks on; it does not do to the next person what it did to this one.
    if (!event.repeat || MAY_BE_HELD.has(command.kind)) this.follow(command);
  }

  private follow(command: TriageCommand): void {
    if (this.parts === null || this.isWriting) return;
    const { queue, parts: { forms, card } } = this;
    switch (command.kind) {
      case 'next':
        return this.go(() => queue.step(1));
      case 'previous':
        return this.go(() => queue.step(-1));
      case 'later':
        return this.go(() => queue.putOff());
      case 'save':
        return void this.save(this.parts);
      case 'undo':
        return void this.context.actions.undo();
      case 'leave':
        return card.focus();
      case 'circle':
        return forms.form?.toggleCircle(command.circle);
      case 'field':
        return forms.form?.focus(command.field);
    }
  }

  /** Writes what was filled in and shows the next one; whoever's note could not be written stays. */
  private async save({ forms, liveEl }: Parts): Promise<void> {
    const { path, form } = forms;
    if (path === null || form === null) return;
    form.settle();
    this.isWriting = true;
    const outcome = await this.writes.write(path, form.draft, this.queue.placeId);
    this.isWriting = false;
    if (outcome.kind === 'refused') return this.paint();
    forms.forget();
    this.go(() => this.queue.moveOn());
    if (outcome.kind === 'written') liveEl.setText(outcome.message);
  }

  /** Goes to somebody else, and puts the focus there. */
  private go(move: () => void): void {
    this.parts?.forms.leave();
    move();
    this.app.workspace.requestSaveLayout();
    this.paint();
    this.focusFirst();
  }

  private rename(from: NotePath, to: NotePath): void {
    this.queue.follow(from, to);
    this.parts?.forms.rename(from, to);
  }

  /** Pulls what the store has now. */
  private paint(): void {
    const { parts, context } = this;
    // While a note is being written she is neither as she was nor as she will be.
    if (parts === null || this.isWriting) return;
    const { header, message, cardEl, bar } = parts;
    if (context.store.phase.kind === 'reading') {
      for (const el of [header.el, cardEl, bar.el]) el.hidden = true;
      message.showReading();
      return;
    }
    const { hasFocus } = this;
    const isBack = this.bringBack(parts);
    const picture = this.queue.picture(context.store.triage(), (path) => this.classifiedAt(path));
    const { form } = parts.forms;
    header.paint(picture);
    message.paint(picture);
    cardEl.hidden = picture.person === null;
    bar.el.hidden = picture.person === null;
    this.paintPerson(parts, picture);
    // Somebody else's, or hers of a new day.
    const isOtherForm = parts.forms.form !== form;
    if (isBack || (isOtherForm && hasFocus)) this.focusFirst();
  }

  private paintPerson({ forms, card, scrollEl }: Parts, { person, position, count, isMeanwhile, place }: TriagePicture): void {
    if (person === null) return forms.leave();
    if (forms.path !== person.path) scrollEl.scrollTop = 0;
    forms.show(person, new Set((place?.mission?.met ?? []).map(({ path }) => path)));
    card.paint({ person, position, count, isMeanwhile });
    this.paintMissing();
  }

  private paintMissing(): void {
    const { path, form } = this.parts?.forms ?? { path: null, form: null };
    const { network } = this.context.store;
    const person = path === null ? undefined : network.people.get(path);
    if (person !== undefined && form !== null) this.parts?.card.paintMissing(stepsLeft(withDraft(person, form.draft), network));
  }

  /** Whoever's note was taken back comes again, with what was filled in. */
  private bringBack({ forms }: Parts): boolean {
    const back = this.writes.takenBack();
    if (back === null) return false;
    forms.leave();
    forms.fillAgain(back.path, back.draft);
    if (back.place !== null) this.queue.choose(back.place);
    this.queue.show(back.path);
    return true;
  }

  private classifiedAt(path: NotePath): Person | null {
    const { network } = this.context.store;
    const person = network.people.get(path);
    return person?.status === 'active' && stepsLeft(person, network).length === 0 ? person : null;
  }

  private openShown(event: MouseEvent): void {
    const path = this.parts?.forms.path ?? null;
    if (path !== null) void openNote(this.app, path, event);
  }

  /** Whether the focus is in the view, or on the tab around it. */
  private get hasFocus(): boolean {
    const { contentEl, app, leaf } = this;
    const focused = contentEl.doc.activeElement;
    return contentEl.contains(focused) || (leaf === app.workspace.getMostRecentLeaf() && focused?.contains(contentEl) === true);
  }

  private focusFirst(): void {
    if (this.parts?.forms.path === null) this.parts.message.focus();
    else this.parts?.card.focus();
  }
}
