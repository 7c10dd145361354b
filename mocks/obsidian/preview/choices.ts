import type { Device } from '../platform';

/** How the person wants the preview. The address wins, then what was chosen last, then the server's word. */
export interface Choices {
  theme: 'light' | 'dark';
  device: Device;
  /** One of {@link LANGUAGES}; the stand-in's own words are English in all but French. */
  language: string;
  /** Ids of commands to run once everything is there, from `?open=a,b`. */
  open: readonly string[];
}

/** What the server says about the vault (`/config.json`). */
export interface PreviewConfig {
  /** The day the preview lives in, as YYYY-MM-DD; null for the real one. */
  today: string | null;
  language: string;
  vaultName: string;
}

/** The languages to look at the plugin in, in the order in which the button goes through them. */
export const LANGUAGES: readonly string[] = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'];

const STORED = 'preview:choices';

/** Reads the choices for this page. */
export function readChoices(config: PreviewConfig): Choices {
  const query = new URLSearchParams(location.search);
  const stored = JSON.parse(localStorage.getItem(STORED) ?? '{}') as Record<string, string>;
  const chosen = (name: string): string | undefined => query.get(name) ?? stored[name];
  return {
    theme: chosen('theme') === 'dark' ? 'dark' : 'light',
    device: chosen('device') === 'phone' ? 'phone' : 'desktop',
    language: LANGUAGES.find(code => code === (chosen('lang') ?? config.language)) ?? 'en',
    open: (query.get('open') ?? '').split(',').filter(id => id !== ''),
  };
}

/** Keeps the choices for the next start; those in the address are replaced, so that they do not win again. */
export function keepChoices({ theme, device, language }: Choices): void {
  localStorage.setItem(STORED, JSON.stringify({ theme, device, lang: language }));
  history.replaceState(null, '', location.pathname);
}
