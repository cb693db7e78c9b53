"""Phrases of danger to life without an attacker: illness and injury, fraud under way, missing people."""

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
found LOVED|STRANGER|him|her|them .. dead|hang~|unconscious|cold|collapsed|lifeless|passed|face_down|floor|hung
just found her|him|them
cut~|chopped|sawn .. hand|finger|thumb|arm|leg|toe .. off
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
PERSON|i|me|somebody|CHILD .. drowning
swept out|away|down
not swim
cut off by tide
boat|kayak|paddleboard|dinghy|canoe|inflatable .. capsized|sinking|sunk|overturned|drifting|trouble
stuck|trapped|stranded .. flood|floodwater|mud|tide|lift|quicksand|cliff|mountain|rubble|wreckage|rising
lost on|up mountain|moor|fells|hills

# the face, the chest, the breath
face|mouth .. numb|slipped|lopsided|one_side|drooped
one side|half .. face|body|head|mouth .. slipped|numb|dropped|gone|fallen|not
numb .. one|side|all|down .. arm|face
hand|arm|leg not doing|working|lift|move .. i|what|it|.
words|letters .. going|jumbled|not_come|wrong|swimming
talk~|talking|saying gibberish|rubbish|nonsense|not_making_sense .. and|face|wet|sweat|pump
talking|says to people .. not there
tight|tightness|pressure|band|crushing|heavy + chest|arm
chest .. band|crushing|squeez*|pressure|tightness
pain|band|tingl* .. down|in .. left? arm
clutch~|clutched himself|herself|chest|arm
tongue|throat|face|lips|airway .. swell*|swollen|filling|huge|closing|big_big|blown_up
swelled|swollen|swelling up? .|face|tongue|eyes
not swallow
epipen|epi_pen|pen .. out_of_date|not_got|used
nut|nuts|cashew|peanut|prawn|bee|wasp|sting + tongue|throat|swollen|pen|swell*|face|breath
bees|wasps hundreds|swarm|stings
bitten|bite by? .. adder|snake|viper
grey|gray|pale|clammy + sweat*|sweaty|chest|slid|floor|collapsed|cold|wall
he|she|mate|dad|mum|wife|husband gone|going|turned .. grey|gray|navy|yellow
lips .. navy|purple|blue|white
he|she|mate|him|her|butty gone down .. by|behind|grey|in|and|at|like|the
slid|slumped|dropped|keeled|slipped off|down|over .. seat|chair|wall|fence|bench|floor|stool
keeled over
girl|lad|man|woman|mate|friend has dropped
eyes .. rolling|rolled|yellow|glazed|glassy
jaw .. locked|clenched
stiff as|like|and .. board|shaking
bent|folded doubled|double|over .. hour|double|spice
pupil|pupils .. massive|huge|different|bigger|pinprick|blown
cold touch|to_touch
stopped|not shivering .. and|wants|anymore
barely|hardly|scarcely taking|breathing|breath|conscious|awake|alive|talking
breathing fast|shallow|slow|hard|wrong|right|not_right|gurgling|rattling
not .. breathing right|properly|well|much
burning up .. and|rash|spots|fever|with
spots|rash .. not fade|go|disappear .. glass|press|when
stiff neck + light|rash|fever|headache
seeing spots|two|double|stars|sparks|lights
lights|sparks|spots|stars in|before .. eyes
head .. splitting|banging|worst + sparks|sick|pregnant|blurred|light
sick|vomit* ... blood|black|coffee|not_stop|green
been sick ... cold|lying|back|drunk|asleep|not_waking
drunk .. cold|sick|lying|back .. not|and|on_their

# a fall, a crush, a burn, a birth
come|came|fell|fallen|slipped|slid|tumbled off ..
    ladder|stepladder|roof|step|quad|stairs|trampoline|scaffold|edge|cliff|wall|climb
at bottom of? .. it|ladder|stairs|cliff|ravine
stuff|fluid|liquid|blood|something .. coming|leaking|out|from .. ear|ears|nose|eyes
come|coming out|from .. ear|ears
leg|arm|foot|ankle|knee|wrist|hand|hip .. wrong_way|not_right|wrong_shape|hanging|bent
leg|arm|foot|ankle|knee|wrist|hand|hip .. snapped|wonky|funny_shape|not_attached
not .. move|feel .. below|anything|owt|nothing .. neck|waist
on .. tiles|lino|kitchen_floor|bathroom_floor since|all_night|yesterday|hours
caught|trapped|wedged|crushed in|under|by|between|inside ..
    machine|lifter|sluice|baler|digger|grain|rollers|gate|lift|railings|wall
foot|leg|arm|hand .. wedged|caught|trapped|crushed|pinned
skin .. off|coming|peeling|hanging|melting
scald~|burnt|burned .. face|arms|legs|baby|CHILD|chest|whole
boiling|hot|fryer|oil|kettle ... face|arms|over_him|over_her|on_him|on_her|over_me
electric|electrical shock
electric* .. not let go|stuck|unconscious|twitching
baby not moved|moving|kicked|kicking|move .. and|since|today|i|.
weeks pregnant|and ...... bleeding|blood|waters|headache|lights|cord|pain
pregnant + bleeding|sparks|splitting|swollen|fell|dizzy|blood
waters went|gone|broke
cord .. hanging|out|or|something|neck
pulled out|from .. lake|river|water|canal|pool|sea
pumping him|her|chest
he|she|they|were|im doing cpr|compressions .. on
he|she|him|her|man|woman|cyclist|builder|someone|people|leg|legs under|underneath ..
    bus|wall|lorry|car|tractor|train|rubble|digger|tree
drank|drunk|drink|drinks|swallow~|eaten|ate .. from|the|out .. bottle|pod|wrong .. sink|label|wrong|squash
wrong bottle
got|getting hold .. battery|tablets|bleach|pills|medicine
button battery
eaten|eat|ate .. mushrooms|berries|plant|batteries|tablets
snorted|injected|smoked|popped ... eyes|collapsed|rolling|stiff|floor|not_waking|blue
balloons|spice|nos + not|stiff|collapsed|floor|bent
bad|all|got|splitting heads|headaches|headache + boiler|generator|genny|sick|gas|floor|all_of|we
not awake|waking|woken|stirring|rousing
wake|waking him|her|dad|mum .. not|cant|wont
gone through .. towels|towel ... blood|spots|bleeding|dizzy
losing|lost .. lot|much|so_much of? blood
cold|floor ... hours ... quiet|cold_now|hip
hit|banged|bang|whacked|caught ... head ... pupil|sick|sleepy|vomit*|dizzy|blurred|knocked
on own .. ankle|leg|fell|bitten|hurt .. battery|cliff|path
driver|cyclist|rider|biker|passenger .. not answering|talking|moving|responding|really_talking
someone|woman|man|lady|person|cyclist|rider lying|laid|lies|collapsed by|in|on|at|near ..
    FLOOR|hedge|roundabout|line|canal
cyclist|motorbike|motorcyclist|rider .. in|under .. hedge|ditch|bus|lorry
he|she|rider|driver|lads|fellas ... leg|foot|arm .. wrong_way
hand|arm|foot|leg|finger stuck in machine|drain|grate|railings
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
not able? find|reach|locate|get_hold_of NUMBER|FEW?
    friend|mate|CHILD|mum|dad|nan|gran|grandad|wife|husband|brother|sister
lost my? CHILD in|at|.
LOVED .. disappeared|vanished
vanished from
CHILD|KIN|PARTNER gone|bolted|escaped|walked|left_house|left_home ...
    phone|since|hours|without|worried|nightie|window|not|missing
CHILD|KIN|PARTNER gone ... out|from|and|year|NUMBER|four
left .. home|house|hospital .. and|with|without ... not_come|not_answering|phone_off|medication|worried
FRAIL + gone|out|missing|wander*|lost|disappeared|got_out|escaped|find|walked
FRAIL + where|left|not_in|door_open|nightie|ran|run|keys|driving
school|nursery|college rang|phoned|called|says|said|texted ... not
phone|mobile off|dead|switched_off|straight_to_voicemail + worried|missing|home|since|out|meet|back|not|seen
went|gone|going meet .. man|someone|boy|guy|bloke|online
not know|idea where .. he|she|they|LOVED .. is|gone|went|could|LOVED|.

# did not arrive, went without, came back alone
he|she|LOVED|they not got|get|gets|come|came off .. bus|train|coach|tram|plane|.
came|come|back|home without him|her|them|CHILD
dog|bike|boat|quad|horse|pony .. back|came|come|home .. own|itself|himself|herself|without|nobody|no_one|empty
boat .. no_one|nobody in
not meet|met .. auntie|aunt|coach|train|bus|us
went|popped|goes|gone|nipped out? for .. milk|chips|swim|run|loaf|bread|walk|fags|paper +
    not|hours|ago|since|still|clothes
. KIN|PARTNER went out for
bed .. not slept
cushions|pillows under .. quilt|covers|duvet|blanket
he|she|LOVED|CHILD not at|in|on
    dad|nan|mate|friend|school|bed|cot|ward|building|garden|bus|clubs|mine|home|mum|work|there
not at ... not at|answering
not where .. supposed|should|life360|meant|says|phone_says
location .. went|gone|turned|off .. off|services|at|and
went|gone|left|walked|out without .. tablets|medication|coat|shoes|phone|insulin|inhaler|him
took|taken .. but not .. medication|phone|tablets
one|child|resident short on|.|she|he|and
counted twice
clothes|shoes|phone|rucksack|bag|blazer|towel .. on|by|still|left ..
    rocks|beach|bank|shore|weir|bridge|pier|cliff|riverbank|sand|canal
found .. rucksack|bag|shoes|coat by|on|near .. weir|bridge|canal|river|cliff|lock
car|cars .. still|here|layby|there .. days|open|snow|keys_in|since|doors
due in|down|back|home .. noon|NUMBER|two|hours|ago + not|no|dog|radio
no answer .. radio|phone|he|she|mobile .. hours|since|days|dark
he|she|LOVED|hes|shes still not home|back
he|she|they|LOVED not home|back .|and|its|yet|since
its gone midnight
always|each rings|calls|texts|phones me|home|from|at|when|each
he|she always rings|calls|texts|phones
ran|run|walked|gone|went|took|taken|climbed off|into|over|out|across|through ..
    woods|fields|field|moor|forest|hills|trees|snow +
    barefoot|drunk|rope|hours|twelve|AGE|row|words|nowt|feet|she|son|daughter|kid
LOVED|KIN|CHILD .. ran|run|walked|gone|went|took|off into|over|across|through|up ..
    woods|fields|field|moor|forest|night|dark|docks|trees|snow
dad|mum|nan|gran|granda|grandad|she|he|husband wandered .|again|off|out
lost|lose|losing my? KIN|CHILD|LOVED in|at|by ..
    shopping|market|town|centre|fair|crowd|station|airport|supermarket|beach|show|here
let go .. my hand
she|he|CHILD been? taken|snatched|kidnapped .|her_bike|bike|from_school|from_nursery|from_the
walking|hiking|climbing partner|friend|husband|brother|wife + fog|mist|snow|not_down|mountain|dark
i am|im down .. he|she not
not down off|from|yet|. .. hill|mountain|fell|moor|fog|dark|.
hillwalker|walker|climber|hiker|runner ... due|not|alone|dark|fog|back
signed|discharged|checked himself|herself out|from
drip|cannula still|in|on .. pillow|in|arm
left|gone|walked|out ward|hospital|unit|bed .. with|drip|gown|cannula|slippers
patient|resident|LOVED .. gone|missing|not from|in .. bed|ward|room|building|unit|6
chair|bed|cot|room .. empty + door|window|open|slippers|gone|patient|son|daughter|she|he|nothing_left
picked|picked_up up by|him|her .. older|man|bloke|this_time|stranger
left|went|gone|off with .. woman|man|bloke|lad|someone|stranger|person .. who|he|she|not|said|older
nursery|school|club gave|given|gives .. her|him|them .. to|someone
gone|going|go meet .. somebody|someone|friend|man|lad|person
meet friend .. internet|online
how long .. wait .. before .. report|missing|counts|allowed|it_counts|someone|her|him
LOVED|someone not turned|turn|shown|show|showed up
not find|see|seen my .. year_old|brother|sister|lad|wean|wee
not seen .. year_old|AGE|five .. for|mins|since|minutes|.
done one again
done|gone off|one|again .. foster|lad|placement
off .. bus|train|tram|coach .. by_himself|himself|alone|docks|wrong_stop
FRAIL ... gate|door .. open|unlocked|lying
gate .. open|lying_open + autis*|trains|kid|wean
not|no in garden|house|cot|bed ... gate|door|window
passport + cot|taken_the_baby|took_the_baby|vanish
wardrobe|wardrobes empty
house empty ... wardrobe*|due|dad|back_from
not know|clue|idea where he|she|they .. gan|gone|is|going|went
he|she .. left|gone|went ... hugged .. ages|dog|us|kids
love you all
not wait up
emptied .. books|room
took|taken .. teddy|savings|tent|passport|clothes|dog_lead .. and|but|not|with
not touched .. dinner|bed
dinner on table ... mould|cold|nobody|passport
jacket|flask|coat|tools .. left|on|open ... since|yesterday|not_at_home|nobody
no call .. nine|ten|NUMBER days|nights
interview|job|agency|farm + phone_off|no_answer|no_call|disappeared|not_exist|not_hear
dog has|came|come|is? back|home .. not|she|he|alone
wife|husband|son|daughter|she|he not back|home from
not signed|clocked in|off|out
he|she|LOVED not clocked|came|come|got|arrived|reached .. off|out|home|there|other_side
not gone|been to? lectures|school|work|college .. weeks|days|since
missing again
got in .. car with .. not|lad|man|cant
not get hold of? her|him|them .. now|since|.
year|yr old .. not in garden|house|bed|park
gone no_shoes|no_phone|no_coat
6yr|5yr|4yr|7yr|8yr|3yr|6yo|5yo|4yo not|isnt
off ferry|train|bus|plane before|for .. never|cant|not
not slept in
bed .. not been slept
"""
