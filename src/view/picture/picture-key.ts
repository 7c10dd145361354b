import type { NetworkPicture, PictureNode } from '../../derive/network-picture';
import { PICTURE_RINGS } from '../../derive/network-picture';
import type { Strings } from '../../i18n/strings';
import { addAside, addLink, addList } from '../shared/note-elements';
import type { LinkPorts } from '../shared/note-elements';
import { drawShape } from './picture-svg';

/** What the key needs. */
export interface PictureKeyPorts extends LinkPorts {
  readonly strings: Strings;
}

/** Beside the picture: which number is which network, what the signs mean, and the same as a list. */
export class PictureKey {
  private readonly sectorsEl: HTMLElement;
  private readonly ringsEl: HTMLElement;
  private readonly listEl: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    private readonly ports: PictureKeyPorts,
  ) {
    const { picture, modes } = ports.strings.health;
    const el = parentEl.createDiv('reseauter-picture-key');
    el.createEl('h3', { cls: 'reseauter-health-heading', text: modes.networks });
    this.sectorsEl = el.createEl('ul', { cls: 'reseauter-picture-sectors' });
    el.createEl('h3', { cls: 'reseauter-health-heading', text: picture.legend });
    this.ringsEl = el.createEl('p', { cls: 'reseauter-health-note' });
    this.paintSigns(el.createEl('ul', { cls: 'reseauter-picture-signs' }));
    el.createEl('p', { cls: 'reseauter-health-note', text: picture.keys });
    const detailsEl = el.createEl('details', { cls: 'reseauter-picture-list' });
    detailsEl.createEl('summary', { text: picture.list });
    this.listEl = detailsEl.createDiv();
  }

  /** Says which network has which number, and who is in the picture. */
  paint(picture: NetworkPicture): void {
    const { picture: texts } = this.ports.strings.health;
    this.sectorsEl.empty();
    this.listEl.empty();
    const used = PICTURE_RINGS.filter((ring) => picture.nodes.some((node) => node.ring === ring));
    this.ringsEl.setText(texts.ringsText([texts.me, ...used.map((ring) => texts.rings[ring])]));
    const names = new Map(picture.nodes.map(({ path, name }) => [path, name]));
    for (const [at, sector] of picture.sectors.entries()) {
      const name = sector.kind === 'network' ? sector.name : texts[sector.kind];
      const itemEl = this.sectorsEl.createEl('li', { cls: 'reseauter-picture-sector' });
      itemEl.createSpan({ cls: 'reseauter-picture-sector-number', text: String(at + 1) });
      const textEl = itemEl.createDiv('reseauter-picture-sector-text');
      textEl.createSpan({ text: name, attr: { dir: 'auto' } });
      textEl.createSpan({ cls: 'reseauter-health-figure', text: String(sector.people) });
      if (sector.isCutOff) addAside(textEl, texts.cutOff);
      this.listEl.createEl('h4', { cls: 'reseauter-health-title', text: `${at + 1} ${name}`, attr: { dir: 'auto' } });
      const inside = picture.nodes.filter((node) => node.sector === at);
      addList(this.listEl, inside, (rowEl, node) => this.paintNode(rowEl, node, names));
    }
  }

  private paintNode(rowEl: HTMLElement, { name, path, ring, isBridge, roles, ties }: PictureNode, names: ReadonlyMap<string, string>): void {
    const { picture: texts } = this.ports.strings.health;
    const textEl = rowEl.createDiv('reseauter-companion-text');
    addLink(textEl, { text: name, path }, this.ports);
    const tied = ties.flatMap((other) => names.get(other) ?? []);
    const facts = [
      texts.rings[ring], isBridge ? texts.isBridge : '', roles > 0 ? texts.roles(roles) : '',
      tied.length === 0 ? texts.noTie : texts.knows(tied),
    ];
    addAside(textEl, facts.filter((fact) => fact !== '').join(' · '));
  }

  private paintSigns(listEl: HTMLElement): void {
    const { picture: texts } = this.ports.strings.health;
    const node = (cls: readonly string[], isBridge: boolean, hasRole: boolean) => (svgEl: SVGSVGElement) => {
      const el = svgEl.createSvg('g', { cls: ['reseauter-picture-node', ...cls] });
      if (hasRole) drawShape(el, isBridge, 42, 'reseauter-picture-role');
      drawShape(el, isBridge, 32, 'reseauter-picture-shape');
    };
    const line = (cls: string, y = 0) => (svgEl: SVGSVGElement) => {
      svgEl.createSvg('path', { cls: cls.split(' '), attr: { d: `M -46 ${y} L 46 ${y}` } });
    };
    const signs: readonly (readonly [text: string, draw: (svgEl: SVGSVGElement) => void])[] = [
      [texts.person, node(['is-person', 'is-met'], false, false)],
      [texts.bridge, node(['is-bridge', 'is-met'], true, false)],
      [texts.role, node(['is-person', 'is-met'], false, true)],
      [texts.unmet, node(['is-person', 'is-unmet'], false, false)],
      [texts.mutual, line('reseauter-picture-tie is-lit mod-mutual')],
      [texts.oneSided, line('reseauter-picture-tie is-lit mod-one-sided')],
      [texts.gap, line('reseauter-picture-rim is-cut-off')],
    ];
    for (const [text, draw] of signs) {
      const itemEl = listEl.createEl('li', { cls: 'reseauter-picture-sign' });
      draw(itemEl.createSvg('svg', { cls: 'reseauter-picture-sample', attr: { viewBox: '-50 -50 100 100', 'aria-hidden': 'true' } }));
      itemEl.createSpan({ text });
    }
  }
}
