import { Setting } from 'obsidian';
import { folderPathOf, networksIn } from '../../derive/import-plan';
import type { Strings } from '../../i18n/strings';
import { addField, addFold } from '../shared/form-fields';

/** What holds for all notes of an import, as somebody chose it. */
export interface ChosenOptions {
  /** For new notes; '' for the top of the vault. */
  readonly folder: string;
  readonly networks: readonly string[];
  /** Whether the pictures of new notes are kept as attachments. */
  readonly keepPictures: boolean;
}

/** What the options need: what they are at first. */
export interface ImportOptionsPlan extends ChosenOptions {
  readonly strings: Strings;
  /** The folders that there are. */
  readonly folders: readonly string[];
  readonly onChange: () => void;
}

/** The folder for new notes and the networks for everybody, folded away above the list. */
export class ImportOptionsForm {
  private readonly folderEl: HTMLInputElement;
  private readonly networksEl: HTMLInputElement;
  private readonly errorEl: HTMLElement;
  private readonly folders: ReadonlySet<string>;
  private readonly pictures: Setting;
  private readonly pictureText: (count: number) => string;
  private keepPictures: boolean;

  constructor(parentEl: HTMLElement, { strings, folder, networks, keepPictures, folders, onChange }: ImportOptionsPlan) {
    const { options } = strings.contactImport;
    this.folders = new Set(folders);
    const foldEl = addFold(parentEl, options.title);
    this.folderEl = addField(foldEl, { label: options.folder, hint: options.folderHint, type: 'text', value: folder });
    const listEl = foldEl.createEl('datalist', { attr: { id: 'reseauter-import-folders' } });
    for (const path of folders) listEl.createEl('option', { value: path });
    this.folderEl.setAttr('list', listEl.id);
    this.networksEl = addField(foldEl, { label: options.networks, hint: options.networksHint, type: 'text', value: networks.join(', ') });
    this.keepPictures = keepPictures;
    this.pictureText = options.pictures;
    this.pictures = new Setting(foldEl).setDesc(options.picturesHint).addToggle((toggle) =>
      toggle.setValue(keepPictures).onChange((isOn) => {
        this.keepPictures = isOn;
      }),
    );
    this.showPictures(0);
    this.errorEl = parentEl.createDiv({ cls: 'reseauter-import-refused', attr: { role: 'status' } });
    const show = (): void => {
      const isWrong = this.folder === null;
      this.folderEl.setAttr('aria-invalid', String(isWrong));
      this.errorEl.setText(isWrong ? options.folderWrong : '');
      onChange();
    };
    this.folderEl.addEventListener('input', show);
    this.networksEl.addEventListener('input', show);
  }

  /** What is chosen; null while the folder is one that cannot be. */
  get chosen(): ChosenOptions | null {
    const { folder, networks, keepPictures } = this;
    return folder === null ? null : { folder, networks, keepPictures };
  }

  /** Offers to keep pictures where there are some. */
  showPictures(count: number): void {
    this.pictures.settingEl.hidden = count === 0;
    const text = this.pictureText(count);
    if (this.pictures.nameEl.getText() !== text) this.pictures.setName(text);
  }

  private get folder(): string | null {
    return folderPathOf(this.folderEl.value, (path) => this.folders.has(path));
  }

  /** The networks that everybody is put into. */
  get networks(): readonly string[] {
    return networksIn(this.networksEl.value);
  }
}
