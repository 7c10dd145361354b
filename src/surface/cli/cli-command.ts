import type { Answer } from '../../exchange/written-report';
import type { Strings } from '../../i18n/strings';
import type { CliCall, FlagPlan } from './cli-call';

/** A command of the app's command line. */
export interface CliCommand {
  /** `reseauter`, or `reseauter:` and what it does: ids are one list for all plugins. */
  readonly id: string;
  readonly name: keyof Strings['commandLine']['descriptions'];
  readonly flags: FlagPlan;
  /** Flags without which there is no answer. */
  readonly required?: readonly string[];
  /** Answers a call. @throws {WrongCall} when it cannot be answered */
  readonly answer: (call: CliCall) => Answer | Promise<Answer>;
}
