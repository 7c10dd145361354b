import type * as Host from 'obsidian';
import { NotModelled } from '../not-modelled';
import { attachmentPathOf } from './attachment-path';
import type { TAbstractFile, TFile, TFolder } from './files';
import { withProperties } from './front-matter-write';
import { mendReferences, trackReferences } from './link-update';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

export interface FileManagerOptions {
  /** The person's setting "Automatically update internal links". */
  updateLinks?: boolean;
  /** The person's setting "Folder to create new notes in"; the vault's root unless given. */
  newFileFolder?: string;
  /** The person's setting "Default location for new attachments": a folder, or `./…` from that of the note; the vault's root unless given. */
  attachmentFolder?: string;
  /** The person's setting for deleted files: the system's bin, the vault's `.trash`, or gone for good. */
  trash?: 'system' | 'local' | 'none';
}

/** Changes to files that follow the person's settings. */
export class FileManager implements Host.FileManager {
  /** @param options - the person's settings; tests may change them at any time */
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
    readonly options: FileManagerOptions = {},
  ) {}

  /**
   * Changes a note's properties in one go with no other write in between (obsidian.d.ts). Rejects with a
   * YAMLParseError when the block cannot be parsed, and with what `fn` throws; the note is then untouched.
   */
  async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.vault.process(file, (text) => withProperties(text, fn));
  }

  /** Moves a file or folder and, if the person's settings say so, mends the links that led to it or away from it. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const tracked = this.options.updateLinks === false ? [] : trackReferences(this.vault, this.metadataCache);
    await this.vault.rename(file, newPath);
    await mendReferences(tracked, this.vault, this.metadataCache);
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    const { trash = 'system' } = this.options;
    if (trash === 'none') await this.vault.delete(file);
    else await this.vault.trash(file, trash === 'system');
  }

  getNewFileParent(): TFolder {
    const { newFileFolder } = this.options;
    return (newFileFolder && this.vault.getFolderByPath(newFileFolder)) || this.vault.getRoot();
  }

  /** A wikilink, as with the app's default settings. Links to other files than notes are not modelled. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    if (file.extension !== 'md') throw new NotModelled('FileManager.generateMarkdownLink to an attachment');
    const linktext = this.metadataCache.fileToLinktext(file, sourcePath);
    return `[[${linktext}${subpath}${alias === '' ? '' : `|${alias}`}]]`;
  }

  promptForDeletion(): Promise<boolean> {
    throw new NotModelled('FileManager.promptForDeletion');
  }

  /** Makes the folder that the person has set, and gives a name in it that is free (obsidian.d.ts). */
  getAvailablePathForAttachment(filename: string, sourcePath?: string): Promise<string> {
    return attachmentPathOf(this.vault, filename, { sourcePath, setting: this.options.attachmentFolder ?? '/' });
  }
}
