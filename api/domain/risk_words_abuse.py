"""Phrases of abuse at home, sexual offences, stalking and harm to children: now or long ago, a person reads them."""

SEXUAL = """
rape|raped|rapes|raping|rapist
been|was|got|i rated by
sexual*|indecent* assault*|abuse*|attack*|harass*|offence|offences|violence|exploit*|exposure|touch*|act|acts|exposed
sex attack|attacked|attacker|without|assault|abuse
assaulted|abused|attacked|touched .. sexually
molest*
grope|groped|gropes|groping
fondled|fondling
historic|historical|past|childhood|non_recent abuse|sex|sexual|rape
abused as|when .. child|kid|boy|girl|younger|little|children|home|school|church
forced|forcing|forces himself|herself|themselves on
forced|made|making|makes|forcing|force|pressured me|her|him|them .. sex|sexual|sexually|sleep_with|bed|touch|naked|undress|things
have|had|having sex with me when|while|and|without|i
sex .. asleep|unconscious|drunk|out_of_it|against_my|did_not_want|said_no|without_my|without_consent|not_consent
without consent
said no .. carried_on|did_not_stop|kept|did_it|anyway
touch|touched|touches|touching me|her|him|my|us .. where|down_there|inappropriately|bum|breast|breasts|boobs|bits|private|privates|leg|sexually|night|bed|did_not|up
PERSON .. touching|touched|touches me|us|my_daughter|my_son|himself|her
used to|2? touch me|us|him|her
keeps|kept|would touching|touch me|her|us|himself
hand|hands|fingers .. up|down|in .. skirt|dress|top|trousers|knickers|pants|leg|shorts|bra
upskirt*
up|down my|her skirt|knickers|trousers
exposed|exposing|exposes|flashed|flashing|showed|showing .. himself|penis|genitals|willy|private|privates|cock|dick|bits
man|guy|he|bloke|someone|pervert|old .. flashed|flashing .. at? me|my|us|her|CHILD|women|girls|kids|people
flasher|wanking|masturbat*|playing_with_himself|wanked
drink|drinks was|were|is|been|got|has|might? spiked
spiked my|her|his|our|me|him drink|drinks|.
put|slipped something in|into my|her|his drink
woke|wake up .. naked|no_clothes|no_underwear|undressed|he_was_on|on_top|inside|having_sex|stranger
film|filmed|filming|watching .. me|her|us .. shower|naked|undress|toilet|changing|having_sex
revenge porn
intimate images|image|pictures|photos|video
took advantage of|off me|her
female? genital mutilation
fgm
"""

CHILD_HARM = """
# a child is writing
i am only|just? AGE years|year|yrs|yr|yo|and|but|my|he|she|pls|a|im|old|.
i am only|just? AGE
me AGE years|year
AGE|NUMBER years? old .. i|me|my_dad|my_mum|scared
mummy|daddy is|will|fell|not|hit|hurt|shouting|hurts|hits|asleep|wont|has|keeps
my teacher|uncle|stepdad|coach|dad|mum|carer|stepmum|grandad|foster_dad|foster_mum|foster_carer|tutor|priest|imam|babysitter|mums_boyfriend .. hits|hurts|beats|touches|touched|hit|hurt|makes|abuses|abused|messages|messaging|messaged|locks|shouts_at|comes_into
comes|came|coming|gets into|in my room|bed at|in|when|every|late
do not tell my mum|dad|parents
parents|mum|dad .. not know .. met|meeting|talking|pics|nudes
mum|dad|parents|mummy|daddy is|are not here|home|back|come|came ...... alone|scared|hungry|own|days|i_am
i am .. home_alone|on_my_own|alone .. scared|hungry|and|kid|AGE
skool|school ...... pics|pic|nudes|tell

# pictures and strangers online
nudes|nude|naked|intimate|sexual|private|dirty ...... threaten|threatening|threatened|send|post|share|leak|leaked|sent|pay|blackmail*|tell|everyone|asked|wants|school|posted|shared|show
threatening|threatened|threatens|going|says|will|ill .. send|post|share|leak|show|put ...... nudes|nude|pics|pictures|photos|video|videos|images
send|sending|post|share|leak|show|sent|put .. my|her|his pics|pictures|photos|nudes|videos|video|images .. everyone|friends|family|school|online|contacts|unless|if|insta|facebook
asked|asks|asking|wants|want|wanted|made|makes|keeps|told .. pic|pics|nudes|picture|pictures|photos|nude ...... tell|school|or|camera|naked|CHILD|AGE|14
asked|asks|asking|wants|sent|sending|send|sends .. CHILD|son|daughter|year_old|me .. nudes|nude|naked|topless|sexual|explicit
do|doing stuff|things|acts on camera|cam|webcam|video
send|sent another|more pic|pics|nude|nudes|video
sextort*|blackmail*
groom|groomed|groomer|groomers|grooming
predator|paedo|paedophile|pedo|pedophile|nonce|child_abuser
pervert .. CHILD|school|park|kids
met|meet|meeting|meets|talking|talks|chatting|messaging .. man|someone|guy|him|boy|stranger|bloke|men|adult ...... online|snap|snapchat|insta|discord|roblox|internet|game|tiktok
CHILD|he|she .. meet|meeting|met|talking .. off|on|from snap|snapchat|insta|instagram|discord|roblox|internet|tiktok
older|grown man|men|guy|bloke .. my|with|messaging|online .. daughter|son|AGE|girl|boy
child|indecent|underage|kiddie|kids abuse|images|porn|exploitation|sex|pornography|protection|imagery
child .. abuse|abused|abuser|neglect|neglected|exploited|groomed|trafficked

# a child is hurt, neglected, taken or alone
CHILD .. is|are|being|been|was|were|get|gets|getting .. HITTEN
hit|hits|hitting|beat|beats|beating|beaten|slapping|slaps|slapped|shaking|shook|shakes|hurting|hurts|hurt|smacking|punched|abusing|abuse|neglecting|burning|starving|kicked|punching|strangling .. CHILD|her_baby|her_kids|his_kids|his_son|step_son|stepson|grandchildren
CHILD .. abused|neglected|starved|starving|beaten|bruised|molested|malnourished|mistreated|locked_in|locked_up|chained|underfed
CHILD|he|she .. covered_in|bruises|bruise|bruised|black_eye|burns|marks|cigarette|belt
CHILD|they|kids .. left .. alone|unattended|on_their_own|on_its_own|on_his_own|on_her_own|all_night|all_day|home_alone|by_themselves
left|leaves|leaving|leave .. CHILD .. alone|unattended|home_alone|in_car|on_own|own|by_themselves
CHILD .. alone|on_their_own|on_his_own|on_its_own|on_her_own|unattended|by_himself|by_herself|by_themselves|no_adult ...... house|home|car|road|street|park|night|crying|hours|age|old|wandering|.
CHILD .. wandering|walking|playing|running .. in|on|by|near|along .. road|street|motorway|railway|tracks|alone|own|traffic|dual_carriageway|river|canal
CHILD .. crying|screaming ...... hours|hit|hitting|hurt|bruises|every_night|all_night|smacking|shouting|upstairs|let|stop|help|mummy|daddy|dont
CHILD .. locked|trapped|stuck|shut in|inside|up|out
CHILD .. hungry|starving|no_food|dirty|filthy|nothing_to_eat ...... neighbour|parents|mum|always|drugs|asking|next|begging
home alone .. CHILD|again|NUMBER|year_old|all|i_am|we
hurting|harming|abusing his|her|their|that|those|child|children|kids|baby own? child|children|kids|baby|son|daughter
CHILD .. at risk|in_danger|unsafe|not_safe|being_harmed
concern|concerns|concerned|worried .. CHILD .. welfare|safety|safe|next_door|neglect|neighbours|abuse|parents
ex|he|she|dad|mum|father|mother|PARTNER .. taken|took|snatched|taking|abducted|has_got|will_not_give|not_returned .. CHILD|the_kids|my_kids|my_baby .. away|abroad|country|airport|leave|leaving|off|without|car|driving|drunk|says|threatening|refusing|not|and
got baby|kids|children|my_son|my_daughter|kid and|in .. drunk|driving|car|knife|gone|abroad|airport|roof
county lines
running|selling|dealing|carrying|moving .. drugs .. CHILD|AGE|school|year_old
CHILD .. running|selling|dealing|carrying|moving drugs|county_lines|weed|crack|packages
teacher|coach|priest|scout_leader|carer|nursery|childminder|tutor|nanny ...... touch*|inappropriate|hit|hurt|abuse*|messaging|naked|kissed|hurting|bruises|smacked|relationship_with
kissed|kissing|sleeping_with|sex_with|relationship_with .. CHILD|AGE|pupil|minor|underage
man|someone|he|guy|bloke|car|van|stranger ...... approached|following|offered|talking_to|watching|filming|photographing .. CHILD|school|pupils .. sweets|car|van|lift|school|playground|home|park
watching|filming|photographing .. children|kids|girls|boys|CHILD .. school|park|playground|swimming|pool|beach
"""

DOMESTIC_ABUSE = """
# in so many words
domestic|dv|da abuse|violence|incident|assault|abuser|violent|argument|dispute|victim|situation
domestics|domestically|dv_victim
domestic NOW|in_progress|next|going|happening|upstairs|flat|again
violent|abusive|controlling|coercive|toxic|manipulative relationship|partner|husband|wife|ex|boyfriend|girlfriend|marriage|behaviour|bf|gf|dad|father|son|man|mother|mum|control|home
CLOSE .. is|has|gets|can|be|was|being|became|turned|are so? violent|abusive|controlling|possessive|physical|aggressive
coercive|coercively control*|controlled
financial|economic|emotional|psychological|physical|honour|verbally|emotionally|mentally|physically|elder abuse|abused|abusing|abusive|based_abuse
honour based|killing|violence|crime|abuse
forced marriage
force|forced|forces|forcing|made|making|make .. to? marry|marriage|married
taken|taking|sent|sending .. abroad|pakistan|india|bangladesh|back_home .. marry|married|wedding|marriage
women_aid|womens_aid|clare|refuge worker|refuge|shelter
at|in|which|to|into|find refuge|safe_house

# hurt
CLOSE .. HIT me|us|him|her|them|my_head|my_face|my_arm|my_sister|my_mum|my_daughter|KIN|kids|children|baby
CLOSE .. HIT .. my head|face|arm|mum|daughter|sister|baby|kids|wrist|nose|jaw|hair|hand|ribs
HIT by .. my|her|his|an? PARTNER|son|dad|mum|father|brother|stepdad|daughter|family
been|was|is|get|getting|being HIT .. by .. PARTNER|son|dad|father|brother
PARTNER|dad|son|father|stepdad .. HIT .. when|every|because|again|lot|always|drunk|last|yesterday|this|tonight
HIT .. my? wife|husband|girlfriend|missus|his_wife|his_girlfriend|her_husband|partner
strangl*|throttl*|suffocat*
hand|hands round|around|on|over|at .. throat|neck|mouth
choked|choking|choke|chokes me|her|him|them|us
by .. throat|neck|hair
cannot breathe when he
pulled|pulls|dragged|drags|dragging|pulling .. by? .. my|her hair
threw|throws|throwing|pushed|pushes|shoved|kicked me|her|him .. down|against|across|into|out .. stairs|wall|room|floor|house|door|bath
black eye|eyes
held|holds|pinned|pins|restrained me|her .. down|against
spat|spits|spitting in|on|at my|me|her .. face
gave|gives me .. hiding|slap|black_eye|beating|kicking|bruise|clout|belting
bruise|bruises|bruised .. he|arms|face|neck|husband|partner|from|husband|boyfriend
hurting me|us|her|my_mum
hurts me|us|her|my_mum
hurt me
fy mrifo

# kept in, watched, controlled
not|never|stop|stops|stopped|refuses|refuse|will_not|do_not let me|us|her|him .. out|leave|go|see|have|use|work|go_out|speak|talk|eat|sleep|phone|home
not|never allowed|able|permitted to? leave|go|see|speak|work|out|talk|have|use|money|phone|eat|friends|house
lock|locks|locked|locking me|us|her|him|them|mum|CHILD in|inside|out|up|away|bedroom|room|house
keeps|keeping|kept me|us|her|him .. locked|prisoner|inside|indoors|captive|here
trapped in .. relationship|marriage|house|home|room|flat|here|with
check|checks|checking|goes_through|going_through|reads|reading|looking_at|looks_at|tracks|tracking|monitors|controls|took|takes|taken|smashed|hides|broke|got my|her phone|phones|messages|texts|emails|money|bank|location|calls|social_media|every_move|passport
he|she|PARTNER .. checks|goes_through|reads|tracks|monitors|controls|smashed|takes .. phone|messages|money|everything|where|food|bank|wages|benefits|who
control|controls|controlling|takes|took|withholds|keeps .. my|our|her|all money|wages|benefits|bank|finances|everything|life
taken|took|takes|has|got|keep|keeps|hid|hidden|have my|our|her|their passport|passports|keys|phone|papers|documents .. and|so|not|cannot|he|leave|NOW|.
cannot leave him|her|house|home|because|he|as
walking|walk on eggshells|egg_shells
jealous ...... hits|phone|accuses|allowed|control|violent
isolat* me|her .. from|friends|family

# afraid of somebody at home
SCARED .. of|off him|her|my|what|PARTNER|KIN|his .. will|might|could? do? PARTNER|KIN|do|to|temper|husband|.
SCARED .. of|off him|her|PARTNER|KIN|me_husband
SCARED .. to|2 go|be|sleep|leave|stay .. home|alone|house|him|indoors|there|him|outside|.
SCARED .. for|about .. kids|children|baby|my_life|safety|mum|daughter|sister|her|him
SCARED he|she|they .. will|is|going|might|ill|hell|would|could|may
he|she will|ill|hell|going|gonna|gets .. go? mad|mental|nuts|crazy|ballistic|spare .. when|if|at|he|finds
make|makes|making|made me|us|her .. scared|feel_unsafe|afraid|bleed
before|until|when|till he|she|PARTNER .. wakes|gets|comes|is .. up|back|home|in|here|sober|finds
he|she is|just? asleep|passed_out|sleeping|drunk|in_shower|in_bath ...... need|go|out|leave|help|away|hurt|hit|scared|kids|now
while he|she is out|asleep|away|in_shower|at_work|in_bath|at_pub|sleeping|not_here|gone
ten|NUMBER|few minutes|min|mins before|until|till|to_get|left
need|want|trying|got|have to? leave|get_away_from|escape|get_out|flee|get_away|run .. him|her|husband|partner|relationship|abusive|before|house|home|safely|kids|tonight|marriage
fled|fleeing|escaped|ran|left .. husband|partner|abuse*|violence|violent|abusive|home_with_nothing
need to get out .|of|before|now|safely
CLOSE .. drinking|drunk|drugs|high|coke ...... hit|hits|kids|scared|aggressive|violent|smashing|threatening|come_up|shouting|me
drunk .. and? violent|aggressive|shouting|threatening|smashing
CLOSE .. smashing|smashed|trashing|trashed|punching|kicking|wrecking|throwing .. up? .. house|home|flat|place|things|walls|plates|doors|room|tv|everything
he|dad|mum|she|daddy .. shouting|screaming|yelling .. at .. mum|me|us|kids .. scared|hit|bed|throwing|breaking|again
shouting|arguing|screaming .. breaking|smashing|throwing|hitting|scared|bed|under|crying|thuds|banging
arguing|shouting|screaming|domestic|row|rowing .. next_door|neighbours|upstairs ...... scared|hitting|hit|help|kids|scream|bang|crying|violent|baby
neighbour|bloke|man|guy|him_next_door|fella|someone .. HITTING|HIT .. his|her|wife|girlfriend|missus|partner|lass|woman|kids
told me what he|she will|ill do
goes|going for me|mum|us|her .. when|again|with|drunk
gets like this

# orders of the court
bail|non_mol|non_molestation|nonmol|restraining_order|injunction|court_order|dvpn|dvpo|non_molestation_order|occupation_order ...... breach*|broke|broken|breaking|outside|here|turned|contacted|contacting|texting|ringing|messaging|come|came|near|back|door|banging|my_house|coming|calling|house|allowed
breach*|broke|broken|breaking|outside|here|turned|contacted|texting|ringing|messaging|come|came|door|banging ...... bail|non_mol|non_molestation|restraining_order|injunction|bail_conditions|dvpo|dvpn|court_order
not allowed|supposed near|contact|come|within|to_contact|to_be_near|to_come_near me|us|my|here|house|kids
"""

STALKING = """
stalk|stalked|stalker|stalkers|stalking|stalks
PERSON|car|van|they|ex .. following|follows|follow|chasing|watching|tracking|spying me|us|my|her|him|on_me|our|CHILD
being|been|getting followed|watched|tracked|stalked|harassed|spied_on|tailed|hunted|chased
followed me|us|her|my home|to|from|around|round|into|in|off|down|all|again|through|along|daughter|son|wife|car
following me|us|her|him home|to|from|around|round|into|in|off|down|all|again|through|along|now|everywhere|and|for|.
following my daughter|son|wife|girlfriend|sister|car|kids|mum|friend
harass|harasses|harassed|harassing|harassment .. me|us|her|my|by|from|ex|neighbour|him|again|wife|husband|PARTNER|keeps|family
PERSON .. harass*
report|reporting|victim|experiencing .. harassment
airtag|air_tag|tracker|tracking_device|gps|tile|smart_tag .. on|under|in|inside|stuck_to|hidden|attached|planted .. my|her car|van|bag|coat|bike|bumper|pram|pocket|wheel|handbag|vehicle|buggy
found|find|discovered|got|is|there_is|hidden|put|planted|placed|hid|keep_getting .. airtag|air_tag|tracker|tracking_device|gps|camera|listening_device ...... my car|bag|coat|house|bedroom|van|handbag|pram|phone
put .. tracker|airtag|spyware|gps|camera|stalkerware .. on|in|under
unknown|someone|phone .. airtag|air_tag .. detected|following|moving|with_you|near
tracking|tracks|tracked me|us|her|my .. phone|movements|car|everywhere|location|.
knows|know everywhere|where .. i|she .. go|am|live|been|goes
keeps|keep|kept|always|constantly|continually .. turning|turns|showing|coming|appearing|parking|driving|walking|waiting|hanging .. up|past|outside|round|near|by .. my|at|work|house|school|home|me|our|door
turns|turned|shows|showed|show|turn up .. at|outside|my .. work|house|home|door|flat|school|gym .. again|every|uninvited|every_day|keeps|night|ex|he
ex .. keeps|will_not|constantly|always ...... messaging|texting|ringing|calling|leave_me|contacting|turning|accounts|phoning|driving|coming
ex .. keeps|constantly|always|still|not_stop .. messaging|texting|ringing|calling|contacting|phoning|turning|showing|coming|driving|watching
he|she|they|ex|man|guy|someone will|do not|never? leave me alone
will not leave me|us|her alone
will not|cannot stop messaging|texting|calling|ringing|contacting|following|phoning|harassing me|us|her
not take no for
hundreds|dozens|NUMBER|loads|so_many of? messages|texts|calls|times|accounts .. day|every_day|different|new|fake|hour|from_my_ex|from_him|blocked
new|fake|different accounts|numbers|account|profiles .. message|contact|me|every|block*|keeps
blocked him|her|them .. new|another|different|still|keeps|but|accounts
sat|sits|sitting|parked|parks|waits|waiting|stands|standing|stood|lurking|hanging_around|loitering outside my|our|her house|home|work|flat|window|door|school
outside my|our|her house|home|work|flat|window|bedroom|workplace|school .. every|all|again|most|each|in_his|night|watching|car|staring|days
watching|watches|watch my|our|her house|home|window|every_move|flat|me_through
watching|watches me|us|her
obsessed with me|her|my
unwanted gifts|flowers|contact|messages|attention|letters
leaves|leaving|left|sends|sending .. flowers|gifts|notes|letters .. doorstep|car|door|stop|every|do_not_know|creepy|ex|work
same man|car|bloke|guy|person|van|lad|woman ...... again|every|outside|behind|follow*|everywhere|bus|turn
"""
