import type { Strings } from '../en';

/** What each problem of a note is called. Used on screen and by the text report. */
export const problems: Strings['problems'] = {
  'unreadable-block': {
    what: (found) => `De eigenschappen zijn onleesbaar: ${found}`,
    mend: 'Open de notitie in de bronmodus en verbeter de regel: zet tekst met een dubbelepunt tussen aanhalingstekens, spring in met spaties, schrijf elke eigenschap één keer. Tot dan blijft staan wat eerder gelezen was.',
  },
  'conflict-block': {
    what: (found) => `Twee apparaten hebben de eigenschappen gewijzigd, en beide versies staan erin: ${found}`,
    mend: 'Open de notitie in de bronmodus, houd de juiste regels en verwijder de andere, met de regels van tekens (<<<<<<<, =======, >>>>>>>). Tot dan blijft staan wat eerder gelezen was.',
  },
  'too-large': {
    what: (found) => `De notitie is te groot om te lezen. Het lezen stopte bij: ${found}`,
    mend: 'Kort de notitie in of verdeel haar over meerdere notities: ongeveer 4.000 regels eigenschappen en 20.000 regels tekst kunnen gelezen worden. Tot dan blijft wat eerder gelezen is.',
  },
  'not-a-date': {
    what: (found) => `“${found}” is geen dag van de kalender.`,
    mend: 'Schrijf de dag als jaar-maand-dag: 2026-03-31.',
  },
  'ambiguous-date': {
    what: (found) => `“${found}” kan twee verschillende dagen zijn.`,
    mend: 'Schrijf eerst het jaar, dan de maand, dan de dag: 2026-04-03.',
  },
  'future-date': {
    what: (found) => `“${found}” moet nog komen.`,
    mend: 'Verbeter de dag, of schrijf een gepland contact als “follow-up”.',
  },
  'not-a-duration': {
    what: (found) => `“${found}” is geen ritme.`,
    mend: 'Schrijf bijvoorbeeld “3 weeks”, “2 months”, “quarterly” of “none”.',
  },
  'ambiguous-duration': {
    what: (found) => `“${found}” is voor de een twee keer per maand en voor de ander om de twee maanden.`,
    mend: 'Schrijf “2 weeks” of “2 months”.',
  },
  'unknown-circle': {
    what: (found) => `“${found}” is geen kring.`,
    mend: 'Schrijf “core”, “close”, “active” of “wide”.',
  },
  'unknown-status': {
    what: (found) => `“${found}” is geen status.`,
    mend: 'Schrijf voor een persoon “active”, “archived”, “deceased” of “do-not-contact”; voor een project “idea”, “active”, “paused”, “done” of “dropped”.',
  },
  'unknown-role': {
    what: (found) => `“${found}” is geen rol van de matrix.`,
    mend: 'Gebruik een van de rollen van de matrix. Tot dan heeft deze een eigen kolom, met een vraagteken.',
  },
  'not-text': {
    what: (found) => `Hier worden woorden verwacht, niet “${found}”.`,
    mend: 'Schrijf één tekst; zet die tussen aanhalingstekens als hij op een getal lijkt of met een bijzonder teken begint.',
  },
  'not-a-number': {
    what: (found) => `“${found}” is geen getal dat hier kan.`,
    mend: 'Schrijf een geheel getal, zoals 2.',
  },
  'two-spellings': {
    what: (found) => `“${found}” zegt hetzelfde als een andere eigenschap van deze notitie.`,
    mend: 'Houd een van de twee; tot dan telt de eerste.',
  },
  'ambiguous-name': {
    what: (found) => `Meerdere notities heten “${found}”.`,
    mend: 'Link de notitie die je bedoelt met de map erbij: [[People/Naam|Naam]].',
  },
  'not-a-stance': {
    what: (found) => `“${found}” is geen leesbare houding.`,
    mend: 'Schrijf de link, dan de steun van -3 tot +3 of beide assen van 1 tot 4, dan invloed en dag als je wilt: “[[Naam]] s3 a1 i4 2026-03-02”.',
  },
  'not-a-horizon': {
    what: (found) => `“${found}” is geen leesbare horizon.`,
    mend: 'Schrijf wanneer, hoe ver en wat, met verticale strepen ertussen: “2026-10 | regional | drie voorstellingen”. Wanneer is een jaar, een kwartaal (2026-Q4), een maand of een dag.',
  },
  'role-without-project': {
    what: (found) => `Er is geen project “${found}”.`,
    mend: 'Verbeter de link, of voeg “type: project” toe aan die notitie.',
  },
  'conflict-lines': {
    what: (found) => `Twee apparaten hebben de tekst gewijzigd, en beide versies staan erin: ${found}`,
    mend: 'Houd de juiste regels en verwijder de andere, met de regels van tekens (<<<<<<<, =======, >>>>>>>). Tot dan tellen beide versies.',
  },
  'conflict-copy': {
    what: (found) => `Deze notitie is een kopie van “${found}” die een synchronisatiedienst heeft gemaakt, omdat twee apparaten die notitie tegelijk wijzigden.`,
    mend: 'Vergelijk de twee notities, neem over wat alleen in de kopie staat, en verwijder de kopie. Voor personen doet “Dubbele notities van personen zoeken” dat. Tot dan tellen beide.',
  },
};
