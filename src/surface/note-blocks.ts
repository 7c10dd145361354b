import type { HoverPopover, MarkdownPostProcessorContext, Plugin } from 'obsidian';
import { MarkdownRenderChild } from 'obsidian';
import type { BlockScope } from '../derive/block/block-scope';
import { deriveBlockScope } from '../derive/block/block-scope';
import type { NotePath } from '../model/mention';
import { movedPath } from '../model/note-path';
import type { OwnWords } from '../model/own-words';
import type { Role } from '../model/role';
import type { BlockView } from '../note/block/block-words';
import type { ParsedBlock } from '../note/block/parse-block';
import { parseBlock } from '../note/block/parse-block';
import { BlockFrame } from '../view/block/block-frame';
import type { BlockHost, BlockPainter } from '../view/block/block-painter';
import { BoardBlock } from '../view/block/board-block';
import { HealthBlock } from '../view/block/health-block';
import { MatrixBlock } from '../view/block/matrix-block';
import { PersonBlock } from '../view/block/person-block';
import { QueueBlock } from '../view/block/queue-block';
import { blockTitle } from '../view/block/block-title';
import type { ViewContext } from '../view/shared/view-context';
import { firstReading } from './first-reading';

/** The word behind the three backquotes. */
const BLOCK_LANGUAGE = 'reseauter';

/** Longer than any vault takes, in milliseconds; whoever waits for a block is not kept waiting for ever. */
const READING_LIMIT = 10_000;

const PAINTERS: Readonly<Record<BlockView, new (host: BlockHost) => BlockPainter>> = {
  board: BoardBlock, matrix: MatrixBlock, queue: QueueBlock, person: PersonBlock, health: HealthBlock,
};

/**
 * Draws the code blocks of the plugin where notes are read; they go with the plugin. A block is painted at once where the
 * vault has been read; else the app is asked to wait for it, so that an export holds what the block shows (whether it
 * waits is not verified).
 */
export function registerBlocks(plugin: Plugin, context: ViewContext): void {
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, el, place: MarkdownPostProcessorContext) => {
    const block = new NoteBlock(el, source, place.sourcePath, context);
    block.refresh();
    place.addChild(block);
    return firstReading(context.store, el.win, READING_LIMIT).then(() => block.refresh());
  });
}

/** A block inside a note, alive as long as the note shows it. What is wrong with it is said in its place. */
class NoteBlock extends MarkdownRenderChild {
  hoverPopover: HoverPopover | null = null;
  private readonly frame: BlockFrame;
  private parsed: { readonly roles: readonly Role[]; readonly words: OwnWords; readonly block: ParsedBlock } | null = null;
  private current: { readonly view: BlockView; readonly painter: BlockPainter } | null = null;
  /** Something changed while nobody saw the block. */
  private isStale = true;
  /** Whether the note shows it no more: what is painted then, nobody would take away. */
  private isOver = false;

  constructor(
    containerEl: HTMLElement,
    private readonly source: string,
    private path: NotePath,
    private readonly context: ViewContext,
  ) {
    super(containerEl);
    this.frame = new BlockFrame(containerEl, context);
  }

  override onload(): void {
    const { app, store } = this.context;
    this.isOver = false;
    this.register(store.subscribe(() => this.onChange()));
    this.registerEvent(app.workspace.on('layout-change', () => this.isStale && this.onChange()));
    this.registerEvent(
      app.vault.on('rename', (file, from) => {
        this.path = movedPath(this.path, from, file.path);
        this.refresh();
      }),
    );
    this.register(() => {
      this.isOver = true;
      this.endPainter();
    });
  }

  /** Pulls what the store has now; a part that says the same is not touched. */
  refresh(): void {
    const { context, frame, path } = this;
    const { store } = context;
    if (this.isOver) return;
    this.isStale = false;
    const { request, problems } = this.parse();
    if (problems.length > 0) return frame.showProblems(problems);
    if (store.phase.kind === 'reading') return frame.showReading();
    const found = deriveBlockScope(request, path, store);
    if (found.kind === 'problems') return frame.showProblems(found.problems);
    const { scope } = found;
    const isPainted = this.painterFor(scope).show({ request, scope });
    const title = blockTitle(request, scope, context.strings);
    const isTitleSeen = request.title.kind !== 'none';
    if (isPainted) frame.showBody(title, isTitleSeen);
    else frame.showNothing(title, isTitleSeen, context.strings.block.nothing[scope.view]);
  }

  /** How the network is doing takes a look at everybody: while nobody sees the block, it waits. */
  private onChange(): void {
    if (this.current?.view === 'health' && !this.containerEl.isShown()) this.isStale = true;
    else this.refresh();
  }

  /** What a word of the block means, and how a role is drawn, depends on the roles that there are. */
  private parse(): ParsedBlock {
    const { roles, ownWords: words } = this.context.store.settings;
    if (this.parsed?.roles === roles && this.parsed.words === words) return this.parsed.block;
    this.endPainter();
    const block = parseBlock(this.source, { roles, words });
    this.parsed = { roles, words, block };
    return block;
  }

  private painterFor({ view }: BlockScope): BlockPainter {
    if (this.current?.view === view) return this.current.painter;
    this.endPainter();
    const Painter = PAINTERS[view];
    const painter = new Painter({
      context: this.context,
      el: this.frame.bodyEl,
      hoverParent: this,
      announce: (text) => this.frame.announce(text),
      refresh: () => this.refresh(),
    });
    this.current = { view, painter };
    return painter;
  }

  private endPainter(): void {
    this.current?.painter.destroy();
    this.current = null;
    this.frame.bodyEl.empty();
  }
}
