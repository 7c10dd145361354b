/** Why the preview's server does not do what it was asked, in words for the person and a status for the browser. */
export class Refusal extends Error {
  /**
   * @param {number} status HTTP status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}
