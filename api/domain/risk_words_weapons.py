"""Phrases of weapons, threats to life and bombs."""

WEAPONS = """
# somebody has one
he|she|they|STRANGER|kid|boy|mate KNIFE|GUN|weapon
PERSON .. got|has|have|had .. WEAPON|TOOL
PERSON ...... SHOW .. WEAPON|TOOL
bag|box|stash .. of GUN|KNIFE
PERSON ... SHOW|got|has|have .. WEAPON|TOOL ... NEAR|SCARED|now|coming|street|park
waving|swinging|brandishing|wielding|point~|pull~ .. WEAPON|TOOL
SHOW .. KNIFE|GUN NEAR|around|about|coming|now
WEAPON|TOOL .. under|by|beside|in .. bed|pillow|waistband|trousers|jacket|boot|stairs|sofa|wardrobe|loft
PERSON NEAR .. KNIFE|GUN
KNIFE|GUN NEAR|man|outside
. knife|gun|bomb .
armed man|men|gang|police_now|robbery|robber|with
PERSON armed
KNIFE|GUN // SCARED|hurry|hiding|screaming|bleeding|help_me|come_quick|upset
SCARED|hurry|hiding|screaming|help_me // KNIFE|GUN
to|at|against my|his|her|our|their|your throat|neck
WEAPON|TOOL .. to|at|against|in my? BODY|hands
KNIFE|GUN on me|him|her|us
knifepoint|gunpoint
🔪|🔫|🗡|💣
knife|gun|blade point
machete|zombie_knife|zombie_knives|rambo_knife|rambo_knives|samurai_sword
tooled up
got|carrying|has strap|burner
PERSON strapped
PERSON come|came|coming|charging|running|went .. at|for|towards me|us|him|her
going at|for each_other|it .. with
masked|hooded|balaclava men|man|gang|lads|people|males
in balaclava|masks
shotgun|rifle|gun|pistol|firearm .. stolen|nicked

# it has been used
stabbed|glassed
stable .. with|in|outside|by knife|blade|BODY|side|somebody|someone
is|are|keeps|started stabbing
stabbing|shooting .. NOW|just|happening|outside|going_on|people|at
been|there stabbing|shooting
slashed .. throat|neck|face|him|her|me|with
got|been|was|were|just|being|get shot
shot me|him|her|someone|somebody|at|dead|LOVED
shots fired
gunshot|gunfire|gun_shot|gun_shots|gun_fire
heard|hear~ .. shots|shooting
shooting at|up|everyone|people|outside|us|each
shoot .. up
acid attack|thrown|in|over|on
threw|thrown|throwing|chucked|sprayed|squirted|poured .. acid|ammonia|bleach|petrol|boiling|liquid
threw|thrown|sprayed|squirted something .. face|eyes
HIT|robbed|mugged .. with|by .. WEAPON|TOOL
smash~|cracked|broke|whacked .. over|round|on .. head

# threats
kill|stab|shoot|murder|shank|behead HIM
kill|stab|shoot|murder .. LOVED
going|will|ill|hell|shell|theyll|want|swear|swore|said|threaten~|trying|tried|about_to to? HARM .. HIM
he|she|they going|will|gonna to? get|do|find me|him|her|us|them .
going|will|want jill me|him|her|us|them
jill me|him|us|them
do time for
i .. going|will to? kill|stab|murder|bomb|behead
i|ill|will do time
wet him|her|them|kid|someone up
swing for him|her|them
finish|finishing HIM off
cut|slit .. throat|head_off|face
break .. legs|arms|neck|fingers
put bullet|knife|blade in him|her|them|me|you|us|his|my
dead man walking
across .. neck|throat
i ill|will|going sort|do him|her|them
not see .. christmas|birthday|morning|tomorrow|next_week
thinking|think|thoughts about|of? hurting|killing|stabbing|harming|shooting
posted|sent|put .. bullet
sent|text~|message~|posted .. PICTURES .. bullet|gun|knife
you|i|he|she|we dead if|when|tonight|meat
death threat
threat|threaten~ .. life|lives|safety|family|kids|children
threaten~ everyone
threat|threaten~ .. KILL|burn|acid|violence|bomb
threaten~ me|us|him|her|them|KIN|CHILD|PARTNER|staff
price|bounty|contract on .. head|life
coming|way .. to|for|round .. finish|kill|get|do|batter|stab|hurt|beat me|us|him|her|them|you
want me|him|her|us|them dead
blood on .. hands
what he|she|they will? do when|if|to|tonight
if i|we|you run|leave|tell|go|talk|ring|call|stop ... kill|hurt|find|take|beat|baby|family|kids
sell me to|on|for .. men|them|him|people|family|.

# bombs and terror
suspicious|suspect|unattended package|parcel|bag|device|object|suitcase|rucksack|backpack|holdall
bag|rucksack|backpack|suitcase|box|holdall|package|parcel ...... wires|ticking
bomb in|at|on|under|inside|threat|going|planted|outside|here|strapped|will
there .. bomb|explosive|device
PERSON .. plant~|making|makes|building|made|left|planning|has|got|with .. bomb|explosive|vest
blow~ ... up .. school|station|building|HOME|church|mosque|place|us|everyone|town|train|me|block|shop
going|will|ill|threat* to? blow ... up
blow~ .. school|station|hall|building|church|mosque|place|train|block .. up
terror|terrorist attack|plot
planning|plotting .. attack|bomb|shooting|stabbing
shooter|gunman
suicide vest
ploughed|drove|driven|driving|rammed|crashed|mowed into|through|at|down ..
    people|crowd|queue|pedestrians|them|shoppers

# shown, fetched, bought, or aimed
something|summat|it .. down|up|under|in|inside ..
    trouser|trousers|trackies|sleeve|waistband|jumper|coat|blazer|jacket|hoodie|leg
point~|aim~ .. something|it|black|one .. at|out .. me|us|HOME|him|her|kids|people|window
point~|aim~|firing|shooting .. at me|us|kids|people|cars|windows|HOME|our|him|her
took|taken|taking|gone|missing|not|one .. from|out|in .. gun? cabinet
took|taken|take|grabbed|picked .. KNIFE|GUN .. and|from|out|off|to .. gone|went|out|temper|drawer|school|college|him
PERSON .. bought|buying|ordered|sold_him|made|built KNIFE|GUN|petrol|acid
WEAPON|TOOL .. under|in .. mattress|seat|sleeve|bag|coat|sock
KNIFE|GUN|needle|syringe|razor|glass|scissors to|at|against|in|on|into .. neck|throat|face|leg|ribs
swing~|waving|wave~|ripping .. it|chain|hose|stick|pole|sword|chopper at|around .. folk|people|him|everyone|us|me
. man|men . KNIFE|GUN|TOOL
man|men KNIFE|GUN|TOOL next_door|door|outside|street|here|coming|shout
lads|boys|kids|gang|youths with KNIFE|GUN|TOOL|bats
popped|let|letting|fired off FEW|shots|rounds
counting .. bullets
bullet|live_round + post|letter|envelope|photo|flowers|my_name|address|letterbox

# threats, and those who mean to settle it themselves
says|said|told|saying|note ... i|my|you|your|were|he|she next .
next .. for|to grave|coffin
says|said|he|they .. tonight i dead
knows|finds|sees|told|wrote|written|if|when ...... i dead
he|she|they|LOVED .. says|said|told ... kill|stab|shoot|bury|burn HIM|PERSON
going|be|leave|leaving|carried|send|back .. in|home_in box|coffin|body_bag|bodybag
wet us|my|our|son|CHILD|me .. up
not have .. face|legs|teeth|kids left|.
melt|rearrange|carve|cut .. face
kneecap*
knees|knee caps
burn .. yard|house|home|shop|flat|car with|inside|down|while
swear on .. life|kids|mum ... kill|face|wont|ill|hurt|going|if
grand|money|pay|owe|NUMBER by .. friday|tonight|monday|tomorrow|midnight|else or|they
tick tock
picture|photo|pic|text~|sent|brochure|posted ... spade|grave|coffin|headstone|wreath|noose
price|bounty on him|me|her|us|them|my|his
they|gang|lads|dealers|cousins after me|him|us|her
gets|catches|get hands on him|her|them|me
wait till|until i|they|he see|get|find|catch him|her|them|me|.
take~ .. law|matters into .. hands
doing|do it my way
sort~ him|them|her out? myself|my_way|tonight|own_way
i going round .. his|there|theirs|hers ... now|done|tonight|him|mop|sort|hammer|bat
. going round his|theirs|hers now|tonight|.
when i|im done with? him|her|them|theyll|hell|they
make|making him|her|them pay for
know|knows|found where|which .. he|she|i|they drinks|gets|parks ... hammer|knife|friday|bat|wait|dead
not trust myself ... him|her|friday|tonight|gun|guns|with|knife
not get there|here|home with .. legs
real|loaded gun|pistol|firearm
cut|slash~ .. wife|her|him|my_face|sister if|when
acid .. my|her|his|face
put me|him|her through window|wall|floor
find bits|pieces of? me|him|her|us|you
leave me|him|her|you leaking
bring~|bringing|takes|taking .. KNIFE|GUN|something .. in|to school|college|leavers|monday|tomorrow|year_10|work|class
you|youve got? till|until .. sunday|friday|monday|tonight|midnight ... we|coming|or
squirted|sprayed .. something|stuff|liquid .. at|in|over|on
eyes .. burning|stinging .. queue|people|peoples|everyone
"""
