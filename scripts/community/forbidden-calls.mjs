/**
 * What a name in main.js must not be: a kind for the table, names that are there without asking (`fetch`), and names
 * behind a point (`window.fetch`, `app.requestUrl`).
 * @typedef {{ kind: string, globals?: readonly string[], members?: readonly string[], mend: string }} Forbidden
 */

/**
 * Names that main.js must not use. Sources: the review's findings in public issues and the rules of
 * eslint-plugin-obsidianmd 0.4.2 (docs/host-facts.md), "Developer policies", and our own promise of no network.
 * @type {readonly Forbidden[]}
 */
export const FORBIDDEN_NAMES = [
  {
    kind: 'No text is run as code',
    globals: ['eval', 'Function'],
    members: ['eval'],
    mend: 'Write the code out.',
  },
  {
    kind: 'No text becomes elements',
    members: ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'write', 'writeln'],
    mend: 'Build elements with createEl, or let MarkdownRenderer do it.',
  },
  {
    kind: 'No network',
    globals: ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'importScripts'],
    members: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'requestUrl', 'request'],
    mend: 'The plugin talks to nobody; take it out.',
  },
  {
    kind: 'Nothing kept outside the vault',
    globals: ['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
    members: ['localStorage', 'sessionStorage', 'indexedDB'],
    mend: 'Use saveData, or app.loadLocalStorage for what belongs to one device.',
  },
  {
    kind: 'Nothing of Node or Electron',
    globals: ['process', 'Buffer', '__dirname', '__filename', 'setImmediate', 'electron'],
    mend: 'A phone has neither; find what brought it in.',
  },
];

/** Members that are named so in other places too, and are forbidden only on these. */
export const ONLY_ON = new Map([
  ['write', ['document', 'activeDocument', 'doc']],
  ['writeln', ['document', 'activeDocument', 'doc']],
  ['request', ['require("obsidian")']],
]);

/** The one module that is there when the plugin runs, on phones as on computers. */
export const MODULES = ['obsidian'];
