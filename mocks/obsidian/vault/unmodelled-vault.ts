import type * as Host from 'obsidian';
import { NotModelled } from '../not-modelled';
import { Events } from './events';

/** The part of the vault that nothing in this project uses: changes of binary files, copies, and the layer below the vault. */
export abstract class UnmodelledVault extends Events {
  get adapter(): Host.DataAdapter {
    throw new NotModelled('Vault.adapter');
  }

  getResourcePath(): string {
    throw new NotModelled('Vault.getResourcePath');
  }

  modifyBinary(): Promise<void> {
    throw new NotModelled('Vault.modifyBinary');
  }

  appendBinary(): Promise<void> {
    throw new NotModelled('Vault.appendBinary');
  }

  copy(): Promise<never> {
    throw new NotModelled('Vault.copy');
  }
}
