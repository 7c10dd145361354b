import type { HoverParent } from 'obsidian';
import type { NotePath } from '../../model/mention';
import { HOVER_SOURCE } from '../shared/open-note';
import type { ViewContext } from '../shared/view-context';
import { showCardOnHover } from './card-hover';

/** Where the pointer rests on a name. */
export interface HoveredLink {
  readonly event: MouseEvent;
  readonly hoverParent: HoverParent;
  readonly targetEl: HTMLElement;
}

/**
 * Asks the app for a preview of a note, which comes as the person chose in the app's own settings; and, of a person, shows
 * her card where no preview was asked for.
 */
export function previewNote(context: ViewContext, path: NotePath, { event, hoverParent, targetEl }: HoveredLink): void {
  context.app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext: path, sourcePath: '' });
  showCardOnHover(context, path, event, targetEl);
}
