import type { Person } from '../model/person';
import type { Network } from '../network/network';

/** What is still to be said of somebody before she counts as classified. */
const CLASSIFYING_STEPS = ['network', 'rhythm', 'contribution'] as const;

/**
 * `network`: which networks she belongs to; `rhythm`: how close she is, or how often to be in touch; `contribution`:
 * something that she can bring or looks for: a skill, a need, a role.
 */
export type ClassifyingStep = (typeof CLASSIFYING_STEPS)[number];

/** What is still to be said of a person; nothing once she is classified. */
export function stepsLeft(person: Person, network: Network): readonly ClassifyingStep[] {
  const isSaid: Readonly<Record<ClassifyingStep, boolean>> = {
    network: person.networks.length > 0,
    rhythm: person.circle !== null || person.cadence !== null,
    contribution: person.skills.length > 0 || person.needs.length > 0 || hasRole(person, network),
  };
  return CLASSIFYING_STEPS.filter((step) => !isSaid[step]);
}

function hasRole({ path, aptitudes }: Person, network: Network): boolean {
  return aptitudes.length > 0 || network.assignmentsOfPerson(path).length > 0;
}
