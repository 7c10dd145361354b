import type { Behaviour } from './stage';

/** What the plugin expects of notes, links and their events. */
export const VAULT_BEHAVIOURS: readonly Behaviour[] = [
  {
    name: 'what is written to a note is in the metadata cache when `changed` says so',
    shows: ({ ask }) => ask(async ({ app, obsidian }) => {
      const file = app.vault.getAbstractFileByPath('People/Ana Diaz.md');
      if (!(file instanceof obsidian.TFile)) return 'no such file';
      const circle = new Promise<unknown>((resolve) => {
        const listening = app.metadataCache.on('changed', (changed, _text, cache) => {
          if (changed.path !== file.path) return;
          app.metadataCache.offref(listening);
          resolve(cache.frontmatter?.['circle']);
        });
      });
      await app.vault.process(file, (text) => text.replace('circle: close', 'circle: core'));
      return circle;
    }),
    gives: 'core',
  },
  {
    name: 'a renamed note is told by `rename` with its old path, keeps its object, and is not `changed`',
    shows: ({ ask }) => ask(async ({ app, obsidian }) => {
      const file = app.vault.getAbstractFileByPath('People/Tom Petit.md');
      if (!(file instanceof obsidian.TFile)) return 'no such file';
      const heard: string[] = [];
      const changes = app.metadataCache.on('changed', (changed) => heard.push(`changed ${changed.path}`));
      const names = app.vault.on('rename', (renamed, from) => heard.push(`${from} → ${renamed.path}`));
      await app.vault.rename(file, 'People/Tom Grand.md');
      await new Promise((resolve) => window.setTimeout(resolve, 500));
      app.metadataCache.offref(changes);
      app.vault.offref(names);
      return [...heard, file.path, app.metadataCache.getFileCache(file)?.frontmatter?.['circle'] as unknown];
    }),
    gives: ['People/Tom Petit.md → People/Tom Grand.md', 'People/Tom Grand.md', 'wide'],
  },
  {
    name: 'a note that goes to the trash is told by `delete` and by `deleted`',
    shows: ({ ask }) => ask(async ({ app, obsidian }) => {
      const file = app.vault.getAbstractFileByPath('People/Tom Petit.md');
      if (!(file instanceof obsidian.TFile)) return 'no such file';
      const heard: string[] = [];
      const files = app.vault.on('delete', (gone) => heard.push(`delete ${gone.path}`));
      const caches = app.metadataCache.on('deleted', (gone) => heard.push(`deleted ${gone.path}`));
      await app.fileManager.trashFile(file);
      await new Promise((resolve) => window.setTimeout(resolve, 500));
      app.vault.offref(files);
      app.metadataCache.offref(caches);
      return heard.sort();
    }),
    gives: ['delete People/Tom Petit.md', 'deleted People/Tom Petit.md'],
  },
  {
    name: 'changes that are asked for at the same time are made one after the other, and none is lost',
    shows: ({ ask }) => ask(async ({ app, obsidian }) => {
      const file = app.vault.getAbstractFileByPath('People/Tom Petit.md');
      if (!(file instanceof obsidian.TFile)) return 'no such file';
      await Promise.all([1, 2, 3, 4, 5].map((number) => app.vault.process(file, (text) => `${text}- line ${number}\n`)));
      return (await app.vault.read(file)).match(/^- line \d$/gm)?.length;
    }),
    gives: 5,
  },
  {
    name: 'a link finds its note by name, whatever the case; an unknown one finds none',
    shows: ({ ask }) => ask(({ app }) => [
      app.metadataCache.getFirstLinkpathDest('ana diaz', 'Meetings/Rehearsal.md')?.path ?? null,
      app.metadataCache.getFirstLinkpathDest('Ana Diaz#Log', 'Meetings/Rehearsal.md')?.path ?? null,
      app.metadataCache.getFirstLinkpathDest('Nobody', 'Meetings/Rehearsal.md')?.path ?? null,
    ]),
    gives: ['People/Ana Diaz.md', null, null],
  },
  {
    name: 'links in properties have the key of their property, with a number in a list, and count as links',
    shows: ({ ask }) => ask(({ app }) => {
      const links = app.metadataCache.getCache('Projects/Reading tour.md')?.frontmatterLinks ?? [];
      const counted = app.metadataCache.resolvedLinks['Projects/Reading tour.md'] ?? {};
      return [links.map(({ key, link }) => `${key} ${link}`), Object.keys(counted).sort()];
    }),
    gives: [['ally.0 Ana Diaz', 'ally.1 Tom Petit'], ['People/Ana Diaz.md', 'People/Tom Petit.md']],
  },
  {
    name: 'days and hours in properties are texts, and an empty property is null',
    shows: ({ ask }) => ask(({ app }) => {
      const ana = app.metadataCache.getCache('People/Ana Diaz.md')?.frontmatter ?? {};
      const tour = app.metadataCache.getCache('Projects/Reading tour.md')?.frontmatter ?? {};
      return [ana['last-contact'], ana['calls'], tour['mentor']] as unknown[];
    }),
    gives: ['2025-12-20', '12:30', null],
  },
];
