"""Phrases of weapons, threats to life, attacks, intruders, and of anybody who cries for help."""

WEAPONS = """
# somebody has one
PERSON .. is|are|has|have|had|got .. got|carrying|holding|waving|pulled|armed_with|swinging|brandishing? .. WEAPON
PERSON .. SHOW .. WEAPON|TOOL
PERSON SHOW|got|has|have|had|with ... WEAPON|TOOL
PERSON .. SHOW|got|has|have .. what looks? like|be? .. WEAPON
SHOW .. KNIFE|GUN|TOOL at|around|about|outside|and|in|on|near
waving|brandishing|wielding|swinging|pulled|pulling|pointing|pointed|swung|waved .. WEAPON|TOOL
armed with|gang|robber|robbers|man|men|robbery|raid|police_needed
armed NOW
men|man|people|they|he|gang is|are|were? armed
PERSON KNIFE|GUN|machete|weapon
PERSON NEAR KNIFE|GUN|weapon|machete
KNIFE|GUN|weapon PERSON|NEAR
there is|are .. PERSON .. SHOW|got|has|have|and .. WEAPON|TOOL
KNIFE|GUN|machete|weapon // SCARED|hurry|hiding|screaming|bleeding|help_me|come_quick|police_now
SCARED|hurry|hiding|screaming|bleeding|help_me|come_quick // KNIFE|GUN|machete|weapon
WEAPON|TOOL|bottle|glass|something to|at|against|on|up_to|in|near my|his|her|our|their throat|neck|face|head|ribs|back|chest|stomach|hands|hand|waistband
to|at|against|round|around my|his|her|our|their throat|neck
KNIFE|GUN on me|him|her|us|them|person
KNIFE|GUN .. under|beside|next_to .. his|her|bed|pillow|seat
guns|gun|knives|machete|grenade in|under his|her|bed|house|flat|boot|loft|wardrobe
knifepoint|gunpoint
knife|gun|blade|sword|screwdriver point
machete|machetes|zombie_knife|zombie_knives|rambo_knife|rambo_knives|samurai_sword
tooled up
he|she|they|lad|lads|brother|is|son|mate|gang .. strapped .
is|are|got strapped
got|has|carrying|with strap|burner|piece_on_him|piece_on_them|blower
pulled .. out on|at me|him|her|us|them
PERSON .. come|came|coming|charging|running .. at|for|after|towards me|us|him|her|them .. with
going at|for each_other|one_another|it .. with
masked|hooded|balaclava|balaclavas men|man|gang|lads|people|males .. NEAR|with|at|in|trying
my .. shotgun|rifle|firearm|pistol|guns|gun .. stolen|nicked|robbed|taken|missing
stolen|nicked|lost .. my shotgun|rifle|firearm

# it has been used
stabbed|shanked|knifed|glassed
stable|stables .. with|in knife|blade|neck|chest|leg|stomach|back|arm|belly|side|face
been|got|was|has|just stable
is|keeps|kept|are|was|were|started stabbing
been|there_is|a_was|was|just stabbing|shooting|shoot_out
stabbing|shooting NOW|just_happened|on|at|outside|in_progress|going_on .. NOW|just|street
throat|neck|face slashed|cut
slashed .. throat|neck|face|him|her|me|with
been|got|was|were|just|being|get shot
shot me|him|her|my|someone|somebody|at|dead|through
shots|shot fired
shots|gunshots|gun_shots|gunfire|gun_fire .. NOW|just|heard|outside|going_off|coming
heard|hear|hearing|there_is|sounds_like|was ... gunshot|gunshots|gun_shot|gun_shots|gunfire|shots|gun_fire|shooting
gunshot|gunshots|gunfire
shooting at|up|everyone|people|outside|NOW|each_other|us
shoot up my|our|house|school|place|home
acid attack|thrown|in|over|on
threw|thrown|throwing|chucked|sprayed|squirted|poured .. acid|ammonia|bleach|petrol|boiling_water|kettle
attacked|attacking|hit|hitting|beaten|beating|smashed|whacked|battered .. with .. WEAPON|TOOL|bottle|brick|chain|pole|glass
robbed|mugged|held_up|threatened|jumped .. with|by .. WEAPON|TOOL
armed robbery|robber|robbers .. NOW|just|in|at

# threats
WILL to|2? fucking? KILL my|his|her|their|whole? HIM
WILL to|2? do .. to me|him|her
WILL to|2? cut|slit my|his|her|your throat|neck|face|head|you_up|me_up|him_up
WILL to|2? put .. bullet|knife|blade
will|ill|going|gonna|swear to? do time for
will|ill|going|gonna to? swing for
WILL to|2? jill me|him|her|us|them|myself
going to|2? do him|her|them|me|you in .
going to|2? finish me|him|her|them off
finish|finishing me|him|her|them|us off
kill|stab|shoot|murder|shank|behead you|him|her|me|us|them all if|when|tonight|soon|now|for_this|unless
be|is|are|you_are|youre|am dead|dead_man if|when|soon|walking|to_me
threat|threats|threatened|threatening|threatens|threaten .. life|kill|lives|to_kill|violence|stab|shoot|burn|rape|acid|throat
threatened|threatening|threatens me|us|him|her|them|KIN|CHILD|PARTNER with
threatening|threatens|threatened to|2 KILL|burn|come_round|blow|smash|hurt|find|bomb
death threat|threats
kill my whole? family
wants|want me|him|her|us|them dead
price|bounty|contract on my|his|her head|life
coming|come|way .. for|to|round .. finish|kill|get|do|batter|stab me|us|him|her|them
said|says|say|saying|told|swore|swears .. he|she|they|would|will|ill|going .. KILL|find me|us|him|her|them|my
what he|she|they will? do to|when|if|tonight .. me|us|him|her|comes|gets|finds
blood on your|my hands
sell me to

# bombs and terror
suspicious|suspect|unattended|abandoned package|packages|parcel|bag|device|object|suitcase|rucksack|backpack|holdall
bomb|bombs in|at|on|under|inside|threat|threats|going|planted|outside|here|scare|device|strapped|will|is
there is|are .. bomb|bombs|explosive|explosives|device
PERSON .. has|have|got|planted|planting|making|make|makes|building|made|left|with .. bomb|bombs|explosive|explosives|suicide_vest
blow|blowing .. up .. school|station|building|house|church|mosque|place|us|everyone|town|train|me|block|flats
terror|terrorist attack|happening|incident|plot
planning|plotting|going .. attack|bomb|blow_up|shoot_up
active shooter
suicide vest|bomber
ploughed|plowed|drove|driven|driving|rammed|mowed .. into|through|at|down .. people|crowd|bus|queue|pedestrians|them|shoppers
"""

CRIES_FOR_HELP = """
# for help, in so many words
help me
help us .
need|send|want|get .. help now|quick|quickly|fast|asap|urgently|immediately|straight
. please? help please? . .
need|send|want|get|call police|cops|officer|officers|someone|somebody|ambulance|fire_brigade .. now|quick|quickly|fast|asap|urgently|immediately|straight_away
send police|cops|ambulance|somebody_now|units|car_now|armed
send someone|somebody|help now|quick|straight|please|fast|to|round .
send someone|somebody|help to NUMBER
send someone|somebody .. to_NUMBER
police now|quick|quickly|hurry
come|comes now|quick|quickly|fast .
come quick|quickly
somebody|someone come|get_here now|quick|fast|straight|to_house
please? hurry up? .
hurry he|she|they|there|before|going|someone|come|police|help
need|call|get|send .. ambulance
call|ring|phone 999|police for|now|me|quick|someone
sos
it is|this_is|there_is|is|real|an|got|have|having emergency .
emergency .
emergency now|help|police|quick|at|come
not .. make|want|wish .. fuss
life or death|death_situation
. 999 .
in .. danger|trouble .
in real|immediate|serious|grave|great|terrible|life|such|imminent danger
life|lives|safety .. at_risk|in_danger
fear|fearing|feared|scared|afraid|frightened|worried .. for .. life|lives|my_safety
not safe .
not feel|feeling safe .
not safe here|at_home|in_my|with|tonight|NOW
i|me|we|am|is|were|so? am|is|are|so? SCARED .
me SCARED
SCARED|hiding // hurry|someone|outside|help|police|banging
oh? god help|quick|come|please
screaming|screams|shouting|crying|yelling|begging .. for help|his_life|her_life|their_life|me_to_stop
screaming|shouting|crying|yelling help
woman|lady|girl|she|female|someone|somebody|neighbour|wife .. screaming|screams|crying_out
scream|screams|screaming .. next_door|upstairs|downstairs|outside|NOW|silence|stopped|quiet
"""

ATTACKS_AND_INTRUDERS = """
# being attacked
being|getting|gettin attacked|beaten|battered|robbed|mugged|stabbed|assaulted|kicked|jumped|dragged|strangled|kidnapped|held|burgled|chased
being|getting hurt|punched|hit|harmed|tortured|bullied_by_gang|threatened|followed|cornered
i|me|we is|am|are|been|was? trapped|cornered|kidnapped|abducted|held_hostage|surrounded
held hostage|against_my_will|prisoner|captive|against_will
kidnapped|abducted|kidnap|abduct|snatched .. me|him|her|us|CHILD|PARTNER|girl|someone|woman|by
PERSON .. been|being|was|got kidnapped|abducted|snatched|taken_hostage
tried|trying|tries to|2? grab|abduct|kidnap|snatch|drag|pull|lure|take|get .. me|him|her|us|CHILD|girl|someone .. in|into|car|van|away
tried|trying to|2? kidnap|abduct|snatch|lure
dragging|dragged|pulling|bundled|forced|forcing|bundling|shoved .. me|him|her|them|CHILD|girl|woman|someone|man .. into|in|off|down .. car|van|alley|bushes|boot|taxi|house
just|been been? robbed|mugged|attacked|assaulted|jumped|burgled|stabbed|hit .. NOW|still|just_now|minutes_ago|minute_ago|mins_ago|there|bleeding|here
just been robbed|mugged|attacked|assaulted|jumped|stabbed|shot|beaten|hit|held
just robbed|mugged|attacked|assaulted|jumped|stabbed|hit|punched|beat|grabbed me|us|him|her|someone|an|old|KIN|PARTNER|CHILD
PERSON .. is|are|keeps|started|start HITTING
PERSON HITTING ME|him|her|each_other|someone|everyone|people|woman|man|an|old|lass|our
HITTING .. someone|somebody|his_wife|his_girlfriend|his_kid|his_kids|old_man|old_lady|our_lass|woman|girl|boy|each_other .. NOW|NEAR|street
HITTING .. wife|girlfriend|lass|missus|kids|children|kid|baby|mum
fight|fighting|brawl|riot|scrap|kicking_off|scrapping .. NOW|right_now|NEAR|help|hurt|bleeding|weapons|bad
NOW|there_is|big|massive|huge|are .. fight|brawl|fighting|riot .. NOW|outside|in|at|broke|going|street|road|park|town|pub
people|lads|men|gang|kids|they|two|someone .. fighting|kicking_off|scrapping NEAR|in|with|on|NOW
kicking off .. NOW|in|outside|at|here|again|shop|pub|bad|downstairs|next_door
smashing|smashed|wrecking|trashing|destroying .. up? .. house|flat|place|room|home|shop|pub|everything .. NOW|kids|help|drunk|scared|up|me
smashing|wrecking|trashing .. house|flat|place|home|everything
will not|refuses|refusing|refuse|not to? leave|go|let_go|stop .. scared|drunk|shouting|kids|aggressive|violent|screaming|threatening|banging|hitting|house|flat|my_home
not leaving|leave my house|flat|home|property|door|garden
will not leave .
will not go away .
will not let me|us|her|him|them out|leave|go|off|in
beating|kicking|battering someone|him|her|man|lad|woman|girl|boy .. up|head|floor|ground
carjacked|carjacking|car_jacked
doing|robbing|raiding .. jewellers|bank|post_office|shop|bookies .. NOW|with|hammers|inside|masks
robbery in_progress|happening|NOW|at
burglary|break_in|crime|assault|robbery|stabbing .. in progress
happening NOW|as_we|right_now|as_i
as_we_speak|right_now ...... hitting|breaking|fighting|smashing|outside|inside|stealing|kicking|attacking
shooting|stabbing|hurting|attacking|killing people|everyone|everybody|someone
hands round|around|on|over .. my|his|her|their neck|throat|mouth
grabbed .. by .. throat|neck|hair

# somebody is breaking in, or is in already
break|breaking|broke|smash|smashing|kick|kicking|bash|bashing|force|forcing|climb|climbing|get|getting|prise|prising|push .. in|into|through|down .. HOME|DOOR|my ...... NOW|help|scared|hiding|just_now|still
is|are|was|someone|somebody|man|men|they|people|be|lads|PERSON .. breaking|kicking|smashing|climbing|forcing|bashing|banging|booting|knocking|prising .. in|into|down|through|off|on|at .. HOME|DOOR|my|our|place|shop|next
is|are|someone|somebody|man|men|they|people|he|she|lads|burglar breaking|smashing|climbing|getting|trying_to_get|trying_to_break|trying_to_come in|into .
trying|tries|tried to|2? get|break|kick|force|smash|climb|come|barge|push|bash .. in|into|down|through|inside .. NOW|help|scared|hiding|am|DOOR|.
trying|tries to|2? get|break|kick|force|smash|climb|come|barge|push|bash|open .. in|into|down|through|inside|my|our|her|his|DOOR
someone|somebody|man|men|they|burglar|intruder|PERSON .. trying .. get|break|kick|force|smash|climb in|into|through|down|inside|at
someone|somebody|they|he|she|people breaking in|into
breaking in .. NOW|next_door|across|to|through|someone|NEAR
kicking|bashing|smashing|breaking|battering|booting|banging .. my|our|her|his|next_door|the? front? back? DOOR .. in|down|off|NOW|help|scared|through|screaming|threatening|let
man|woman|he|she|someone|somebody|ex|they|drunk|bloke|guy|neighbour|PARTNER|people|men .. banging|kicking|hammering|bashing|pounding|booting .. door|doors|window|windows
break|breaking|broke|smash|smashing|kick|kicking window|door|glass .. come|police|help|NOW|scared
man|men|somebody|someone break|breaking window|door|in|house
glass .. smashed|broken|smash|smashing .. NOW|downstairs|arm|hand|coming|voices
got his|her arm|hand|foot through|in|inside
someone|somebody|stranger|man|men|intruder|burglar|people|he|she|bloke|guy|woman|lads|ex|gentleman|they|lad is|are|still|hiding|am|NOW|there|moving|walking|been|creeping|sneaking|now? .. in|inside|on|around|at my|our|HOME .. HOME
someone|somebody|stranger|man|men|intruder|burglar|burglars|bloke|guy|he|she|ex|they|gentleman is|are|still|hiding? in|inside|at|on my|our|next_door? front|back|side? HOME|door|doors|window|roof|garden
there is|are .. someone|somebody|man|men|people|stranger|intruder|gentleman|bloke|lads|burglar|lad|guy .. in|inside|on|at my|our|HOME .. HOME|roof
there in|inside my|our HOME
someone|somebody|man|men|people|person|stranger|intruder|bloke in|inside my|our|HOME
intruder|intruders|prowler
burglar|burglars .. is|are|still|in|inside|here|downstairs|upstairs|NOW|next
they|he|she|still|them is|are|am .. still in|inside|there|here|outside|at_it|upstairs|downstairs
still in there|here|my_house|house|building|shop
torch|torches|lights|light .. inside|going|moving|upstairs|downstairs .. house|away|next_door|upstairs|empty
hear|heard .. someone|somebody|footsteps|voices|movement|people|noises|man|men|them|him|moving .. downstairs|upstairs|in|inside|moving|walking|around|loft
i|we|am|are|is|hid|me hiding|hid in|under|behind|from|with|and|upstairs|downstairs|now|.
i|we am|are|is? hiding|hid
hiding in|under|behind .. HOME|bath|toilet|bed|table|cupboard|wardrobe|bush|bushes|car|shed|office|stock
locked|barricaded|shut .. ourselves|myself|us|me|in .. HOME|toilet|office|car|room
barricaded
just|and|have got|came|come|walked in|home|back .. door open|wide_open|kicked_in ...... inside|hear|someone|moving|scared|still
door|window .. wide? open ...... hear|someone|inside|moving

# somebody is here, or on the way
. oh? no? god? but|and|now|quick? he|she is|back back|here|coming .
. they are|is? back|here|coming .
he|she|they is|are back outside|again|now|here|at|and|in_house|banging|hes|with|help|at_my
he|she is|just? come|came|turned|coming|showed back|round|up with|again|now|to_my|outside|drunk
he|she|ex|husband|partner|boyfriend|bf is|are|stood|sat|standing|waiting|been? NEAR|outside|at_door|at_my_door|on_landing|on_stairs|in_house|in_garden|in_hall|coming_up
he|she|ex|they|man|men|someone|PARTNER|bloke|guy is|are|stood|sat|standing|waiting|parked|hanging? .. outside|in|at my|our|house|now|door|window|flat|bedroom HOME|door|window|now|help|scared
he|she|they|ex|someone|man is|are|be|just? outside|downstairs|upstairs|inside .
he|she|someone|ex is|are? downstairs|upstairs|on_landing|on_stairs|at_door|in_house|in_kitchen
someone|somebody|man|men|he|she|ex .. looking|staring|peering|watching|climbing .. through|in|into|at my|our|her|bedroom? window|windows|letterbox|house
coming|way|heading .. up|round|back|here|for|after|over|home|to_my .. me|stairs|now|house|knife|kill|drunk|scared|brothers|mates
he|she|they is|are|on|said? .. way|coming over|round|here|to|now|back|up
he|she|they is|are coming|going up|in|for|after|at|to_get me|stairs|us|now|house
when he|she|they gets|comes|get|come home|back|in|here|up .. kill|hit|hurt|scared|what|beat|me
chasing|chased|chase me|us|him|her|someone|them|boy|girl|CHILD
behind me ...... turns|turn|since|following|same_man|every
same man|car|bloke|guy|person|van|woman .. behind|outside|following|everywhere|again
followed|following .. home|me|us|by
let himself|themselves|herself in .. NOW|help|scared|and|he
"""
