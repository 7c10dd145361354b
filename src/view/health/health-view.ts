import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { NetworkHealth } from '../../derive/health';
import { deriveHealth } from '../../derive/health';
import type { MeasureId } from '../../derive/health/measure';
import type { HealthSource } from '../../derive/health/source';
import { healthSourceOf } from '../../derive/health/source';
import { deriveNetworkPicture } from '../../derive/network-picture';
import type { LinkPorts } from '../shared/note-elements';
import { showEmptyState, showReading } from '../shared/empty-state';
import { firstSteps } from '../shared/first-steps';
import { HealthNetworks } from './health-networks';
import { HealthPicture } from './health-picture';
import type { HealthMode, HealthState } from './health-state';
import { HEALTH_MODES, INITIAL_HEALTH_STATE, readHealthState, savedHealthState, withAllMeasures, withHidden } from './health-state';
import { HealthWords } from './health-words';
import { previewNote } from '../card/preview-note';
import { showLinkMenu } from '../note-menu/note-items';
import { openNote } from '../shared/open-note';
import { openView } from '../shared/open-view';
import { Tabs } from '../shared/tabs';
import type { ViewContext } from '../shared/view-context';

/** The type under which the workspace keeps the view. */
export const HEALTH_VIEW_TYPE = 'reseauter-health';

/** What is on screen once the view is open. */
interface Parts {
  readonly tabs: Tabs<HealthMode>;
  readonly scrollEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly faceEls: Readonly<Record<HealthMode, HTMLElement>>;
  readonly words: HealthWords;
  readonly networks: HealthNetworks;
  readonly picture: HealthPicture;
}

/** The network: how it is doing in words, the networks in it, and its picture. */
export class HealthView extends ItemView {
  override icon = 'waypoints';
  override navigation = true;
  hoverPopover = null;
  private state: HealthState = INITIAL_HEALTH_STATE;
  /** What was derived last; null once anything changed since. A view that nobody sees derives nothing. */
  private derived: { readonly source: HealthSource; readonly health: NetworkHealth } | null = null;
  private parts: Parts | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: ViewContext,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return HEALTH_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.context.strings.health.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...savedHealthState(this.state) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state = readHealthState(state, this.state);
    await super.setState(state, result);
    this.paint();
  }

  override onResize(): void {
    this.paint();
    this.parts?.picture.resize();
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, context } = this;
    contentEl.addClass('reseauter-health');
    const { modes: names, modesLabel: label } = context.strings.health;
    const onMode = (mode: HealthMode): void => this.change({ ...this.state, mode });
    const tabs = new Tabs(contentEl, { modes: HEALTH_MODES, names, label, cls: 'reseauter-health-modes', onMode });
    const scrollEl = contentEl.createDiv('reseauter-health-scroll');
    const messageEl = scrollEl.createDiv('reseauter-message');
    const faceEl = (mode: HealthMode): HTMLElement => scrollEl.createDiv({ attr: { role: 'tabpanel', 'aria-label': names[mode] } });
    const faceEls = { words: faceEl('words'), networks: faceEl('networks'), picture: faceEl('picture') };
    this.parts = { tabs, scrollEl, messageEl, faceEls, ...this.createFaces(faceEls) };
    this.register(context.store.subscribe(() => this.refresh()));
    this.registerEvent(this.app.workspace.on('layout-change', () => this.paint()));
    this.paint();
  }

  protected override async onClose(): Promise<void> {
    this.parts = null;
    this.contentEl.empty();
  }

  private createFaces(els: Parts['faceEls']): Pick<Parts, HealthMode> {
    const { strings } = this.context;
    const links: LinkPorts = {
      open: (path, event, place) => void openNote(this.app, path, event, place),
      preview: (path, event, targetEl) => previewNote(this.context, path, { event, targetEl, hoverParent: this }),
      menu: (path, event, targetEl) => showLinkMenu(this.context, path, event, targetEl),
    };
    const hide = (id: MeasureId): void => this.change(withHidden(this.state, id));
    const showHidden = (): void => this.change(withAllMeasures(this.state));
    return {
      words: new HealthWords(els.words, { strings, ...links, hide, showHidden }),
      networks: new HealthNetworks(els.networks, { strings, ...links }),
      picture: new HealthPicture(els.picture, { ...links, strings, open: (path, event) => void openNote(this.app, path, event) }),
    };
  }

  private change(state: HealthState): void {
    if (this.parts !== null && state.mode !== this.state.mode) this.parts.scrollEl.scrollTop = 0;
    this.state = state;
    this.app.workspace.requestSaveLayout();
    this.paint();
  }

  private refresh(): void {
    this.derived = null;
    this.paint();
  }

  /** Pulls what the store has now, when somebody sees it. */
  private paint(): void {
    const { parts, context, state } = this;
    if (parts === null || !this.contentEl.isShown()) return;
    const { tabs, messageEl, faceEls } = parts;
    tabs.select(state.mode);
    const isReading = context.store.phase.kind === 'reading';
    const isEmpty = !isReading && context.store.people().length === 0;
    messageEl.empty();
    if (isReading) showReading(messageEl, context);
    else if (isEmpty) showNobody(messageEl, context);
    for (const mode of HEALTH_MODES) faceEls[mode].hidden = isReading || isEmpty || mode !== state.mode;
    if (!isReading && !isEmpty) this.paintFace(parts);
  }

  private paintFace({ words, networks, picture }: Parts): void {
    const { mode, hidden } = this.state;
    const { source, health } = (this.derived ??= this.derive());
    if (mode === 'words') words.update(health, hidden);
    else if (mode === 'networks') networks.update(health);
    else {
      picture.update(deriveNetworkPicture(source, health.networks));
      picture.resize();
    }
  }

  private derive(): { readonly source: HealthSource; readonly health: NetworkHealth } {
    const source = healthSourceOf(this.context.store);
    return { source, health: deriveHealth(source) };
  }
}

/** Shows the network: the view that is open, else a new tab. */
export async function openHealth(context: Pick<ViewContext, 'app'>): Promise<void> {
  await openView(context, HEALTH_VIEW_TYPE);
}

/** Says that there is nobody yet, and leads to what was read of the notes. */
function showNobody(el: HTMLElement, context: ViewContext): void {
  showEmptyState(el, { ...context.strings.health.nobody, ...firstSteps(context, ['person', 'project']) });
}
