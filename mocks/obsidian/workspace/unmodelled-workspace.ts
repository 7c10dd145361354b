import { NotModelled } from '../not-modelled';
import { Events } from '../vault/events';

/** The part of the workspace that the project does not use: older forms, and what belongs to the app's editor. */
export abstract class UnmodelledWorkspace extends Events {
  get rightRibbon(): never {
    throw new NotModelled('Workspace.rightRibbon');
  }

  createLeafInParent(): never {
    throw new NotModelled('Workspace.createLeafInParent');
  }

  splitActiveLeaf(): never {
    throw new NotModelled('Workspace.splitActiveLeaf');
  }

  duplicateLeaf(): never {
    throw new NotModelled('Workspace.duplicateLeaf');
  }

  updateOptions(): never {
    throw new NotModelled('Workspace.updateOptions');
  }}
