"""The words of danger, by kind and gravest first, and the harmless phrases that only sound like them.

Patterns are matched against text in lower case without apostrophes. The families are those that call handlers listen for;
a kind is a topic of the safety words in the approved answers.
"""

_NOW = r"(?:now|rn|right now|as we speak|this minute|still here|at the moment|atm)"
_THEY = r"(?:he|she|they|hes|shes|theyre|theyve|someone|somebody|some1|sum1|people|a man|a bloke|a guy|man|my \w+)"
_HOME = r"(?:house|home|flat|room|bedroom|kitchen|garden|hallway|upstairs|downstairs|loft|shed|garage)"
_ME = r"(?:me|us|her|him|them|my \w+|the kids|someone|somebody)"
_WEAPON = r"(?:knife|knives|blade|machete|sword|axe|shank|gun|guns|pistol|rifle|shotgun|firearm|hammer|acid|crossbow|bomb|grenade)"
_WILL = r"(?:will|ll|gonna|going to|gona|goin to|wants to|want to|threatening to|threatened to|swears hell|tried to|trying to)"

BENIGN: tuple[str, ...] = (
    r"(?:queue|traffic|wait|waiting|feet|back|heels|heat|suspense|hangover|boredom|music|noise|smell)\b[\w ]{0,20} killing (?:me|us)",
    r"killing (?:me|it|time)(?: lol| haha| 😂)",
    r"(?:could|would) (?:murder|kill for) (?:a|an|some)\b",
    r"dressed to kill|killer (?:heels|deal|traffic|queue)|kill switch|buzz ?kill|road ?kill|overkill",
    r"kill (?:2|two) birds|kill (?:some )?time|kill the (?:engine|weeds|lights)",
    r"stabbing pains?|stab in the dark|take a stab|have a stab|shot in the dark|shoot me (?:a|an) (?:message|email|text|dm)",
    r"(?:photo|film|video|wedding|family) ?shoot|shoot(?:ing)? (?:hoops|pool|some photos|a film|a video|the breeze)|flu (?:shot|jab)",
    r"call of duty|fortnite|gta|grand theft|in (?:the|a) (?:game|film|movie|book|play|show|drama|podcast)|on (?:telly|tv|netflix)",
    r"song lyrics?|my (?:phone|battery|laptop|car battery|mobile) (?:is |has )?(?:died|dead|dying)|dead (?:phone|battery|line|end|slow|easy|good|nice)",
    r"(?:knife|gun|weapons?) (?:amnesty|bin|surrender)|(?:kitchen|bread|butter|palette|stanley|pen) knife set|knife block",
    r"fire (?:alarm|drill|station|works?|door|extinguisher|brigade day)s?|fired from|fire stick|bonfire night|you re fired|youre fired",
    r"bomb(?: |-)?proof|photo ?bomb|bath bombs?|bomb site|the bomb\b|cost a bomb|sex bomb",
    r"(?:scared|dying|dead) (?:of|to) (?:know|spiders|flying|heights)|dying for a|nearly died (?:laughing|of embarrassment)",
    r"drop dead gorgeous|over my dead body|dead (?:deer|fox|badger|bird|pigeon|cat|animal|rat|hedgehog|seagull|swan|sheep)",
    r"hang(?:ing)? (?:out|on|up|in there)|jump(?:ed)? (?:start|leads?|through hoops|the queue|the lights?)",
    r"first aid course|emergency (?:exit|services day|contact|number|dentist|vet|plumber|tax)",
    r"glue gun|nail gun|water gun|nerf gun|toy gun|speed gun|heat gun|spray gun|top gun|gun dog|gunners|jumped the gun",
    r"end it with my (?:provider|contract|supplier)|end (?:the|this) (?:call|chat|conversation|contract)",
    r"(?:firearm|shotgun|gun) (?:licen[cs]e|licensing|certificate|cert|cabinet|safe)\w*",
)

CUES: dict[str, tuple[str, ...]] = {
    "suicide": (
        r"\b(?:kms|kill(?:ing)? ?my ?self|suicid\w*|unalive|un-alive)\b",
        r"\b(?:end|ending|ended|take|taking) (?:it all|my (?:own )?life|my life|everything)\b",
        r"\b(?:want|wanna|wana|wish i|going|gonna|gona|ready|rather) (?:to )?(?:die|be dead|was dead|were dead|end it)\b",
        r"\bi (?:just )?(?:dont|do not|cant|no longer) (?:want to|wanna|wana|want) (?:live|be here|be alive|wake up|exist|go on)\b",
        r"\b(?:no|dont see (?:a|the|any)|whats the|what is the) (?:point|reason) (?:of |in |to )?(?:being here|living|going on|carrying on|be here|live|anymore|in being)",
        r"\bbetter off (?:without me|dead|if i)\b|\bwont be (?:here|around) (?:tomorrow|much longer|anymore|for much longer)\b",
        r"\b(?:cant|cannot|can not|couldnt) (?:go on|carry on|do this any ?more|cope any ?more|take (?:it|this) any ?more|keep going)\b",
        r"\bgoodbye (?:everyone|everybody|world|all|forever)\b|\b(?:written|wrote|left|leaving|writing) (?:a |the |my )?(?:suicide |goodbye )?(?:note|letter)s?\b.{0,30}\b(?:bye|sorry|mum|kids|end|life)",
        r"\b(?:tell|say) (?:my )?(?:mum|mam|mom|dad|kids|family|wife|husband)\b.{0,15}\b(?:sorry|love(?:d)?)\b",
        r"\b(?:self ?harm\w*|cut(?:ting)? my ?self|hurt(?:ing)? my ?self|cut my (?:wrists?|arms?)|slit my)\b",
        r"\b(?:hang|hanging|drown|drowning|shoot|shooting|gas|gassing) my ?self\b|\b(?:taken|took|swallowed|taking|take) (?:all|loads of|a load of|too many|a whole|the whole|an overdose|\d\d+)\b.{0,20}(?:tablets?|pills?|meds?|tabs|paracetamol|overdose|od|pack)?",
        r"\b(?:on|off|at|standing on|top of|edge of|jump(?:ing)? off|jump(?:ing)? from) (?:the |a )?(?:edge of the )?(?:bridge|cliff|ledge|roof|viaduct|multi ?storey|platform edge|railway line|train tracks|tracks|rail bridge)\b.{0,40}\b(?:jump|die|end|cant|alone|sorry|want|going|gonna)",
        r"\bjump (?:off|from|in front of)\b.{0,25}\b(?:bridge|cliff|roof|train|building|flats|car park)",
        r"\bdont want to be (?:here|alive|on this (?:earth|planet))\b|\bdw i isio marw|dw i eisiau marw|chce (?:umrzec|sie zabic)|vreau sa mor|quero morrer|marna chahta|marna chahti",
    ),
    "medical": (
        r"\b(?:not|isnt|stopped|hardly|barely|cant|struggling to|trouble) breath(?:e|ing)\b|\bno pulse\b",
        r"\b(?:unconscious|unresponsive|collapsed|passed out|wont wake up|cant wake|not waking|not moving|having a (?:fit|seizure|stroke|heart attack)|fitting|choking)\b",
        r"\b(?:overdose[ds]?|od(?:ed|d)|od ?ing)\b|\bbleeding (?:out|badly|heavily|everywhere|to death|loads|from)\b|\b(?:blood everywhere|lots of blood|losing (?:a lot of )?blood|covered in blood)\b",
        r"\b(?:heart attack|chest pains?|having a stroke)\b|\bwaters? (?:has |have )?broke|baby (?:is )?coming now\b",
        r"\b(?:in|into|fell in|fallen in|drowning in) the (?:river|canal|sea|water|lake|lock|reservoir)\b.{0,25}\b(?:help|cant swim|drown|screaming|shouting|someone|person|kid|child|now)|\b(?:someone|somebody|kid|child|man|woman|person|boy|girl|lad)\b.{0,15}\b(?:in|into|fell in|fallen in) the (?:river|canal|sea|water|lake|reservoir)\b|\bdrowning\b",
    ),
    "fire": (
        r"\b(?:house|flat|building|home|kitchen|car|van|shed|block|shop|school|garage|bins?|tree|field|moor)\b.{0,12}\b(?:is |are )?(?:on fire|burning|in flames|ablaze|alight)\b",
        r"\b(?:smoke|flames) (?:coming|pouring|billowing|everywhere|filling)\b|\btrapped\b.{0,20}\b(?:fire|smoke|car|flat|lift|inside|under)\b|\bset (?:fire to|alight)\b.{0,25}\b"
        + _NOW,
        r"\b(?:set|setting|put|poured|pouring)\b.{0,15}\b(?:petrol|fire)\b.{0,20}\b(?:door|letterbox|house|flat|me|her|him|us)\b|\bburn (?:the|my|our|her|his) (?:house|flat|home|place|shop)\b",
        r"\bsmell(?:s|ing)? (?:of )?gas\b|\bstinks of gas\b|\bgas leak\b",
    ),
    "weapon": (
        rf"\b(?:has|have|got|gotta|with|holding|carrying|waving|pulled|brandishing|pointing|swinging|brought|armed with|and) (?:got )?(?:an? |the |his |her |their |some |big |massive |huge |large |kitchen |zombie |rambo |what looks like )*{_WEAPON}\b",
        rf"\b{_WEAPON} (?:to|at|against|on|in) (?:my|his|her|me|the|their|our) (?:throat|neck|face|head|hand|hands|waistband|chest|back)\b|\bat (?:knife|gun) ?point\b",
        r"\b(?:stabbed|stabbing|shanked|been shot|got shot|shot at|shooting at|gun ?shots?|shots fired|slashed|glassed|acid attack|acid thrown|machetes?|zombie knife|rambo knife)\b",
        rf"\b{_WILL} (?:fucking |f\w+ |bloody )?(?:kill|stab|shoot|murder|shank|slash|strangle|burn|behead|cut|do|bury|finish) (?:me|us|her|him|them|you|my \w+|the (?:kids|baby|dog)|someone|somebody|everyone|every1)\b",
        r"\b(?:ill|i will|im gonna|im going to|i swear ill|gonna|i could|imma) (?:fucking |f\w+ |bloody )?(?:kill|stab|shoot|murder|shank|do time for|swing for|burn) (?:him|her|them|my|the|someone|everyone|that|this|u|you)\b",
        r"\b(?:death threats?|threat(?:s|ened)? (?:to kill|on my life|my life)|said (?:he|she|they)(?:ll|d| will| would)? (?:kill|stab|shoot|be dead)|youre dead|ur dead|dead man|put a bullet)\b",
        r"\b(?:bomb|explosive|suspicious (?:package|bag|device)|unattended bag|grenade|pipe bomb|active shooter|terrorist attack|suicide vest)\b",
        r"\b(?:hes|shes|theyre|lads?|kids?|man|bloke|gang|boys) (?:is |are )?(?:got |with |carrying )?(?:tooled up|blades?|strapped|burners?)\b",
        r"🔪|🔫|🗡",
        r"\bcyllell\b|\bgwn\b|\bnoz(?:em)?\b|\bcutit\b|\bfaca\b|\bchaku\b|\bchakoo\b",
    ),
    "sexual": (
        r"\b(?:raped|raping|rape me|raped me|been raped|got raped|date raped|sexually (?:assault\w*|abus\w*)|molest\w*|grope[ds]?|groping)\b",
        r"\b(?:forced|made|making|forcing) (?:me|her|him) (?:to )?(?:have sex|do sexual|touch (?:him|it)|sleep with|into bed)\b|\b(?:he|she|they|stepdad|uncle|teacher|coach|boss|someone|man|bloke)\b.{0,25}\b(?:touched|touching|used to touch|touches) (?:me|my (?:private|leg|breast|bum|daughter|son))\b",
        r"\bspiked\b|\b(?:flashed|exposed himself|wanking|masturbating)\b|\bsex without (?:my )?consent\b|\bhad sex with me (?:when|while) i was (?:asleep|drunk|out)\b",
    ),
    "child": (
        r"\b(?:im|i am|am) (?:only )?(?:8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b(?! (?:stone|weeks|minutes|miles|days|months|hours|years? (?:in|at|clean)))",
        r"\b(?:child|kid|baby|toddler|infant|boy|girl|kids|children)\b.{0,30}\b(?:locked in|being (?:hit|beaten|hurt|abused|dragged|hurt)|screaming for help|left alone|home alone|on (?:their|its|his|her) own|abused|neglected|bruises|bruised|groom\w*|taken by|snatched|abducted|kidnapped|starving|unattended)\b",
        r"\b(?:pics?|pictures?|photos?|nudes?|videos?)\b.{0,40}\b(?:pay|tell my|show (?:my|every)|send (?:them )?to (?:my|every)|post (?:them|it)|share|school|leak)\b|\b(?:sextort\w*|blackmail\w*)\b",
        r"\b(?:my (?:teacher|uncle|stepdad|step dad|coach|dad|mum|carer|foster \w+)) (?:hits?|hurts?|beats?|touch\w*|abus\w*|makes me)\b|\bgroom(?:ing|ed)\b.{0,20}\b(?:child|girl|boy|daughter|son|niece|nephew|her|him|me)|\bdont tell my (?:mum|dad|parents)\b|\bhe asked for (?:pics|photos|nudes)\b",
        r"\b(?:child|kid|baby|toddler) (?:is )?(?:being )?(?:abuse|abused|kidnapped|in danger)\b|\bmet him online\b|\bmeet(?:ing)? (?:up with )?(?:a man|someone|some guy|a guy|him) (?:she |he |i )?met online\b",
    ),
    "domestic_abuse": (
        r"\b(?:strangl\w+|throttl\w+|choked me|chokes me|hands? (?:round|around|on) my (?:throat|neck)|cant breathe when he)\b",
        r"\b(?:he|she|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|stepdad|son|brother|mum|missus|fella|bloke|hubby|he s|hes|shes)\b.{0,25}\b(?:hit|hits|hitting|beat|beats|beating|punch\w*|kick\w*|batter\w*|hurt|hurts|hurting|slap\w*|attack\w*|smash\w*|dragg\w+|threw|throws|threaten\w*|bit) (?:me|us|my (?:mum|mam|sister|daughter|head|face|baby)|her|the kids)\b",
        r"\b(?:wont|will not|not|doesnt|dont|didnt) let (?:me|us|her) (?:out|leave|go|use|have my|see (?:my|anyone|any1))\b|\block(?:ed|s|ing)? (?:me|us|her) (?:in|inside|out|up)\b",
        r"\b(?:scared|frightened|terrified|afraid|petrified) (?:of (?:him|her|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|son|brother))|to (?:go|be) (?:home|at home)|for my (?:life|kids|safety)|he(?:ll|s)|shell|what he)\b",
        r"\b(?:before he (?:wakes|gets|comes|is)|hes asleep|while hes (?:out|asleep|in the shower|away)|hes (?:coming )?(?:back|home) (?:soon|in a)|he checks? my phone|hes reading|delete this|cant talk hes|he doesnt know im)\b",
        r"\b(?:forced marriage|forcing (?:me|her) to marry|honou?r (?:based|killing|violence)|taken? my passport|walking on eggshells|domestic (?:abuse|violence)|abusive (?:partner|husband|boyfriend|relationship|ex|wife))\b",
        r"\b(?:on bail|non ?mol\w*|restraining order|injunction|bail conditions?)\b.{0,50}\b(?:outside|here|turned up|at my|back|broke\w*|breach\w*|door|texting|ringing)\b|\b(?:outside|here|turned up|at my (?:door|house)|back at|banging)\b.{0,50}\b(?:on bail|non ?mol\w*|restraining order|bail conditions?)\b",
        r"\bmaz mnie bije\b|\bbije mnie\b|\bma bate\b|\bele (?:me )?bate\b|\bme bate\b|\bmarta hai\b|\bmaarta hai\b|\bmar raha hai\b|\bmaar raha\b|\bkutda\b|\bmae o.{0,15}(?:ty|bwrw)\b",
    ),
    "missing": (
        r"\b(?:gone missing|is missing|been missing|reported missing|went missing|missing since|missing person|wandered off|run away|ran away|runaway|absconded|abducted|kidnapp\w+|snatched)\b(?<!dog is missing)(?<!cat is missing)",
        r"\b(?:son|daughter|child|kid|boy|girl|baby|toddler|mum|mam|dad|nan|gran\w*|grandad|husband|wife|sister|brother|friend|flatmate|mate|resident|patient|niece|nephew|lad)\b.{0,40}\b(?:not (?:come|came|been) (?:home|back|seen)|hasnt (?:come|been)|didnt come (?:home|back)|havent seen|hasnt been seen|never came home|not (?:been )?seen since|phone (?:is )?off)\b",
        r"\b(?:dementia|alzheimers)\b.{0,40}\b(?:gone|out|left|missing|wander\w*|lost|disappeared|find)\b|\b(?:cant|cannot) find my (?:son|daughter|child|kid|baby|little|toddler|mum|dad|nan|gran\w*|grandad|boy|girl|\w+ year old)\b",
    ),
    "stalking": (
        r"\b(?:following|followed|follows|chasing|chased|watching|stalking|stalked|stalks) (?:me|us|my (?:daughter|wife|sister|girlfriend|son|car)|her)\b|\bstalker\b|\bbeing (?:followed|stalked|watched|chased)\b",
        r"\b(?:airtag|air tag|tracker|tracking device|gps)\b.{0,25}\b(?:on|under|in|found) (?:my|me|her)\b|\b(?:found|got) (?:an? )?(?:airtag|air tag|tracker|tracking)\b.{0,25}\b(?:car|bag|coat)\b",
        r"\b(?:keeps? (?:turning|showing|coming) up|turns up|keeps coming (?:back|round)|sat outside|parked outside|waits? outside|waiting outside|hanging (?:around|about) outside)\b.{0,30}\b(?:my (?:house|work|home|flat|door|school)|again|every (?:day|nite|night)|me)\b",
    ),
    "emergency": (
        rf"\b(?:break(?:ing|in)?|broken|brake?ing|smash(?:ing|in)?|kick(?:ing|in)?|bang(?:ing|in)|climb(?:ing|in)|force?(?:ing|in)|get(?:ting|tin)?|try(?:ing|in|na)?|pry(?:ing)?)\b.{{0,20}}\b(?:in|into|down|through|on|get in)\b.{{0,20}}\b(?:{_HOME}|door|window|back door|front door)\b.{{0,25}}\b(?:{_NOW}|help|scared|hiding)\b",
        r"\b(?:is|are|presently|currently|now|hes|shes|theyre|someones|somebodys|some1s|s) (?:presently |currently |now |still )?(?:breaking|kicking|smashing|climbing|forcing|trying to (?:get|break|kick|force)|tryna (?:get|break)|bashing) (?:in|down|into|through|my|our|the|his|her|at)\b",
        rf"\b(?:someone|somebody|some1|sum1|intruder|burglars?|man|men|people|stranger|bloke|lads?|hes|he is|theyre|they are|there(?:s| is) (?:a |some|two |2 )?\w*)\b.{{0,20}}\b(?:in|inside|at|outside) (?:my|our|the|me|her) (?:{_HOME}|door|window|back door|front door)\b.{{0,30}}\b(?:{_NOW}|help|hiding|scared|hide|wont (?:leave|go)|trying|noise|banging|screaming|shouting)\b",
        r"\b(?:intruder|burglars?) (?:is |are |still )?(?:in|inside|here|downstairs|upstairs)\b|\b(?:im|i am|we are|were) (?:hiding|hid|locked in the|trapped|cornered|being (?:attacked|beaten|robbed|mugged|assaulted|chased|followed|held))\b",
        r"\b(?:hes|shes|theyre|he is|they are|hes got) (?:back )?(?:outside|downstairs|upstairs|at the door|at my door|inside|in the (?:house|flat|garden|kitchen)|back)\b(?! (?:to|from|at work|in (?:court|prison|jail)))",
        r"\b(?:wont (?:leave|go away|get out)|refus(?:es|ing) to leave)\b.{0,30}\b(?:scared|drunk|shouting|kids|help|aggressive|violent|screaming|house)\b|\bwont let me out\b",
        r"\b(?:being|getting|gettin) (?:attacked|beaten(?: up)?|battered|robbed|mugged|stabbed|assaulted|kicked|jumped|dragged|strangled|kidnapped)\b|\b(?:fight|fighting|brawl|riot|kicking off|attacking|beating|battering)\b.{0,30}\b"
        + _NOW,
        r"\b(?:help me|please help|sos|help pls|pls help|plz help|help plz|send help|need help now|need police now|police now|send (?:the )?police|send someone|send somebody|come quick|hurry|come now|need an? ambulance|call an ambulance)\b(?! (?:with|me (?:find|understand|get|with|fill|out|complete|change|contact|report|track)|find|fill|understand))",
        r"\b(?:screaming|screams|crying out|shouting) (?:for help|help|for \w+ life)\b|\b(?:woman|child|girl|someone|somebody|neighbour|kids?) (?:is |are )?(?:screaming|being hurt|being attacked)\b|\bgoing to (?:hurt|kill) (?:me|us|someone|her|him|them)\b",
        r"\bin (?:real |serious |immediate |grave )?danger\b|\b(?:life|lives) (?:is |are )?(?:at risk|in danger)\b|\b(?:its|this is|is|an) (?:a |an )?(?:real )?emergency\b(?! (?:number|contact|tax|dentist|plumber|vet|exit))|^\W*(?:emergency|999|help|help me)\W*$",
        r"\b(?:wrong way (?:on|down|up)|driving on the wrong side|cow|cows|horse|horses|sheep|debris|person|child|man|woman|pedestrian|dog) (?:is |are |walking |loose |lying |laying |stuck )*(?:on|in) (?:the )?(?:motorway|m\d+|a\d+|carriageway|dual carriageway|live lane|lane \d|railway|train tracks)\b",
        r"\b(?:drunk|drugged|off (?:his|her) (?:head|face)|plastered|wasted|hammered|paralytic)\b.{0,40}\b(?:got in(?:to)?|driving|drove|drive|behind the wheel|swerving|starting (?:the|his|her) car)\b|\b(?:crash(?:ed)?|accident|collision|hit by a (?:car|van|bus))\b.{0,40}\b(?:trapped|injured|hurt|bleeding|unconscious|not moving|just (?:now|happened))\b",
        r"\b(?:dog|xl bully|bully|staffie|alsatian)\b.{0,25}\b(?:attacking|biting|mauling|savaging|bitten|mauled|on the loose biting)\b|\b(?:just (?:been )?(?:robbed|mugged|jumped|attacked|assaulted|happened)|been (?:jumped|attacked|mugged) (?:just )?now)\b",
        r"🆘|🚨|\bheeelp\b|\bpomocy\b|\bratunku\b|\bajutor\b|\bsocorro\b|\bbachao\b|\bmadad kar|\bhelpwch (?:fi|ni)\b|\bmae o yn y ty\b|\bmae rhywun yn y ty\b",
    ),
    "covert": (
        r"\b(?:order|ordering|get|have|like) (?:a |an )?(?:large |small |medium |pepperoni |cheese )?pizza\b|\bask for ani\b|\bask for angela\b|^\W*55\W*$",
        r"\b(?:cant|can not|cannot) (?:talk|speak|call|ring|phone)\b.{0,25}\b(?:hes|shes|hear|here|next|listening|room|safe|out loud)\b",
    ),
    "welfare": (
        r"\b(?:not seen|havent seen|hasnt been seen|no sign of|nobody(?:s| has) seen)\b.{0,35}\b(?:neighbour|old (?:man|bloke|lady|woman)|elderly|days|week)\b.{0,40}\b(?:milk|post|curtains|answer\w*|door|worried|smell|lights?|days)\b",
        r"\b(?:mate|friend|brother|sister|mum|dad|son|daughter|colleague|neighbour|partner|she|he)\b.{0,35}\b(?:cant go on|wants to die|going to (?:do something|hurt (?:him|her)self|kill (?:him|her)self|end it)|suicidal|might (?:do something|hurt (?:him|her)self)|self harm\w*|overdos\w*|taken (?:tablets|pills))\b",
        r"\b(?:worried|concerned|scared) (?:for|about) (?:his|her|their|my \w+s) (?:safety|life|welfare)\b|\b(?:wont|not|isnt|doesnt) answer(?:ing)? (?:the |her |his )?(?:phone|door)\b.{0,40}\b(?:worried|diabetic|elderly|ill|unwell|heart|epilep\w+|lives alone|suicid\w+)\b",
        r"\b(?:modern slavery|traffick(?:ed|ing)|slave|boss took my passport|cuckoo(?:ed|ing)|not allowed to leave)\b|\b(?:freezing|hypothermi\w+)\b.{0,25}\b(?:homeless|tent|outside|street)\b|\b(?:homeless|man|woman|person)\b.{0,20}\b(?:freezing|not moving|unconscious)\b",
    ),
    "dangerous_item": (
        r"\b(?:found|dug up|discovered|theres|there is|picked up)\b.{0,30}\b(?:gun|shotgun|pistol|bullets?|ammo|ammunition|grenade|bomb|shell|explosive|syringes?|needles|machete|knife|knives|human bones?|bones|skull|body|chemicals|asbestos)\b",
    ),
}
