import type { Menu } from 'obsidian';
import type { Board } from '../../derive/board';
import type { Named } from '../../derive/brief';
import type { PlacedStance } from '../../derive/stance-map';
import type { Strings } from '../../i18n/strings';
import type { Horizon } from '../../model/horizon';
import type { NotePath, PromisedIntroduction } from '../../model/mention';
import type { Project } from '../../model/project';
import type { RoleId } from '../../model/role';
import type { ToldTask } from '../../network/reference';
import type { BoardPorts } from '../board/board-ports';
import type { SectionId } from './companion-state';
import type { LinkPorts } from '../shared/note-elements';
import type { PersonAction } from '../shared/person-actions';

/** What the parts of the panel can ask for while they paint, and what their links and buttons do. */
export interface CompanionPorts extends LinkPorts {
  readonly strings: Strings;
  readonly act: (action: PersonAction, person: NotePath) => void;
  /** Whether a task can be ticked from here. */
  readonly canTick: (task: ToldTask) => boolean;
  /** Ticks a task where it is written; resolves to whether that was done. */
  readonly tick: (task: ToldTask) => Promise<boolean>;
  /** Puts a text on the clipboard and says so. */
  readonly copyPitch: (text: string) => void;
  readonly nameSomebody: (board: Board, role: RoleId) => void;
  /** Asks how somebody stands towards a project. */
  readonly rate: (board: Board, named: Named) => void;
  /** Asks whose stance towards a project is to be noted. */
  readonly rateWhom: (board: Board) => void;
  /** Lists those who share a field of a picture. */
  readonly showCrowd: (board: Board, crowd: readonly PlacedStance[], event: MouseEvent | KeyboardEvent, el: Element) => void;
  /** Ticks off a horizon that was reached. */
  readonly markReached: (project: Project, horizon: Horizon) => void;
  /** Asks when a horizon is to be reached instead. */
  readonly moveHorizon: (project: Project, horizon: Horizon) => void;
  /** Offers the stages of an introduction that `asked` promised. */
  readonly changeIntroduction: (asked: NotePath, promise: PromisedIntroduction, event: MouseEvent, el: HTMLElement) => void;
  /** What the names on a project's board do. */
  readonly board: BoardPorts;
  readonly boardMenu: (board: Board) => Menu;
  /** Shows the whole list of a section, until another note comes. */
  readonly showAll: (section: SectionId) => void;
}
