import { turn } from './page';
import type { World } from './world';
import { CompanionView } from '../../src/view/companion/companion-view';
import { FollowUpView } from '../../src/view/follow-ups/follow-up-view';
import type { WorkspaceLeaf } from '../../mocks/obsidian/workspace/leaf';

/**
 * The views that show the same whenever they are opened on the same vault with the same state. New contacts are not among
 * them: they stay with whom they show.
 */
const COMPARED = [
  'reseauter-follow-ups', 'reseauter-role-matrix', 'reseauter-board', 'reseauter-companion', 'reseauter-network', 'reseauter-vault-check',
];
/** What is said once and not shown, and what is a person's own and not of the notes, such as which one is in front. */
const PASSING = '[role="status"], .reseauter-spoken, .reseauter-selection, .reseauter-work-line, .reseauter-names-note';

/** Each open view shows what one shows that is opened now. */
export async function screenWrongs(world: World): Promise<string[]> {
  const wrongs: string[] = [];
  for (const leaf of world.app.workspace.allLeaves()) {
    const type = leaf.view.getViewType();
    if (leaf.isDeferred || !leaf.isVisible() || !COMPARED.includes(type)) continue;
    const is = linesIn(leaf.view.containerEl);
    const shouldBe = await linesAnew(world, leaf);
    const at = shouldBe.findIndex((line, index) => is[index] !== line);
    if (at !== -1 || is.length !== shouldBe.length) {
      const where = at === -1 ? shouldBe.length : at;
      wrongs.push(`${type} shows ${JSON.stringify(is.slice(where, where + 3))} and a new one ${JSON.stringify(shouldBe.slice(where, where + 3))}`);
    }
  }
  return wrongs;
}

/** What a view shows that is opened in a tab of its own, in the state of another one. */
async function linesAnew(world: World, leaf: WorkspaceLeaf): Promise<string[]> {
  const { workspace } = world.app;
  const front = workspace.allLeaves().filter((each) => each.isVisible());
  const { type, state } = leaf.getViewState();
  const anew = workspace.createLeafIn(workspace.fillRoot());
  await world.untilDone(anew.setViewState({ type, ...(state === undefined ? {} : { state }) }));
  takeOver(leaf, anew);
  await world.untilDone(workspace.revealLeaf(anew));
  await world.page.pass(60);
  const lines = linesIn(anew.view.containerEl);
  anew.detach();
  for (const each of front) if (each.parent !== null) await world.untilDone(workspace.revealLeaf(each));
  await turn();
  return lines;
}

/** What a person unfolded, or asked to see more of, is kept by no workspace, nor is whoever she went to. */
function takeOver(from: WorkspaceLeaf, to: WorkspaceLeaf): void {
  const [one, other]: readonly unknown[] = [from.view, to.view];
  if (one instanceof CompanionView && other instanceof CompanionView) {
    Object.assign(other, { file: one['file'] });
    other['refresh']();
  }
  if (!(one instanceof FollowUpView) || !(other instanceof FollowUpView)) return;
  const { opened, closed, choices } = one['state'] as unknown as { opened: unknown; closed: unknown; choices: unknown };
  Object.assign(other['state'], { opened, closed, choices });
  other['paint']();
}

/** What can be read in an element, line by line: of a grid in the order of its rows and columns. */
export function linesIn(el: HTMLElement): string[] {
  const shown = [...el.querySelectorAll<HTMLElement>('.view-content *')].filter((each) => isShown(each) && each.closest(PASSING) === null);
  const lines = shown.flatMap((each) => {
    const text = [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent).join('').trim();
    return text === '' ? [] : [{ text, place: placeOf(each) }];
  });
  // Sorting is stable: what has no place of its own stays as it is in the document.
  return lines.sort((a, b) => a.place - b.place).map(({ text }) => text);
}

function isShown(el: HTMLElement): boolean {
  for (let each: HTMLElement | null = el; each !== null && !each.hasClass('view-content'); each = each.parentElement) {
    if (each.hidden || each.style.display === 'none') return false;
  }
  return true;
}

function placeOf(el: Element): number {
  const row = Number(el.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? el.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 0);
  const column = Number(el.closest('[aria-colindex]')?.getAttribute('aria-colindex') ?? 0);
  return row * 1000 + column;
}
