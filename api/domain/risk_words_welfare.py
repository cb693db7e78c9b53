"""Phrases of people left alone or owned, of dangerous finds, and of cries for help hidden in other words."""

WELFARE = """
# nobody has seen them
not been? seen|heard ... neighbour|old_man|old_lady|elderly + days|week|since|while|milk|post
not been? seen|heard ... lady|gentleman|pensioner|next_door + days|week|since|while|milk|post
neighbour|elderly|lady|gentleman .. not been? seen|heard|answering|answer|opened|moved ... days|week
pensioner|man|fella|KIN .. not been? seen|heard|answering|answer|opened|moved ... days|week
neighbour|elderly|lady|gentleman .. not been? seen|answering|answer + milk|post|curtains|door|telly|worried
pensioner|man|KIN .. not been? seen|answering|answer + milk|post|curtains|door|telly|worried
milk|post|curtains|papers .. piling|piled|closed|outside|doorstep|drawn|shut|step
check on .. LOVED|neighbour|her|him
KIN|friend|mate|neighbour not picking|answering
not answer~|open~|pick~|respond~|reply~ + POORLY
chip|implant|microchip .. in .. head|teeth|brain|body
read~|hear~|broadcast~|control~ my thoughts|mind|brain
worried|concern*|fear .. about|for ...... safety|welfare|life|self|depressed|suicid*
worried|concern*|fear .. about|for ...... seen|eating|mental|harm|alone|answering
worried|concern*|fear .. about|for ...... hurt|alive|dead|silly
worried|concern* .. LOVED|neighbour ... hurt|harm|do|take|mental|not|depressed|safe|said|drinking|text*
worried|concern* about|for .. elderly|vulnerable
welfare|safe_and_well check
check|see .. on|if ... ok|alive|safe|well|alright
concern for welfare|safety
not safe on? own|alone
hear~ voices
neighbour|lady|gentleman|pensioner|old_man .. not been? seen
smell|flies ... flat|door|window|letterbox + days|weeks|dead|neighbour|seen
days|week + flies|maggots
not been? seen|heard|answered|answering|opened|moved|out ... SINCE + neighbour|elderly|mrs|mr|lady
not been? seen|heard|answered|answering|opened|moved|out ... SINCE + gentleman|pensioner|opposite|fella|flat
no sign of neighbour|elderly|mrs|mr|lady|gentleman|pensioner|him|her
no answer .. door|knock*|knocking
no answer + car|lights|tv|telly|curtains|drive|dog|barking
carer not .. come|came|turned|here
homeless|man|lad|woman|rough_sleeper ... freezing|frozen|blue|not_moving
having|in .. episode|crisis|breakdown|psychosis + help|SCARED|danger|police|barricaded|naked|violent|now|knife
off|stopped|not_taking .. meds|medication + KNIFE|smashing|voices|violent|SCARED|threat*|worried
mental_health|psychotic|paranoid|manic crisis|episode|breakdown|emergency
naked|barefoot|confused|distressed|nightie|pyjamas STRANGER|CHILD|in_street|in_road|wandering|outside|walking
STRANGER|CHILD|she|he .. naked|barefoot|confused|distressed|nightie|pyjamas .. in|on|outside|wandering|road|street
wandering|walking ... nightie|pyjamas|dressing_gown|slippers|barefoot

# people owned, used or robbed in their homes
slave|slavery|enslaved
human|sex|people|women|girls|person|was|been|being traffick*
traffick* women|girls|people|children|me|her|them
force~|made|making work|labour|beg|prostitut*|sell_sex
they|boss|gang HIT us|me|them .. if|when
boss|they|gang|madam|employer|man|agent has|have|got .. passport|papers|documents
they|boss not pay|paid us|me
car_wash|nail_bar|farm|factory|takeaway|restaurant + sleep~|locked|girls|passport|container
no|without wages|pay|money + living|shed|caravan|container|sleep
padlock + outside|container|door
make me .. work
boss|they|gang|employer|man|agent|he .. taken|took|take|keep|kept|hold|have .. passport|documents|papers|id
no|not|without pay|paid|money|passport ... work|clean
work|clean ... no|not|without pay|paid|money|passport
lock~ door|us at? night|in
not allowed leave|out .. work|house|factory|farm|hotel|boss
brothel|pimp|pimped|trafficked
bring|bringing girls|women
cuckoo*
dealer|gang|they|lads|people|men taken|took|taking|moved over|in|into|his|her .. neighbour|vulnerable|uncle
dealer|gang|they|lads|people|men taken|took|taking|moved over|in|into|his|her .. friend|flat
living + selling|dealing .. drugs + old|SCARED|neighbour|vulnerable|elderly
take~|taken|steal~ .. advantage|money|pension|benefits + elderly|vulnerable|mum|nan
take~|taken|steal~ .. advantage|money|pension|benefits + dad|disabled|dementia
carer|nurse|care_home|nursing_home ... hit~|hurt~|abuse*|neglect*|slapped|rough|bruises
elder|elderly abuse
"""

DANGEROUS_ITEMS = """
FOUND .. WEAPON|bullet|ammo|ammunition|bomb|explosive*|syringe*|needle*|cartridge*|mortar|detonator|dynamite|landmine
FOUND .. skull|skeleton|bones|remains|body_part|body
bones + human|dug
human bone|remains|skull|body|skeleton|pelvis
skull|skeleton in|under
there|left|dumped|hidden|stashed .. SHARP .. in|on|under|behind|near|by|outside|all_over
SHARP .. left|dumped|hidden|stashed|lying|in|under|behind|on|all_over .. PLACE
ww2|ww1|wartime|unexploded|live|world_war bomb|grenade|shell|mortar|ordnance|ammunition|device|rounds|cartridges
unexploded|grenade
white powder
"""

COVERT = """
order|ordering|want|get|like|deliver .. pizza|pepperoni|margherita
order .. takeaway|chinese|curry|kebab
pizza|margherita|pepperoni delivered|delivery to? NUMBER
ask~ for ani|angela
. 55 .
. not talk|speak .
not talk|speak .. come|send
. delete this .
. not reply .
is ani|angela there|here|working|in
pepperoni|margherita
this her phone
i her husband|boyfriend|partner
what .. she|he tell~|told|saying you
press~ 55
is this|that the? dentist
what time .. dentist .. shut|close|open
about parcel ... come|send|somebody|straight
not talk|speak|call|ring|phone|type|say ... he|she|they here|next|listening|in_room|near|in_house|beside|behind
not talk|speak|call|ring|phone|type|say ... hear|safe|out_loud|listening
not say more|too_much
not ring|call|phone|text|message|reply|respond .. me|back|this .. he|she|hear|husband|hell|not_safe|partner|he_has
he|she|they listening|reading|watching|looking .. my_phone|this|me|next|here
he|she|they can|will|might|could hear|see me|this|us|what
look~|read~|go~ .. my phone|messages|texts
over my shoulder
delete|deleting this|these|message .. after|before|when|if|he|she
he|she will|can|might|going see|read|find|check .. this|these|messages|out|phone
why wife|husband|girlfriend|boyfriend|partner|missus message~|text~|talking|contacting|writing
who is this .. why|wife|girlfriend|husband
what wife|missus|girlfriend|husband|partner .. said|told|say|been|saying
"""
