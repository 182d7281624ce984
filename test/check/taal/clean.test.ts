import { describe, expect, test } from 'vitest';
import { findingsIn } from './checking';

/** Sentences as a good letter has them: nothing in them is worth a word, not even a tip. */
const CLEAN = `
U krijgt binnen twee weken een brief.
Neem uw paspoort mee naar de balie.
Bel de gemeente als u vragen hebt.
De huisarts belt u vandaag terug.
U kunt online een afspraak maken.
De bibliotheek is op maandag dicht.
De straat is de hele week afgesloten voor auto's.
Rechtbank Limburg stuurt u een brief.
Maastricht heeft een nieuw loket.
Heeft u een uitkering? Dan hoeft u niets te doen.
U kunt huurtoeslag aanvragen bij de Belastingdienst.
Log in met uw DigiD.
De mantelzorger kan een dag vrij krijgen.
Stuur een kopie van uw identiteitskaart mee.
De afvalcontainer staat achter het flatgebouw.
Er ligt een losse stoeptegel voor mijn huis.
De wijkagent komt langs om te praten.
Vul uw geboortedatum en uw adres in.
U betaalt 25 euro voor een nieuw rijbewijs.
Wij helpen u graag verder.
De buurman zet zijn muziek te hard.
Wat moet u meenemen naar het gesprek?
De trein naar Roermond rijdt niet.
De kinderopvang begint om 8 uur.
De wethouder luistert naar de bewoners.
Kies het antwoord dat bij u past.
De gemeente haalt het grofvuil gratis op.
U hoeft geen account te maken.
De tandarts zit in hetzelfde gebouw.
Wij bellen u op dinsdag 3 maart tussen 9 en 12 uur.
Is er gevaar? Bel dan meteen 112.
De fietser viel door het gat in de weg.
Mijn kleindochter gaat naar de basisschool.
De verhuurder moet de lekkage repareren.
Zij zoekt vrijwilligerswerk in een verpleeghuis.
Het water in de beek is erg vies.
Scan uw brief en stuur hem per e-mail.
De provincie strooit zout bij gladheid.
De rekening is nog niet betaald.
Praat met uw collega's over het probleem.
U kunt het bestand uploaden op de website.
De brandweer komt als er gas ruikt in huis.
Uw zoon mag gratis mee met de bus.
Wij kijken samen wat er in de brief staat.
Betaal de boete op tijd, dan komt er niets bij.
De dokter schrijft u een recept voor de apotheek.
Vertel ons wat er gebeurde en waar dat was.
U mag ook iemand anders laten bellen.
De sloot achter ons huis stinkt in de zomer.
Ik wil weten wat er in mijn papieren staat.
`;

describe('a clear sentence is left alone', () => {
  test.each(CLEAN.trim().split('\n'))('%s', (sentence) => {
    expect(findingsIn(sentence).map(({ rule, values }) => `${rule} ${values.woord ?? ''}`)).toEqual([]);
  });
});
