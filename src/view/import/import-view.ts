import type { WorkspaceLeaf } from 'obsidian';
import { ItemView, TFolder } from 'obsidian';
import { plannedNotes } from '../../derive/import-plan';
import type { PlannedNote } from '../../derive/import-plan';
import { cardsWithoutPictures } from '../../exchange/card-file';
import { cardsOf } from '../../exchange/csv/cards-of';
import { mappingFor, rememberMapping } from '../../exchange/csv/csv-mapping';
import type { CsvMapping } from '../../model/csv-mapping';
import { foldedFileName } from '../../model/note-path';
import type { PersonBase } from '../../note/edits/new-person-note';
import { inSlices } from '../../vault/slices';
import { showReading } from '../shared/empty-state';
import { personBaseOf } from '../shared/person-base';
import type { ViewContext } from '../shared/view-context';
import type { ChosenFile, OpenedFiles, OpenFile, RefusedFile } from './chosen-files';
import { openFiles } from './chosen-files';
import { showChooseStep } from './choose-step';
import type { OpenTable } from './columns-step';
import { showColumnsStep } from './columns-step';
import type { PictureFile } from './import-pictures';
import { ImportPictures } from './import-pictures';
import { ImportWriting } from './import-writing';
import type { ReviewedFile } from './review-session';
import { ReviewSession } from './review-session';
import type { ChosenOptions } from './import-options';
import { ReviewStep } from './review-step';
import { WriteStep } from './write-step';

/** The type under which the workspace keeps the view. */
export const IMPORT_VIEW_TYPE = 'reseauter-import';

/** Bringing address books in: files, the columns of tables, the list, the writing. One step is shown at a time. */
export class ImportView extends ItemView {
  override icon = 'contact';
  override navigation = true;
  private session: ReviewSession | null = null;
  private review: ReviewStep | null = null;
  private writing: WriteStep | null = null;
  /** Files that were chosen together with those in the list, and not opened. */
  private refused: readonly RefusedFile[] = [];
  /** Where the pictures of what is in the list can be read once more. */
  private pictureFiles: readonly PictureFile[] = [];
  /** Another object with each beginning, so that what was begun before comes to nothing. */
  private turn: object = {};

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return IMPORT_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.contactImport.title;
  }

  override onResize(): void {
    this.review?.resize();
  }

  /** Opens files and shows what is in them. What is being looked through is given up; while notes are written, that is shown. */
  async take(files: readonly ChosenFile[]): Promise<void> {
    if (this.writing?.isBusy === true) return;
    const { turn } = this;
    const opened = await openFiles(files);
    if (turn === this.turn) this.showColumns(opened, new Map());
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('reseauter-import');
    this.choose([]);
  }

  protected override async onClose(): Promise<void> {
    this.begin();
    this.contentEl.empty();
  }

  /** Ends the step before and makes room for the next. */
  private begin(): HTMLElement {
    this.turn = {};
    this.session?.stop();
    this.review?.stop();
    this.writing?.cancel();
    this.session = null;
    this.review = null;
    this.writing = null;
    this.contentEl.empty();
    return this.contentEl.createDiv('reseauter-import-step');
  }

  private choose(refused: readonly RefusedFile[]): void {
    showChooseStep(this.begin(), { strings: this.context.strings, refused, onFiles: (files) => void this.take(files) });
  }

  /** Asks for the columns of one table after the other, then shows the list. */
  private showColumns(opened: OpenedFiles, mappings: ReadonlyMap<OpenFile, CsvMapping>): void {
    const { strings, store } = this.context;
    const { open, refused } = opened;
    const table = open.find((file): file is OpenTable => file.kind === 'table' && !mappings.has(file));
    if (open.length === 0) {
      this.choose(refused);
      return;
    }
    if (table === undefined) {
      this.refused = refused;
      this.pictureFiles = open.filter(({ kind }) => kind === 'vcard').map(({ name, read }) => ({ name, read }));
      void this.showReview(open.map((file) => this.reviewed(file, mappings.get(file) ?? [])));
      return;
    }
    showColumnsStep(this.begin(), {
      strings, table, mapping: mappingFor(table.table, store.settings.csvMappings, store.settings.ownWords),
      onBack: () => this.choose(refused),
      onNext: (mapping) => {
        const { headers } = table.table;
        void this.context.changeSettings((settings) => ({ ...settings, csvMappings: rememberMapping(settings.csvMappings, headers, mapping) }));
        this.showColumns(opened, new Map([...mappings, [table, mapping]]));
      },
    });
  }

  private reviewed(file: OpenFile, mapping: CsvMapping): ReviewedFile {
    const { strings, dayFirst } = this.context;
    const { name } = file;
    if (file.kind === 'vcard') return { name, source: name, cards: cardsWithoutPictures(file.text) };
    const source = file.source === 'other' ? name : strings.csv.sources[file.source];
    return { name, source, cards: cardsOf(file.table, mapping, file.source, { dayFirst, source: null }) };
  }

  private async showReview(files: readonly ReviewedFile[]): Promise<void> {
    const el = this.begin();
    const { turn, context } = this;
    if (context.store.phase.kind === 'reading') await this.untilRead(el);
    const base = await personBaseOf(context);
    if (turn !== this.turn) return;
    const onGrown = (): void => this.review?.paintSoon();
    const session = new ReviewSession({ people: context.store.people(), win: this.contentEl.win, onGrown }, files);
    this.showList(session, base, { folder: base.folder ?? this.app.fileManager.getNewFileParent('').path, networks: [], keepPictures: false });
    await session.read();
  }

  /** Before the whole vault is read, everybody would be new. */
  private untilRead(el: HTMLElement): Promise<void> {
    const { context } = this;
    showReading(el, context);
    return new Promise((resolve) => {
      const stop = context.store.subscribe(() => {
        if (context.store.phase.kind === 'reading') showReading(el, context);
        else {
          stop();
          resolve();
        }
      });
    });
  }

  private showList(session: ReviewSession, base: PersonBase, { folder, networks, keepPictures }: ChosenOptions): void {
    const el = this.begin();
    const { app, context } = this;
    this.session = session;
    this.review = new ReviewStep(el, context, {
      session,
      refused: this.refused,
      folder: folder === '/' ? '' : folder,
      networks,
      keepPictures,
      folders: app.vault.getAllFolders(false).map(({ path }) => path),
      onWrite: (chosen) => void this.write(session, base, chosen),
      onBack: () => this.choose([]),
    });
  }

  private async write(session: ReviewSession, base: PersonBase, chosen: ChosenOptions): Promise<void> {
    const el = this.begin();
    const { context, turn } = this;
    el.createEl('p', { cls: 'reseauter-empty-text', text: context.strings.contactImport.write.preparing });
    const notes: PlannedNote[] = [];
    const planned = plannedNotes(session.rows, { base, ...chosen, taken: this.namesIn(chosen.folder) });
    const slicing = { win: this.contentEl.win, isStopped: () => turn !== this.turn, onSlice: () => undefined };
    await inSlices(planned, (note) => void notes.push(note), slicing);
    if (turn !== this.turn) return;
    const pictures = chosen.keepPictures ? new ImportPictures(this.app, this.pictureFiles, notes) : null;
    this.writing = new WriteStep(el, {
      strings: context.strings,
      writing: new ImportWriting(context.actions, context.strings, notes, pictures),
      onBack: () => this.showList(session, base, chosen),
      onAgain: () => this.choose([]),
    });
    await this.writing.run();
  }

  private namesIn(path: string): ReadonlySet<string> {
    const folder = path === '' ? this.app.vault.getRoot() : this.app.vault.getAbstractFileByPath(path);
    return new Set(folder instanceof TFolder ? folder.children.map(({ name }) => foldedFileName(name)) : []);
  }
}
