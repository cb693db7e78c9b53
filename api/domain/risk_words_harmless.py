"""Phrases that only sound like danger, and those that tell of danger past, heard of or asked about.

What such a phrase covers is left out before danger is looked for; danger told of beside it is still found.
"""

SOUNDS_LIKE_DANGER = """
# figures of speech
queue|traffic|wait|waiting|feet|foot|back|knee|heels|heat|boredom|music|noise|smell|suspense .. killing me|us
killing it|time
could|would kill|murder
kill|murder me|him|her|us ...... lost|losing|lose|forgot|scratch|late|dent|broke|bumper|THING
lost|losing|lose|forgot|scratch|late|dent|broke|missing|THING ...... kill|murder me|him|her
boss|manager|teacher|mates kill|murder me
kill two|switch|bill|weeds|engine|joy|ants|rats|wasps|moths
stabbing pain
take|have stab at
in|shot in|at dark
shoot me|you|us .. message|text|email|line|dm
photo|film|video|wedding|clay|pigeon shoot|shooting
flu|covid|booster|long|mug|head shot
shot on|of|glass|blast
cost a? bomb
bomb disposal|proof|site
bath|photo|time|seed|stink bomb
bombed driving|test
rather die ... than
die|dying|died .. laughing|laughter|embarrassment|boredom
dying to? know|see|hear|meet
dying for .. drink|brew|wee|pint
not even? wait to
SCARED life|hell out
SCARED of? spiders|flying|heights|dark|dentist|needles|snakes|dogs|losing
hang on|up|out|about|around
hanging basket|around|on|about|up
jump|jumped start|lead|queue|red|lights
cut .. hedge|grass|hair|tree|fence|losses
take my? life insurance
choking on price
not breathe for .. paperwork
drowning in .. paperwork|emails|debt|forms
paperwork .. drowning
not|cannot cope|bear|stand|take|carry_on|go_on .. with|this|filling|the? noise|music|barking|form
not|cannot cope|bear|stand|take|carry_on|go_on .. with|this|filling|the? smell|website|queue|hold
not do|use .. form|website|online|page|link
point|reason|use .. reporting|report|ringing|calling|crime_numbers|complaining|phoning|101|emailing|paying
end it with|there
do it over
not go|carry on like_this with
end|finish .. call|chat|conversation|contract|tenancy|lease
wake up call|early|to_find
down .. side|garden|hill
got|get away with|murder
slave to
you|u|ur|lot|police|force .. waste of? space

# things, places and people with dangerous names
knife|knives set|block|sharpener|amnesty|bin|crime|surrender|shop|edge
kitchen|bread|butter|steak|chefs knife|knives .. stolen|set|nicked|taken|lost
GUN|weapon people|dealer|licence|license|licensing|certificate|cert|cabinet
GUN|weapon safe|shop|club|officer|department|amnesty|dog|law
nail|glue|heat|spray|toy|water|nerf|speed|staple|massage|bb|replica|plastic|fake|antique GUN|grenade
toy|replica|plastic|fake|rubber|prop|antique|lego|ornamental|decorative KNIFE|GUN|weapon
plastic|fake|rubber|toy|halloween + skeleton|bones|skull|blood
knife roll
lost_property + KNIFE
chop*|chopped|chopping ... axe
cricket|baseball|tennis|rounders bat
TOOL|KNIFE|tools|saws|drill .. stolen|nicked|taken|missing
stolen|nicked|took|taken|tools ... TOOL|KNIFE|saws
acid reflux|rain|house
fire alarm|drill|station|service|door|extinguisher|engine|stick|brigade|safety|pit|place|escape|exit
fired from|me
burnt|burning|burned|burn toast|rubbish|garden|leaves|dinner|waste|calories|plastic|wood|bonfire
log burner
bonfire|barbecue|bbq ... smoke
smoke alarm|detector|free|break
smoke ... bonfire|barbecue|bbq|burner|cigarette|weed|cannabis|chimney|exhaust
emergency exit|services|contact|number|dentist|vet|plumber|tax|appointment|passport|accommodation|locksmith|glazier
not|non|if|only|counts|for|as|classed|considered|what .. emergency|emergencies
nobody|no_one|not|anyone was? hurt|injured|injuries
is it|this|that .. emergency
not|no in? .. danger|rush
heart attack when|at|over|of
ambulance station|service|driver
rape alarm|seed|oil|field|crisis
rapeseed|oilseed
panic alarm|button|attack
celery stalk
pizza shop|place|delivery|box|boxes|hut|van|man|express|parlour|restaurant|oven
give|giving blood
mr|mrs|miss|ms|dr|pc blood
hot dog
shirt|evidence + blood
drone ... watching|filming|following|over
find LOVED THING
blood test|pressure|donor|hound|sample|sugar|type|group|orange|brothers|swab
dead phone|battery|easy|slow|end|line|serious|good|nice|weight|link|chuffed|PET
PET ... dead|died|dying
phone|mobile|battery|laptop|car|wifi|internet|tree|plant|link|website|signal|app dead|died|dying
found|find|there .. dead PET
sheep worrying
dangerous dog|breed|junction|parking
danger sign|money
out of danger
drug|arms|puppy trafficking|traffickers
domestic abuse|violence charity|charities|course|training|stats|volunteer|leaflet|dissertation|project|awareness|week
missing my|his|her|your|their THING
my late husband|wife|mum|dad|mother|father|nan|uncle|grandad
missing number|plate|post|parcel|bike|purse|wallet|phone|property|cat|letter|link|info|information|tooth
THING .. missing|disappeared|vanished
LOVED THING .. gone
PET // missing|not_come_home|not_come_back|run_away|ran_away|ran_off|wandered|escaped
PET // disappeared|vanished|got_out|not_seen|find|lost|home|been_seen
missing|run_away|lost|escaped PET

# being followed by nobody
following|follow|followed .. instagram|insta|facebook|twitter|tiktok|page|fb|social|online
following up|my|our|your|on|last|from|the ... report|call|case|conversation|email|letter|visit
following up|my|our|your|on|last|from|the ... week|yesterday|incident|burglary|appeal|advice
watching telly|tv|film|football|match
dog|cat|puppy followed
tracker|tracking|airtag|gps ... stolen|shows|showing|says|nicked|lost|keys|luggage|pinging|recovered
stolen|lost|nicked|missing ... tracker|airtag|tracking|gps
harass* .. by|from|off? .. debt|cold|sales|marketing|company|callers|bailiffs|scammers|parking|charity|collector

# being let in, locked out, stuck and helped
not let .. log|upload|attach|continue|submit|sign|pay|proceed|send
not let .. enter|complete|register|change|reset|choose|type|go_back
website|site|page|form|app|link|system|bot ... not|locked|kicks|kicked|keeps|trapped .. let|me|us|out
locked|lock myself|ourselves out
locked out
keys locked
THING back
call|ring|rang|called|phone|message|text me|us|you|him|her? back
back to? me|us
landlord|tenant|letting_agent ...... locked|lock|let
stuck|trapped on|in a? form|loop|menu|queue|traffic|page|bot
not let me|us see my? kids|children|son|daughter|grandchildren
not let me|us .. use|park|bins|alley|drive|access|back_garden
help me .. find|with|understand|fill|complete|change|contact|report|track
help me .. locate|sort|upload|claim|apply|recover|write|get_my|get_through
can|could|would|will|may|who|hope|able|best you|someone|anyone|somebody|they|police? .. help me|us
can|could|would|will|may|who|hope|able|best this|one|that|u|best|it? .. help me|us
who|to|not|that|it|they|someone_to|people help me|us
help me .. lost|purse|phone|bike|wallet|my_case
please? help with|finding|find
do|would|could|should|can i .. call|ring|need|phone 999|ambulance
call|ring|phone|rang|called 999 or|by|if|when|about
right|now then
send someone|somebody .. to .. look|speak|talk|visit|take|fix|cut
come to .. school|our_event|talk

# coming back, and hearing nothing
when|until|once|if|till|unless|is he|she|they|officer .. back|in|here|free|on_duty|on_shift
he|she|they back .. from|to|on|in|at|with .. holiday|work|school|MONTH|leave|lunch|shift|court
he|she|they back .. from|to|on|in|at|with .. hospital|uni|office|duty|tomorrow|later|next
officer|sergeant|detective|pc|dc|pcso|police ...... not .. answer|answering|call|ring|rang|reply|replied|respond
officer|sergeant|detective|pc|dc|pcso|police ...... not .. contacted|contact|seen|heard|back|emailed|touch
not been? in touch
not ...... officer|detective|pc|dc
not answer|answering .. 101|phones|emails|switchboard
not heard|hear .. anything|nothing|back|from_you|from_police|officer|a_thing|since|you

# ages and numbers
i am NUMBER|AGE minutes|min|miles|stone|weeks|days|months|hours|percent|foot|feet|in|times|st|metres|doors|th
i am AGE|NUMBER ...... police_officer|cadet|work_experience|pcso|volunteer|join
what|which|how|any age|old ...... alone|babysit|babysitter|home
child|car|baby seat|benefit|maintenance|support|shower|monitor
kids|children bike|toys|scooter|playing
kids|children|lads|teenagers ... kicking|throwing|hitting a|the? ball|football
screaming .. park|playground|football|footy|telly|tv|match
number|flat|house|bus|no 55
55 high|street|road|lane|avenue|close|drive|years|quid|pounds|mph

# damage and loss
hit|kicked|punched|smashed|attacked her? parked? car|van|wall|fence|mirror|gate|wing
hit|kicked|punched|smashed|attacked her? parked? vehicle|bumper|dog|cat|screen|windscreen
smashed phone screen
hit and run
hit a? deer|pothole|badger|fox|kerb
lost|dropped|dumped|dump|dumping|chucked|THING|fridge|rubbish|trolley|waste|oil|sewage in|into WATER
lost|dropped THING in|into WATER
tablet .. laptop|phone|stolen|samsung|ipad|nicked
took|taken|stole|nicked .. tools|documents|photos|laptop|statement
stole|nicked .. tablet
flashed .. lights|headlights|speed|camera|badge
camera flashed
exposed wires|pipes|brick
wing|door mirror

# stories, studies and games
call_of_duty|fortnite|minecraft|warzone|xbox|playstation + WEAPON|grenades|shooting|killing
call of duty
in a|the? .. game|film|movie|book|play|drama|podcast|novel
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
CRIME ...... last .. week|month|year|MONTH
last .. week|month|year|MONTH ...... alight
CRIME ...... FEW .. week|month|year|days ago|back|since
CRIME ...... years|months|weeks|ages ago
CRIME ...... in|since|on|during|from MONTH|19*|20*
CRIME .. last|outside|next|weekend week|month|year|MONTH
last week|month|year|MONTH ...... CRIME
FEW week|month|year|days ago ...... CRIME
years|months|weeks|ages ago ...... CRIME
in|since|on|during MONTH|19*|20* ...... CRIME
other day|night|week ...... CRIME

# heard, read or asked about
is|was it|that? true|right ...... CRIME
did .. send someone|police
did|was|were|has|have|is|who|how_many|why|any someone|somebody|anyone|person|people|man|lad|boy ... CRIME
did|was|were|has|have|is|who|how_many|why|any girl|many|they|she|he|get|got ... CRIME
who|how_many get|got|was|were|been? CRIME|stabbings
hear|heard there|that|about|someone ...... CRIME
news|update|what_happened|information|info|witness|witnessed|article|headline|rumour|read + CRIME
appeal + CRIME|WEAPON
did you ...... CRIME|WEAPON
comment|confirm|journalist|reporter|press|footage|dashcam|cctv ...... CRIME|body
stabbing|shooting|murder|attack|explosion|crash|fire on|in|at|outside .. MONTH|last|yesterday|weekend
my|our|his|her|their|the assault|case|attack|robbery|mugging|stabbing|collision

claim|compensation ...... CRIME
intruder|RUMPUS ...... last_night|yesterday
RUMPUS ...... every|most|all .. night|week|weekend|day|time|MONTH
every|most .. night|week|weekend|day|time|MONTH ...... RUMPUS

# is it allowed, how is it handed in
can|may|could|should|do|am|are|able|allowed i|you|we|my|kids|people|they ... WEAPON|TOOL|pepper_spray
legal|illegal|law|allowed|lawful|licence|age|ok|okay|permit|permission|certificate ...... WEAPON|TOOL
where|how|who ...... hand_in|dispose|surrender|rid|licence|renew|collect|drop ...... WEAPON
hand_in|handing|handed|surrender|surrendering|dispose|register|renew|inherited|collect|sell|selling ... WEAPON
WEAPON ...... certificate|licence|renewal|amnesty|antique|collector|hand_in|handed_in|surrender
how long|big|old ...... WEAPON
arrested|charged|convicted|caught|sentenced|possession ...... WEAPON|possession
antique|collection|collect|heirloom|inherited|museum|martial_arts|cosplay ...... WEAPON|TOOL
drink|drunk drive|driving limit|course|fine|charge
drunk and disorderly
how long ...... system|roadside
"""
