"""Phrases of fire, gas and water, of things that give way, and of danger on roads and rails."""

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
set|setting|started|starting|lit|lighting .. fire|fires|alight .|to|in|at|outside|near|now|again|on|behind
lit|burning|alight|petrol|pour~|squirt~ ... letterbox|letter_box|through_door
lighter|matches + petrol|pour~|letterbox|letter_box
gone|going|went up in HOME|flames
pour~|smell|can_of .. petrol
petrol .. letterbox|through|house|poured|lighter|him|me|us
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

# burning, leaking, rising, giving way
tent|pan|chip_pan|shed|van|caravan|garage|barn|roof|fryer|dryer|sofa|curtains gone|going|went|goes up .|and
chip pans? up|alight|smoking
tumble dryer|drier glowing|smoking|smoke
smoulder*|smolder*
smoky|smokey .. in|here|we|club|.|upstairs
it alight
mat|mats|curtains|carpet|bed|sofa|bin|bins|rubbish|letterbox|mattress burning
burning .. through|against|next_door|one_thats|inside
lit|setting|set|light .. hay|bins|mattress|sofa|rubbish|gorse|grass|bale|bales
grass|gorse|heath|barn|hay|moor|moorland|wildfire fire .. heading|spread*|near|out|on|by
fire|flames|bonfire|blaze .. spread*|heading|licking|reached|caught|took|coming ..
    fence|house|gutters|shed|hedge|caravans|tents|wind|us
licking .. gutters|roof|walls
put .. fire out .. himself|twice|again|but
evacuating
waving .. towels|sheets|window
wet towel
gone|went|ran back in|inside .. for|to_get dog|cat|kids|him|her|baby
chained|locked|blocked .. fire_exit|exits|club .. in|inside
hissing .. and|boiler|gas|cooker|pipe|through|.|all
boiler|cooker|pipe|hob|gas|cylinder .. hissing|leaking|yellow_flame|left_on|beep*|bleep*
yellow flame
boiler|gas|generator|heater|alarm|stove|bbq|barbecue + headache|headaches|sick|dizzy|drunk|drowsy|budgie|inside|tent
barbecue|bbq|stove in|inside tent|caravan
carbon|co thing|alarm|detector|monitor .. bleep*|beep*|going|sick|off
hit|struck|burst|dug|through .. gas? pipe|main + stinks|gas|hissing|smell|stink
gas bottles|cylinder|canister .. in|on|near|next + fire|orange|burning|alight|hot|lit
tanker|drum|barrel|pipe|container|lorry leaking|leak|spill* .. fog|green|fumes|gas|chemical|acid|cloud
green|yellow fog|cloud|smoke
eyes streaming|burning ... leak|fumes|locker|cloud|gas
water|river|level|tide|flood .. up|coming|comin|rising|rise .. to|in|over|round|fast
    windows|sockets|waist|knees|wall|fast|us|house|stairs|bed|chest
water|river come|coming|comin in|over .. fast|house|wall|windows|now|upstairs
up to? sockets|windows|waist|chest|neck|window_sills
tide|tides|sea coming|come|comes|came round|around|in .. us|me|them|fast|him
tide .. cut|round|stranded|surrounded .. us|me|rocks|off
dam|reservoir|bank|wall .. weeping|leaking|burst|cracking|giving
burst banks
sinkhole|landslide|landslip
hole .. opened|opening .. road|house|half
hanging|teetering|dangling over .. edge|side|hole|drop|bridge|it
not manage steps|stairs ... water|fire|smoke|flood|river|up_to
upstairs|downstairs + not lift|move .. father|mother|mum|dad|him|her|bed
fell|fallen|fall in off|and .. lock|not|water|swimming|river
he|she|they|him not swimming|come_up|surfaced|resurfaced|coming_up
neither|nobody come|came|coming up
went|gone|jumped in after .. ball|dog|him|her|it|them
sea|current|tide|waves|undertow got|taken|took|taking|carried|has .. brother|him|her|them|kid|dog|son|daughter|me
dinghy|lilo|paddleboard|inflatable|kayak|canoe|boat going|drift*|floating|blown|empty|adrift|out ..
    out|past|girls|kids|nobody|to_sea|no_one
paddleboard|kayak|boat|dinghy with nobody|no_one
ice .. broke|broken|cracked|cracking|gone|gave
pram|pushchair|buggy|wheelchair in|by|on .. canal|river|water|lake|lock|crossing|weir
sat|stood|stuck|walking|tree|lads|someone|somebody|two|playing on|down|across .. railway? line|lines|rails ..
    sharing|at|toward*|due|in_the|near|foot|train|us|.
tree|car|van|cow|trolley across|on .. line|rails|track
train .. coming|due + van|crossing|barrier|line|lads|sat|stuck
level|foot crossing + stuck|van|person|wheelchair|train|barrier|barriers|lads|reverse
barriers come|came|down .. on
ceiling|scaffolding|chimney|gable|wall|balcony come|came|coming|fell|going|gone down|in|through ..
    on|and|next_door|.|in_on|just
substation|sub_station|pylon + sparks|bangs|fence|kids|open|climbing
sparks from|and|off|coming|everywhere|bangs
wire|cable|line|lines fall|fallen|fell|down on|over .. bus|car|road|people|path
chip pan up
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
crash~|accident|collision|rtc|pile_up|overturned|upside_down|flipped|head_on + casualties|just_now|serious
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

# in the way, in the hedge, over the edge
LIVESTOCK|bull|ponies loose|out on|in .. street|road|main|dual|lane|village|a*
lorry|car|wagon|tanker|van|caravan|bus|truck .. stopped|stuck|stranded|across|broken .. in|across|on ..
    lane|lanes|bend|carriageway ... no|dark|fog|lights|shoulder
no lights + lorry|wagon|carriageway|stuck|lanes|lane|fog
VEHICLE|coach|tanker|tractor|trailer on .. side|roof|back .|in|past|near|and|by
car|van|motorbike|lorry|quad|bus|tractor .. gone|went|come|came|crashed|ploughed|straight off|into|through ..
    edge|hedge|railings|people|table|queue|crossing|bus_stop|crowd|ditch|river|wall ..
    and|people|driver|with|underneath|on
people|someone|child|kids|him|her underneath
come|came straight through .. crossing|lights|people
going|driv*|passed ... up wrong|down|opposite side|lane .. dual|carriageway|motorway
people throwing .. bricks|stones|rocks
manhole|drain .. cover|open|missing|nicked .. school|hole|kids|deep
tree down|across|fallen .. over|on|car|van
"""
