"""Phrases of danger to life without an attacker: illness, fire, water, roads, fraud under way, missing people."""

MEDICAL = """
# breath, heart, mind
not|stopped|hardly|barely|struggling|trouble|difficulty breathe|breathing
not get|catch breathe|breathing
no|not_find pulse|heartbeat
unconscious|unresponsive|lifeless
collapse~|slumped
not responding|responsive|moving|waking
passed|knocked|spark out
out cold
not wake|rouse up|LOVED|him|her|them|.
not get|sit|stand up .. .|floor|since|carer|legs
not get off floor
not move|feel my? BODY
gone|turn~|going|went blue|grey|limp|floppy
he|she|baby|face blue|limp|floppy
lips .. blue|purple|funny|grey|colour
not .. open .. eyes
had .. fall + not|lift|grey|hip|floor|head|hurt
rolled|landed|fallen|fell on|onto .. him|her|me|top
head + being_sick|vomit*|blurred
twitching|jerking|shaking .. floor|ground
motorbike|rider|cyclist|bike|quad|horse .. come|came|coming off
come|came|coming off .. bike|quad|motorbike|horse
face .. dropped|drooping|droopy|drooped
slurring|slurred|foaming
PERSON fitting|convulsing|choking|dying|overdosing|overdosed
having|had|has|have|think fit|seizure|stroke|cardiac_arrest|asthma_attack|allergic_reaction|anaphyl*
heart attack
chest pain|hurt~|tight
holding|clutching|grabbing .. chest|heart
throat .. closing|swelling|swollen
funny|wrong|weird angle
bone sticking|poking out|through
PERSON|leg|arm|hand .. under|pinned|crushed .. VEHICLE|tractor|wall|tree|forklift|machine
seizure|stroke|convulsing|cardiac_arrest|cpr|defib|anaphyl* .. now|floor|help|outside|having|.
choking on|.
am|baby|child|kid choking
bleeding .. out|badly|bad|heavily|everywhere|death|loads|head|help|lot|.
not stop bleeding
blood|🩸
overdose|overdosed|overdosing
took|taken|swallow~|drank|drinks|drunk|eaten .. POISON
took|taken|swallowed .. loads|lots|all|many|NUMBER .. DRUGS
PERSON took|taken something
in labour
waters broke|broken|gone
baby coming
baby .. not crying|feeding|breathing|moving
giving birth
having .. baby .. in|on|now|here
PERSON|i .. dying .
going to? die
found LOVED|STRANGER|him|her|them .. dead|hang~|unconscious|cold|collapsed
just found her|him|them
cut~|chopped|sawn .. hand|finger|thumb|arm|leg|toe .. off
found LOVED|STRANGER|him|her|them .. lifeless|passed|face_down|floor|hung
there|found .. dead|body|bodies .. body|person|man|woman|in|on|by|washed
think|believe .. he|she|they|LOVED|STRANGER .. dead|died|dying
he|she|LOVED|STRANGER dead .
just|has|have died|passed .. at_home|upstairs|in_bed|here|home
died|passed at_home|in_bed|in_house
hung|hang~ himself|herself|from
fell|fallen|falling down|off|from|out .. stairs|ladder|HEIGHT|scaffolding|wall|building|tree|horse
PERSON .. fell|fallen .. not|head|hurt|blood|bleeding|floor|get_up
down stairs .. head|blood|not|fell
hit|banged|smashed|split .. head + not|bleeding|blood|open|unconscious|confused
PERSON + on .. floor|ground since|for|hours|moving
PERSON on .. floor|ground
DOWN .. FLOOR + not|blood|unconscious|help|bleeding|hurt|outside|moving|drunk
floor|ground ... not_moving|blood|unconscious|bleeding|collapsed
been on .. floor
PERSON ... DOWN ... FLOOR|hall|doorway|bench|snow|bushes|bath|stairs
badly|seriously|severely|critically hurt|injured|burnt|burned
diabetic|epileptic|insulin|inhaler + no|not|collapsed|unwell|missing|without|run_out|shaking|confused
poisoned|electrocuted|hypothermi*|carbon_monoxide
freezing to death
losing consciousness

# water
PERSON .. in|into|under|through WATER
fell|fallen|jumped|pushed|gone|swept|slipped in|into|off|through WATER
drown~
swept out|away|down
not swim
cut off by tide
boat|kayak|paddleboard|dinghy|canoe|inflatable .. capsized|sinking|sunk|overturned|drifting|trouble
stuck|trapped|stranded .. flood|floodwater|mud|tide|lift|quicksand|cliff|mountain|rubble|wreckage|rising
lost on|up mountain|moor|fells|hills
"""

FIRE = """
on fire
🔥 🏠|🏡|🏢
is|are|caught alight|ablaze
fire|smoke|fumes in|inside HOME
HOME|building|car|van|block|shop|school|factory|pub|bin|tree|field|moor|woods .. fire|burning|flames|ablaze|alight
black|thick smoke
smoke .. coming|pouring|billowing|everywhere|filling|under|black|thick|in_house|in_flat|upstairs
lift|stairs|stairwell|trapped|stuck + smoke
flames|blaze|inferno
smell~|stinks .. smoke|burning + upstairs|flat|inside|house|electrical|wires|socket|wall|loft|boiler
fumes
there .. fire .|at|in|on|next|behind
explosion|exploded
gas .. gone_up|explo*|leak|leaking|escape
trapped .. fire|smoke|flat|inside|building|house
set|setting|started|starting|lit|lighting .. fire|alight|light
lit|burning|alight|petrol|pour~|squirt~ ... letterbox|letter_box|through_door
lighter|matches + petrol|pour~|letterbox|letter_box
gone|going|went up in HOME|flames
pour~|smell|can_of .. petrol
petrol .. letterbox|door|through|over|house|poured|lighter|HIM
burn~|torch|firebomb .. my|our|her|his|us|me|the HOME|place|down|out|alive|shop|car
burn~ ... down|alive
petrol bomb|bombed
firework .. in|at|through .. letterbox|letterboxes|people|us|me|police|kids
arson now|in_progress|happening
smell~|stink|whiff gas
house|building|wall|roof|crane|scaffolding|ceiling|tree .. collapse~|fallen ... PERSON|trapped|under
come|came|fell|fallen down? on car|people|person|worker|man|woman|him|her|someone
house|building|wall|roof|crane|scaffolding|ceiling .. collapse~ .
live|exposed|downed|fallen wires|cable|power_line|power_lines
chemical|acid spill|leak|cloud
burning .. in|inside .. HOME
power_line|cable|wire sparking|down
sparking
smoke // upstairs|deaf|help
water coming in|into|under .. HOME|DOOR
driven|drove|driving|car|van into|in .. ford|flood|floodwater
"""

ROADS = """
wrong way on|down|up|along|round .. MOTORWAY|a*|roundabout
drive~|going|coming|VEHICLE .. wrong_way|wrong_side .. MOTORWAY|a*|road|traffic|.
LIVESTOCK|dog|debris|mattress|tree|ladder ... on|all_over|across|onto|down .. MOTORWAY|TRACKS|crossing
LIVESTOCK .. on|all_over|over|across|in|down .. road|roundabout|high_street
LIVESTOCK .. on|all_over|over|across|in .. a1*|a2*|a3*|a4*|a5*|a6*
debris .. MOTORWAY
shed load
stagger~ ... road|traffic|street
tree|branch|rubble|boulder|pole|debris across|blocking .. road|lane|carriageway
STRANGER|CHILD|pedestrian on|in|onto .. MOTORWAY|TRACKS
broken_down|stopped|stuck|walking|debris .. live|fast|middle|outside lane
hard shoulder
debris|person|animal .. in lane NUMBER
CHILD|STRANGER|pedestrian ... ON_FOOT ... MOTORWAY|TRACKS
broken_down|broke_down|stuck|stopped|stranded .. in|on MOTORWAY|TRACKS
throwing|dropping|chucking|lobbing .. off|onto|at|from .. bridge|footbridge|cars|MOTORWAY|traffic|trains|flyover
swerving ... MOTORWAY|road|lane
cars swerving|skidding
VEHICLE|driver|he|she swerving|weaving|all_over .. MOTORWAY|road|place|lane|.
hitting .. barrier|kerb|central_reservation
jackknifed
people|person|someone|driver hurt|trapped|injured|dead
TIPSY .. got|getting|gets|drive~|drove|behind|in .. car|van|wheel|home|drive|kids|motorway|away|off|range_rover
TIPSY ... kids|children|baby ... car|back|off|drive~
got|getting|get|driving|drove|driven .. car|van|wheel|home|off|away .. TIPSY
drunk|drink|pissed|drugged driver|driving .. now|on|swerving|heading|just|left|reg|all
driving ... TIPSY|all_over_road|no_lights
asleep|passed_out at|behind wheel
trapped .. car|van|lift|under|vehicle|bus|lorry
pints|wine|vodka|cans + drive~|wheel|in_car|keys|kids
hardly|not stand|walk + drive~|keys|wheel
driver asleep
racing|racers .. now
crash~|accident|collision|rtc + trapped|injured|hurt|bleeding|people|fire
pile_up|overturned|upside_down|flipped|head_on + trapped|injured|hurt|bleeding|people|fire
crash~|accident|collision|rtc|pile_up|overturned|upside_down|flipped|head_on + casualties|now|just|serious|bad
car|van|lorry|bus .. upside_down|overturned|flipped|rolled|on_roof|head_on|in_ditch
trapped|injured|hurt|bleeding|just|serious|bad|big|nasty crash~|accident|collision|rtc|pile_up
smash + stuck|trapped|legs|quiet
hit|struck|knocked|run_over by .. VEHICLE + hurt|bleeding|now|just|not|help|unconscious|road|head
PERSON hit|struck|knocked|run_over by .. VEHICLE
VEHICLE hit|struck|ran_over|run_over|knocked .. over|down? .. cyclist|pedestrian|CHILD|STRANGER|motorcyclist
just knocked|run|ran .. over|down|off
ran|run|knocked over|down .. CHILD|STRANGER|pedestrian|cyclist
car|van|bus|lorry|truck|taxi .. in|into|through|on WATER|ditch|house|railway
DOG .. attack~|biting|mauling|mauled|savaged|savaging|bitten|bit .. HIM|face|leg|arm
DOG .. got|hold .. of? CHILD
dog|baby|child|kid|toddler|lad|girl|boy|puppy .. in|inside|left .. hot|boiling|locked car|van
dog|baby|child|kid|toddler|puppy ... car|van + hot|heat|boiling|panting|sun|distress|melting
"""

FRAUD_NOW = """
courier|taxi ... card|cash|money|pin|bank
courier|taxi|someone|he|they|man ... coming|sending|door|on_way|collect|pick_up ... card|cash|money|pin|bank
giving|handing .. card|pin|cash|money|them .. now|it|door
door ... card .. pin
on|in|into|control~ .. my|her|his computer|laptop|pc|phone|account|screen .. now|moving|mouse|transferring
mouse move~
moving mouse
anydesk|teamviewer|remote_access
on phone .. now ... bank|transfer|move|money|card|account
safe account
"""

MISSING = """
missing person|people|child|children|teenager|teen|adult|resident|patient
missing husband|wife|son|daughter|brother|sister|mum|dad .
PERSON missing
NUMBER year went|gone|been? missing|gone
NUMBER year not .. home|back|school|seen
not find NUMBER year
PERSON been|went|gone|reported|go missing
reported|gone|went missing from|since ... hospital|care|ward|school|home|morning|last|yesterday
PERSON|i run~|ran away .|from|again|with|overnight|last|this
runaway|abscond*
walked|wandered|slipped|escaped|wander|gone|got out|off|away|from ... hospital|care|ward|nightie|pyjamas
LOVED wandered|wanders|wandering off|away|out|around|street
PERSON .. not come|came|returned|arrived|turned|made_it|got|been .. home|school|work
LOVED ... not .. come|came|returned|arrived|turned|got|been|made_it .. back|up|home
up|on fell|mountain|hill|moor .. and? not|dark
not return~ .|by
foster|placement|curfew + missing|not
LOVED ... not down|back .|dark
LOVED .. not back + since|night|before|worried|yesterday|late|phone
PERSON .. not come|came back + since|worried|phone|yesterday|last
LOVED .. not been? seen|heard since|for|from
not seen|heard .. from? LOVED|him|her|since ... since|days|hours|worried|unlike|night|morning
nobody|no_one|anyone seen|heard .. him|her|them|LOVED .. since|for|days|.
not like him|her .
out of character
left note + phone|gone|car
son|daughter|toddler|boy|girl|child ran|run|gone off
should been? home|back by|at|hours|ages|.
CHILD|nan|gran|grandad|mum|dad|FRAIL|resident|patient went|gone|left + hours ago|not
resident|patient ... got|walked|slipped|wandered|left|escaped out|ward|home|unit|building|hospital
CHILD keeps? disappearing|going_missing
not done this before
LOVED not back|home yet|.
not at school
he|she|LOVED not at|in school|home|bed|work|room|house|garden
he|she|LOVED not at|in her|his room|bed
. missing since
CHILD been? gone .
bed empty|not_slept_in
turned round|around|back ... gone
been? gone .. FEW days|hours|nights
KIN|LOVED been? gone since
CHILD .. climbed out
he|she|him|her|LOVED ... last seen
section|sectioned + out|gone|left|slippers
went|gone|out ... nightie|pyjamas|slippers|dressing_gown
not in .. bed + door|gone|night|worried|window
not able? find|reach|locate|get_hold_of NUMBER|FEW? friend|mate|CHILD|mum|dad|nan
not able? find|reach|locate|get_hold_of NUMBER|FEW? gran|grandad|wife|husband|brother|sister
lost my? CHILD in|at|.
LOVED .. disappeared|vanished
vanished from
CHILD|KIN|PARTNER gone|bolted|escaped|walked|left_house|left_home ... phone|since|hours|without
CHILD|KIN|PARTNER gone|bolted|escaped|walked|left_house|left_home ... worried|nightie|window|not|missing
CHILD|KIN|PARTNER gone ... out|from|and|year|NUMBER|four
left .. home|house|hospital .. and|with|without ... not_come|not_answering|phone_off|medication|worried
FRAIL + gone|out|missing|wander*|lost|disappeared|got_out|escaped|find|walked
FRAIL + where|left|not_in|door_open|nightie|ran|run|keys|driving
school|nursery|college rang|phoned|called|says|said|texted ... not
phone|mobile off|dead|switched_off|straight_to_voicemail + worried|missing|home|since|out|meet|back|not|seen
went|gone|going meet .. man|someone|boy|guy|bloke|online
not know|idea where .. he|she|they|LOVED .. is|gone|went|could|LOVED|.
"""
