"""Phrases of people left alone, owned, used or robbed."""

WELFARE = """
# nobody has seen them
not been? seen|heard ... neighbour|old_man|old_lady|elderly|lady|gentleman|pensioner|next_door +
    days|week|since|while|milk|post
neighbour|elderly|lady|gentleman|pensioner|man|fella|KIN .. not been? seen|heard|answering|answer|opened|moved ...
    days|week
neighbour|elderly|lady|gentleman|pensioner|man|KIN .. not been? seen|answering|answer +
    milk|post|curtains|door|telly|worried
milk|post|curtains|papers .. piling|piled|closed|outside|doorstep|drawn|shut|step
check on .. LOVED|neighbour|her|him
KIN|friend|mate|neighbour not picking|answering
not answer~|open~|pick~|respond~|reply~ + POORLY
chip|implant|microchip .. in .. head|teeth|brain|body
read~|hear~|broadcast~|control~ my thoughts|mind|brain
worried|concern*|fear .. about|for ......
    safety|welfare|life|self|depressed|suicid*|seen|eating|mental|harm|alone|answering|hurt|alive|dead|silly
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
not been? seen|heard|answered|answering|opened|moved|out ... SINCE +
    neighbour|elderly|mrs|mr|lady|gentleman|pensioner|opposite|fella|flat
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
dealer|gang|they|lads|people|men taken|took|taking|moved over|in|into|his|her ..
    neighbour|vulnerable|uncle|friend|flat
living + selling|dealing .. drugs + old|SCARED|neighbour|vulnerable|elderly
take~|taken|steal~ .. advantage|money|pension|benefits + elderly|vulnerable|mum|nan|dad|disabled|dementia
carer|nurse|care_home|nursing_home ... hit~|hurt~|abuse*|neglect*|slapped|rough|bruises
elder|elderly abuse

# behind a door that nobody opens
not|hasnt took|taken|brought|collected .. milk|papers|post|bins in|.
milk|pints|papers|post|parcels ... six|still|stuck|days|since|untouched .. door|step|now|out
dinners|dinner|meals|food .. untouched
do_not_come_in|not come in call
hear|heard .. groan|groaning|moaning|sobbing|whimpering|tapping
hear|heard .. scratching|knocking|calling_out|him_crying|her_crying|him_calling
shouts|shouting|shouted|calls|calling|cry|cries|begging for|out .. water|help|food|wife|hours
tapping .. slower|weaker|stopped|wall
crash|bang|thud ... not .. since|moved|seen|heard|answer
telly|tv .. on|same .. days|since|channel|friday
same|dvd channel|screen|menu
not woken|woke|moved|stirred|blinking ... frost|freezing|tent|doorway|bench|cold
STRANGER|tent|homeless ... not woken|woke|moved|stirred
shivering in|on|by|and
asleep|sleeping|passed_out in|on snow|road|street|frost|bench|cold|path
not had heating|food|electric|meal|insulin|medication|oxygen|water
not|no got? heating|electric|leccy ... old|cold|baby|kids|blue|79|80
blue round .. lips|mouth
wedged|stuck between|behind .. bed|wall|bath|toilet|door
see|seen .. hand|legs|feet|foot on .. floor
hand|legs|feet|arm .. on .. floor .. past|sofa|behind|through|door
thinks i|im .. wife|husband|mother|mum
bedbound|bed_bound|housebound + not|carers|alone|nobody
carers not|stopped|havent been|come|since
stopped|stop eating|drinking .. since|and|.
thinner + shuts|blinds|money|house|locked|fridge
sore|sores .. bone|bleeding|down_to
in own dirt|mess|filth|urine|wee|poo
sits|sat|left|lying in own? dirt|filth|wee|urine|mess
cash~|cashes|draws|has|took|takes .. pension|chequebook|cheques|bank_card .. and|says|he|they|she|through|.
friend|woman|man|lads|bloke|cousin ... moved in ...
    locks|chequebook|benefits|pension|money|feeds|whisper*|not_allowed|bank_card
lads|men|blokes|girls|they living|live off|with him|her
live off him|her|them|me
living|staying|moved in|off .. that|who .. not .. invite|invited|want
sleeps|sleeping|sleep|slept in|on .. hall|landing|kitchen_floor|bathroom|floor|bath|stairs|chair ...
    lads|they|them|now|men|since|house|girls
men|blokes|lads come|comes and? go all|at|hours|every
using|use|uses|cook|cooking|dealing .. spare|her|his|my room|kitchen|bedroom|flat .. drugs|dealing|and|i|nice|cant
bring|brings .. customers|punters|clients|men
someone|they keeps|keep using my room|flat|house
let|lets them|him use .. room|flat|spare
drawing|withdraw~|taking|transfer* out? .. grand|thousand|savings ... phone|ear|man|telling
not let|allowed speak|talk|see|come .. him|her|in|alone|to_her|to_him .. crying|asleep|sister|son|new
asleep|sleeping whenever|every_time .. call|ring|visit
scared|trembling|shaking|whisper*|mouthed + not_allowed|not_permitted|post|letter|help|him
baby ... not hers|ours|mine|his|real .. and|it|she|or|back|swapped
baby .. swapped|go_back|looking_at_it|evil
held|holding|picked .. pillow|cushion .. thought|over|and|face
not slept since|for .. days|friday|and|i
boarded|barricad*|nailed himself|herself|hisself in
stopped|off|without .. his|her meds|medication|tablets .. and|says|thinks|boarded
well_being|wellbeing check|visit
not safe .. him|her|he|she|alone|there .. tonight|alone|.
him|her in own bedroom
he|she|they .. not himself|herself .. hugged|quiet|since|gave|medals
hugged .. too_long|for_ages|ages
breath~|breathing funny|weird|strange|odd|rattly
letter .. decision .. cheerio|not_right
car .. someone|chap|man|woman|lad in .. not .. look|move|moved|wake|stir

# worked, kept, sold or sent
no|without any? wages|salary|day_off|days_off since|in|for|months|years|year|month|january|.
no day off
pay|pays|paying me|us|them .. food|nothing|only_food
not see|seen|get|got .. any? money .. years|months|year|.
pounds|quid week .. nanny|live|allowed|legal
till|until|when|not .. debt finish|finished|paid|done|cleared
debt + passport|work|more|madam|boss|men|leave|smuggler|finish|agent
when|until|till .. finish|finished paying
another|other way to? pay
paying back .. not .. money|with
wants paying .. back|not
man|boss|madam|gangmaster|employer|agency|uncle|cousin|agent|he|she|they|patronne
    keep|keeps|kept|holds|hold|holding|burn|burned|burnt|took .. passport|papers|bank_cards|documents|cards
keeps|kept|keep mine|ours .. drawer|he|until|safe
papers for safe
not allowed|let|permitted sit|rest|eat|toilet|out|alone|down|gangway
not let .. down|off .. gangway|boat|ship
not go out .. locked|door|no|they|from|outside|alone
NUMBER|ten|eleven|twelve|fourteen|FEW men|fellas|people|girls|lads|women|blokes|workers
    living|sleeping|live|sleep|crammed|in in? ..
    garage|flat|static|caravan|shed|container|mattresses|bed_flat|one_room
men|girls|people|workers|eleven|they .. picked_up|collected|taken .. van|minibus .. every|at|day|morning|5
minibus|van + 4_am|5_am|dawn|back_at|starved|girls|pickers|marched|men_living
answers|answer everything|all|for .. for? him|her|them
note|napkin|wrote ... help|please_tell|tell_police|take_me_home|no_money
mouthed|whispered|wrote|signed|mouthing help|please
take me home
asked|ask me|us .. post .. letter .. and|not|home|cos|because
drive~|drives|takes|take|brings|drops us|me|girls|women|them .. to|at|from .. men|houses|clients|hotels|house|house_to
drives girls|women|us
men keep|keeps|come|coming .. door|locked|every|to_me|and|.
NUMBER|ten|six|five men before|a_night|every|each
client|clients|customer ... phone|not_want|dont_want|gives
man|someone|one who|he pays .. every|night|now|boyfriend|for_me
finds me|us .. one|man|men every
bought|sold|sell me|her|us|girl from|to|for .. auntie|men|man|uncle|family|them|debt|.
they|he|she own|owns me|us|her|them
i belong
trim|trimming|watching|water|watering|tend .. plants|lamps ... door|lock*|no_windows|house|cannot|not
plants + lamps|no_windows|lock*
said|told|promised|promise|told_my_mum .. waitress|hotel|nanny|model|cleaner|nurse|job|cleaning ... not ..
    hotel|waitress|it|that|work
not|its_not|isnt hotel|waitress|nanny|modelling|nurse work|job
man|who|they|agent|he|madam brought me|us here|over|to
take|takes|took us|me|them to? bank + smile|account|name|phones
smile at .. bank
plugged my|him|me|little|brother|up
packed|full|stuffed with|of wraps
wraps + boy|lad|14|rucksack|school|kid|county
sent|sends him|me|her .. up|down country
do|run|carry .. drop|drops|package|packages .. or|they|he|for
locked from outside|the_outside
locked|lock ... outside .. cannot|not|house|girls|men|lamps
women|girls|woman|lady ... different men|each_week|every_week|mattresses|cash|no_luggage|counts
girls|women on mattresses
different men .. every|stay|half|hour
domestic worker ... sleep|floor|slap|passport|hit|no
sleep~|sleeping on|in .. floor|laundry|shed|chicken_shed|vestry|barn|van|vans ... work|madam|pay|children|boss|farm
arm|leg|finger .. broken|off|broke ... not .. hospital|doctor|take
no hospital
not want hospital .. questions
work|working|pack|pick .. NUMBER hours .. day|no|not|bija
they leave|left us|them .. tide|side_of_road|road
number|inked .. sleeve|on_him|on_her
kidney + money|smuggler|saturday|sell
he|man|bloke not my uncle|cousin|dad|boyfriend|brother
gave|given away for marriage
chained|tied|padlocked up|in|to .. caravan|bed|radiator|chair|cellar
pulled .. cord
not answering|answered|answers .. and|frame|lights|door|since
lights on .. nobody|no_one answers
no smoke from
lying down no_coat|in|outside
not know own name
wet through
face down
sores you|.|smell
out in|on snow
missed .. quiz|bingo|church|lunch .. lights|not|nobody
grandad|nan|mum|dad|pensioner|elderly ... gift_cards|steam_cards
meet .. general|soldier|online
moved in with|on ... changed locks
"""
