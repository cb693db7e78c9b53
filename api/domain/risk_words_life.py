"""Phrases of danger to life and safety without an attacker: illness, fire, water, roads, the missing and the unseen."""

MEDICAL = """
# breath, heart, mind
not|stopped|hardly|barely|struggling|trouble|difficulty|is_she|is_he|isnt to? breathing|breathe|responding|responsive
stopped|stop|no|hardly|barely|trouble|difficulty|struggling|not|cannot .. breathing|breathe
cannot get|catch breathe
no|cannot_find|not pulse|heartbeat
unconscious|unresponsive
collapsed|collapses|collapsing
passed|knocked|out out cold|unconscious|and|drunk|on|in|not|wont|cold
passed|pass|passing out|.
out cold
will|not|cannot|never|trying|unable .. wake|waking|wake_up|get_up|move|stand|rouse .. up|him|her|them|mum|dad|baby|.
not waking|moving|respond|responding|answering|wake|woken
cannot|not get|move|feel|wake|rouse .. up|my_legs|legs|arm|him|her|mum|dad|off_floor
gone|turned|going|is|are|went|lips .. blue|grey|limp|floppy|lifeless
fit|fitting|seizure|seizures|fits|stroke|convulsing|convulsion|cardiac_arrest|cpr|defib|defibrillator|heart_attack|anaphyla*|epi_pen|epipen ...... NOW|help|floor|having|had|think|outside|he|she|need|where|doing|my
having|had|has|have|think|suffering|into|had .. fit|seizure|seizures|stroke|heart_attack|cardiac_arrest|fits|anaphylactic|asthma_attack|allergic_reaction|panic_attack|psychotic|convulsions
PERSON .. fitting|convulsing|choking|drowning|dying|bleeding|overdosing|overdosed|collapsed|suffocating
is|am|are|was fitting .
heart attack|attacks
chest pain|pains|hurts|hurting|tight
my? chest hurts|tight|pain
choking .. on|baby|child|help|cannot|.
doing cpr
cannot stop .. bleeding|blood
bleeding .. out|badly|bad|heavily|everywhere|death|loads|from|lots|head|help|lot|profusely|.
blood .. everywhere|pouring|all_over|loads|lots|gushing|floor|head|face|nose|coming|covered|losing|pool
covered in|losing|lost|lots|loads|lot|pool|trail of? blood
overdose|overdosed|overdosing|overdosed
took|taken|swallowed|had|drank|drunk .. too_many|bleach|poison|loads|all|overdose|whole|NUMBER .. TABLETS|pills|drugs|poison
swallowed .. battery|bleach|tablets|pills|poison|coin|magnet
drank|drunk|drinking .. bleach|antifreeze|poison|drain_cleaner
in labour|labor
waters? broke|broken|gone|have_broken|has_broken|went
baby coming|born|is_coming .. now|here|home|car|quick
giving birth
dying .|on|in|help|right|NOW|here
i .. am|think|going .. dying|bleeding
die|dying if|without|unless help|ambulance|someone|now
dead body
body in|on|by|near .. WATER|woods|street|road|floor|park|bushes|alley|bath|beach|garden|flat|tracks
found .. him|her|them|mum|dad|KIN|PARTNER|man|woman|person|someone|neighbour|friend|body|patient ...... dead|hanging|hanged|unconscious|cold|collapsed|lifeless|not_breathing|passed_away|face_down|floor|died|unresponsive|hung
think|believe .. he|she|man|neighbour|mum|dad|person|someone|they|nan|KIN .. is|are|be? dead|died|passed_away|dying
is|are|looks|be|lying .. dead .
just|has|have died|passed .. at_home|home|away|in_bed|in_house|upstairs|here|front
passed|died away? .. at_home|in_his_sleep|in_her_sleep|in_bed|upstairs|in_chair
hung|hanged|hanging himself|herself|from|themselves .. tree|rope|beam|bannister|door
hung|hanged himself|herself|themselves
fell|fallen|fallen_off|falling|fall|gone .. down|off|from|out .. stairs|ladder|roof|window|balcony|scaffolding|cliff|wall|building|tree|bike|head_first|height
PERSON .. fell|fallen|fall|falls over|and|down|off|on .. will|hit_head|head|hurt|cannot|not|get_up|bleeding|floor|blood
hit|banged|cracked|smashed|split .. head .. open|not|bleeding|blood|unconscious|floor|concrete|confused|asleep
on|lying|led|laid|laying|face_down .. floor|ground|pavement|road|street|path|kerb .. not|will|cannot|blood|unconscious|help|NOW|bleeding|since|outside|collapsed|hurt|moving|confused|shaking|drunk|all|freezing
PERSON .. lying|laid|led|laying|slumped|face_down|sprawled .. on|in|at|over .. floor|ground|pavement|road|street|path|hall|hallway|doorway|bench|snow|wheel|grass|bushes|gutter|stairwell|bus_stop|shelter
been on floor
cannot get up
slumped .. over|at|wheel|bench|doorway|car|steering
badly|seriously|severely|critically|really hurt|injured|burnt|burned
hurt .. bad|badly .
broken|broke .. neck|back|leg .. cannot|help|bone|NOW|stuck|moving
stung|bitten .. cannot|swelling|throat|swollen|adder|snake
diabetic|diabetes|insulin|epileptic|asthma|inhaler|hypo .. no|not|collapsed|unwell|needs|missing|without|run_out|shaking|help|confused|attack
poisoned|carbon_monoxide|fumes|electrocuted
hypothermia|freezing_to_death|heatstroke|heat_stroke
having .. psychotic_episode|breakdown|psychosis|mental_breakdown
put something in my|her|his|the? drink
feel my? legs
losing consciousness|going_unconscious|in_and_out_of_consciousness

# water
in|into|fell|fallen|jumped|pushed|gone|swept|through|under in|into|through|off? WATER|ice ...... help|swim|drown|drowning|screaming|shouting|someone|person|kid|child|NOW|went|out|coming_up|struggling|holding|see
PERSON .. is|are|fell|fallen|jumped|gone|has|been|going|went|pushed|slipped|stuck|struggling|shouting|trapped|floating .. in|into|under|on .. WATER|ice|mud
PERSON .. in WATER .|help|and|drowning|screaming|shouting|cannot|NOW|by|near|struggling|face_down
fell|fallen|jumped|pushed|slipped in|into .. WATER|ice
drowning|drowned
swept .. out|away|off|down
cut off by|in tide
cannot swim
boat|kayak|paddleboard|dinghy|canoe|inflatable|jet_ski .. capsized|sinking|sunk|overturned|drifting|trouble|swept|stuck
WATER|flood|floodwater .. trapped|stuck|cars|house|roof .. stuck|trapped|inside|rising
stuck|trapped|stranded .. in|on|by|inside .. flood|floodwater|water|mud|tide|car|lift|quicksand|cliff|mountain|rubble|sand|wreckage|well
lost on|in|up mountain|moor|moors|fells|hills|cave
"""

FIRE = """
on|house_is fire .|help|NOW|and|in|next|at|with|trapped|people|outside|inside|come|burning
is|are|caught|catching|whole|set|my|was on|a? fire
house|flat|building|home|kitchen|car|van|shed|block|shop|school|garage|bins|bin|tree|trees|field|moor|pub|caravan|roof|bed|mosque|church|lorry|bus|boat|barn|hedge|woods|forest .. is|are|on|gone_up|burning|caught|in .. fire|burning|flames|ablaze|alight
house|flat|building|home|kitchen|block|school|shop|factory fire
smoke|flames .. coming|pouring|billowing|everywhere|filling|out|out_of|under|from|thick|black|in|door|windows|window|roof
flames|blaze|inferno
smell|smelling|smells|see|seeing|stinks .. burning|smoke .. upstairs|neighbour|flat|next_door|inside|house|plastic|electrical|below|wires|socket|landing
on fire
there is .. fire .|at|in|on|next|NOW|behind
there been|has|was explosion|blast
explosion|exploded|explode|explosions|blast|blown_up|blew_up .. gas|house|loud|just|heard|NOW|people|fire|street|in|at|outside|.
trapped .. fire|smoke|car|flat|lift|inside|under|building|house|vehicle|machine
set|setting|sets|started|starting|lit|lighting|put|starts .. fire|alight|light .. to|my|in|on|bins|house|car|door|flat|woods|people|him|her|me|tent|homeless|NOW|building
set fire to|2? my|his|her|their|our|house|himself|herself|him|car|bins|bin|flat|door|shop|building
set himself|herself|him|her|me|them|himself on? fire|alight
kids|lads|teenagers|youths|someone|people|they|children .. setting|lighting|starting|setting_fire|burning .. fire|fires|bins|grass|field|tree|heath|moor
petrol|lighter_fluid|accelerant|paraffin .. door|letterbox|through|over|house|poured|pouring|lighter|car|flat|him|me|her|burn|match|matches
poured|pouring|pour .. petrol
burn|burning|torch|firebomb|petrol_bomb|burnt .. my|our|her|his|us|house|place|home|it|flat|shop|car .. down|out|house|home|flat|alive|kids|place|with
burn|burned|burning .. alive|down|us_out|me_out|me_alive
firework|fireworks|rocket|rockets|banger .. letterbox|at_people|at_me|at_us|at_kids|at_house|through_door|at_car|through|at_police|at_firefighters
petrol bomb|bombs|bombed
molotov
arson NOW|in_progress|happening
smell|smelling|smells|stinks|stink|strong_smell|whiff of|like|reeks? gas
gas leak|leaking|explosion|escape|gone_up|went_up|everywhere
leaking gas
carbon monoxide|monoxide_alarm
house|building|wall|roof|crane|scaffolding|ceiling|tree|bridge .. collapsed|come_down|collapsing|fallen_down|coming_down|about_to_fall|falling_down .. people|trapped|on|street|under|inside|onto|NOW|road|car|house
live|exposed|downed wires|cables|wire|cable|power_line|power_lines
power line|lines|cable|cables down|across|on
chemical|chemicals|acid|gas|tanker spill|leak|spillage|cloud|leaking
"""

ROADS = """
wrong way .. on|down|up|along|round .. motorway|NUMBER|carriageway|bypass|dual_carriageway|road|m1|m6|m25|a1|slip_road|roundabout|street
going|driving|drives|drove|coming|drive wrong_way|wrong_side|against_traffic|towards_traffic
cow|cows|cattle|horse|horses|sheep|pony|ponies|pig|pigs|deer|bull|debris|ladder|mattress|wood|tree|person|child|man|woman|pedestrian|dog|someone|kids|tyre|people|sofa|fridge|tractor|car|lorry|rocks|metal .. loose|walking|running|stuck|lying|broken_down|standing|wandering|laying|fallen|down|stopped|playing|stranded|roaming? .. in|on|across|over|onto|all_over .. motorway|m1|m6|m25|m4|m5|m62|m60|carriageway|dual_carriageway|live_lane|lane_1|lane_2|bypass|fast_lane|railway|train_tracks|line|tracks|outside_lane|middle_lane|slip_road|level_crossing|railway_line|rail_line
cow|cows|cattle|horse|horses|sheep|pony|ponies|pigs|bull .. on|in|all_over|over|across|loose_on|out_on|running_down|blocking .. road|lane|a*|b*|roundabout|street|bypass|main_road|high_street
oil|diesel|tree|debris|wires|glass|ice|branch|pole .. all_over|across|blocking|down|spilled|spilt|spill .. road|motorway|roundabout|carriageway|lane|bypass ...... crash|skidding|dangerous|cars|swerving|NOW|accident|both
cars? swerving|swerved|skidding
swerving .. all_over|lanes|road|in_and_out|across|lane|pavement|kerb|everywhere
drunk|drugged|off_his_head|off_his_face|off_her_head|off_her_face|plastered|wasted|hammered|paralytic|pissed|steaming|smashed|legless|stoned|high|bladdered|wrecked .. got|gets|getting|going|driving|drives|drive|drove|left|setting_off|about|in|behind .. car|van|wheel|home|drive|driving|off|vehicle|kids|him|motorway|road|NOW|with|away|lorry
drunk|drink|drugged|drug|pissed|stoned|intoxicated driver|driving|driver_now|driver_on .. NOW|on|just|swerving|heading|towards|reg|left|all|with|outside
drunk|pissed|hammered|wasted|stoned|paralytic|plastered behind|at|drive|driving|driver .. wheel|NOW|swerving|kids
driving .. drunk|pissed|wasted|hammered|all_over|wrong_side|off_his|off_her|high|asleep|plastered
been drinking .. driving|drive|car|wheel|got_in|keys
asleep|passed_out|slumped|falling_asleep .. at|over|behind wheel
racing .. NOW|right_now|down|up_and_down|motorway|wrong|going_to_kill|someone_will
crash|crashed|accident|collision|rtc|rta|pile_up|smash|flipped|overturned|upside_down|rolled .. trapped|injured|hurt|bleeding|unconscious|not_moving|just|happened|NOW|bad|serious|big|fire|people|airbag|driver|smoke|ran|blocking|upside|help|casualties|ambulance
trapped|injured|hurt|bleeding|unconscious|cars .. crash|crashed|accident|collision|rtc|pile_up|overturned|upside_down|flipped
just|bad|serious|big|nasty|major|horrific|been .. crash|crashed|accident|collision|rtc|pile_up .. on|in|at|outside|here|NOW|trapped|hurt|people|.|with|into
just .. crashed|hit_by|run_over|knocked_down|knocked_over|knocked_off|been_hit|had_accident
run|ran|knocked|knock over|down|off .. by|child|person|man|woman|cyclist|boy|girl|someone|kid|old|lady|him|her|pedestrian|bike|me|lad
hit|struck|knocked|mown|run_over by .. car|van|bus|lorry|train|truck|bike|motorbike|taxi|tram|scooter ...... hurt|bleeding|NOW|just|not|help|moving|unconscious|road|head|injured|leg|floor
car|van|bus|lorry|driver|bike|motorbike|taxi|scooter .. hit|hits|struck|ran_over|run_over|knocked_down|knocked_over|mowed|knocked .. cyclist|pedestrian|child|boy|girl|man|woman|kid|lad|lady|person|someone|old|motorcyclist|biker|people
car|van|lorry|bus|bike|vehicle .. in|into|through|on .. WATER|ditch|house|wall|shop|tree|roof|lamppost|railway|central_reservation ...... trapped|inside|driver|hurt|just|NOW|help|people|someone|still_in|bleeding
broken_down|broke_down|stranded|stuck|stopped .. on|in live_lane|motorway|lane|fast_lane|hard_shoulder|smart_motorway|carriageway|level_crossing|railway_crossing|m1|m6|m25|m4|m5|m62|tracks|dual_carriageway
stuck on .. level_crossing|tracks|railway|crossing
kids|children|people|lads|someone|man|person|teenagers|boy|girl|woman .. on|playing|throwing|standing|walking|running|sat|dropping .. railway|train|tracks|line|bridge|motorway|flyover .. line|tracks|track|bridge|onto|cars|motorway|stones|bricks|trains
throwing|dropping|chucking|lobbing .. bricks|stones|rocks|things|stuff|concrete|objects|slabs .. off|from|at|onto|on .. bridge|cars|motorway|flyover|traffic|buses|trains|ambulance
dog|dogs|xl_bully|bully|staffie|alsatian|staffy|rottweiler|pitbull|pit_bull .. attacking|biting|mauling|savaging|mauled|savaged|ripping|attacked|bitten|bit .. NOW|boy|girl|child|man|woman|me|him|her|kid|people|someone|lady|face|baby|throat|son|daughter|us|still|person|loose|everyone|old|bleeding
dog|dogs|baby|child|kid|toddler|puppy|kids|animal .. in|locked|left|inside|stuck|trapped .. in|hot .. car|van|vehicle ...... hot|heat|windows|sun|panting|distress|crying|locked|alone|melting|boiling|barking|sweltering|NOW|hour|hours
dog|dogs|baby|child|kid|toddler in|left_in|inside|locked_in hot|boiling|locked|sweltering car|van|vehicle
"""

FRAUD_NOW = """
man|someone|they|bank|police|on|phone|he|she|caller .. sending|coming|send|on_way .. courier|taxi|driver|collect|pick_up .. card|cash|money|pin|door|now
courier|taxi .. coming|outside|door|at|on_way|here|collect .. card|cash|money|pin|bank
giving|gave|give|handing|hand .. them|him|card|pin|cash|money .. NOW|pin|right_now|outside
they|he|someone are|is|got? .. on|in|into|inside|controlling|control|accessing|remote .. my|mums|dads|her|his|our computer|laptop|pc|phone|account .. NOW|right_now|moving|transferring|taking|remote*|control
anydesk|teamviewer|remote_access|screen_sharing
on phone .. NOW|to_my|with|right_now|to_mum ...... bank|transfer|move|money|card|account|gift_cards|safe_account
safe account
door .. card .. pin|bank|police
say|says|saying|claiming|claims .. police|bank .. card|pin|cash ...... door|NOW|giving|collect|coming
"""

MISSING = """
missing person|people|persons|child|children|son|daughter|girl|boy|teenager|resident|patient|teen|husband|wife|KIN|adult|lad
PERSON is|are|has|have|been|went|gone|was|still|now? gone|been|went|reported|still|also|now? missing
AGE|NUMBER|years? old|year_old|teenager .. missing
gone|went|reported missing .. from|since|with|NUMBER|years|age|aged ...... hospital|care|ward|school|home|last|this|tuesday|monday|friday
PERSON .. has|have|is|been|just? run|ran|runaway|running away .|from|again|with|last|this|because|he|she|and|overnight
CHILD ran|run|runaway away|off
run|ran|running away from home|care|school|foster|hospital|placement
runaway
abscond*
walked|walk|wandered|wander|wanders|wandering|slipped|sneaked|escaped|discharged .. out|off|away|from ...... care|hospital|ward|home|dementia|school|unit|alzheimers|confused|nightie|pyjamas|slippers|house|night|lost
wandered|wandering|wanders off|away|out|around|street|lost|road|confused
PERSON .. has|have|did|is|still? not|never .. come|came|returned|arrived|turned|been|got|gotten|made|seen|heard|get|getting .. home|back|up|school|work|seen|in|from_school|there|since
not come|came|returned|arrived|got|been|been_seen|made_it|turned home|back_from|back_home|up_at_school|since|since_last|up_for_school
PERSON .. late .. home|back ...... worried|phone|never|unlike|not_like
not been seen|heard since|from|for
no|any sign of|off my|him|her CHILD|LOVED|anywhere|since
nobody|no_one|not|noone .. seen|heard|has_seen|has_heard .. my|him|her|them|from? .. CHILD|LOVED|since|for|days|hours|yesterday|last_night|him|her ...... since|for|days|hours|worried|yesterday|like_him|like_her|unlike|night|pub
not|never seen|heard .. from? my|him|her|our .. CHILD|LOVED|since ...... since|for|days|hours|weeks|worried|like|unlike|morning|night
not like him|her to
unlike him|her
out of character
cannot|not|unable_to find|get_hold_of|locate|reach|contact|get_through my|our|him|her|this little|NUMBER|old? CHILD|LOVED|him|her|year ...... worried|anywhere|missing|dementia|phone|hours|since|days|scared|gone|police|suicidal
cannot|not find|lost|locate my|our|his|her|this little? CHILD|mum|dad|nan|gran|grandad|wife|husband|brother|sister|year_old
lost my|our son|daughter|child|toddler|little_boy|little_girl|little_one|boy|girl|kid|kids
CHILD|KIN|PARTNER .. gone|disappeared|vanished|left|went|escaped|bolted|wandered|got_out|snuck_out .. from|and|out|off|since|into|with|again|somewhere|phone|in ...... garden|phone|not|since|hours|missing|worried|night|nightie|bed|window|old|answering|know|meet|house|where|years|man|freezing|find
disappeared|vanished .. from|since|my|without|KIN|CHILD|PARTNER|he|she|last
KIN|PARTNER|CHILD|friend|mate|flatmate .. disappeared|vanished
dementia|alzheimers|confused|vulnerable|autistic|autism|learning_disability|learning_difficulties|special_needs|diabetic|epileptic ...... gone|out|left|missing|wander*|lost|disappeared|find|got_out|escaped|run_off|not_back|not_come_home|know_where|hours|walked|off|hasnt_come|seen
gone|out|left|missing|wander*|lost|disappeared|find|got_out|escaped|run|walked|found|gone_out ...... dementia|alzheimers|autistic|autism|special_needs
school|nursery|college|work rang|phoned|called|says|said|texted ...... not_there|never_arrived|not_arrived|not_turned|did_not|not_in|no_show|never|never_turned|not_been
phone|phones|mobile .. off|dead|straight_to_voicemail|switched_off|voicemail|unreachable ...... worried|missing|not_home|not_come|since|home|out|meet|worrying|answer|like_her|like_him
went|gone|going to|2? meet .. man|someone|boy|guy|bloke|online|snapchat ...... phone|not|back|home|since|off|answering
do not know|idea where he|she|my|they .. is|are|son|daughter|has_gone|went|gone|could_be|KIN|CHILD
know where my|he|she|our son|daughter|is|has|went|mum|dad|wife|husband .. hours|missing|phone|worried|day|night|.
"""

WELFARE = """
# nobody has seen them
PERSON|nobody|not|never|no_one ...... seen|seen_or_heard|heard .. neighbour|old_man|old_lady|elderly|him|her|lady|man|next_door|gentleman|pensioner|uncle|nan|opposite ...... days|week|weeks|milk|post|curtains|answer*|door|worried|smell|lights|since|bins
neighbour|old_man|old_lady|elderly|lady|gentleman|man|he|she|pensioner|nan|mum|dad|KIN|friend .. not|never been? seen|heard|answering|answered|opened|opening|moved|been_seen|been_heard .. for|since|in|door|phone|days|curtains|from ...... days|week|weeks|milk|post|curtains|worried|door|smell|lives_alone|alone|unwell|ill|elderly|since|telly|tv|car|knocked
milk|post|newspapers|parcels|curtains .. piling|piled|building|closed|outside|drawn|doorstep ...... neighbour|elderly|days|seen|worried|old|answer*
will|is|does|not|isnt|do not|never? answer|answering|answered|open|opening|picking_up|respond|responding .. door|phone|calls|texts|messages|her|his|me ...... worried|diabetic|elderly|ill|unwell|heart|epilep*|lives_alone|suicid*|neighbour|hear|dementia|fall|depressed|unlike|fell|goodbye|inside|scared|vulnerable|mental
worried|concerned|concern|fear|scared|concerns .. about|for .. elderly|neighbour|vulnerable|friend|mate|mum|dad|brother|sister|son|daughter|nan|gran|grandad|uncle|KIN|PARTNER|old|lady|colleague|him|her|his|their|flatmate ...... safety|welfare|life|mental|depressed|suicid*|self|safe|answer*|seen|days|eating|state_of_mind|harm*|drinking|wellbeing|goodbye|heard|died|lives_alone|medication|ill|contact|door|do_something|himself|herself|abuse*|hurt*|take
welfare|safe_and_well check|checks .. on|for|at|my|him|her|please|someone|neighbour
check .. on|that .. neighbour|mum|dad|nan|friend|him|her|brother|sister|elderly|daughter|son|uncle|KIN ...... ok|alive|safe|well|worried|answering|answer|seen|heard|okay|welfare|alright|all_right
go|come and? check|see .. on|if .. my|on|he|she|neighbour|mum ...... ok|alive|safe|well|worried|alright
concern for|4 welfare|safety
smell|flies .. coming|from|window|letterbox|flat|inside|terrible|horrible|awful|like ...... seen|days|weeks|dead|body|neighbour|rotting
carer not|never come|came|turned|been
lying .. in .. hall|kitchen|bed|floor .. letterbox|window|see|not_moving|cannot
man|homeless|person|woman|someone|lad|guy|bloke|rough_sleeper .. freezing|frozen|not_moving|unconscious|shivering|hypothermi*|ill|unwell|hardly|blue
having|in .. episode|crisis|mental_health_crisis|breakdown|psychosis|psychotic|manic ...... help|scared|son|daughter|police|wife|husband|barricaded|naked|street|NOW|violent|danger|shouting|him|her
mental_health|psychotic|paranoid|delusional|hearing_voices|hallucinating|manic|schizo* .. crisis|episode|and|breakdown|relapse ...... knife|scared|danger*|running|street|naked|off_meds|off_medication|hurt|violent|help|NOW|roof|missing
off|stopped|not_taking|not_taken his|her|their meds|medication|tablets ...... scared|worried|voices|violent|strange|acting|danger*|paranoid|help|missing
naked|barefoot|confused|crying|distressed|nightie|pyjamas|disorientated|hysterical .. man|woman|lady|girl|boy|child|gentleman|person|old|elderly|she|he|NUMBER .. in|on|street|road|wandering|outside|park|walking|running|rain|middle
old|elderly|confused|lost|distressed man|lady|woman|gentleman|person|girl|boy .. confused|lost|wandering|walking|pyjamas|nightie|crying|does_not_know|street|road|dressing_gown|slippers

# people owned, used or robbed in their home
slave|slaves|slavery|enslaved
human|sex|people|being|been|were|women|person|girls|kids|children|was traffick*
traffick* women|girls|people|children|me|her|from|into|to|by
forced|forcing|made|make|making .. labour|work|prostitution|beg|sell_sex|sleep_with|prostitute ...... pay|passport|hours|men|debt|money|owe|free|nothing|them|.
forced labour|prostitution|work
not allowed|let to? leave|go .. factory|farm|nail|house|work|job|boss|hotel|car_wash|they
boss|they|gangmaster|employer|gang|man|agent|madam .. took|taken|take|keep|keeps|kept|has|have|hold|holding .. passport|passports|documents|papers|id|wages|pay
work ...... no_pay|not_pay|without_pay|for_nothing|no_wages|not_paid ...... passport|locked|leave|hours|sleep|boss|threat*|owe|debt
lock|locks|locked door|doors|us .. at_night|night|passport|work|room|cannot_leave|house
brothel|pimp|pimped|pimping
owe|owes|debt .. gang|dealers|drug|them ...... kill|hurt|threat*|scared|break|beat|stab
dealer|dealers|gang|they|lads|drug_dealers|people|men|county_lines .. taken|took|moved|taking|take|living|using .. over|into|in .. neighbour|his|her|flat|house|home|vulnerable|their|my|old
cuckoo*
taking advantage|taken_advantage of .. mum|dad|elderly|neighbour|vulnerable|nan|old|him|her|lady|grandad|disabled|uncle
taking|stealing|takes|steals|bullying|robbing|exploiting .. money|pension|benefits|vulnerable|elderly ...... elderly|vulnerable|mum|nan|dad|carer|disabled|dementia|neighbour|old
carer|carers|staff|nurse|care_home|nursing_home .. hit|hitting|hurt|hurting|hits|abusing|abuse|abused|neglect*|rough|slapped|shouting|stealing|bruises|punched|assaulted
elder|elderly abuse|abused|neglect*
"""

DANGEROUS_ITEMS = """
found|find|finding|dug_up|discovered|spotted|came_across|unearthed|picked_up|pulled|fished|seen .. KNIFE|GUN|bullet|bullets|ammo|ammunition|grenade|bomb|shells|mortar|explosive|explosives|syringe|syringes|needle|needles|sharps|cartridges|cartridge|dynamite|rounds|weapon|weapons|landmine|mine|flare|detonator|drugs
found|find|dug_up|discovered|unearthed|came_across|looks_like|think|are|they .. human|person|skeleton|skull|bones|remains|body|hand|arm|finger|leg|foot|jaw .. bones|remains|body|part|parts|skull|bone|hand|foot
human bones|bone|remains|skull|body|skeleton|finger
found .. skull|skeleton|bones|body|remains
there is|are .. KNIFE|GUN|bullets|syringes|needles|grenade|ammo|ammunition|shell|cartridges|weapons|bullet|needle .. in|on|under|behind|near|by|left|lying|outside|all_over|hidden|dumped|buried
KNIFE|GUN|bullets|syringes|needles|grenade|ammunition|ammo|weapons|needle|syringe .. left|dumped|hidden|stashed|lying|thrown|buried|dropped|in|under|behind|chucked|ditched .. bushes|bush|park|grass|alley|garden|bin|playground|hedge|canal|wall|path|pavement|floor|street|car_park|doorway|skip|field|beach|drain|toilet|sandpit|stairwell|bank|car|river
kids|children|son|daughter|dog|CHILD .. found|picked|holding|playing|stood .. needle|needles|syringe|syringes|KNIFE|GUN|bullet|bullets|grenade|drugs
ww2|wartime|unexploded|ww1|war|world_war|second_world_war|live|old .. bomb|grenade|shell|mortar|ordnance|ammunition|mine|rounds|device
unexploded
white powder|powders .. found|post|envelope|letter|bag|parcel|package|leaking
found .. white? powder|pills|chemicals|asbestos|cannisters|canisters
"""

COVERT = """
order|ordering|want|get|like|have|deliver .. large|small|medium|pepperoni|cheese|margherita? pizza
order .. pizza|pepperoni|takeaway|chinese|curry|kebab
ask|asking|want|see|speak|talk for|to|2? ani|angela
. 55 .
press|pressed|pressing|pushed 55
55 55
is this dentist|hairdressers|doctors_surgery|the_vet
what time .. dentist|hairdresser
about parcel ...... come|send|somebody|someone|straight
cannot|not|unable talk|speak|call|ring|phone|type|say|write ...... he_is|she_is|hear|here|next|listening|room|safe|out_loud|they_are|near|him|watching|more|loud|husband|in_house|behind
cannot|not say more|too_much|anything|much .. here|now|he|she|.
not|never ring|call|phone|text|message|reply me|back|to_this|this .. he|she|hear|phone|husband|hell|will|see|has|got|safe|partner|answer
not|never reply|ring|call|text|message|respond ...... he|she|him|my_phone|husband|hear|see
he|she|they is|are|will|can|might|comes|may listening|hear|see_this|reading_this|hear_me|watching_me|looking_at_my_phone|next_to_me|in_next_room|right_here|stood_here|behind_me|read|looking_at
looking at my phone
delete|deleting this|these|message|messages|chat .. after|before|when|if|now|he|she|sees|so
he|she will|can|going|might see|read|find|finds|check this|these|messages|out|me|phone
pretend|pretending .. you|wrong_number|pizza|to_be
act like|as .. wrong_number|friend|pizza
why is|are|has|was|did .. my wife|husband|girlfriend|boyfriend|partner|missus|daughter|bird|mum|son|sister .. messaging|texting|talking|contacting|message|messaged|contacted|writing|speaking|messages|contact
who is this .. why|wife|girlfriend|husband|messaging|partner
what has|did|have my wife|missus|girlfriend|bird|husband|partner .. said|told|saying|say|tell
"""
