import type { Named } from '../../derive/brief';
import type { NetworkHealth } from '../../derive/health';
import type { NetworkMember, PeopleNetwork } from '../../derive/networks';
import type { Strings } from '../../i18n/strings';
import { sameData } from '../../model/same';
import { addAside, addLink, addList, addNamed, addQuiet } from '../shared/note-elements';
import type { LinkPorts } from '../shared/note-elements';
import { repaint } from '../shared/kept-focus';

/** What the list of networks needs. */
export interface HealthNetworksPorts extends LinkPorts {
  readonly strings: Strings;
}

const NAMES_AT_FIRST = 12;

/** The networks with their members and key persons; the thin ones, the people without one, and what nobody joins. */
export class HealthNetworks {
  private readonly whole = new Set<string>();
  private shown: unknown = null;
  private last: NetworkHealth | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly ports: HealthNetworksPorts,
  ) {
    el.addClass('reseauter-health-networks');
  }

  /** Shows these networks. What says the same is not touched. */
  update(health: NetworkHealth): void {
    this.last = health;
    const { networks, holes } = health;
    const data = { networks, holes, whole: [...this.whole] };
    if (sameData(this.shown, data)) return;
    this.shown = data;
    repaint(this.el, () => this.paint(health));
  }

  private paint({ networks, holes }: NetworkHealth): void {
    const { networks: texts } = this.ports.strings.health;
    if (networks.all.length === 0) addQuiet(this.el, texts.none);
    for (const each of networks.all) if (!each.isThin) this.paintNetwork(each);
    const thin = networks.all.filter(({ isThin }) => isThin);
    if (thin.length > 0) this.paintThin(thin);
    if (holes.length > 0) {
      this.heading(texts.holes);
      this.el.createEl('p', { cls: 'reseauter-health-note', text: texts.holesText });
      const pairs = holes.map(({ one, other }) => texts.hole(one.name, other.name));
      const list = { key: '\nholes', items: pairs, parentEl: this.el, flow: 'lines' } as const;
      this.capped(list, (itemEl, pair) => itemEl.createSpan({ text: pair, attr: { dir: 'auto' } }));
    }
    if (networks.without.length === 0) return;
    this.heading(texts.without, networks.without.length);
    const list = { key: '\nwithout', items: networks.without, parentEl: this.el, flow: 'names' } as const;
    this.capped(list, (itemEl, named) => addNamed(itemEl, named, this.ports));
  }

  private paintNetwork(network: PeopleNetwork): void {
    const { networks: texts } = this.ports.strings.health;
    const { key, members, keyPersons, projects } = network;
    const el = this.el.createDiv('reseauter-health-network');
    const titleEl = el.createEl('h3', { cls: 'reseauter-health-network-name' });
    addNamed(titleEl, network, this.ports);
    titleEl.createSpan({ cls: 'reseauter-companion-count', text: texts.members(members.length) });
    if (keyPersons.length > 0) {
      addAside(el, texts.key);
      addList(el, keyPersons, (itemEl, member) => this.paintMember(itemEl, member));
    }
    addAside(el, texts.all);
    const list = { key, items: members, parentEl: el, flow: 'names' } as const;
    this.capped(list, (itemEl, member) => addNamed(itemEl, member, this.ports));
    this.paintProjects(el, projects);
  }

  /** One line for each: with so few people there is no need for more. */
  private paintThin(thin: readonly PeopleNetwork[]): void {
    const { networks: texts } = this.ports.strings.health;
    this.heading(texts.thinTitle, thin.length);
    this.el.createEl('p', { cls: 'reseauter-health-note', text: texts.thinText });
    this.capped({ key: '\nthin', items: thin, parentEl: this.el, flow: 'lines' }, (itemEl, network) => {
      const textEl = itemEl.createDiv('reseauter-companion-text mod-pair');
      addNamed(textEl, network, this.ports);
      textEl.createSpan({ cls: 'reseauter-health-figure', text: texts.members(network.members.length) });
      for (const member of network.members) addNamed(textEl, member, this.ports);
      this.paintProjects(textEl, network.projects);
    });
  }

  private paintMember(itemEl: HTMLElement, { name, path, ties, roles }: NetworkMember): void {
    const textEl = itemEl.createDiv('reseauter-companion-text mod-pair');
    addLink(textEl, { text: name, path }, this.ports);
    textEl.createSpan({ cls: 'reseauter-health-figure', text: this.ports.strings.health.networks.keyOf(ties, roles) });
  }

  private paintProjects(parentEl: HTMLElement, projects: readonly Named[]): void {
    if (projects.length === 0) return;
    const lineEl = addAside(parentEl, `${this.ports.strings.health.networks.projects} `);
    for (const project of projects) addNamed(lineEl, project, this.ports);
  }

  private heading(text: string, count = 0): void {
    const el = this.el.createEl('h3', { cls: 'reseauter-health-heading', text });
    if (count > 0) el.createSpan({ cls: 'reseauter-companion-count', text: String(count) });
  }

  /** A list of a dozen, and the rest when somebody asks. */
  private capped<Item>({ key, items, parentEl, flow }: NameList<Item>, paint: (itemEl: HTMLElement, item: Item) => void): void {
    const shown = this.whole.has(key) ? items : items.slice(0, NAMES_AT_FIRST);
    const listEl = parentEl.createDiv({ cls: ['reseauter-health-names', `mod-${flow}`] });
    addList(listEl, shown, paint);
    if (shown.length === items.length) return;
    const text = this.ports.strings.common.more(items.length - shown.length);
    const moreEl = listEl.createEl('button', { cls: 'reseauter-companion-more', text, type: 'button' });
    moreEl.dataset.key = `more ${key}`;
    moreEl.addEventListener('click', () => {
      this.whole.add(key);
      if (this.last !== null) this.update(this.last);
    });
  }
}

/** A list of names: one below the other, or side by side where a name is all there is to say. */
interface NameList<Item> {
  readonly key: string;
  readonly items: readonly Item[];
  readonly parentEl: HTMLElement;
  readonly flow: 'lines' | 'names';
}
