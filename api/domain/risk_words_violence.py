"""Phrases of attacks, of intruders, and of anybody who cries for help."""

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
. sos|sos_sos|send_sos
it_is|its|this_is|there_is|real|life|having|got_an emergency
. emergency .
emergency help|police|quick|come
. 999 .
. 999|help not|cannot speak|talk .
. not|cannot speak|talk 999|help .
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
🆘|🚨
come get me|us .
need someone|somebody now|here|tonight
please .. find|get|save him|her|them|us|me .
please go .
i|we|us|they not get out .|door|of_house|locked|he
we|i|he|she not come|get out .. till|until|unless|because
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
breaking|kicking|smashing|climbing|forcing|bashing|prising|booting|getting .. in|into|down|through ..
    HOME|DOOR|my|our|.
breaking in|into|through now|next_door|as
PERSON breaking|climbing|getting in|into
PERSON .. going|climbing into .. house|opposite|next_door|garden
trying|tries to? get|break|kick|force|smash|climb|come|barge|push in|into|through|down|inside ..
    .|now|my|our|HOME|DOOR|next_door
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
banging|kicking|hammering|bashing|pounding|smashing|battering|pushing|rattling .. at|on|in|down|through?
    my|our|her|his|the|next_door|front|back DOOR
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
hear|heard .. PERSON|footsteps|voices|movement|noises|him|them|glass ..
    downstairs|upstairs|in|inside|moving|walking|loft|about
am|we|are|me|i|were hiding|hid
hiding in|under|behind
locked|barricaded|shut ourselves|myself in
locked|barricaded|shut us|me in HOME|toilet|office|car|sitting_room
barricaded
door|window .. open ...... hear|someone_inside|moving

# set upon, dragged, cornered
laying|laid|lays into HIM
set on by|outside
being|been|got|getting leathered|filled_in|set_on
FEW them .. on|around|round|against|kicking HIM|me
. FEW them on
come|came|coming blows
he|she|they|man|someone got|has hold ME
HIM by .. wrist|collar|scruff|ankle|neck|throat|hair|ear|coat|hood|elbow
STRANGER|he|she|they drag~ .. STRANGER|HIM|CHILD|PERSON
dragged me|us|her|him out|from|off|along|down|across
being|been pulled|dragged out .. by|car|taxi|van
drag~|pull~|bundle~|force~|shove~|threw .. STRANGER|HIM|PERSON|CHILD .. in|into|inside .. van|car|boot|VEHICLE
put|shoved|bundled|shut HIM in boot
not let|letting us|me|her|him|them off .. bus|coach|train|boat|it|.
taxi|driver|uber|cab ... not stopping|stop|way|home|going
taxi|driver|uber|cab .. locked|locks .. doors
making|make~ .. fella|STRANGER|HIM .. take|draw|withdraw|get money|cash|pension .. out
shoving|shoves|shoved her|him|me about|around
cornered in|by|HIM
HIM|STRANGER|one cornered
rammed us|me|into|off
run|forced|rammed HIM off road
theyve got our|my dad|mum|son|daughter|brother|sister|kid|baby .
they got our|my|his|her KIN|CHILD .
punching|kicking|hitting|smashing .. windscreen|window|bonnet .. now|.|me|with
flipping|turning|tipping|rocking .. cars|bus|van over|.
going|gone berserk|ballistic
TIPSY|flatmate|lodger|housemate|tenant .. smash~|HITTING .. everything|place|door|up|me|us
gang|lads|they outside|waiting on|for me|us|him|her
not know who he|she|they ... bed|room|stood|garden
STRANGER stood|standing over|at|by .. bed
stood|standing foot|end|side|over .. bed
going through .. drawers|handbag|bedrooms
coming|walking|heading .. this way|back_to_us|towards_us|towards_me
happening again|now .
in|inside .. with me|us|her|kids|baby in|inside it|.
with me|us|kids|baby|child in it
CHILD still in .. back|car|boot
not getting|stopped_getting|stopped_trying_to_get up
stopped moving|breathing|talking|screaming|twitching
he|she|driver|rider|LOVED gone|went .. quiet|still|stiff|limp|cold

# the door is giving way; somebody is about the house
my|our|front|back door|window going|went|goes|gone in .
hear|just .. conservatory|glass|lock go|going|smash|break|creak
putting|put .. shoulder to|against .. door
shouldering .. door|it|from
taking doors off
ladder|ladders up|against my|our|her|daughters|mums window
through first door
tried|tries|trying .. door|handle .. twice|times|again
in|inside|behind .. TIED_ROOM + hiding|hid|locked_in|locked_ourselves|bolt|typing|text~|write|writing|whisper*
stuck in|inside .. TIED_ROOM .. cos|because|with|he|gang|outside|there
i|we|us locked in .. TIED_ROOM|car|house|flat|kitchen|again|.
putting .. windows|window|door through|in
feet|footsteps|someone|somebody|something above|below|moving_about|moving_around .. me|downstairs|upstairs|head|and|.
hear .. feet|steps|floorboards|stairs .. above|creak*|upstairs|downstairs|landing|.
someone|somebody moving about|around
loading .. pony|horse|van|up .. now
climbing .. over|in|up now
STRANGER stood|standing|lurking .. in|at my? back? garden|hedge|porch
blocked|boxed me|us in
get off me
stood|standing|stands between me|us
between me and? door|phone|stairs
not going anywhere till|until
making .. empty .. pockets
outside .. nans|mums|my|our .. waiting .. come_out|for_me
head .. stamped|kicked|booted
bottles|bricks|chairs|punches flying
swore|swears|said|says .. find me|us
rolled|turned_over .. on him|her|me|us
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
PERSON on|at|outside landing|my_stairs|my_door|my_window
he|she|they|ex|PARTNER on|at|outside stairs|house|window|gate
PERSON .. looking|staring|peering|watching through|in|into .. window|letterbox|bedroom
coming|way up|round|back|here|over|for .. stairs|SCARED|kill|drunk|brothers|mates
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
