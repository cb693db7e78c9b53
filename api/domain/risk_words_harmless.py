"""Phrases that only sound like danger.

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
dog|cat|puppy|pup|PET .. turned_up|turned|keeps_turning_up .. up? .. in|at .. my|our garden|door|house|yard
deputy head|headteacher|manager|leader|mayor|lieutenant|director|chief
confirm|question // just|only yes or? no
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
help me ..
    find|with|understand|fill|complete|change|contact|report|track|locate|sort|upload|claim|apply|recover|write|get_my|get_through|lost|purse|phone|bike|wallet
can|could|would|will|may|who|hope|able|best .. help me|us
who|to|not|that|it|they|people help me|us
help with|finding|find
check|see if my|a|the|this|that visa|passport|licence|insurance|certificate|email|text|link|website is ok|safe|alright
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
hit|kicked|punched|smashed|attacked her? parked?
    car|van|wall|fence|mirror|gate|wing|vehicle|bumper|dog|cat|screen|windscreen
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
call_of_duty|fortnite|minecraft|warzone|xbox|playstation + WEAPON|grenades|shooting|killing|gunfire|gunshot|gunshots
call of duty
in a|the game|film|movie|book|play|drama|podcast|novel
on netflix|telly|tv|stage|set
song .. lyrics
drama|school|university|uni|college|film|student group|project|production|dissertation|essay

# what is meant by it, and where it is taught
what|definition|difference|counts is|as|of|counts|mean .. WRONG .|illegal|crime|mean|offence|and
is .. WRONG .. illegal|crime|offence
WRONG + TAUGHT|refuge

# said for effect
kill|murder|strangle|throttle me|us|him|her for losing|forgetting|being_late|leaving
kill|murder me|us ...... lost .. her|his|the|their keys|kindle|ring|tickets|passport|phone|purse
dying|dead 😂|🤣|lol
held|holding|hold me? hostage by|under|to hold_music|music|contract|cat|dog|website|broadband|blanket|your
hostage .. scene|training|negotiator|negotiators
suffocating in? heat|red_tape|paperwork|bureaucracy
could throttled|strangled|murdered that|machine|computer|website|bot|printer
beat|beats|beaten|beating me|him|us|her at|in|to chess|cards|darts|pool|it|bowls|dominoes|golf|snooker
getting hit by|with thieves|charges|fees|fines|scammers|bills
robbing us|me|people|everyone blind
kicking in .. press|papers|media|news|polls
inbox|phone|head|twitter|chat exploded|blown|blew|exploding|explode
going explode|burst if
explosion|explosions of colour|interest|calls
poisoned|poison pen|chalice
overdose|overdosed of|on mince_pies|chocolate|cheese|coffee|turkey|cake|sprouts|sugar
slave driver
i|we|you on fire today|this_week|lately
set .. mouth|tongue alight|on_fire
stalking your|insta|instagram|facebook|profile
deer|fallow|roe|red|pheasant|game stalking|stalk
stalking licence|permit|season|estate|deer
stalker phase
kidnapped by .. in_laws|inlaws|cat|grandchildren|family ... christmas|weekend|roast
water pistol|balloon|gun fight|toy|pistol
🔫 water
suicide squad|blonde|door|for_your|for_my|for_tyres|for_the
political|career|financial suicide
ballistic over|about .. fine|bill|result|score|bins
sos song|abba|. .. abba
acid test|reign|jazz|tongue
groom suit|speech|bride|and_bride|side
bride|wedding|hen|stag .. groom
lead|roof flashing
flashing lights|light|blue|sign
bald head
long|wait before .. i go
swings|slide|ride|roundabout|bus|trampoline ... not go on
little_ones|kids|children|ones not go on
sell me car|van|phone|ticket|bike|dog|house|motor
calls|texts|emails .. day about|from|trying|offering .. loft|insulation|ppi|energy|solar|accident|car|boiler
you|officers|police|lot kicked|smashed|broke|put|bashed my|our|the|his|her door .. in|by|down
door .. in by mistake|accident
i was AGE when i got|passed|started|joined|left
i am AGE ...... project|homework|draw|scooter|tenner|cadets|cadet|bike|essay
i am AGE .. found
order ...... finished|ended|expired|lapsed|end_date|ran_out
blood at|from .. station|donor|bank|session
took|taken|take|takes|giving my? blood
car|van|caravan|skip|vehicle|astra|focus|corsa|golf|fiesta|boat|motor not moved|moving|moves
ask for ani|angela poster|posters|training|campaign|leaflet|scheme|window
poster|posters|campaign|leaflet|scheme ... ask_for ani|angela
man|woman|someone|bloke in my|the garden was .. meter|postman|gardener|surveyor|builder|window_cleaner
man|woman|lad|someone on .. bridge|viaduct|roof|ledge|ladder last|harness|inspect*
bridge|viaduct|roof|ledge ...... harness|inspection|painter|workers|engineers|steeplejack
hedgehog|fox|foxes|badger|owl|squirrel|peacock // breathing|footsteps|noise|banging|scream~|intruder|burglar
breathing|footsteps|noise|banging|scream~|intruder|burglar // hedgehog|fox|foxes|badger|owl|squirrel|peacock
gunshot|gunshots|shots|gunfire|bang ...... turns_out|turned_out|bird_scarer|backfir*
through .. wall ... england|match|scored|football|karaoke
screaming ...... england|scored|goal|karaoke|bingo
drone .. police|yours|survey|surveyor|estate_agent|wedding|roof
card|coin|coins|money|ticket stuck in .. machine
trapped in .. menu|queue|phone_menu|call|hold
dug up|found .. bones dog|cow|sheep|chicken|pig|animal
great great? grandfather|grandad|grandmother|uncle|aunt ... shot|killed|murdered|hanged|stabbed
shot|wounded|blown in .. army|war|navy|falklands|iraq|afghanistan
wartime|blitz|world_war ...... bombed|bomb|alive|shot|dead
siren|sirens .. police_cars|red_lights|practice|test
saved|saving .. life|lives

# staged, written, filmed or taught
STAGED // STAGED_DANGER
STAGED_DANGER // STAGED
first_aid_course|first_aid_badge|mock|ketchup + blood|cpr|casualties|hostage|crash|stretcher|bodies
true crime
he just ran off .|i
hit .. by|with football|netball|golf_ball|tennis_ball|frisbee
kill|strangle|stalk*|slave|hostage|kidnapped|stalker + 😂|🤣|lmao
after heart attack ...... letter|thank|thanks|doing_well
cctv|camera|neighbour ... cctv|camera points|pointing|point at
points|pointing at my|our garden|house|window|drive
TALES ...... hostage|kidnapped|murder|murdered|dagger|pistol|bodies|poisoned|shooting|killing|shot
hostage|kidnapped|murder|murdered|dagger|pistol|bodies|poisoned|shooting|killing|shot ...... TALES
game|film|movie|book ...... hostage|kidnapped|murder|bomb|shot_me|explosions|zombie
shot me|him|us .. times .. with|at|in
saved|saving|rescued .. life|lives|me|him|her|by|husband|wife|mum|dad|son|daughter|gran // SAVED_FROM
SAVED_FROM // saved|saving|rescued .. life|lives|me|him|her|by
thanks to .. pc|dc|officers|you|your // SAVED_FROM
SAVED_FROM // thanks_to pc|dc|officers|your
without your officers|pc|lot // SAVED_FROM
SAVED_FROM // without your officers|pc|lot
paperwork|form|forms|queue|course|exam|heat|gym|diet ...... finish me off
kill me when|if he|she .. sees|finds .. ticket|bill|fine|price|mess|parking
bomb|grenade on level
cops robbers
lockdown|evacuation|fire|safety rehearsal|drill|practice ...... locked|evacuat*|gates|bells
runaway bride|success|hit|train|donkey|donkeys|sheep|pony|horse|tortoise|trolley
rabbit|dog|cat|tortoise|hamster|budgie|parrot|teddy ... last seen
donation|charity|shop ...... not meant .. here
how_many|number .. people|deaths .. drowned|died
house fire ...... rebuilt|insurance|moved_back

# figures of speech of every day, and what somebody only watches, sells, studies or jokes about
strangled|suffocated|buried|drowning by|in|under paperwork|admin|debt|bureaucracy|red_tape|forms
burning through .. patience|money|savings|data|battery
like bomb has? hit|gone_off|hit_it
cut|cutting myself great|good deal|slice|piece|hair|shaving
kill me 💀|😂|lol
get|got|getting shot of
jumped the? gun
bullet point|points|proof|train
stabbing|stab at button|buttons|keyboard|screen|phone|answer|these
feel|feeling|felt like .. hostage|prisoner
in the? sense of
we|they|you on fire season|form|today
film|movie|series|documentary ...... stalker|killer|murder|hostage|ghost
stalker 2|game|key|film
pistol|rifle|sword ... auction|collector
auction|collector ...... sword|pistol|rifle|blade|blades|samurai_sword
blades|razor|razors barber|barbers|unsharpened|shaving|luggage
cutthroat razor
theatre_group|our_play|a_play|panto ...... strangling|stabbing|hanging|pistol|murder
zombie walk|run|film ...... blood|syrup
syrup|ketchup ...... blood
blood .. all_down|everywhere ...... zombie|syrup|ketchup
groom~ parlour|salon|for_dogs|table|van
oilseed rape
crime map ... offences|violence|sexual
quiz|webinar|thesis|essay|module ...... WRONG|honour_based|terrorist|terror
WRONG|honour_based|terrorist|terror ...... webinar|thesis|essay|module|quiz
terrorist|terror attack|attacks in 19*|1970s|1980s
suspicious|suspect package|parcel|man ...... turns_out|turned_out
turns_out|turned_out ...... suspicious|suspect package|parcel|man
intruder .. it? was my husband|cat|dog|son|wife
lockdown|planned drill|exercise|practice ...... intruder|bomb|fire|shooter
flowers|roses|gifts ...... turns_out|turned_out
found my|him|her dad|mum|nan|gran ... safe ...... wandered
wandered ...... safe|found_him|found_her|brought
my heart attack in|at|last ...... thank|thanks|ta|months|wanted
ta|thanks|thank for .. coming_out|taking|collecting .. about? knife|needle|gun
walked out .. shop|store with
mounted|armed|dog|traffic|public_order section
fell|fallen off roof_rack|shelf
trapped in fortune|lift_music|loop
💣 party
no|not injuries
burglar alarm|alarms
nobody|no_one was? touched|hurt
scraped|scratched|dented|clipped .. parked? car ... left .. note
"""
