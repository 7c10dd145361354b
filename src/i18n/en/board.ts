import type { RoleTemplateId } from '../../model/role-template';

const templates: Readonly<Record<RoleTemplateId, { readonly name: string; readonly desc: string }>> = {
  residency: { name: 'Residency', desc: 'A host who says yes, somebody who recommends you, somebody who knows the place.' },
  funding: { name: 'Funding', desc: 'Two who decide, somebody who opens the door, those who give.' },
  hiring: { name: 'Hiring, or looking for work', desc: 'Few decide, many know somebody: mind the links.' },
  publication: { name: 'Publication', desc: 'An editor, two who read it first, those who will speak of it.' },
  'product-launch': { name: 'Product launch', desc: 'First users, allies who say so, those who bring others.' },
  'personal-board': { name: 'Personal board', desc: 'For your own path instead of a project: guides, sponsors, peers.' },
};

/** The board of one project, moving people on it, code blocks, and templates of roles. */
export const board = {
  title: 'Project board',
  titleOf: (project: string): string => `Board: ${project}`,
  label: (project: string): string => `Board of ${project}`,
  open: 'Open the board of a project',
  openOf: 'Open the board',
  which: 'Which project?',
  noProjectYet: 'No project yet. “Start a project” makes one.',
  noSuchProject: 'No project has such a name',
  gone: { title: 'No project to show', text: 'Choose one with the command “Open the board of a project”.' },
  hint: 'Drag a name into another box, or press Space on it, then the arrows and Enter. M shows what else can be done.',
  touchHint: 'Touch a name to move it or to open its note.',
  moveTo: (box: string): string => `Move to ${box}`,
  moved: (name: string, from: string, to: string): string => `${name} left ${from} and is now in ${to}.`,
  byHand: (name: string): string => `${name} stands in the text of a note, or in one line with others: only you can move that, in the note.`,
  pickedUp: (name: string, box: string): string => `${name} picked up from ${box}. Arrows choose a box, Enter drops, Escape cancels.`,
  over: (box: string, at: number, of: number): string => `${box}, box ${at} of ${of}`,
  cancelled: (name: string, box: string): string => `${name} stays in ${box}.`,
  useTemplate: 'Use a template of roles…',
  useTemplateOn: 'Use a template of roles in a project',
  whichTemplate: 'What kind of project is it?',
  templates,
  templateUsed: (template: string, project: string): string => `${project} now asks for the roles of “${template}”.`,
  block: {
    unknownLine: (line: string): string => `“${line}” is not understood. A block says “project: [[name of the note]]” and “view: board”.`,
    unknownView: (view: string): string => `There is no view “${view}”. Write “view: board”.`,
    noProject: 'Which project? Add a line “project: [[name of the note]]”.',
    unknownProject: (name: string): string => `No note of a project is called “${name}”.`,
  },
};
