import 'vitest';

// What vitest.config.ts hands to the tests.
declare module 'vitest' {
  export interface ProvidedContext {
    /** The moment that most tests live in, a Monday: as local time, or as an instant. */
    monday: string;
    /** The day on which vaults made by chance begin. */
    day: string;
  }
}
