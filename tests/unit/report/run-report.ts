import type { Report } from '../../../src/exchange/report';
import { run } from '../../../scripts/report/main';

/** What a call of the report ended with and printed. */
export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the report as the command line does. */
export async function report(...argv: string[]): Promise<Printed> {
  let stdout = '';
  let stderr = '';
  const out = { stdout: (text: string) => void (stdout += text), stderr: (text: string) => void (stderr += text) };
  const code = await run(argv, out);
  return { code, stdout, stderr };
}

/** The JSON report of the sample vault on its day. */
export async function sampleReport(): Promise<Report> {
  const { stdout } = await report('sample-vault', '--format', 'json');
  return JSON.parse(stdout) as Report;
}
