import type { NetworkPicture, PictureNode } from '../../derive/network-picture';
import type { NotePath } from '../../model/mention';
import type { Strings } from '../../i18n/strings';
import { sameData } from '../../model/same';
import { PictureFrame } from '../picture/picture-frame';
import { PictureKey } from '../picture/picture-key';
import { nextNode } from '../picture/picture-keys';
import type { DrawnPicture } from '../picture/picture-svg';
import { UNIT, drawPicture, labelOf } from '../picture/picture-svg';
import type { LinkPorts } from '../shared/note-elements';

/** What the picture needs. */
export interface HealthPicturePorts {
  readonly strings: Strings;
  readonly open: (path: NotePath, event: MouseEvent | KeyboardEvent) => void;
  readonly preview: LinkPorts['preview'];
  readonly menu: LinkPorts['menu'];
}

/** The network as a picture: me in the middle. The arrow keys go from person to person, Enter opens the note. */
export class HealthPicture {
  private picture: NetworkPicture | null = null;
  private drawn: DrawnPicture | null = null;
  private active: PictureNode | null = null;
  private readonly frame: PictureFrame;
  private readonly key: PictureKey;
  private readonly leftOutEl: HTMLElement;
  private readonly aboutEl: HTMLElement;

  constructor(
    el: HTMLElement,
    private readonly ports: HealthPicturePorts,
  ) {
    el.addClass('reseauter-health-picture');
    const mainEl = el.createDiv('reseauter-picture-main');
    this.leftOutEl = mainEl.createEl('p', { cls: 'reseauter-health-note' });
    this.frame = new PictureFrame(mainEl, ports.strings.health);
    // The name of whoever has the focus says the same.
    this.aboutEl = mainEl.createDiv({ cls: 'reseauter-picture-about', attr: { 'aria-hidden': 'true', dir: 'auto' } });
    this.key = new PictureKey(el, ports);
  }

  /** Draws this picture, unless it is the one that is shown. The same person stays chosen. */
  update(picture: NetworkPicture): void {
    const { health, common } = this.ports.strings;
    if (sameData(this.picture, picture)) return;
    const hadFocus = this.frame.hasFocus;
    const chosen = this.active?.path;
    this.picture = picture;
    this.leftOutEl.setText(picture.leftOut === 0 ? common.people(picture.nodes.length) : health.picture.leftOut(picture.leftOut));
    this.drawn = drawPicture(this.frame.emptied(), picture, health);
    this.frame.hold(this.drawn);
    this.key.paint(picture);
    for (const [node, nodeEl] of this.drawn.nodeEls) this.listen(node, nodeEl);
    const active = picture.nodes.find(({ path }) => path === chosen) ?? picture.nodes[0] ?? null;
    this.choose(active);
    if (hadFocus && active !== null) this.drawn.nodeEls.get(active)?.focus();
  }

  /** The place of the picture has another size now. */
  resize(): void {
    this.frame.measure();
  }

  private listen(node: PictureNode, el: SVGGElement): void {
    const { open, preview } = this.ports;
    el.addEventListener('focus', () => this.choose(node));
    el.addEventListener('pointerenter', () => this.light(node));
    el.addEventListener('pointerleave', () => this.light(this.active));
    el.addEventListener('click', (event) => {
      if (!this.frame.wasDragged) open(node.path, event);
    });
    el.addEventListener('mouseover', (event) => preview(node.path, event, this.frame.el));
    el.addEventListener('keydown', (event) => this.onKey(event, node));
  }

  private onKey(event: KeyboardEvent, node: PictureNode): void {
    if (event.key === 'Enter') this.ports.open(node.path, event);
    else if (!this.frame.onKey(event)) {
      const next = nextNode(event.key, node, this.picture?.nodes ?? []);
      if (next === null) return;
      this.drawn?.nodeEls.get(next)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** One stop of the Tab key for the whole picture: whoever was chosen last. */
  private choose(node: PictureNode | null): void {
    for (const [each, el] of this.drawn?.nodeEls ?? []) el.setAttribute('tabindex', each === node ? '0' : '-1');
    this.active = node;
    this.light(node);
    if (node !== null) this.frame.reveal({ x: node.x * UNIT, y: node.y * UNIT });
  }

  /** Shows the ties of somebody before the others, and says who she is. */
  private light(node: PictureNode | null): void {
    const { drawn, picture } = this;
    if (drawn === null || picture === null) return;
    for (const [{ from, to }, el] of drawn.tieEls) el.toggleClass('is-lit', from === node || to === node);
    this.aboutEl.setText(node === null ? '' : labelOf(node, picture, this.ports.strings.health.picture));
  }
}
