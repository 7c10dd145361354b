import type { HoverPopover, MarkdownPostProcessorContext, Plugin } from 'obsidian';
import { MarkdownRenderChild } from 'obsidian';
import type { Board } from '../derive/board';
import type { BlockRequest } from '../note/block-text';
import { parseBlock } from '../note/block-text';
import { BoardPanel } from '../view/board/board-panel';
import { BoxActions } from '../view/board/box-actions';
import { showReading } from '../view/shared/empty-state';
import { boardPortsOf } from '../view/board/live-board-ports';
import type { ViewContext } from '../view/shared/view-context';

/** The word behind the three backquotes. */
const BLOCK_LANGUAGE = 'reseauter';

/** Draws the code blocks of the plugin where notes are read; they go with the plugin. */
export function registerBlocks(plugin: Plugin, context: ViewContext): void {
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, el, place: MarkdownPostProcessorContext) => {
    place.addChild(new BoardBlock(el, parseBlock(source), place.sourcePath, context));
  });
}

/** A board inside a note, alive as long as the note shows it. What is wrong with the block is said in its place. */
class BoardBlock extends MarkdownRenderChild {
  hoverPopover: HoverPopover | null = null;
  private readonly panel: BoardPanel;
  private readonly messageEl: HTMLElement;
  private readonly boardEl: HTMLElement;

  constructor(
    containerEl: HTMLElement,
    private readonly request: BlockRequest,
    private readonly sourcePath: string,
    private readonly context: ViewContext,
  ) {
    super(containerEl);
    containerEl.addClass('reseauter-block');
    this.messageEl = containerEl.createDiv('reseauter-message');
    this.boardEl = containerEl.createDiv();
    const liveEl = containerEl.createDiv({ cls: 'reseauter-spoken', attr: { role: 'status' } });
    const boxes = new BoxActions(context, () => this.panel.restoreFocus());
    const announce = (text: string): void => liveEl.setText(text);
    this.panel = new BoardPanel(this.boardEl, boardPortsOf({ context, boxes, hoverParent: this, announce }));
  }

  override onload(): void {
    this.register(this.context.store.subscribe(() => this.paint()));
    this.paint();
  }

  private paint(): void {
    const { messageEl, boardEl, context } = this;
    const found = this.find();
    const isBoard = typeof found !== 'string';
    messageEl.hidden = isBoard;
    boardEl.hidden = !isBoard;
    if (isBoard) this.panel.show(found);
    else if (context.store.phase.kind === 'reading') showReading(messageEl, context);
    else {
      messageEl.empty();
      messageEl.createEl('p', { cls: 'reseauter-hint', text: found });
    }
  }

  /** The board that the block asks for, else what is wrong with it in plain words. */
  private find(): Board | string {
    const { request, sourcePath, context } = this;
    const { store, strings } = context;
    const { block } = strings.board;
    if (request.kind === 'unknown-line') return block.unknownLine(request.text);
    if (request.kind === 'unknown-view') return block.unknownView(request.text);
    if (request.project === null) return store.boardOf(sourcePath) ?? block.noProject;
    const resolution = store.network.resolve(request.project, sourcePath);
    const board = resolution.kind === 'note' ? store.boardOf(resolution.path) : null;
    return board ?? block.unknownProject(request.project.text);
  }
}
