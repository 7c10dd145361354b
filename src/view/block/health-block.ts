import type { NetworkHealth } from '../../derive/health';
import { deriveHealth } from '../../derive/health';
import { healthSourceOf } from '../../derive/health/source';
import type { BlockRequest } from '../../note/block/block-request';
import type { HealthPart } from '../../note/block/block-words';
import { HealthNetworks } from '../health/health-networks';
import { HealthWords } from '../health/health-words';
import type { BlockHost, BlockPainter, BlockPicture } from './block-painter';
import { linkPortsOf } from './block-painter';

const USUAL_PARTS: readonly HealthPart[] = ['warnings', 'measures'];

/** How the network is doing, in words. */
export class HealthBlock implements BlockPainter {
  private readonly wordsEl: HTMLElement;
  private readonly networksEl: HTMLElement;
  private readonly words: HealthWords;
  private readonly networks: HealthNetworks;

  constructor(private readonly host: BlockHost) {
    const { strings } = host.context;
    const links = linkPortsOf(host);
    host.el.addClass('reseauter-health');
    this.wordsEl = host.el.createDiv();
    this.networksEl = host.el.createDiv();
    // What is out of sight in the view stays in a note: there, a line chooses.
    this.words = new HealthWords(this.wordsEl, { strings, ...links, hide: null, showHidden: () => undefined });
    this.networks = new HealthNetworks(this.networksEl, { strings, ...links });
  }

  show({ request }: BlockPicture): boolean {
    const { store } = this.host.context;
    if (store.people().length === 0) return false;
    const parts = partsOf(request);
    const health = deriveHealth(healthSourceOf(store));
    const shown = shownHealth(health, parts);
    const hasWords = shown.measures.length + shown.warnings.length > 0;
    this.wordsEl.hidden = !hasWords;
    this.networksEl.hidden = !parts.has('networks');
    if (hasWords) this.words.update(shown, new Set());
    if (parts.has('networks')) this.networks.update(health);
    return hasWords || parts.has('networks');
  }

  destroy(): void {
    this.host.el.removeClass('reseauter-health');
  }
}

function partsOf({ healthParts }: BlockRequest): ReadonlySet<HealthPart> {
  return new Set(healthParts.length > 0 ? healthParts : USUAL_PARTS);
}

/** Warnings alone are the projects to look at, and the measures that warn. */
function shownHealth(health: NetworkHealth, parts: ReadonlySet<HealthPart>): NetworkHealth {
  const measures = health.measures.filter(({ state }) => parts.has('measures') || (parts.has('warnings') && state === 'warn'));
  return { ...health, measures, warnings: parts.has('warnings') ? health.warnings : [] };
}
