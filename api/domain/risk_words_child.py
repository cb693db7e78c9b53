"""Phrases of children who write to us, and of children hurt, neglected, taken, used or sought by strangers."""

CHILD_HARM = """
# a child is writing
i am only? AGE +
    mummy|daddy|stepdad|uncle|boy|man|scared|hit|hits|hurt|hurts|touch~|secret|pic|pics|snap|insta|roblox|alone|hungry|locked|bleeding|sister|brother|pregnant|adult|help|police_please|room|bed|not_wake|bad
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
met|meet|meeting|talking|chatting|messaging|texting .. PERSON|adult ..
    online|off|snap|snapchat|insta|discord|roblox|tiktok
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
CHILD ... screaming|crying ...... bruises|hit~|hurt|hours|days|help|stop|smacking|hungry|nobody|night
smacking|hitting|bruises|hours ...... CHILD .. screaming|crying
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
CLOSE .. taken|took|snatched|take~|abducted ... CHILD|them ... country|abroad|airport|drunk|refusing|without|says|not
CLOSE .. take~|taken|took .. CHILD|them|her|him .. pakistan|india|bangladesh|somalia|country|abroad|away_from_me
got baby|kids|children|son|daughter .. driving|drunk|car|knife|roof|gone
county lines
CHILD ... running|selling|dealing|carrying drugs|weed|crack|packages
kiss~|sleeping_with|relationship_with|sex_with .. CHILD|AGE|minor|underage
STRANGER|car|van ... approached|offered|talking_to|filming|photographing|grab|following .. CHILD|pupils
STRANGER|car|van ...... asked|asking|offer~ CHILD .. outside|see|sweets|lift|car|van|puppies

# secrets, games and what must not be told
our|special|little secret|game
game daddy|uncle|he|mr|grandad|babysitter|coach
daddy|uncle|grandad|mr|coach .. game
keep|keeps|kept .. secret + AGE|daddy|uncle|adult|guinea|hurt|he|somebody|makes
secret from .. grandad|daddy|uncle|him|mr|mum
not say|tell .. secret|anyone|anybody|nobody .. or|he|she|daddy|if|because
says|said|if|hell ... tell ... hurt|dog|kill|dies|go|goes|taken|away
lie about .. bruises|marks|arm|it
share|sleep~|sleeping|stays in|into .. uncle|his|stepdad|coach|grandad|him bed
waits till|until .. asleep
make~|made|makes|making me|her|him|us ..
    sleep|swallow|undress|carry|bring_money|touch|watch_him|live|drink_the|sit_on|lie_down
put~|puts something|whisky|vodka|tablets|pills|powder|calpol in|into .. juice|bottle|tea|food|drink|milk|coffee
CHILD|she|he|newborn|girl|boy ... drinking|drinks|crying ... driving_us|long_drive|heaven
driv*|going|take|taking|bag|pack .. us|we|all|me|kids|them .. for|to heaven
be|all with mummy|daddy|mum .. heaven|together
baby|newborn stopped|not crying|cry|crying|moving|shrinking|eating|feeding
baby gone .. quiet|floppy|still|limp|cold
wished|wish it|he|she|baby would|were|was .. dead|gone|stop|never
cigarette|cigar|belt|iron|bite|round burn|burns|mark
CHILD|his|her ... mark|burn round|leg|neck|back|wrist|cigarette|cigar
teeth .. black|rotten
weighs nothing
no tea|dinner|food|breakfast if|since|again|for|naughty|days|all
not give~|gave|given|get|got .. tea|dinner|food|fed|breakfast .. if|naughty|days|since|yesterday
i|we|kids|he|she hungry .. and|mum|no|said|.|because
in|wearing|only .. nappy|pjs|pyjamas|nightie|knickers + step|street|cold|outside|out|filthy|locked
locked out .. pjs|pyjamas|cold|nightie|again_by
lives|live|living|keep~|kept in shed|cellar|cupboard|garage|loft + i|kid|son|eldest|bad|boy|girl|they
mum|dad|mam|parents .. out|away|gone since|for .. yesterday|days|night|friday|morning
mum|mam|dad|daddy|mummy .. asleep|sleep|lying on|in .. floor|road|stairs .. not|and|cant|.
mum|mam|dad|daddy|mummy|nan|gran not|wont wake|get_up|stop|talk|move
no_one|nobody|nobodys come|came|coming|ones for us|me|him|her|them
no ones come
leaving|left kids|children|them .. alone|own ... days|nights|hours
different man|men|bloke|motor|car|guy|fella .. every|each|night|picks|drops
roblox|snap|snapchat|discord|fortnite|minecraft|omegle|stream + meet|bedroom|secret|my_road
roblox|snap|snapchat|discord|fortnite|minecraft|omegle|stream + my_address|older|his_voice|undress
grown_up|man|guy|woman|lad|bloke .. off|on roblox|snap|snapchat|discord|insta|fortnite|minecraft ..
    knows|wants|asked|meet|says|me
wants|want|asked|told me|her|him .. to? meet|fetch|come_alone|come_sunday|send_more|send_pics
wants|wanting more or|now|pics|photos
or|unless .. he|they|hes|hell|theyll .. tell|show|sending|send|putting|put|post|posting ..
    everyone|it|group_chat|mum|school|all
sent him|her|them one|pic|photo|video and|now|but|of
did dares
do dares|dare .. or|they|next
took|take|pulled my|his|her trousers|clothes|pants|skirt .. off .. and|video*|film*|laughed
asked to? do|send by .. adult
man|he|woman not her|my|his daddy|dad|uncle|mum|mummy|grandad
scared|not_want|not_wanna|begged|asked go|going home
not go home .. friday|because|dad|he|they|when|tonight|its
drives|driving|drove|lifts me|her|him|girls .. long_way|one_by_one|alone|home_the
pictures|photos|videos|camera .. of? daughter|little_kids|my_child|kids .. undressed|sells|room|bath|naked
sells videos|pics|photos|pictures
its children
i|my|his|her legs|arm|back .. where .. hit|hurt|burnt|they
threatened|hit|slapped|smacked|belted|shook|shakes|shaking .. little|her|his lad|boy|girl|one|kid|baby ..
    so|hard|fell|again
wrists|wrist .. raw|rope|tied|marks
holds|held|hold him|her|it under .. water|bath
he|she|pastor|mum|dad .. spirit|demon|devil|witch|possessed .. in|inside|has|him|her
no english .. sleeps|boy|lad|girl|locked|alone
keeps .. behind|back .. massage*|alone|own
the|for cutting .. holiday|summer|party|gambia|somalia|london
made woman
mum|mams|dad .. asleep|sleeping funny|funny_again
put|puts her|him|me in .. crate|cage
in dog crate|cage
bolt .. outside of
quiet .. too_much|too
get left for .. weekend|night
he comes in .. room
im|i under bed
live|living .. here|library|with_you .. asked|could
happened|happens agen|again .. miss|teacher|said
burn shaped
baby|newborn .. stopped crying|moving|feeding
"""
