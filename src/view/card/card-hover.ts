import type { HoverParent } from 'obsidian';
import { HoverPopover, Keymap, Platform } from 'obsidian';
import { derivePersonBrief } from '../../derive/person-brief';
import type { NotePath } from '../../model/mention';
import { closeWithPlugin } from '../shared/overlays';
import type { ViewContext } from '../shared/view-context';
import { paintCardButtons, paintCardFacts, paintCardHead } from './card-parts';
import { cardPortsOf } from './card-ports';

/** Long enough that a pointer which only passes over names opens nothing; in milliseconds. */
const WAIT = 600;

/** The popover of the app's own page preview belongs to a view; the card has a parent of its own, so neither closes the other. */
const parent: HoverParent = { hoverPopover: null };
let waiting: HTMLElement | null = null;

/**
 * Shows the card of somebody when the pointer rests on a link to her in a view of ours. With Mod the link belongs to the
 * app's page preview. Fingers do not rest on anything: they have the menu.
 */
export function showCardOnHover(context: ViewContext, path: NotePath, event: MouseEvent, targetEl: HTMLElement): void {
  if (!Keymap.isModifier(event, 'Mod')) showCard(context, path, targetEl);
}

/** Shows the card of somebody beside a link to her in a note, while Alt is held: Mod asks for the app's page preview there. */
export function showCardWithAlt(context: ViewContext, path: NotePath, event: MouseEvent, targetEl: HTMLElement): void {
  if (Keymap.isModifier(event, 'Alt') && !Keymap.isModifier(event, 'Mod')) showCard(context, path, targetEl);
}

function showCard(context: ViewContext, path: NotePath, targetEl: HTMLElement): void {
  const followUp = context.store.followUpOf(path);
  // The pointer tells of every move over the parts of one link.
  if (followUp === null || !context.store.settings.hoverCards || Platform.isMobile || waiting === targetEl) return;
  waiting = targetEl;
  targetEl.addEventListener('mouseleave', () => {
    if (waiting === targetEl) waiting = null;
  }, { once: true });
  const popover = new HoverPopover(parent, targetEl, WAIT);
  const { hoverEl } = popover;
  const brief = derivePersonBrief(followUp, context.store);
  hoverEl.addClass('reseauter-card-popover');
  const cardEl = hoverEl.createDiv('reseauter-card');
  paintCardHead(cardEl, brief);
  paintCardFacts(cardEl, brief, context.store.today, context.strings);
  // The app hides the card once the pointer has left it; what comes from its buttons lies over it before that.
  const leave = (): void => {
    hoverEl.detach();
    popover.unload();
  };
  paintCardButtons(cardEl, brief, cardPortsOf(context, followUp.person, leave), context.strings);
  closeWithPlugin({ isOpen: () => parent.hoverPopover === popover, close: () => {
    // A card that waits to be shown goes the way of the app: the pointer has left the link.
    if (hoverEl.isConnected) leave();
    else targetEl.dispatchEvent(new MouseEvent('mouseleave'));
  } });
}
