import type { App } from '../app';
import { word } from '../language';
import { Modal } from '../modal/modal';
import { Setting } from '../setting/setting';

/** Asks for a name, for a new note or for one that is renamed. */
export class NameModal extends Modal {
  constructor(
    app: App,
    title: string,
    private name: string,
    private readonly onName: (name: string) => unknown,
  ) {
    super(app);
    this.setTitle(title);
    this.scope.register([], 'Enter', () => this.finish());
  }

  override onOpen(): void {
    new Setting(this.contentEl).setName(word('name')).addText(text =>
      text.setValue(this.name).onChange(value => {
        this.name = value;
      }),
    );
    new Setting(this.contentEl).addButton(button =>
      button
        .setButtonText(word('done'))
        .setCta()
        .onClick(() => this.finish()),
    );
  }

  private finish(): false {
    this.close();
    const name = this.name.trim();
    if (name !== '') void this.onName(name);
    return false;
  }
}
