"""Phrases of abuse at home, sexual offences, stalking and harm to children: now or long ago, a person reads them."""

SEXUAL = """
rape~|rapist
PERSON|i|me was|been|got rated|rapped
sexual*|indecent* assault*|abuse*|attack*|harass*|offence|violence|exploit*|exposure|touch*|predator
sex attack~|assault|abuse|offence
abused|assaulted|attacked|touched .. sexually
molest~|molester
grope~|fondled|upskirt*
historic|historical|past|childhood|non_recent abuse|sex|sexual
abused .. as|when .. child|kid|boy|girl|younger|children|i_was|school|church
abused in|at .. home|school|care|church|club
abused me|him|her|us|by
force~ himself|herself|themselves|me on|into|.
force~|made|making|makes|pressured .. sex|sexual|touch|sleep_with|undress
forced|made|making|makes|pressured HIM .. stuff|things|send|bed
forced do stuff|things
having|had sex with me
sex ... asleep|unconscious|drunk|against|said_no|not_want|not_consent|without
without .. consent
said|told no|stop ... he|they|carried|not|anyway
touch~ HIM .. where|down_there|inappropriately|bum|breast*|boobs|bits|private*|leg|up
touch~ where|inappropriately|down_there
if i sleep~ with
he|she|STRANGER|KIN|boss|teacher|coach|doctor|manager .. touch~ me|us|CHILD
used to? touch me|us
grabbed|touched|groped .. me|walking_home|bum|breast*|boobs|bus|train|club
grabbed touched
touched up
rub~ himself|against
i|she|was|been drugged
hand|fingers .. up|down|in|on .. skirt|dress|top|trousers|knickers|pants|shorts|bra|leg|thigh|bum
up|down her? skirt|knickers
expose~|flash~|show~ .. himself|penis|genitals|willy|privates|cock|dick|bits
got|his thing|willy|cock|dick|penis|bits out
STRANGER|he flashed at? me|us|her|CHILD|women|girls|kids
dick|penis|cock pic|picture|photo
flasher|wanking|masturbat*
playing with himself
pull~ .. trousers|knickers|pants|skirt|tights|bra .. down|off
drink .. spiked
was|been|got|being|were spiked
spiked .. drink|me|him|her
put|slipped something in|into .. drink
woke|wake up .. naked|on_top|undressed|no_clothes|no_underwear|inside_me
film~|record~ me|her .. without|secretly|hidden
film~|watch~ me|us|her .. shower|naked|undress*|toilet|changing
revenge porn
took advantage of? me|her
woke|wake up + he|man|someone .. there|on_me|in_bed|in_my_room
happened .. when i was AGE|child|kid|young|little|younger|small
STRANGER .. flashing
. i said no .
assaulted|attacked|grabbed + tonight|taxi
something happened me|her|him
he got PICTURES me|her|us
not remember .. getting_home|anything|night|happened
got me drunk + not
private PICTURES
genital mutilation
fgm
"""

CHILD_HARM = """
# a child is writing
i am only? AGE
me AGE year
mummy|daddy .. will|fell|not|hit|hurt|shouting|asleep|breaking|bleeding|floor
teacher|uncle|stepdad|coach|foster_dad .. HIT|touch~|kissed|message~
foster_mum|stepmum|grandad|tutor|priest .. HIT|touch~|kissed|message~
dad|mum|parents|carer hurts|hit|beat me
comes|came|coming|gets into|in my? room|bed + night|i_was|asleep|when
not tell|ring|call|phone my? mum|dad|parents
our secret
make|made me .. carry|sell|hold|steal|kiss|touch
hit|beaten|smacked with .. belt|stick|slipper|cane|cable|shoe|spoon
asleep .. for .. days
through .. wall + smack|slap|thud|scream~|crying|whimper
eating .. bin|floor
smell .. drink|alcohol|booze on
abroad|somalia|africa|gambia|sudan|egypt|country|holiday + cut|circumcis*
AGE pregnant
run~|ran away from? .. home|i_am|nowhere
i was AGE when .. he|she|it|they|KIN|priest|teacher|coach|man
KIN leaves|left me|us|him|her .. own|alone|weekend
no food .. house|home|in|fridge
crack|heroin|smack + mum|dad|kids|baby|CHILD

# pictures, and strangers online
nude|naked|intimate|sexual PICTURES
nudes + SEND|threat*|everyone|school|pay|wants|quid|money|got|has
SEND ... nude|naked
SEND my|her|them PICTURES .. everyone|all|family|friends|school|online|unless|if
threaten~|says|will|hell|going|if ... SEND ... PICTURES
want|ask~|made|makes|making .. PICTURES|naked ... tell|school|camera|i_am|or
send another PICTURES
ask~|wants|sent|send~ .. CHILD|me .. nude|naked|topless|explicit
ask~ .. nudes|naked_pics
ask~ .. CHILD .. PICTURES
CHILD been taken
someone|somebody|they|man|woman|stranger|ex took|taken|snatched CHILD
stuff|things|acts on camera|cam|webcam
sextort*|blackmail*
groom~|groomer
predator|paedo|paedophile|pedo|pedophile|nonce
met|meet|meeting|talking|chatting|messaging|texting .. PERSON|adult .. online|off|snap|snapchat
met|meet|meeting|talking|chatting|messaging|texting .. PERSON|adult .. insta|discord|roblox|tiktok
meet|meeting|met .. online|snap|snapchat|insta|discord|roblox|tiktok
older|grown man|men|guy|bloke|lads|boys|people|male|girl + CHILD|AGE|missing|returned
man|men|guy|bloke|adult .. message~|texting|talking|contacting|dming .. CHILD
AGE + boyfriend|man|men|bloke .. NUMBER|twenty|thirty|forty|older|adult
go|goes|going to? .. followers|everyone|contacts + PICTURES|or|pay
buy~|give~ me|him|her + asking|wants|lifts|older
child|indecent|underage|kids abuse|PICTURES|porn|exploitation|pornography|neglect|sex

# a child is hurt, neglected, taken or alone
CHILD ... abused|neglected|starved|starving|beaten|bruised
CHILD ... molested|mistreated|locked_in|locked_up|malnourished|trafficked
CHILD .. being HITTEN
hit~|beat~|slap~|shaking|shook|hurt~ .. child|baby|kids|children|toddler|stepson
smacking|abusing|starving|punching|neglecting|harming|strangling .. child|baby|kids|children|toddler|CHILD
HIT|HITTING her|his|their own? kid|child|children|baby|son|daughter
CHILD|he|she|they ... bruise|burns
finger|hand|belt marks
CHILD ...... marks .. arm|leg|face|neck|back
kids|children ...... bins .. food
covered .. bruises|burns
CHILD + no shoes|coat|food
CHILD + left|leave~ .. ALONE
CHILD left|leave in car
CHILD ... ALONE + house|home|car|road|street|park|night|crying|hours|station|shop|told
CHILD .. wandering|walking|playing|running|crawling .. in|on|near|along .. FLOOR|MOTORWAY|TRACKS|traffic
CHILD ... screaming|crying ...... bruises|hit~|hurt|hours|days
smacking|hitting|bruises|hours ...... CHILD .. screaming|crying
CHILD ... screaming|crying ...... help|stop|smacking|hungry|nobody|night
CHILD .. locked|shut in|inside|up|out|outside
CHILD + hanging|leaning|dangling + HEIGHT
CHILD on|in|by|near|onto .. MOTORWAY|TRACKS
give~|buy~ .. CHILD .. money|gifts|phone|vapes|drugs|clothes|trainers|alcohol
CHILD ... not .. fed|eaten
CHILD .. hungry|dirty|filthy|thin ... parents|next_door|neighbour|begging|no_food|drugs
CHILD + off .. face|head
home alone
NUMBER year ... alone|own|himself|herself|wandering|unattended
CHILD .. at_risk|in_danger|not_safe|unsafe
worried|concern*|fear .. CHILD ... welfare|safety|safe|neglect|neighbour|parents|abuse|bruises
CLOSE .. taken|took|snatched|take~|abducted ... CHILD|them ... country|abroad|airport|drunk
CLOSE .. taken|took|snatched|take~|abducted ... CHILD|them ... refusing|without|says|not
CLOSE .. take~|taken|took .. CHILD|them|her|him .. pakistan|india|bangladesh|somalia|country|abroad|away_from_me
got baby|kids|children|son|daughter .. driving|drunk|car|knife|roof|gone
county lines
CHILD ... running|selling|dealing|carrying drugs|weed|crack|packages
kiss~|sleeping_with|relationship_with|sex_with .. CHILD|AGE|minor|underage
STRANGER|car|van ... approached|offered|talking_to|filming|photographing|grab|following .. CHILD|pupils
STRANGER|car|van ...... asked|asking|offer~ CHILD .. outside|see|sweets|lift|car|van|puppies
"""

DOMESTIC_ABUSE = """
# in so many words
domestic|dv abuse|violence|incident|assault|abuser|dispute|victim
domestic|dv situation|argument|now|in_progress|going_on|next_door
violent|abusive|controlling|coercive|toxic relationship|PARTNER|marriage|dad|father|son|behaviour|home
CLOSE .. violent|abusive|controlling|possessive|aggressive|physical
coercive|coercively control*
financial*|economic*|emotional*|psychological*|mentally|verbally|physical*|honour abuse*|violence|killing|crime
honour based
forced marriage
force~|made|making .. marry|marriage|married
marry|married|marriage + parents|abroad|flights|not_met|not_want|cousin|pakistan|india|bangladesh|booked
womens_aid|safe_house
refuge

# hurt
CLOSE .. HIT ME|BODY
CLOSE .. HIT .. me|us|BODY
CLOSE .. threw|throw~ ... at ME
CLOSE .. broke|broken .. BODY|rib
HIT by .. PARTNER|son|dad|father|brother|stepdad|family
PARTNER|dad|stepdad|father .. HIT when|every|because|again|last|this|tonight
HIT|HITTING wife|girlfriend|missus|partner
find me wherever|anywhere
i|he will? find you|me
ex .. broke|broken|got|come into|in .. HOME
not give .. baby
tie~|handcuffed|gagged me|him|her|us .. up
strangl*|throttl*|suffocat*
pillow .. over|on .. face|head
choke~ me|her|him
hand round|around|on|over my|her|his? throat|neck|mouth
by throat
pull~|drag~ .. by hair
by|hold|grabbed|pulled .. hair
rough with me|her|him|mum|dad|kids|nan
threw|throw~|pushed me|her .. down|against|across|out .. stairs|wall|room|floor|house|door
pushes|shoved|kicked me|her .. down|against|across|out .. stairs|wall|room|floor|house|door
throw~|threw .. plates|things|stuff at me|her|us
black eye
held|holds|pin~ me|her down|against
spat|spits in|on my|her? face
bruise|bruised + him|husband|PARTNER|BODY|her
he|she hurt~
hurt~ me|us|her|mum
hit|kicked|punched|pushed + pregnant

# kept in, watched, controlled
not let|letting|allow~ me|us|her|mum out|leave|go|sleep|eat
CLOSE .. not let|letting|allow me|us|her .. see|have|use|work|speak|talk|phone|anywhere
not allowed leave|go|see|speak|work|out|talk|have|money|phone|friends|anywhere
only allowed|let .. out|go|leave|see
lock~ me|us|her|him|mum|CHILD in|inside|outside|up
lock~ me|us|her .. out house|home|flat|night
kept|keep~ me|us|her .. locked|prisoner|inside|captive|in_house|in_room
trapped in .. relationship|marriage|house|home|room|flat|with
CLOSE|they .. check|reads|monitors|tracks|controls|reading .. phone|messages|money|bank|wages|everything|where
CLOSE|they .. takes|took|smashed|hides .. phone|passport|keys|money|bank|wages|inhaler|medication
CLOSE .. watches|times me
CLOSE .. taken|took .. passport
CLOSE .. decides|tells .. what|who|when .. wear|eat|see|spend|go
ask permission
live|living in fear
nobody|no_one .. want me
told him|her .. leaving
CLOSE been? drunk|pissed|high|drinking|drinkin again
CLOSE|they .. breaking|smashing everything|things|stuff
ex here|outside
CLOSE said|says|threat* .. take~ .. kids|children|baby
shame + family|cousin|brothers|them
end|ended up on .. floor
CLOSE|they .. stopped|stops|stopping .. me|her .. seeing|going|leaving|working|having
camera in every|bedroom
every penny
fist through
punch~|kick~ .. hole|wall|door
get|got|getting away from .. him|her|PARTNER|KIN
not go back there|to_him|home_to
sleeping in car with kids|children|baby
ex .. in my HOME
checks|checking|reading|reads|monitors|tracks my|her phone|messages|texts|location|emails
CLOSE keep~|has|holds|have .. card|money|wages|passport|keys ... me|ask|not
ask~ for money for|to
does|makes|made me when .. not want
losing|lose it with wife|girlfriend|partner|kids|baby|son|daughter
SCARED what i .. do
control~ .. money|finances|bank|life|everything|what
took|taken|takes|hid|keeps|kept .. passport ... not|leave|he|she|work
not leave him|her|because
if i leave|left|tell|go ... he|she|kids|kill|hurt|take
walk~ on eggshells|egg_shells

# afraid of somebody at home
SCARED of? him|her|PARTNER|KIN
SCARED of? KIN boyfriend|partner|husband
SCARED what he|she|they|might|will|PARTNER
SCARED .. will|might ... PARTNER|KIN|do|come|he|she
SCARED go|be|sleep|stay .. home|alone|house|him|indoors|there
SCARED leave .. HOME|him
SCARED for .. CHILD|mum|sister|her|him|life
SCARED he|she|they .. will|hell|going|might|ill|shell|coming|come|kill
he|she .. go|goes|going mad|mental|nuts|ballistic|crazy|for
before|until|till he|she|PARTNER wakes|gets|comes|is .. up|back|home|in|here|sober
he|she asleep|passed_out|drunk ...... go|out|leave|away|hurt|hit|SCARED|kids
while he|she out|asleep|sleeping|in_shower|in_bath
while he|she .. away|gone|at_work|at_pub ... i|me|we|help|leave
FEW minutes|mins until|till|to_get|left|before_he|he
leave~|left|escape|flee .. from? .. him|abusive|violent|violence|abuse|husband
fled|fleeing|get_away|got_away|run .. from? .. him|abusive|violent|violence|abuse|husband
need|got_to get|go|leave .. out|away|HOME ... before|safe|kids|he|tonight|.
CLOSE ... drink~|drunk|drugs|high|coke ...... HIT|SCARED|aggressive|violent
CLOSE ... drink~|drunk|drugs|high|coke ...... smashing|threatening|come_up|comes_up
CLOSE smash~|trashing|punching|wrecking|throwing .. up? .. HOME|place|things|walls|plates|tv|everything
CLOSE|they shouting|screaming|yelling ... breaking|hitting|throwing|SCARED|bed|at_me|at_mum
shouting|arguing|screaming|row ... next_door|neighbour|upstairs ...... FRIGHT
next_door|neighbour|upstairs ... shouting|arguing|screaming|row ...... FRIGHT
shouting|arguing|screaming + smashing|crying|bang|thud + next_door|neighbour|kid|upstairs
STRANGER HITTING|HIT|battering .. wife|girlfriend|missus|partner|lass|woman|her
told me what he|she .. do
get like this
goes|went for me|mum|us .. when|again|drunk|.

# orders of the court
ORDER ...... ORDER_BROKEN
ORDER_BROKEN ...... ORDER
he|she got .. restraining_order|non_mol|non_molestation
not allowed|supposed|meant ... near|contact|come|be .. me|us|here|house|kids|him|her|.
not allowed|supposed|meant .. come near
"""

STALKING = """
stalk~|stalker
PERSON|car|van follow~|chasing|watching|tracking|spying HIM|on_me
being followed|watched|tracked|stalked|harassed|spied|tailed
followed me|us|her home|from|around|round|into|off|down|all|again|through
following me|us|her home|from|around|round|into|down|all|again|now|everywhere|.
following daughter|son|wife|girlfriend|sister|kids|mum|friend
PERSON harass*
harass~|harassment me|us|her|by|from .. ex|neighbour|him|her|my|.
report|reporting|victim .. harassment
TRACKER .. on|under|in|inside|into|hidden .. car|van|bag|coat|bike|pram|pocket|handbag
TRACKER .. on|under|in|inside|into|hidden ... rucksack|buggy|toy|shoe|wheel
found|find|put|planted|hid .. TRACKER
app on my? phone .. see|track|knows|where
airtag|air_tag .. detected|following|moving|with_you
knows where|everywhere .. i|she .. go|am|live|been
knows my .. shifts|routine|address|movements|car
turn~|show~|coming up|past|round|outside .. my|her work|HOME|DOOR|school|gym
turn~|show~ up everywhere|again|uninvited|where|work
ex .. messaging|messages|texting|texts|ringing|calls|calling|contacting|phoning|harass*
ex ...... leave_me_alone|stop_messaging|stop_calling|stop_texting|new_accounts|fake_accounts|different_numbers|numbers
not leave me|us|her alone
leave me|us alone .
not stop messaging|texting|calling|ringing|contacting|following|phoning|harassing
not take no for
FEW|hundreds|dozens|loads messages|texts|calls .. day|hour|ex|different|new|fake
new|fake|different|another account|numbers|profiles .. message|contact|me|every|block*|still|again
blocked him|her .. new|another|different|still|but|came|round|turned
sat|sit~|wait~|stand~|stood|lurking outside my|our|her HOME|work|DOOR|school
he|she|ex|man park~ outside my|our|her HOME|work|DOOR|school
CLOSE|man|someone .. outside my|our|her HOME|work .. every|again|most|watching|staring
watch~ my|our|her HOME|every_move
watch~ me|us
obsessed with me|her
ex turn~|show~ up
wait~ for me|her outside|at|after|every|by
take~|took .. photos|pictures|videos of? me|us|my_kids|my_house
heavy breathing
what i was|am wearing
found|finds out .. where .. i|we|she live|work|moved|living|staying
he|she|ex knows|knew where .. i|we|she live|work|am|moved|living
been in my? flat|room|bedroom|wardrobe
he|she|ex .. sat|stood|waiting .. outside
wait~ .. at|by|outside my|our gate|door|car|house
change~ my? number + he|again|got|still
ex + slept|sleeping|parked|sits|sat + outside|end|lane|street|road|car
unwanted gifts|flowers|attention|messages
ex .. sending|posting
waiting|waits|lurking outside my|our
flowers|roses|gifts|notes|letters + doorstep|my_car|my_door|every|stop|not_know|creepy|ex|someone
"""
