"""Phrases that only sound like danger, and those that tell of danger past, heard of or asked about.

The words that such a phrase names are left out before danger is looked for; what stands in its gaps is not. Keep these
phrases narrow: each could hide somebody in danger.
"""

SOUNDS_LIKE_DANGER = """
# figures of speech
queue|traffic|wait|waiting|feet|foot|back|knee|heels|heat|boredom|music|noise|smell|suspense .. killing me|us
killing it|time
kill|murder for
murder .. curry|pizza|burger|kebab|pint|drink|brew|coffee|takeaway
kill two|switch|bill|weeds|engine|joy|ants|rats|wasps|moths
boss|manager|teacher|mates going? kill|murder me
chasing .. case|report|up|update
man|lad|person|men|woman who|that attacked|assaulted|robbed me
kill|murder me|him|her ... lost|losing|lose|forgot .. THING
kill|murder me|him|her ... scratch|dent|bumper|late|homework|certificate
lost|losing|lose|forgot .. THING ... kill|murder me|him|her
lost|losing|lose another THING ... kill|murder me|him|her
heart attack when i saw|opened|got|heard
heart attack at|over|of price|bill|fine|cost
gave|give me .. heart attack
bleeding useless|awful|hell|annoying|obvious|ridiculous|stupid|thing|form|website
not stalking|stalk
stalks of
on fire with
dying|died .. laughing|laughter|embarrassment|boredom
dying to know|see|hear|meet
dying for drink|brew|wee|pint
rather die ... than
stabbing pain
stab in|at dark
have|take|taking|took stab at
shot in dark
shoot me|you|us .. message|text|email|line|dm|over
cost bomb
scared life|hell out
SCARED of spiders|flying|heights|dark|dentist|needles|snakes|dogs|losing
hang on|up|out|about
hanging basket|around|on|about
jump|jumped start|lead|queue|red|lights
cut .. hedge|grass|hair|tree|fence|losses
chop|chopped|chopping ... axe
drowning in paperwork|emails|debt|forms
paperwork .. drowning
choking on price
not breathe for paperwork
not cope|bear|stand|take|carry_on|go_on .. with|this|filling? noise|music|barking|form|smell|website|queue
not go|carry on like_this with
not do|use .. form|website|online|page|link
point|reason|use .. reporting|report|ringing|calling|crime_numbers|complaining|phoning|101|emailing|paying
end|ending .. call|chat|conversation|contract|tenancy|lease|complaint
end it with
do it over
wake up call|early
got|get away with murder
slave to
you|lot|police|force waste of space
take life insurance
is it|this|that .. emergency
not|non|if|only|counts|classed|considered|what .. emergency|emergencies
not|no in? any? danger|rush
out of danger
nobody|no_one|not|anyone was? hurt|injured|injuries

# things, places and people with dangerous names
knife|knives set|block|sharpener|amnesty|bin|crime|surrender|shop|edge|roll
chefs|kitchen|bread|butter|steak knife|knives stolen|set|nicked|taken|lost|roll
lost_property + KNIFE
GUN|weapon licence|license|licensing|certificate|cert|cabinet|people|dealer
GUN|weapon safe|shop|club|officer|department|amnesty|dog|law
nail|glue|heat|spray|toy|water|nerf|speed|staple|massage|bb GUN
toy|replica|plastic|fake|rubber|prop|antique|lego|ornamental|decorative WEAPON
plastic|fake|rubber|toy|halloween + skeleton|bones|skull|blood
cricket|baseball|tennis|rounders bat
TOOL|KNIFE was|were? stolen|nicked|taken|missing
stolen|nicked|stole|pinched TOOL|KNIFE
tools|saws|drills ... TOOL|KNIFE
photo|film|video|wedding|clay|pigeon shoot|shooting
flu|covid|booster|mug|head shot
shot on|glass|blast
bomb disposal|proof|site
bath|photo|seed|stink bomb
bombed driving|test
acid reflux|rain|house
fire alarm|drill|station|service|door|extinguisher|engine|stick|brigade|safety|pit|place|escape|exit
fired from|me
burnt|burning|burned|burn toast|rubbish|garden|leaves|dinner|waste|calories|plastic|wood|bonfire
log burner
bonfire|barbecue|bbq ... smoke
smoke alarm|detector|free|break
smoke ... bonfire|barbecue|bbq|burner|cigarette|weed|cannabis|chimney|exhaust
emergency exit|services|contact|number|dentist|vet|plumber|tax|appointment|passport|accommodation|locksmith|glazier
ambulance station|service|driver
rape alarm|seed|oil|field|crisis
rapeseed|oilseed
panic alarm|button
celery stalk
pizza shop|place|delivery|box|boxes|hut|van|man|express|parlour|restaurant|oven
give|giving blood
mr|mrs|miss|ms|dr|pc blood
shirt|evidence + blood
blood test|pressure|donor|hound|sample|sugar|type|group|orange|brothers|swab
dead phone|battery|easy|slow|end|line|serious|good|nice|weight|link|chuffed|PET
PET dead|died|dying
found|find|there .. dead PET
phone|mobile|battery|laptop|car|wifi|internet|tree|plant|link|website|signal|app dead|died|dying
hot dog
sheep worrying
dangerous dog|breed|junction|parking
danger sign|money
drug|arms|puppy trafficking|traffickers
drone ... watching|filming|following|over
missing my|his|her|your|their THING
missing number|plate|post|parcel|property|letter|link|info|information|tooth|PET
THING .. missing|disappeared|vanished
LOVED THING .. gone
find LOVED THING
my late husband|wife|mum|dad|mother|father|nan|uncle|grandad
PET went|gone|been? missing|disappeared|vanished|escaped|wandered
PET ...... run|ran off|away
PET ...... not come|been|came home|back|seen
run_away|ran_away|lost|escaped PET

# being followed by nobody
following|follow|followed .. instagram|insta|facebook|twitter|tiktok|page|fb|social|online
following up|on|from
following my|our|your|last .. report|call|case|conversation|email|letter|visit|burglary|incident|appeal
watching telly|tv|film|football|match
dog|cat|puppy followed
TRACKER ... stolen|nicked|pinging|recovered|luggage
stolen|lost|nicked|missing ... TRACKER
harass* .. by|from|off? .. debt|cold|sales|marketing|company|callers|bailiffs|scammers|parking|charity|collector

# being let in, locked out, stuck and helped
not let .. log|upload|attach|continue|submit|sign|pay|proceed|send|enter|complete|register|change|reset|type
not let me|us see kids|children|son|daughter|grandchildren
not let me|us .. park|bins|alley|drive|access
it not let me go back|on
website|site|page|form|app|link|system|bot ... not|locked|kicks|kicked|keeps|trapped .. let|me|us|out
locked|lock myself|ourselves out
locked out
keys locked
landlord|letting_agent ... locked .. out
stuck|trapped on|in form|loop|menu|queue|traffic|page|bot
help me .. find|with|understand|fill|complete|change|contact|report|track|locate|sort
help me .. upload|claim|apply|recover|write|get_my|get_through|lost|purse|phone|bike|wallet
can|could|would|will|may|who|hope|able|best .. help me|us
who|to|not|that|it|they|people help me|us
help with|finding|find
do|would|could|should|can i .. call|ring|need|phone 999|ambulance
call|ring|phone|rang|called 999 or|by|if|when|about
right|now then
send someone|somebody to look|speak|talk|visit|take|fix|cut
come to .. school|event|talk

# coming back, and hearing nothing
when|once|if|unless|is he|she|they|officer back|in|here|free|on_duty|on_shift
he|she|they back from|on
he|she|they back .. hospital|uni|office|duty|tomorrow|later|next|MONTH
THING back
call|ring|rang|called|phone|message|text me|us|you|him|her? back
back to me|us
officer|sergeant|detective|pc|dc|pcso ... not .. ANSWERED
not .. ANSWERED .. officer|sergeant|detective|pc|dc|you|police
not been? in touch
not answer .. 101|phones|emails|switchboard
not heard|hear .. anything|nothing|back|a_thing

# ages and numbers
i am NUMBER|AGE minutes|min|miles|stone|weeks|days|months|hours|percent|foot|feet|times|st|metres|doors|th
i am AGE|NUMBER ...... police_officer|cadet|work_experience|pcso|volunteer|join
what|which|how|any age|old ...... alone|babysit|babysitter|home
child|car|baby seat|benefit|maintenance|support|shower|monitor
kids|children bike|toys|scooter|playing
kids|children|lads|teenagers ... kicking|throwing|hitting ball|football
kids|children ... screaming .. park|playground|garden|pool
screaming .. football|footy|telly|tv|match
number|flat|house|bus|no 55
55 high|street|road|lane|avenue|close|drive|years|quid|pounds|mph

# damage and loss
hit|kicked|punched|smashed|attacked her? parked? car|van|wall|fence|mirror|gate|wing
hit|kicked|punched|smashed|attacked her? parked? vehicle|bumper|dog|cat|screen|windscreen
smashed phone screen
hit and run
hit deer|pothole|badger|fox|kerb
DROPPED in|into WATER
lost|dropped THING in|into WATER
tablet .. laptop|phone|stolen|samsung|ipad|nicked
stole|nicked .. tablet
took|taken|stole|nicked .. tools|laptop|statement
flashed .. lights|headlights|speed|camera|badge
camera flashed
exposed wires|pipes|brick
wing|door mirror

# stories, studies and games
call_of_duty|fortnite|minecraft|warzone|xbox|playstation + WEAPON|grenades|shooting|killing
call of duty
in a|the game|film|movie|book|play|drama|podcast|novel
on netflix|telly|tv|stage|set
song .. lyrics
drama|school|university|uni|college|film|student group|project|production|dissertation|essay

# what is meant by it, and where it is taught
what|definition|difference|counts is|as|of|counts|mean .. WRONG .|illegal|crime|mean|offence|and
is .. WRONG .. illegal|crime|offence
WRONG + TAUGHT|refuge
"""

TOLD_NOT_NOW = """
# some time ago
CRIME ...... last week|month|year|MONTH
last .. week|month|year|MONTH ...... CRIME
CRIME ...... FEW .. week|month|year|days ago|back
FEW week|month|year|days ago ...... CRIME
CRIME ...... years|months|weeks|ages ago
years|months|weeks|ages ago ...... CRIME
CRIME ...... in|since|on|during|from MONTH|19*|20*
in|since|on|during MONTH|19*|20* ...... CRIME
the_other|other day|night|week ...... CRIME
intruder|RUMPUS ...... last_night|yesterday
RUMPUS ...... every|most|all .. night|week|weekend|day|time|MONTH
every|most .. night|week|weekend|day|time|MONTH ...... RUMPUS
CRIME outside .. weekend

# heard, read or asked about
is|was it|that? true|right ...... CRIME
. did .. send someone|police
. did|was|were|has|have|any someone|anyone|somebody|many|he|she|they|man|woman|lad|boy|girl|people get|got|been? CRIME
. who|how_many|why .. get|got|was|were|been? CRIME|stabbings
. did you ...... CRIME|WEAPON
heard about|that ...... CRIME
news|what_happened|information|witness|article|headline|rumour|read + CRIME
appeal + CRIME|WEAPON
comment|confirm|journalist|reporter|press|footage|dashcam ...... CRIME|body
stabbing|shooting|murder|attack|explosion|crash|fire on|in|at|outside .. MONTH|last|yesterday
my|our|his|her|their|the assault|robbery|mugging|stabbing|collision
claim|compensation ...... CRIME

# is it allowed, how is it handed in
can|may|could|should|do i|we|you|people|kids|KIN .. carry|own|buy|keep|have|bring .. WEAPON|TOOL
can|may|could|should|do i|we|you|people|kids|KIN .. take|post|sell|use|need .. WEAPON|TOOL
is it ok|okay|legal|illegal|allowed ...... WEAPON|TOOL
legal|illegal|lawful|against_law|licence|permit|permission|certificate ...... WEAPON|TOOL
where|how ...... hand_in|hand|dispose|surrender|rid|licence|renew|collect ...... WEAPON
hand_in|handing|handed|surrender|surrendering|dispose|register|renew|inherited|collect|sell|selling .. WEAPON
hand .. WEAPON .. in
WEAPON .. certificate|licence|renewal|amnesty|antique|collector|hand_in|handed_in|surrender
how long|big blade|knife
arrested|charged|convicted|caught|sentenced for|with .. WEAPON|possession
antique|collection|collect|heirloom|inherited|museum|martial_arts|cosplay ... WEAPON|TOOL
drink|drunk drive|driving limit|course|fine|charge
drunk and disorderly
how long ...... system|roadside
"""
