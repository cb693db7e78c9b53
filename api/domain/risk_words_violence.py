"""Phrases of weapons, threats to life, attacks, intruders, and of anybody who cries for help."""

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
got|been|was|has|just|him|me|her stable
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
HIT .. with|by .. WEAPON|TOOL
robbed|mugged .. with|by .. WEAPON|TOOL
smash~|cracked|broke|whacked .. over|round|on .. head

# threats
kill|stab|shoot|murder|shank|behead HIM
kill|stab|shoot|murder .. LOVED
going|will|ill|hell|shell|theyll|want|swear to? HARM .. HIM
swore|said|threaten~|trying|tried|about_to to? HARM .. HIM
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
put bullet|knife|blade in
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
sell me

# bombs and terror
suspicious|suspect|unattended package|parcel|bag|device|object|suitcase|rucksack|backpack|holdall
bag|rucksack|backpack|suitcase|box|holdall|package|parcel ...... wires|ticking
bomb|device in|at|on|under|inside|threat|going|planted|outside|here|strapped|will
there .. bomb|explosive|device
PERSON .. plant~|making|makes|building|made|left|planning|has|got|with .. bomb|explosive|vest
blow~ ... up .. school|station|building|HOME|church|mosque|place|us|everyone|town|train|me|block|shop
going|will|ill|threat* to? blow ... up
blow~ .. school|station|hall|building|church|mosque|place|train|block .. up
terror|terrorist attack|plot
planning|plotting .. attack|bomb|shooting|stabbing
shooter|gunman
suicide vest
ploughed|drove|driven|driving into|through|at|down .. people|crowd|queue|pedestrians|them|shoppers
rammed|crashed|mowed into|through|at|down .. people|crowd|queue|pedestrians|them|shoppers
"""

CRIES_FOR_HELP = """
help me
help us
help police|cops
. help my? KIN|PARTNER|friend|mate
still kicking off
help .? help
. please help .
. help please .
help now|quick|quickly|fast|asap|urgently|straight_away
help i .. stuck|trapped|hurt|bleeding|SCARED
police|cops|officer|ambulance|somebody|someone now|quick|quickly|fast|asap|urgently|immediately|straight_away
send police|cops|officers|ambulance|armed
i|we need|want police|cops|officers here|.
. need police|cops .
send someone|somebody|help .
send|get someone|somebody|help .. now|quick|quickly|here|straight|fast
send someone|somebody|help to? NUMBER
come now|quick|quickly|fast|straight|immediately .
come quick|quickly
come .. get|pick me .. now|quick
. hurry
hurry up? .
hurry he|she|they|there|before|come|police|help|someone
call|ring|phone|get|need|somebody .. ambulance
call|ring|phone 999|police .. me|now|quick
. call|ring police|999 .
sos
it_is|its|this_is|there_is|real|life|having|got_an emergency
. emergency .
emergency help|police|quick|come
. 999 .
in .. danger .
in real|immediate|serious|grave|great|terrible|such|imminent|mortal danger
i|me|we|she|he|somebody|someone|they|CHILD .. in danger
life|lives .. at_risk|in_danger
fear|fearing|feared|SCARED .. for .. life|lives|safety
not feel? safe|feeling_safe .
not safe here|at_home|in_my|tonight|now
i|me|we|was|were|am SCARED .
me SCARED
SCARED|hiding ... someone|outside|help|police|banging|noise
banging|noise|someone ... SCARED
god|quick help|quick|come
not let go of? me|my|her|arm|hand
scream~|shouting|crying|yelling|begging|pleading .. help|for_her_life|for_his_life|stop
begging|pleading ... stop
police|cops|officers|ambulance|help needed
someone|somebody|anyone come .
get here .|now|quick|fast
need out of? here
someone|somebody|people going to? die|get_killed|get_hurt
leave~|out .. alive
STRANGER|she|her|PARTNER .. scream~|crying_out
scream~ .. next_door|upstairs|downstairs|outside|silence|stopped|quiet
not make|want fuss
🆘|🚨
"""

ATTACKS_AND_INTRUDERS = """
# being attacked, held or taken
being|getting HITTEN
i|me|we|am trapped|cornered|kidnapped|abducted|surrounded|held_hostage
hostage|captive
held|holding|pinned down
jumping|stamping|stomping|kicking on .. head
held|kept|holding|keeping .. against|prisoner|hostage
holding|dangling|hanging ME|PERSON .. out|over|off .. HEIGHT
kidnapped|abducted
snatched CHILD|HIM
PERSON been|was|got snatched
in boot of? .. car
tried|trying|tries to? grab|abduct|kidnap|snatch|drag|pull|lure .. HIM|into|off
tried|trying get|take .. me|him|her|CHILD .. in|into car|van
drag~|pull~|bundle~|force~|shove~ .. HIM .. into|down
just been? robbed|mugged|attacked|assaulted|jumped|burgled|stabbed|hit|punched|grabbed .. .|HIM|at|outside|by|in
just HIT HIM
assaulted|attacked me|us
robbed|mugged|attacked|assaulted|jumped .. just_now|minutes_ago|mins_ago|minute_ago|right_now|bleeding
PERSON HITTING .. HIM|each_other
HITTING him|her|me|us|them .
not stop HITTING
getting|giving .. kicking|hiding|beating|battering|leathering|doing
HITTING .. HIM|each_other .. NOW|NEAR|street
HITTING .. wife|girlfriend|missus|children|kid|baby|mum|lass
fight|fighting|brawl|riot|kicking_off .. NOW|outside|hurt|bleeding|weapons
NOW|there|big|massive|huge|mass fight|brawl|riot|fighting
STRANGER|kids|they fighting in|on|at|outside
kicking off in|outside|at|here|again|next_door|downstairs
here NOW .. kicking off
smashing|wrecking|trashing .. HOME|place|shop|pub|everything|kids|windows
refusing|refuse leave .
CLOSE|they|man|woman|customer|drunk|someone .. not leave .|HOME
not leave my|our? HOME|property|shop + SCARED|drunk|shouting|threatening|aggressive|kids|now|screaming
not go away .
not let me|us|her|him|them out|leave|go
carjack*|car_jacked
robbery|burglary|break_in|assault|crime|raid in_progress|happening|going_on
doing|robbing|raiding jeweller|bank|post_office|bookies|shop
hand round|around|on|over .. neck|throat|mouth
grabbed .. by|round .. throat|neck|hair

# somebody is breaking in, or is in already
breaking|kicking|smashing|climbing|forcing .. in|into|down|through .. HOME|DOOR|my|our|.
bashing|prising|booting|getting .. in|into|down|through .. HOME|DOOR|my|our|.
breaking in|into|through now|next_door|as
PERSON breaking|climbing|getting in|into
PERSON .. going|climbing into .. house|opposite|next_door|garden
trying|tries to? get|break|kick|force|smash in|into|through|down|inside .. .|now|my|our|HOME|DOOR|next_door
trying|tries to? climb|come|barge|push in|into|through|down|inside .. .|now|my|our|HOME|DOOR|next_door
trying|tries open|break|force|kick|prise|get .. DOOR
tried to? get|break|kick|force|smash|climb|come in|into|through ... just|now|minutes_ago|mins_ago|outside|SCARED
trying .. handle
he|she|they|someone|man trying my|our|her|back|front? DOOR
trying .. car doors ... now
PERSON robbing|raiding|looting
STRANGER asleep|sleep~|sitting|sat|stood|standing|lurking in .. HOME
boot|fist|arm|hand|foot .. through .. glass|window|door|wall|windscreen
alarm + torch|torches|inside
torch|torches .. moving|downstairs|upstairs|inside
throw~ .. brick|stone|rock|bottle|petrol_bomb ... inside|people|windows|folk
pull~|grab~|rip~|tear~ .. headscarf|hijab|turban|veil
forcing .. shutter|lock|door|window|till
push~|barged past .. into|in
climb~ .. up|through|over drainpipe|window|balcony|fence|wall|roof|scaffolding
he|she|they|ex got in .. through|window|door|while
banging|kicking|hammering|bashing|pounding .. at|on|in|down|through? my|our|her|his|the|next_door|front|back DOOR
smashing|battering|pushing|rattling .. at|on|in|down|through? my|our|her|his|the|next_door|front|back DOOR
break|breaking window|door|house .
PERSON break|breaking window|door
PERSON .. banging|kicking|hammering|smashing|pounding|pushing|rattling .. DOOR
CLOSE .. kicked|booted|smashed|knocked|broken|bashed .. DOOR
smash~|broken|breaking glass|window|door .. coming|arm|hand|inside|now|voices
STRANGER in|inside|on my|our HOME|roof
STRANGER|he|she hiding
someone|somebody|they|he|she|ex|intruder|burglar|stranger in|inside|on .. HOME|roof
he|she|ex|someone|somebody|stranger at|outside DOOR
there STRANGER in|inside|on|at .. HOME|DOOR|roof
there in|inside HOME
intruder|prowler
burglar .. in|inside|here|downstairs|upstairs|now|next
he|she|they still in|inside|there|here|outside
he|she|they in .. HOME|shop|pub|office now
hear .. footsteps|breathing|movement
PERSON i not know .. in|outside|at my|our
VEHICLE .. slowing|slowed .. next|beside|alongside|by me
same VEHICLE ... past|behind|next me|us
still in|inside there|here|house|building|flat .
torch|torches|lights ... neighbour|house|upstairs|shop ... away|abroad|holiday|empty|closed|moving
away|abroad|holiday|empty|closed ... torch|torches|lights
hear|heard .. PERSON|footsteps|voices|movement|noises|him|them|glass .. downstairs|upstairs|in|inside
hear|heard .. PERSON|footsteps|voices|movement|noises|him|them|glass .. moving|walking|loft|about
am|we|are|me|i|were hiding|hid
hiding in|under|behind
locked|barricaded|shut ourselves|myself in
locked|barricaded|shut us|me in HOME|toilet|office|car|sitting_room
barricaded
door|window .. open ...... hear|someone|inside|moving
"""

SOMEBODY_IS_HERE = """
. no|but|and|now? he|she|they come? back|here|coming|outside|inside|in .
he|she back .. go|bye
two|three|four|five|NUMBER|strange men|man|lads|blokes in|outside|at .. HOME|DOOR|.
STRANGER outside .. not leave|go
still behind|following
PERSON .. coming through|in .. DOOR
he|she|they back|here|outside|upstairs|downstairs .
he|she|they|ex back|here outside|again|now|here|and|banging|with|help|in_house|at_my|he
he|she|they|ex|someone .. behind me|us
CLOSE .. turned|showed|come|came|coming round|up|back + again|outside|drunk|SCARED|door|school|allowed
CLOSE|someone|stranger outside|downstairs|upstairs
PERSON on|at|outside landing|my_stairs|my_door|my_house|my_window|my_gate
he|she|they|ex|PARTNER on|at|outside stairs|house|window|gate
PERSON .. looking|staring|peering|watching through|in|into .. window|letterbox|bedroom
coming|way up|round|back|here|over|for .. me|stairs|SCARED|kill|drunk|brothers|mates
he|she|they .. on way .. here|round|back|over|home|to|now|with
he|she|they coming in|for|after|up|upstairs|back|round|over
when|before he|she|they get|come home|back|in|here ... KILL|hit|hurt|beat|SCARED
chasing|chased HIM
CLOSE .. outside mine|ours
someone|somebody is? outside mine|ours
same man|car|bloke|guy|person|van|woman .. behind|outside|following|everywhere
behind me ... turn|following|since
let himself in
"""
