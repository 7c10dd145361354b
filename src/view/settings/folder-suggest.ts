import { preparePrompt } from '../shared/prompt';
import type { ViewContext } from '../shared/view-context';
import { FuzzyPrompt } from '../shared/overlays';

/** Asks for a folder of the vault. */
export class FolderSuggest extends FuzzyPrompt<string> {
  constructor(
    private readonly context: ViewContext,
    /** Folders that were chosen before. */
    private readonly known: readonly string[],
    private readonly onFolder: (path: string) => void,
  ) {
    super(context.app);
    preparePrompt(this, context.strings.ownWords.chooseFolder, context.strings);
  }

  getItems(): string[] {
    const paths = this.context.app.vault.getAllFolders(false).map(({ path }) => path);
    return paths.filter((path) => !this.known.includes(path)).sort();
  }

  getItemText(path: string): string {
    return path;
  }

  onChooseItem(path: string): void {
    this.onFolder(path);
  }
}
