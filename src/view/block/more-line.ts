/** Says how many more there are than a block shows; a number is what its limit leaves out. */
export class MoreLine {
  private readonly el: HTMLElement;

  constructor(parentEl: HTMLElement) {
    this.el = parentEl.createEl('p', { cls: 'reseauter-block-more' });
    this.el.hidden = true;
  }

  /** Says how many; nothing where there are none. */
  paint(count: number, textOf: (count: number) => string): void {
    this.el.hidden = count <= 0;
    this.el.setText(count <= 0 ? '' : textOf(count));
  }
}
