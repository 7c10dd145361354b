import type { Interaction } from '../model/interaction';
import type { Task } from '../model/journal';
import type { NotePath } from '../model/mention';
import type { Stance } from '../model/stance';

/** An exchange with somebody, told in a note that is not hers. */
export interface ToldInteraction {
  /** The note that tells of it. */
  readonly from: NotePath;
  readonly person: NotePath;
  readonly interaction: Interaction;
}

/** An open task about somebody. */
export interface ToldTask {
  /** The note it stands in. */
  readonly from: NotePath;
  readonly person: NotePath;
  readonly task: Task;
}

/** What one person's note says of her ties to another: she knows her, or was introduced to me by her. */
export interface Tie {
  /** The note that says so. */
  readonly from: NotePath;
  readonly to: NotePath;
  readonly kind: 'knows' | 'introduced-by';
}

/** How a project's note rates somebody. */
export interface RatedStance {
  readonly project: NotePath;
  readonly person: NotePath;
  readonly stance: Stance;
}
