import type { HoverParent } from 'obsidian';
import type { BlockScope } from '../../derive/block/block-scope';
import type { BlockRequest } from '../../note/block/block-request';
import type { LinkPorts } from '../shared/note-elements';
import { previewNote } from '../card/preview-note';
import { showLinkMenu } from '../note-menu/note-items';
import { openNote } from '../shared/open-note';
import type { ViewContext } from '../shared/view-context';

/** A code block, as those see it who paint what is in it. */
export interface BlockHost {
  readonly context: ViewContext;
  /** Where the block paints; empty at first, and its own. */
  readonly el: HTMLElement;
  readonly hoverParent: HoverParent;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
  /** Pulls what the store has now, after a press that changed what is to be seen. */
  readonly refresh: () => void;
}

/** What a block asks for and what that means in this vault. */
export interface BlockPicture {
  readonly request: BlockRequest;
  readonly scope: BlockScope;
}

/** Paints one view into a block. */
export interface BlockPainter {
  /** Paints what the store has now; what says the same is not touched. Returns whether there was anything to paint. */
  show(picture: BlockPicture): boolean;
  /** Ends what would outlive the elements. */
  destroy(): void;
}

/** Links as everywhere else: a press opens, the app's key opens elsewhere, a pointer that rests shows a preview. */
export function linkPortsOf({ context, hoverParent }: BlockHost): LinkPorts {
  return {
    open: (path, event, place) => void openNote(context.app, path, event, place),
    preview: (path, event, targetEl) => previewNote(context, path, { event, targetEl, hoverParent }),
    menu: (path, event, targetEl) => showLinkMenu(context, path, event, targetEl),
  };
}

/** A heading is seen, or only heard where a block is to have none, so that nobody is lost in the parts below it. */
export type HeadingLook = 'seen' | 'spoken' | 'none';

/** How each of the things that a block shows is headed; words of a person's own stand for the name of a single one. */
export function headingLook({ title }: BlockRequest, count: number): HeadingLook {
  if (title.kind === 'none') return 'spoken';
  return title.kind === 'own' && count === 1 ? 'none' : 'seen';
}
