"""Phrases of sexual offences and of stalking: now or long ago, a person reads them."""

SEXUAL = """
rape~|rapist
PERSON|i|me was|been|got rated|rapped
sexual*|indecent* assault*|abuse*|attack*|harass*|offence|violence|exploit*|exposure|touch*|predator
sex attack~|assault|abuse|offence
abused|assaulted|attacked|touched .. sexually
molest~|molester
grope~|fondled|upskirt*
historic|historical|past|childhood|non_recent abuse|sex|sexual
abused .. as|when .. child|kid|boy|girl|younger|children|i_was|school|church
abused in|at .. home|school|care|church|club
abused me|him|her|us|by
force~ himself|herself|themselves|me on|into|.
force~|made|making|makes|pressured .. sex|sexual|touch|sleep_with|undress
forced|made|making|makes|pressured HIM .. stuff|things|send|bed
forced do stuff|things
having|had sex with me
sex ... asleep|unconscious|drunk|against|said_no|not_want|not_consent|without
without .. consent
said|told no|stop ... he|they|carried|not|anyway
touch~ HIM .. where|down_there|inappropriately|bum|breast*|boobs|bits|private*|leg|up
touch~ where|inappropriately|down_there
if i sleep~ with
he|she|STRANGER|KIN|boss|teacher|coach|doctor|manager .. touch~ me|us|CHILD
used to? touch me|us
grabbed|touched|groped .. me|walking_home|bum|breast*|boobs|bus|train|club
grabbed touched
touched up
rub~ himself|against
i|she|was|been drugged
hand|fingers .. up|down|in|on .. skirt|dress|top|trousers|knickers|pants|shorts|bra|leg|thigh|bum
up|down her? skirt|knickers
expose~|flash~|show~ .. himself|penis|genitals|willy|privates|cock|dick|bits
got|his thing|willy|cock|dick|penis|bits out
STRANGER|he flashed at? me|us|her|CHILD|women|girls|kids
dick|penis|cock pic|picture|photo
flasher|wanking|masturbat*
playing with himself
pull~ .. trousers|knickers|pants|skirt|tights|bra .. down|off
drink .. spiked
was|been|got|being|were spiked
spiked .. drink|me|him|her
put|slipped something in|into .. drink
woke|wake up .. naked|on_top|undressed|no_clothes|no_underwear|inside_me
film~|record~ me|her .. without|secretly|hidden
film~|watch~ me|us|her .. shower|naked|undress*|toilet|changing
revenge porn
took advantage of? me|her
woke|wake up + he|man|someone .. there|on_me|in_bed|in_my_room
happened .. when i was AGE|child|kid|young|little|younger|small
STRANGER .. flashing
. i said no .
assaulted|attacked|grabbed + tonight|taxi
something happened me|her|him
he got PICTURES me|her|us
not remember .. getting_home|anything|night|happened
got me drunk + not
private PICTURES
genital mutilation
fgm

# told sideways
i|just not fight|scream|shout_out|push_him .. or|back|anything|owt|.
went still|stiff|limp .. i|and|.
not told soul|anyone_ever|wife|husband
not said .. out_loud
curate|priest|organist|choirmaster ... undress|boys|touch~|soul|secret|did|alone|living
scoutmaster|housemaster|scout_leader|pastor ... undress|boys|touch~|soul|secret|did|alone|living
children home ... man|ran|never|did|touched|staff
time limit ... priest|teacher|coach|did|abuse|telling|happened
still? count|crime|rape|assault ... if|when ..
    going_out|boyfriend|husband|willingly|went|drunk|asleep|married|know|together|froze
husband|boyfriend|partner|fiance .. so .. crime|count|rape
went|go back|round to? his .. so|and|willingly
i? asked for it .
morning after pill
specially trained officer|officers
not showered|washed .. yet|i|.|since
had|have bath|shower|wash after|since
wash|washed|keep|bag sheets|clothes .. or|evidence|wearing|shouldnt|basket|not
is|if|should .. too late|already|i .. washed|showered
having|keeps .. showers
knickers|tights|nightdress|nightie|bra|underwear|dress .. wrong|inside_out|torn|ripped|other_way|back_on|cut_up|down
nothing on below|from
press~|pressing|pushing|rubs|grinding .. himself|up against|on
rubs up against
got|gets|had it out front|in_front
grab~|squeeze~|pinch~|stroke~|strok*|brush~ my|her|their chest|bum|arse|boobs|breasts|thigh|waist|hips
hand|hands|fingers .. down|up|in|inside .. shirt|blouse|jeans|bra|my_top|her_top
undress|strip for|in_front|off .. him|me|confession|camera
told|asked|ask|made me|you|her|us .. undress|strip
close~|shut~|lock~|held|holds|holding .. door .. and|with|so .. touch|foot|did|not_stop|clothes|not_let|made
lock~|closed|shut .. studio|room|car|door ... not|wouldnt stop
gets|got|climbs|climbed|comes|came|getting in|into .. my|her bed|with_her .. night|mistake|asleep|when|twice|and
in my bed .. when|by|and|he|twice
. i was asleep .
comes|came|does .. in|it when|while .. i .. asleep|sleeping|sleeping_tablets
woke|wake up .. he|his|him .|inside|touching|on|doing|mate|naked|there|had
by force .. he|i|him|me|.
he|did|took|had by force
did it|things anyway|i_hadnt_asked|to_me|not_want|i_didnt
what he|they did to_me|to_her|when_he|to_us
because|after .. what|of_what he did
put|got something in|inside me|her
drink was|tasted off|funny|weird|wrong
passed|gave|bought me drink ... bits|blank|nothing|remember|woke
not remember .. leaving|lot|much|how_i_got|rest|after
lay|lay_by|layby|bys .. did|he|lift|touched|instructor|driver
drove|driving|took me .. quarry|woods|layby|lay_by|fields|his
kept me there|in_his|overnight
not let|wouldnt_let me get? dressed|leave_the_room|go_home|out_of_bed
talk|speak .. woman|female|lady|man instead|not_a_man
rather|want|prefer woman|lady .
part of .. treatment|exam .. is|he|physio|doctor
boss|manager|teacher|guard|sergeant|guest|instructor|driver .. grab~|undress|hands_on|hands_down|kiss~
undressed|naked .. photo*|video*|camera|laptop + CHILD|kids|children|little
cannot|not stand or? speak .. carried|carry|room|lass|girl
under blanket|covers|desk|table .. things|touch~|hand
hand slipped|there .. and|twice|skirt
took it off halfway|during|without
he took|takes me whether|when|awake
on video .. says|comes|dad|mum|see|tonight
if you|i shower|showered|washed
cut_off|time_limit|too_late for|to|on reporting|report .. he|doctor|priest|uncle|i_was
i was NUMBER|AGE|nine|eighteen|seventeen .. he|it was? lodger|doctor|coach|uncle|teacher|priest|vicar
uncle when_i|when_I .. AGE|nine|ten|little
not stop when|after i said
she|he|girl|i was? asleep .. went|did|mate|in|drunk
locked .. office|room|door .. and|says|said .. visa|how|kissed|him
only one with|i nothing on
kissed me and|in .. put|hand|locked|boss|office|lift
i froze .. let|he|him|could
"""

STALKING = """
stalk~|stalker
PERSON|car|van follow~|chasing|watching|tracking|spying HIM|on_me
being followed|watched|tracked|stalked|harassed|spied|tailed
followed me|us|her home|from|around|round|into|off|down|all|again|through
following me|us|her home|from|around|round|into|down|all|again|now|everywhere|.
following daughter|son|wife|girlfriend|sister|kids|mum|friend
PERSON harass*
harass~|harassment me|us|her|by|from .. ex|neighbour|him|her|my|.
report|reporting|victim .. harassment
TRACKER .. on|under|in|inside|into|hidden .. car|van|bag|coat|bike|pram|pocket|handbag
TRACKER .. on|under|in|inside|into|hidden ... rucksack|buggy|toy|shoe|wheel
found|find|put|planted|hid .. TRACKER
app on my? phone .. see|track|knows|where
airtag|air_tag .. detected|following|moving|with_you
knows where|everywhere .. i|she .. go|am|live|been
knows my .. shifts|routine|address|movements|car
turn~|show~|coming up|past|round|outside .. my|her work|HOME|DOOR|school|gym
turn~|show~ up everywhere|again|uninvited|where|work
ex .. messaging|messages|texting|texts|ringing|calls|calling|contacting|phoning|harass*
ex ...... leave_me_alone|stop_messaging|stop_calling|stop_texting|new_accounts|fake_accounts|different_numbers|numbers
not leave me|us|her alone
leave me|us alone .
not stop messaging|texting|calling|ringing|contacting|following|phoning|harassing
not take no for
FEW|hundreds|dozens|loads messages|texts|calls .. day|hour|ex|different|new|fake
new|fake|different|another account|numbers|profiles .. message|contact|me|every|block*|still|again
blocked him|her .. new|another|different|still|but|came|round|turned
sat|sit~|wait~|stand~|stood|lurking outside my|our|her HOME|work|DOOR|school
he|she|ex|man park~ outside my|our|her HOME|work|DOOR|school
CLOSE|man|someone .. outside my|our|her HOME|work .. every|again|most|watching|staring
watch~ my|our|her HOME|every_move
watch~ me|us
obsessed with me|her
ex turn~|show~ up
wait~ for me|her outside|at|after|every|by
take~|took .. photos|pictures|videos of? me|us|my_kids|my_house
heavy breathing
what i was|am wearing
found|finds out .. where .. i|we|she live|work|moved|living|staying
he|she|ex knows|knew where .. i|we|she live|work|am|moved|living
been in my? flat|room|bedroom|wardrobe
he|she|ex .. sat|stood|waiting .. outside
wait~ .. at|by|outside my|our gate|door|car|house
change~ my? number + he|again|got|still
ex + slept|sleeping|parked|sits|sat + outside|end|lane|street|road|car
unwanted gifts|flowers|attention|messages
ex .. sending|posting
waiting|waits|lurking outside my|our
flowers|roses|gifts + doorstep|my_car|my_door|every|stop|not_know|creepy|ex|someone

# there again, every time
he|she|ex moved in|into|onto .. opposite|next_door|my_street|my_road|same|across|my_course
he|she|ex at|outside|in .. my gym|work|school|stop|uni|shop|church again|too|every|now|.
same guy|man|lad|bloke|fella .. every|again|all|keeps|each
same car every|outside night|day|time|house .
new|another|different|fake account|number .. same|guy|him|he|again
blocked NUMBER accounts|numbers
everywhere|anywhere i go|turn
happens|happened to? be in|at|where|there
happens in same
always|every .. there|in where i go
every time i .. move|turn|change|go|look ... he|she|there|comes|same
NUMBER|FEW|hundreds missed_calls|voicemails|emails|messages|texts .. today|day|from|him|breathing|tonight|since
just breathing
rings|calls|ringing|calling|phones .. breathe~|breathing|hangs_up|puts_down|puts_it_down|says_nothing
photo|picture|pic|video me|us|her|daughter asleep|sleeping|eating|undressing|walking|in_bed
sent|send~|gave ... photo|picture|pic .. my|her|our|own bedroom|window|front_step|house|kids|daughter|school
flowers|rose|roses|sunflower|gifts ... every|again|no_card|not_know|each_time|3am|him
knickers|underwear|nightdress|nightie|bra ... line|posted|letterbox|missing|parcel|taken|through|gone
washing off line .. only|again|underwear|her|his
footsteps .. stop|behind|when
tattoo my|her name|face
says|thinks|tells|telling people? we .. married|together|meant|destiny
says|thinks we are having
if he|she not have me|her
drone .. at|outside|over .. bathroom|bedroom|daughter|window|my_window
asks|asking|asked .. which_flat|what_time|when|which .. she|girl|daughter|our ... finish~|lives|works|letters|home
knows|know|knew .. my|our daughter|son|kids|children .. school|nursery|names
NUMBER|FEW yards|paces|steps|metres behind
got off at|on my stop
waits|waiting at|by my|the? bus_stop|stop|car_park ... same|he|every|me|her
he|she|someone|lad|man in|behind|under .. bush|bushes|hedge|lamp_post|rose_bed again|with|watching|now|.
stood|standing|sat under|by|in|behind .. lamp_post|lamppost|streetlight|rose_bed|paddock ... night|he|my|watching
under .. daughter|my window .. every|night|whistl*|again
he|ex|someone|had key cut
tried|tries|trying to? collect|pick_up .. CHILD|daughter|son|kids .. from
collected|picked_up .. daughter|son|CHILD ... told|said .. aunt|mum|dad|uncle|me
logged|logs|hacked|gets in|into .. ring_camera|gmail|icloud|camera|email .. ex|kids|talking|watching|location
ex|he .. has|had|set|knows|got .. passwords|my_location|my_icloud|up_my_phone
location|gps .. coming|back|turning on .. when|turn|off
camera .. in|inside|behind .. smoke_alarm|bathroom|bedroom|clock|shower|room .. ex|found|not|i
order against|out_against him|her|ex
he|she|ex .. left|leaves .. in|on .. my garden|bonnet|mat|doorstep|windscreen
on my bonnet .. he|hes|sat
sat|sitting on my bonnet
days|years|months .. still|he|she|same .. everywhere
writing|writes|written to me for .. years|months
always|just at .. crossing|stop|gate|window|door .. he|she|man
what time i finish .. tonight|parked|every|asks
walk~|comes behind till|until|to .. my bus|stop|door|house
every job|shift|route|place .. i|he|she|same .. applies|there|seat|follows
hole in|through .. wall .. undress|party|hums|watch
what i had for tea|dinner|lunch|breakfast
drawing|picture|photograph|photo .. of|me .. asleep|in_my_bed|my_bed
dead bird|flowers|mouse|rat .. letterbox|step|doorstep
same .. car|man|audi|astra|van .. outside|again .. mine|school|when_i|looks_at_me
binoculars
changed .. route|locks|number .. times|still|he|always
writes down when|what i|my
missed calls .. from him|her|ex|the_same
"""
