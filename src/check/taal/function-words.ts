/** Small words that bind a sentence together; how often they occur says nothing about how hard a text is. */
const ARTICLES = 'de het een der den des ’t';
const PRONOUNS = `ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun hun elkaar elkaars zich zichzelf
  mijn jouw uw onze dit dat deze die wie wat welke welk wiens zo'n zulke zulk iets niets iemand niemand alles alle allen
  elk elke ieder iedere iedereen beide men degene degenen diegene hetzelfde dezelfde sommige enkele enige veel vele weinig
  meer minder meest meeste minst minste genoeg geen mijzelf uzelf jezelf hemzelf haarzelf onszelf`;
const PREPOSITIONS = `van in op aan met voor door over bij naar uit om tot na onder tussen tegen zonder sinds per te ter ten
  achter boven binnen buiten langs naast rond tijdens vanaf via volgens vanuit behalve`;
const JOINING = `en of maar want dus als dat omdat doordat zodat opdat terwijl hoewel nadat voordat totdat tot zodra zolang
  wanneer toen indien tenzij mits dan noch zowel alsof waar hoe waarom`;
const AUXILIARIES = `ben bent is zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden
  geworden kan kunt kunnen kon konden kunnen moet moeten moest moesten mag mogen mocht mochten zal zult zullen zou zouden
  wil wilt willen wilde wilden ga gaat gaan ging gingen doe doet doen deed deden laat laten liet lieten`;
const ADVERBS = `er hier daar nu niet ook nog wel al dan zo te heel erg zeer toch eens even weer altijd nooit soms vaak
  alleen al ja nee hierbij daarbij hierin daarin hiervan daarvan hiermee daarmee hierop daarop hieraan daaraan hiervoor
  daarvoor daarna daardoor hierdoor daarover hierover erbij ervan ermee erop eraan erin ervoor erover erna erdoor eruit
  waarbij waarin waarvan waarmee waarop waaraan waarvoor waarover waardoor waarna waaruit`;

/** The words of a closed class, in small letters. */
function wordsIn(...lists: string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));
}

export const FUNCTION_WORDS: ReadonlySet<string> = wordsIn(
  ARTICLES,
  PRONOUNS,
  PREPOSITIONS,
  JOINING,
  AUXILIARIES,
  ADVERBS,
);

export const PREPOSITION_WORDS: ReadonlySet<string> = wordsIn(
  'van in op aan met voor door over bij naar uit tot na onder tussen tegen per ter ten',
);

/** Words that begin a subordinate clause wherever they stand. */
export const SUBORDINATORS: ReadonlySet<string> = wordsIn(
  `omdat doordat zodat opdat terwijl hoewel ofschoon nadat voordat totdat zodra zolang wanneer indien tenzij mits
  aangezien alsof zodoende naargelang naarmate zoverre voorzover ingeval`,
);

/** Words that begin a clause after a comma, a noun or a verb, and mean something else in front. */
export const RELATIVES: ReadonlySet<string> = wordsIn(
  `dat die als wat wie welke toen of waar waarbij waarin waarvan waarmee waarop waaraan waarvoor waarover waardoor waarna
  waaruit waartoe waartegen waarnaar hoe waarom`,
);

export const ARTICLE_WORDS: ReadonlySet<string> = wordsIn(
  'de het een deze die dit dat onze uw mijn zijn haar hun elke iedere',
);

/** The forms of "worden" that make a passive. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = wordsIn('word wordt worden werd werden');

/** Finite verbs that wait for another verb at the end of their clause. */
export const WAITING_VERBS: ReadonlySet<string> = wordsIn(
  `heb hebt heeft hebben had hadden word wordt worden werd werden kan kunt kunnen kon konden moet moeten moest moesten
  mag mogen mocht mochten zal zult zullen zou zouden wil wilt willen wilde wilden dient dienen is zijn was waren ben bent`,
);
