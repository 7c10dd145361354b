import { checkSteps, countOfSteps, shownFindings } from '../../derive/vault-check/check-steps';
import type { CheckSource, Finding } from '../../derive/vault-check/finding';
import { inSlices } from '../../vault/slices';
import type { ViewContext } from '../shared/view-context';

/** Runs the vault check in slices, so that typing and scrolling go on; a new run ends the one before. */
export class CheckRun {
  private runs = 0;

  constructor(private readonly context: ViewContext) {}

  /** What the check looks at just now. */
  get source(): CheckSource {
    const { store, language, dayFirst } = this.context;
    const { network, settings, today } = store;
    return { network, people: store.people(), settings, today, dayFirst, language };
  }

  /** Ends a run that goes on. */
  stop(): void {
    this.runs += 1;
  }

  /**
   * @param onProgress - after each slice: how many steps are through, and of how many
   * @returns what was found, in order and without what is ignored; null for a run that another one ended
   */
  async run(win: Window, onProgress: (done: number, total: number) => void): Promise<readonly Finding[] | null> {
    this.stop();
    const own = this.runs;
    const { source } = this;
    const total = countOfSteps(source);
    const found: Finding[] = [];
    const isStopped = (): boolean => own !== this.runs;
    const take = (some: readonly Finding[]): void => void found.push(...some);
    await inSlices(checkSteps(source), take, { win, isStopped, onSlice: (done) => onProgress(done, total) });
    return isStopped() ? null : shownFindings(found, source);
  }
}
