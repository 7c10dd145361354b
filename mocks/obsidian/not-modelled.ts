/**
 * Thrown where the stand-in would have to guess: the behaviour of the app is unknown, or nothing in this project uses
 * it. A test that runs into it has found something to look up in the app first.
 */
export class NotModelled extends Error {
  /** @param what - the part of the app's interface, as in `Vault.adapter` */
  constructor(what: string) {
    super(`The stand-in does not model ${what}.`);
    this.name = 'NotModelled';
  }
}
