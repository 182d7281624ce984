/** Strong and irregular verbs: infinitive, past in one and more (two ways with a stroke), participle. What stands in front (aan-, be-, ver-) goes along. */
const STRONG = `
bakken bakte bakten gebakken|bergen borg borgen geborgen|bevelen beval bevalen bevolen|bidden bad baden gebeden
bieden bood boden geboden|bijten beet beten gebeten|binden bond bonden gebonden|blazen blies bliezen geblazen
blijken bleek bleken gebleken|blijven bleef bleven gebleven|breken brak braken gebroken|brengen bracht brachten gebracht
buigen boog bogen gebogen|denken dacht dachten gedacht|doen deed deden gedaan|dragen droeg droegen gedragen
drijven dreef dreven gedreven|dringen drong drongen gedrongen|drinken dronk dronken gedronken|dwingen dwong dwongen gedwongen
eten at aten gegeten|gaan ging gingen gegaan|gelden gold golden gegolden|genezen genas genazen genezen|genieten genoot genoten genoten
geven gaf gaven gegeven|grijpen greep grepen gegrepen|hangen hing hingen gehangen|heffen hief hieven geheven|helpen hielp hielpen geholpen
houden hield hielden gehouden|kiezen koos kozen gekozen|kijken keek keken gekeken|klimmen klom klommen geklommen|klinken klonk klonken geklonken
komen kwam kwamen gekomen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen|laden laadde laadden geladen|laten liet lieten gelaten
lezen las lazen gelezen|liegen loog logen gelogen|liggen lag lagen gelegen|lijden leed leden geleden|lijken leek leken geleken
lopen liep liepen gelopen|meten mat maten gemeten|mijden meed meden gemeden|nemen nam namen genomen|prijzen prees prezen geprezen
raden raadde raadden geraden|rijden reed reden gereden|roepen riep riepen geroepen|scheiden scheidde scheidden gescheiden
schenden schond schonden geschonden|schenken schonk schonken geschonken|schieten schoot schoten geschoten|schijnen scheen schenen geschenen
schrijven schreef schreven geschreven|schrikken schrok schrokken geschrokken|schuiven schoof schoven geschoven|slaan sloeg sloegen geslagen
slapen sliep sliepen geslapen|sluiten sloot sloten gesloten|snijden sneed sneden gesneden|spreken sprak spraken gesproken
springen sprong sprongen gesprongen|staan stond stonden gestaan|steken stak staken gestoken|stelen stal stalen gestolen
sterven stierf stierven gestorven|stijgen steeg stegen gestegen|strijken streek streken gestreken|treden trad traden getreden
treffen trof troffen getroffen|trekken trok trokken getrokken|vallen viel vielen gevallen|vangen ving vingen gevangen
varen voer voeren gevaren|vechten vocht vochten gevochten|verdwijnen verdween verdwenen verdwenen|verliezen verloor verloren verloren
vinden vond vonden gevonden|vliegen vloog vlogen gevlogen|vragen vroeg vroegen gevraagd|vriezen vroor vroren gevroren
wegen woog wogen gewogen|werpen wierp wierpen geworpen|werven wierf wierven geworven|weten wist wisten geweten|wijken week weken geweken
wijzen wees wezen gewezen|winnen won wonnen gewonnen|zenden zond zonden gezonden|zien zag zagen gezien|zingen zong zongen gezongen
zitten zat zaten gezeten|zoeken zocht zochten gezocht|zeggen zei/zegde zeiden/zegden gezegd|zwemmen zwom zwommen gezwommen|zwijgen zweeg zwegen gezwegen
leggen legde legden gelegd|hebben had hadden gehad|worden werd werden geworden|nijgen neeg negen genegen|wreken wreekte wreekten gewroken
vergeten vergat vergaten vergeten|bedriegen bedroog bedrogen bedrogen|beginnen begon begonnen begonnen|plegen placht plachten gepleegd
scheren schoor schoren geschoren|slijten sleet sleten gesleten|stinken stonk stonken gestonken|wassen waste wasten gewassen
houwen hieuw hieuwen gehouwen|spuiten spoot spoten gespoten|zuigen zoog zogen gezogen|delgen delgde delgden gedelgd|vouwen vouwde vouwden gevouwen
schrijden schreed schreden geschreden|strijden streed streden gestreden|glijden gleed gleden gegleden|kruipen kroop kropen gekropen
ruiken rook roken geroken|schelden schold scholden gescholden|smelten smolt smolten gesmolten|zwellen zwol zwollen gezwollen
zinken zonk zonken gezonken|winden wond wonden gewonden|zinnen zon zonnen gezonnen|ginnen gon gonnen gegonnen|gieten goot goten gegoten
bederven bedierf bedierven bedorven|zwerven zwierf zwierven gezworven|knijpen kneep knepen geknepen|slijpen sleep slepen geslepen
rijzen rees rezen gerezen|wijten weet weten geweten|kwijten kweet kweten gekweten|splijten spleet spleten gespleten|sluipen sloop slopen geslopen
stuiven stoof stoven gestoven|duiken dook doken gedoken|delven dolf dolven gedolven|hijsen hees hesen gehesen|slinden slond slonden geslonden
zweren zwoer zwoeren gezworen|vlechten vlocht vlochten gevlochten|krimpen kromp krompen gekrompen|slinken slonk slonken geslonken
wringen wrong wrongen gewrongen|wrijven wreef wreven gewreven|zwijken zweek zweken gezweken|spruiten sproot sproten gesproten
scheppen schiep schiepen geschapen|bewegen bewoog bewogen bewogen|bersten borst borsten geborsten|ervaren ervoer ervoeren ervaren
malen maalde maalden gemalen|braden braadde braadden gebraden|heten heette heetten geheten|jagen joeg joegen gejaagd|lachen lachte lachten gelachen
`;

export interface Strong {
  readonly past: readonly string[];
  readonly pasts: readonly string[];
  /** With `ge` in front, where it has one by itself. */
  readonly participle: string;
}

/** Irregular verbs without anything in front, by infinitive. */
export const STRONG_VERBS: ReadonlyMap<string, Strong> = new Map(
  STRONG.split(/[|\n]/)
    .filter(Boolean)
    .map((line) => {
      const [infinitive = '', past = '', pasts = '', participle = ''] = line.split(' ');
      return [infinitive, { past: past.split('/'), pasts: pasts.split('/'), participle }];
    }),
);

/** Parts that come loose from a verb, the longest first: "ik vraag aan". */
export const LOOSE =
  `achteruit tegemoet tekort teleur terecht teweeg tevoren bijeen overeen ineen uiteen vooruit voorop voorbij
  omhoog omlaag omver samen teloor terug tegen tentoon achter buiten binnen boven onder over door voor vast plaats weder weer
  rond neer weg mee mede toe aan bij uit los vol vrij stil goed open dicht klaar af in na om op deel gelijk schoon
  bekend kennis voort kwijt stop schadeloos veilig zeker teniet bloot gewaar prijs heen waar`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** They also begin verbs that stay whole ("waarborgen"), and come loose from irregular ones alone. */
export const LOOSE_WHEN_STRONG: ReadonlySet<string> = new Set(['waar', 'heen']);

/** Parts that stay, and take the place of `ge` in a participle. */
export const FIXED = ['ver', 'ont', 'her', 'be', 'ge', 'er', 'mis'] as const;

/** Parts of LOOSE that stay with some verbs: "overleggen" makes "overlegd" beside "overgelegd". */
export const EITHER: ReadonlySet<string> = new Set([
  'aan',
  'achter',
  'door',
  'mis',
  'om',
  'onder',
  'over',
  'vol',
  'voor',
  'weer',
]);
