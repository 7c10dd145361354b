import type { Strings } from '../en';
import { dayWithYear } from './days';
import { plural } from './plural';

const lines = (count: number): string => plural(count, { one: '1 regel', other: `${count} regels` });
const others = (count: number): string => plural(count, { one: '1 andere notitie', other: `${count} andere notities` });
const notes = (count: number): string => plural(count, { one: '1 notitie', other: `${count} notities` });

/** Everything about a person, forgetting her, and discreet mode. */
export const privacy: Strings['privacy'] = {
  searching: (name) => `Zoeken naar ${name}`,
  searched: (done, total) => `${done} van ${notes(total)}`,
  failed: 'Het zoeken is door een fout gestopt. Er is niets veranderd.',
  perhaps: 'Misschien',
  perhapsHint: 'kan iemand anders zijn',
  perhapsTitle: (count) => `Misschien (${lines(count)})`,
  perhapsText: 'Een voornaam, een korte naam of een naam die ook anderen hebben. Alleen jij kunt dat zeggen.',
  line: (line) => `Regel ${line}`,
  moreNotes: (count) => plural(count, { one: 'Nog 1 notitie tonen', other: `Nog ${count} notities tonen` }),
  menu: { about: 'Alles over deze persoon…', forget: 'Deze persoon vergeten…' },
  about: {
    command: 'Alles over een persoon tonen…',
    whom: 'Over wie?',
    title: (name) => `Alles over ${name}`,
    found: (sure, files) => sure === 0 ? 'De notitie zelf; geen andere notitie noemt deze persoon met zekerheid.' : `De notitie zelf, en ${lines(sure)} in ${others(files)}.`,
    writtenOn: (on, sure, files) =>
      `Alles wat de kluis zegt, op ${dayWithYear(on)}: de notitie zelf, en ${lines(sure)} in ${others(files)}. Een regel kan iemand met dezelfde naam bedoelen.`,
    ownNote: 'De eigen notitie',
    attachments: 'Bestanden die alleen deze notitie gebruikt',
    named: 'Bestanden met de naam in hun bestandsnaam',
    unread: 'Bestanden die niet gelezen konden worden',
    save: 'Als notitie opslaan',
    fileName: (name, on) => `Over ${name} ${on}`,
    saved: (note) => `Opgeslagen: ${note}. Alles staat er nog een keer in: verwijder de notitie als je die niet meer nodig hebt.`,
    copy: 'Kopiëren',
    copied: 'Alles is gekopieerd.',
    notCopied: 'Kopiëren is niet gelukt. Sla het op als notitie.',
    forget: 'Deze persoon vergeten…',
  },
  forget: {
    command: 'Een persoon vergeten…',
    whom: 'Wie moeten de notities vergeten?',
    title: (name) => `${name} vergeten`,
    word: '[iemand]',
    intro: 'Alles met een vinkje verandert in één keer. Niets wordt voorgoed verwijderd: de notitie gaat naar de prullenbak.',
    trash: (path) => `De notitie naar de prullenbak verplaatsen: ${path}`,
    otherNotes: 'In andere notities',
    tick: (note, line) => `${note}, regel ${line}`,
    removeItem: 'Het hele item verwijderen',
    removeItemOf: (note, line) => `Het hele item verwijderen: ${note}, regel ${line}`,
    before: 'Nu',
    after: 'Daarna',
    goes: 'verdwijnt',
    byHand: 'Dit kun alleen jij veranderen, in de notitie.',
    noteOf: (note) => `De hele notitie ${note}`,
    nothing: 'Geen andere notitie noemt deze persoon.',
    stays: 'Wat buiten bereik blijft',
    reach: [
      'Oudere versies van deze notities: het bestandsherstel van Obsidian, de geschiedenis van je synchronisatiedienst, je back-ups.',
      'De prullenbak, tot je hem leegt.',
      'Andere apparaten, tot ze synchroniseren, en iedereen met wie je een notitie hebt gedeeld.',
      'Wat andere plug-ins hebben bewaard.',
      'Bestandsnamen en afbeeldingen: die staan hier in een lijst, en jij beslist.',
    ],
    attachments: 'Alleen deze notitie gebruikt deze bestanden. Ze blijven staan; verwijder ze zelf als je wilt:',
    named: 'De naam zit in deze bestandsnamen. Ze blijven staan; hernoem ze zelf als je wilt:',
    unread: 'Deze bestanden konden niet gelezen worden en veranderen niet:',
    undoable: 'Tot de app sluit, kun je dit met “Ongedaan maken” terugdraaien.',
    run: (count) => `Vergeten: ${notes(count)} veranderen`,
    nothingTicked: 'Er is niets aangevinkt',
    done: (name, count) => `${name} is vergeten in ${notes(count)}. Tot de app sluit, kun je dit terugdraaien.`,
    leftByHand: (count) => plural(count, { one: '1 regel moet je zelf nog veranderen.', other: `${count} regels moet je zelf nog veranderen.` }),
    changedSince: (note) => `${note} is intussen veranderd. Er is niets geschreven. Hier staat hoe de notitie nu is: kijk er nog eens naar.`,
  },
  discreet: {
    command: 'Discrete modus voor scherm delen',
    on: 'De discrete modus staat aan: namen en wat er over mensen gezegd wordt, zijn in Réseauter niet te zien.',
    mark: 'Discrete modus',
    off: 'Discrete modus uitzetten',
  },
};
