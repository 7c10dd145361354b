import type { Person } from '../../src/model/person';
import type { Project } from '../../src/model/project';
import { day, person, project } from './builders';

const HOME = ['[[Conservatoire de Liège]]'];
const BOTH = ['subsides', 'production'];

/** The project of the worked example that looks for a mentor and an expert. */
export const S: Project = project('S', {
  needs: ['mentor: production', 'mentor: subsides', 'expert: lumière'],
  boxes: { ally: ['[[Nadège]]'], partner: ['[[Karim]]'], opponent: ['[[Pascal]]'] },
});

/** The eight people of the worked example. */
export const AROUND_S: readonly Person[] = [
  person('Nadège', { circle: 'close', lastContact: day('2025-12-20'), gave: 1, received: 1, knows: ['[[Colette]]'], networks: HOME }),
  person('Karim', {
    circle: 'core', lastContact: day('2026-02-16'), received: 5, knows: ['[[Colette]]', '[[Nadège]]'], networks: ['conservatoire de liège'],
  }),
  person('Inès', {
    lastContact: day('2026-03-05'), gave: 1, received: 2, knows: ['[[Femke]]'], skills: ['Production', 'diffusion'],
    aptitudes: ['mentor'], networks: ['Centres culturels'],
  }),
  person('Femke', { lastContact: day('2024-08-01'), knows: ['[[Inès]]'], skills: BOTH, networks: ['Collectif Bruine'] }),
  person('Colette', { knows: ['[[Nadège]]'], skills: BOTH, networks: ['Festival'] }),
  person('Odile', { lastContact: day('2026-03-15'), skills: ['LUMIERE'], networks: ['Formation'] }),
  person('Pascal', { lastContact: day('2026-01-20'), skills: BOTH, knows: ['[[Colette]]'], networks: HOME }),
  person('Simon', { lastContact: day('2026-01-20'), skills: BOTH, status: 'do-not-contact' }),
];
