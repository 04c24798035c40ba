/** Words around a name that distinguish it from other words. Each list ends where the name begins. */

/** After these, a capitalised word, or an uncommon word in lower case, is a name. */
export const SURE_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(?:` +
    [
      String.raw`(?:mr|mrs|ms|mx|dr|prof|herr|frau|hr|fr|mme|mlle|sr|sra|srta|dra|dott|sig|rev|capt|sgt|lt|col|maj|shri|sri|smt|kum)\.?`,
      'mister|missus|miss|doctor|professor|madame|monsieur|mademoiselle|señora?|señorita|senhora?|signora?|signorina|doña|dona|kumari|pastor|sister|nurse|officer|lord|lady|dame',
      String.raw`(?:my|his|her|their|the (?:tenant|owner|client|customer|caller|contact)'?s?) (?:full |last |first |middle |maiden )?name(?: is|'s|:)`,
      String.raw`(?:full|first|last|family|given|middle|maiden|customer|client|tenant|contact|owner|account|card ?holder|patient|employee|visitor|inspector|technician|sur|guest|beneficiary|applicant|spouse|father|mother|nominee)(?:'s)? ?name["']?(?: is|:| :|=| =|\t| - | \| |["']?:["' ]{1,2})`,
      String.raw`(?<!(?:site|company|building|project|host|domain|file|user|model|product|brand|street|business|organi[sz]ation|event|property|facility|field|table|job|queue|display|screen|place|town|city|area|zone|unit|equipment|asset|device) )names?["']?(?::| :|=| =| is| \| |["']?:["' ]{1,2})`,
      String.raw`ich heiße|ich heisse|mein name ist|name ist|je m'appelle|mon nom est|me llamo|mi nombre es|se llama|meu nome é|eu me chamo|chamo-me|mi chiamo|il mio nome è|mera naam|my name's|i am called|they call me|मेरा नाम`,
      String.raw`(?:nom|prénom|nombre|apellidos?|nome|sobrenome|cognome|vorname|nachname|naam|नाम)(?: :|:| =|=)`,
      String.raw`(?:signed|sincerely|regards|faithfully|truly|rgds|cheers|thanks(?: again| so much| a lot)?|thank you|many thanks|best|best wishes|yours|grüße|gruß|grüßen|grüssen|cordialement|(?:un )?saludos?|atentamente|atenciosamente|abraços|saluti|distinti saluti|obrigado|gracias|merci|respectfully|love)[,.!:]?(?:\s{0,3}\n\s{0,3}|,? ?[-–—]? ?)`,
      String.raw`[-–—~]{1,2} ?(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s*$)`,
      String.raw`(?:signed|reported|inspected|prepared|approved|completed|reviewed|witnessed|submitted|requested|recorded|verified|authori[sz]ed|issued|countersigned|installed|serviced|taken|noted|raised|logged|checked|escorted|accompanied|supervised|assigned|written|created|updated|owned|photographed|uploaded) by(?: ?:)?`,
      `(?:tenant|owner|manager|technician|engineer|supervisor|customer|caretaker|landlord|landlady|contact|contact person|contact for [a-z ]{3,24}|inspector|client|resident|keyholder|person in charge|electrician|plumber|foreman|surveyor|boss|wife|husband|son|daughter|brother|sister|colleague|neighbou?r)(?: here| there)? is(?: called| named)?`,
      String.raw`(?:^|\n)(?:name|tenant|visitor|customer|client|owner|occupant|guest|patient|employee|inspector|technician|surname|first name|last name)[ \t]{1,4}`,
      String.raw`attn\.?:?|attention:|c\/o|contact(?: person| name)?:|poc:|cc:|to:|from:|re: mr|customer:|client:|tenant:|owner:|inspector:|technician:|engineer:|surveyor:|author:|supervisor:|manager:|caller:|speaker:|assignee:|reporter:|ansprechpartner(?:in)?:?|contacto:|contato:|référent:|referente:|responsable:?|responsável:?|responsabile:?|mieter(?:in)?:?|kunde:|gerente:|signature:|signatory:|attendees?:|present:|participants?:|occupant:|keyholder:|key holder:|next of kin:?|emergency contact:?`,
    ].join('|') +
    String.raw`)[ \t"'(*]{0,3}$`,
  'iu',
);

/** After these, a given name, or a capitalised word that is not an ordinary word, is a name. */
export const LIKELY_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(?:` +
    [
      `invoice|bill|pay|credit|hire|invite|escort|i am|i'm|im|this is|it's|that's|that was|here is|ask for|asked for|asking for|speak (?:to|with)|speaking (?:to|with)|spoke (?:to|with)|talk(?:ed|ing)? (?:to|with)|met(?: with)?|meet(?:ing)?(?: with)?|call(?:ed)?|ring|rang|phone[d]?|text(?:ed)?|email(?:ed)?|contact(?:ed)?|reach(?:ed)?(?: out to)?|message[d]?|tell|told|ask(?:ed)?|inform(?:ed)?|notif(?:y|ied)|remind(?:ed)?|thank|let|with|from|for|by|per|via|and|or|hand(?:ed)?(?: it)?(?: over)? to|sent to|forward(?:ed)? to|given to|belongs to|assign(?:ed)? to|report(?:s|ed)? to|according to|see|find|visited|saw|to|of|when|if|as|because|that|says|said|then|but|where|while|so`,
      'dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|morning|hallo|bonjour|hola|ciao|olá|ola|oi|liebe[r]?|guten tag|salut|namaste|thanks|thank you|cheers|sorry|yes|ok|okay|no',
      `tenant|owner|manager|technician|engineer|supervisor|electrician|plumber|customer|resident|caretaker|landlord|landlady|janitor|guard|inspector|foreman|client|contractor|operator|surveyor|neighbou?r|colleague|boss|wife|husband|son|daughter|brother|sister|father|mother|mum|mom|dad|uncle|aunt|cousin|friend|mate|assistant|receptionist|director|ceo|cto|cfo|lead|contact|occupant|occupier|visitor|driver|user|person|guy|lady|woman|man|named|called|name is|keyholder|key holder|partner|agent|secretary|nurse|doctor|teacher|uncle|sir|madam|principal|headmaster|warden|concierge|porter|host|patient|employee|applicant|passenger|head|cleaner|handyman|installer|builder|architect|realtor|broker|buyer|seller|witness|victim|caller|speaker|author`,
      `techniker|hausmeister(?:in)?|mieter(?:in)?|vermieter|kollegen?|kollegin|chef|ingenieur|gespräch mit|mit|von|für|gardien|locataire|propriétaire|technicien|gérant|avec|par|chez|inquilin[oa]|dueñ[oa]|propietari[oa]|técnico|encargad[oa]|con|para|por|zelador|proprietári[oa]|síndico|com|inquilin[oa]|proprietari[oa]|tecnico|custode|amministratore`,
    ].join('|') +
    String.raw`)[ \t"'(,:]{1,3}$`,
  'iu',
);

/** Before one of these words, a capitalised name belongs to a company, a building or a street. */
export const ORGANISATION_AFTER =
  /^(?:'s|,)? ?(?:& ?(?:sons?|co|partners|associates|daughters)|and (?:sons?|co|partners|associates)|ltd|limited|inc|llc|llp|gmbh|ag|kg|kgaa|se|sa|s\.a\.|sas|sarl|sl|s\.l\.|srl|s\.r\.l\.|spa|s\.p\.a\.|bv|b\.v\.|nv|pty|plc|corp|corporation|compan(?:y|ies)|co\.|group|holdings?|partners|associates|services|solutions|systems|industries|industrial|electric(?:al|s)?|electronics|plumbing|construction|constructions|builders|controls|engineering|engineers|facilities|properties|realty|estates?|bank|university|hospital|clinic|school|college|academy|hotel|mall|plaza|tower|towers|building|house|centre|center|court|arena|stadium|airport|library|museum|station|park|hall|church|cathedral|street|st\b|road|rd\b|avenue|ave\b|lane|drive|way|bridge|lake|river|hill|hills|valley|county|city|bay|beach|island|motors?|foods?|pharma(?:cy|ceuticals)?|energy|power|technolog(?:y|ies)|tech|logistics|transport|security|insurance|consulting|consultants|contractors?|supply|supplies|bros|brothers|hardware|labs?|laborator(?:y|ies)|refrigeration|hvac|boilers?|pumps?|valves?|meters?|chillers?|elevators?|lifts?|apartments|residency|residences|heights|mansions?|site|depot|warehouse|plant|factory|works|yard|store|market|office park|model|series|protocol|algorithm|effect|law|prize|award|scale|wrench|screwdriver|test|code|report|standard|method|connector|pipe|tube|cycle|ltda|eireli|e\.k\.|ohg|ug|oy|ab|as|a\/s|aps)(?![a-z])/i;

/** After one of these words, a capitalised word is part of the name of a place or a company. */
export const ORGANISATION_BEFORE =
  /(?:^|[^\p{L}])(?:hotel|hospital|clinic|school|college|university|saint|st|san|santa|são|lake|mount|mt|fort|port|cape|camp|villa|casa|château|schloss|café|cafe|restaurant|bar|house of|port of|city of|county of|town of|state of|republic of|university of|bank of|model|brand|made by|manufacturer:?|manufactured by|maker:?|make:?|supplier:?|vendor:?|site|building|tower|rue|via|calle|rua|avenida|avenue|boulevard|place|piazza|plaza|street|road|boiler|pump|chiller|valve|elevator|lift|type|product|language|brand:?|in|near|at)\.? $/iu;

/**
 * Surnames that count after a given name even in a transcript. Words that often continue a sentence ("may", "will",
 * "long") are excluded.
 */
export const SURNAMES_THAT_ARE_WORDS = new Set(
  'white king lynch little price young brown black green gray grey hall hill wood woods stone fields brooks rivers banks bell cook baker carter cooper turner walker hunter fisher mason miller taylor smith potter parker porter butler bishop pope knight lord duke prince page marsh moss frost snow winter winters summers day love best good strong sharp swift small short wise noble moody fox wolf lamb swan crane finch rose flowers reed berry pool ford bridges lane parks church castle temple gates hood steel silver gold diamond booth cross dean english french holland west north power powers rush sparks sweet ward weeks wheeler wall waters wells underwood abbot barber bush carpenter chambers chase clay cole cotton cannon chapman clerk collier day driver farmer field fields franks gardener garner gamble grant graves hardy harper hart hays head hicks holt horn hull hunt hurst joy judge keys land law lock lovely mead merchant mills mercer moon moor noon nail nutt organ paine park patience pepper perry pitt pike pollard pond pound pratt pride quick rains ray rice rider rock root sadler sage salt sands sawyer shepherd singer skinner slater spring steward sutton tanner thatcher thorn tiller tucker vine wade walls washer weaver webb wild winner worth yard york'.split(
    ' ',
  ),
);

/** Particles between a given name and a surname, in lower case. */
export const PARTICLES = new Set(
  'de da do dos das los las el del della di la le van von der den ter ten bin ibn binti al el bint abu y e zu zur af av dela dalla du san mac st'.split(
    ' ',
  ),
);

/** Ordinary words that are so often given names that they count as one before a surname, or where a name is likely. */
export const NAMES_THAT_ARE_WORDS = new Set(
  'mark will grace may june april august rose bill frank art jack grant chase hope faith joy dawn daisy lily ivy heather summer autumn hunter mason carter parker cooper taylor tyler dean dale glen glenn miles ray guy gene rich drew pat sue sandy rusty cliff clay stone brook brooke max victor christian iris jade amber ruby pearl crystal violet olive hazel holly ginger sage basil penny robin wren jay martin marshall earl duke king prince mercy honor patience constance prudence charity melody harmony carol bob rob nick mike dick peter harry jimmy johnny tony terry randy sonny buddy chip skip lance pierce wade ford reed reid dash chance trace blaze star stella luna angel angela gabriel trinity destiny serenity paris london austin dallas jordan georgia victoria charlotte florence chelsea madison sydney savannah carolina virginia india asia santiago roman jean don sol mar luz paz alba alma rosa flora marina sierra page paige sterling major noble archer baker porter spencer tanner turner walker wilson nelson scott kent ross brad chad tad hank barb bea dot jo lee kim eve ann anne nan nell della rod stew stu ward woody herb norm ernest earnest frances francis clement felix leo rex rocky sandy shelly sherry candy brandy cherry kitty bunny robbie jesse jess casey corey stacy tracy kerry shannon morgan quinn riley blake logan colt gage ace beau bo dom ed al hal len les lou mel mick moe ned ollie reg ron sid stan ted tim tom vic wally wes zac'.split(
    ' ',
  ),
);

/** Titles: not part of a name, but a sure clue before one. */
export const TITLES = new Set(
  'mr mrs ms mx dr prof herr frau mister miss missus madam sir shri sri smt señor señora senhor senhora signor signora monsieur madame mme mlle sra srta dra'.split(
    ' ',
  ),
);
