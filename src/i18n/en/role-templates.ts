import type { RoleTemplateId } from '../../model/role-template';

/** How a kind of project is called, and what it is about. */
export interface RoleTemplateTexts {
  readonly name: string;
  readonly desc: string;
}

const usual: Readonly<Record<RoleTemplateId, RoleTemplateTexts>> = {
  residency: { name: 'Residency', desc: 'A host who says yes, somebody who recommends you, somebody who knows the place.' },
  funding: { name: 'Funding', desc: 'Two who decide, somebody who opens the door, those who give.' },
  hiring: { name: 'Hiring, or looking for work', desc: 'Few decide, many know somebody: mind the links.' },
  publication: { name: 'Publication', desc: 'An editor, two who read it first, those who will speak of it.' },
  'product-launch': { name: 'Product launch', desc: 'First users, allies who say so, those who bring others.' },
  'personal-board': { name: 'Personal board', desc: 'For your own path instead of a project: guides, sponsors, peers.' },
};

/** The kinds of projects, and the page of the settings where they are chosen. */
export const roleTemplates = {
  usual,
  page: { name: 'Kinds of project', desc: 'How many names each kind needs in each role; chosen when a project starts, or on its board.' },
  list: 'What each kind needs',
  empty: 'No kind of project is left.',
  add: 'Add a kind of project',
  asUsual: 'each role as usual',
  removed: 'Removed',
  restoreDesc: 'Press to bring it back.',
  title: { add: 'New kind of project', edit: (name: string): string => `Kind of project: ${name}` },
  name: 'Name',
  hint: 'How many names such a project needs. Empty is as usual, 0 asks for none.',
  usually: (count: number): string => `usually ${count}`,
  notOnBoard: 'Not on your board: asked for once the role is there.',
  reset: 'As it came',
  nameNeeded: 'Write how this kind of project is called.',
  taken: (name: string): string => `There is a kind of project “${name}” already.`,
};
