import type * as Host from 'obsidian';
import type { TFile } from '../vault/files';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';

/** A view of one file of the vault (obsidian.d.ts `FileView`). */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.navigation = true;
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', file => {
        if (file === this.file) this.leaf.updateHeader();
      }),
    );
    // The tab of a deleted note becomes an empty one (what the app shows instead: not verified).
    this.registerEvent(
      vault.on('delete', file => {
        if (file === this.file) void this.leaf.setViewState({ type: 'empty' });
      }),
    );
  }

  override getDisplayText(): string {
    return this.file?.basename ?? '';
  }

  override getState(): Record<string, unknown> {
    return this.file === null ? {} : { file: this.file.path };
  }

  override async setState(state: unknown, result: Host.ViewStateResult): Promise<void> {
    const path = pathOf(state);
    const file = path === null ? null : this.app.vault.getFileByPath(path);
    if (file === null || file === this.file) return;
    if (this.file !== null) await this.onUnloadFile(this.file);
    result.history = this.file !== null;
    this.file = file;
    await this.onLoadFile(file);
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}
}

function pathOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('file' in state)) return null;
  return typeof state.file === 'string' ? state.file : null;
}
