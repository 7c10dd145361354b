import { contactMeasure, firstMessageMeasure } from './health/contact-measures';
import { doorsMeasure, favoursMeasure } from './health/favour-measures';
import type { Measure } from './health/measure';
import { dependencyMeasure, diversityMeasure, networkSharesOf } from './health/network-measures';
import { coverageMeasure, sameHandsMeasure, stanceMeasure } from './health/project-measures';
import type { ProjectWarning } from './health/project-warnings';
import { projectWarningsOf } from './health/project-warnings';
import type { HealthSource } from './health/source';
import { knownGraphOf } from './health/source';
import { constraintMeasure, redundancyMeasure } from './health/tie-measures';
import type { NetworkHole, PeopleNetworks } from './networks';
import { deriveNetworks, holesBetween } from './networks';

/** How the network as a whole is doing. */
export interface NetworkHealth {
  /** One for each of `MEASURE_IDS`, in their order. */
  readonly measures: readonly Measure[];
  readonly warnings: readonly ProjectWarning[];
  readonly networks: PeopleNetworks;
  readonly holes: readonly NetworkHole[];
}

/** All measures, the networks and what to look at, from scratch (docs/network.md). Costs what people and ties there are. */
export function deriveHealth(source: HealthSource): NetworkHealth {
  const { network, settings, available, graph } = source;
  const networks = deriveNetworks({ network, roles: settings.roles, people: available, graph });
  const shares = networkSharesOf(source, networks);
  const contacts = knownGraphOf(source);
  return {
    measures: [
      coverageMeasure(source),
      sameHandsMeasure(source),
      stanceMeasure(source),
      contactMeasure(source),
      firstMessageMeasure(source),
      dependencyMeasure(shares),
      diversityMeasure(shares),
      redundancyMeasure(source, contacts),
      constraintMeasure(source, contacts),
      doorsMeasure(source),
      favoursMeasure(source),
    ],
    warnings: projectWarningsOf(source),
    networks,
    holes: holesBetween(networks, graph),
  };
}
