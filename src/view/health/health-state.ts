import type { MeasureId } from '../../derive/health/measure';
import { MEASURE_IDS } from '../../derive/health/measure';

/** What the view of the network shows, in the order of its tabs. */
export const HEALTH_MODES = ['words', 'networks', 'picture'] as const;

/** What the view of the network shows. */
export type HealthMode = (typeof HEALTH_MODES)[number];

/** What the view of the network remembers between two starts of the app. */
export interface HealthState {
  readonly mode: HealthMode;
  /** The measures that somebody does not want to see. */
  readonly hidden: ReadonlySet<MeasureId>;
}

/** A view that nobody has touched yet. */
export const INITIAL_HEALTH_STATE: HealthState = { mode: 'words', hidden: new Set() };

/** What the workspace keeps of the view. */
export function savedHealthState({ mode, hidden }: HealthState): Record<string, unknown> {
  return { mode, hidden: MEASURE_IDS.filter((id) => hidden.has(id)) };
}

/** Reads what the workspace kept; it may come from another version or another hand, so unknown things are passed over. */
export function readHealthState(saved: unknown, current: HealthState): HealthState {
  const values: Readonly<Record<string, unknown>> = typeof saved === 'object' && saved !== null ? { ...saved } : {};
  const hidden: unknown = values['hidden'];
  return {
    mode: HEALTH_MODES.find((mode) => mode === values['mode']) ?? current.mode,
    hidden: Array.isArray(hidden) ? new Set(MEASURE_IDS.filter((id) => hidden.includes(id))) : current.hidden,
  };
}

/** The same with a measure hidden. */
export function withHidden(state: HealthState, id: MeasureId): HealthState {
  return { ...state, hidden: new Set([...state.hidden, id]) };
}

/** The same with every measure shown. */
export function withAllMeasures(state: HealthState): HealthState {
  return { ...state, hidden: new Set() };
}
