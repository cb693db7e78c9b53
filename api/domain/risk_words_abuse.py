"""Phrases of abuse at home: now or long ago, a person reads them."""

DOMESTIC_ABUSE = """
# in so many words
domestic|dv abuse|violence|incident|assault|abuser|dispute|victim
domestic|dv situation|argument|now|in_progress|going_on|next_door
violent|abusive|controlling|coercive|toxic relationship|PARTNER|marriage|dad|father|son|behaviour|home
CLOSE .. violent|abusive|controlling|possessive|aggressive|physical
coercive|coercively control*
financial*|economic*|emotional*|psychological*|mentally|verbally|physical*|honour abuse*|violence|killing|crime
honour based
forced marriage
force~|made|making .. marry|marriage|married
marry|married|marriage + parents|abroad|flights|not_met|not_want|cousin|pakistan|india|bangladesh|booked
womens_aid|safe_house
refuge

# hurt
CLOSE .. HIT ME|BODY
CLOSE .. HIT .. me|us|BODY
CLOSE .. threw|throw~ ... at ME
CLOSE .. broke|broken .. BODY|rib
HIT by .. PARTNER|son|dad|father|brother|stepdad|family
PARTNER|dad|stepdad|father .. HIT when|every|because|again|last|this|tonight
HIT|HITTING wife|girlfriend|missus|partner
find me wherever|anywhere
i|he will? find you|me
ex .. broke|broken|got|come into|in .. HOME
not give .. baby
tie~|handcuffed|gagged me|him|her|us .. up
strangl*|throttl*|suffocat*
pillow .. over|on .. face|head
choke~ me|her|him
hand round|around|on|over my|her|his? throat|neck|mouth
by throat
pull~|drag~ .. by hair
by|hold|grabbed|pulled .. hair
rough with me|her|him|mum|dad|kids|nan
threw|throw~|pushed|pushes|shoved|kicked me|her .. down|against|across|out .. stairs|wall|room|floor|house|door
throw~|threw .. plates|things|stuff at me|her|us
black eye
held|holds|pin~ me|her down|against
spat|spits in|on my|her? face
bruise|bruised + him|husband|PARTNER|BODY|her
he|she hurt~
hurt~ me|us|her|mum
hit|kicked|punched|pushed + pregnant

# kept in, watched, controlled
not let|letting|allow~ me|us|her|mum out|leave|go|sleep|eat
CLOSE .. not let|letting|allow me|us|her .. see|have|use|work|speak|talk|phone|anywhere
not allowed leave|go|see|speak|work|out|talk|have|money|phone|friends|anywhere
only allowed|let .. out|go|leave|see
lock~ me|us|her|him|mum|CHILD in|inside|outside|up
lock~ me|us|her .. out house|home|flat|night
kept|keep~ me|us|her .. locked|prisoner|inside|captive|in_house|in_room
trapped in .. relationship|marriage|house|home|room|flat|with
CLOSE|they .. check|reads|monitors|tracks|controls|reading .. phone|messages|money|bank|wages|everything|where
CLOSE|they .. takes|took|smashed|hides .. phone|passport|keys|money|bank|wages|inhaler|medication
CLOSE .. watches|times me
CLOSE .. taken|took .. passport
CLOSE .. decides|tells .. what|who|when .. wear|eat|see|spend|go
ask permission
live|living in fear
nobody|no_one .. want me
told him|her .. leaving
CLOSE been? drunk|pissed|high|drinking|drinkin again
CLOSE|they .. breaking|smashing everything|things|stuff
ex here|outside
CLOSE said|says|threat* .. take~ .. kids|children|baby
shame + family|cousin|brothers|them
end|ended up on .. floor
CLOSE|they .. stopped|stops|stopping .. me|her .. seeing|going|leaving|working|having
camera in every|bedroom
he|she|they|husband .. every penny
fist through
punch~|kick~ .. hole|holes|wall
get|got|getting away from .. him|her|PARTNER|KIN
not go back there|to_him|home_to
sleeping in car with kids|children|baby
ex .. in my HOME
checks|checking|reading|reads|monitors|tracks my|her phone|messages|texts|location|emails
CLOSE keep~|has|holds|have .. card|money|wages|passport|keys ... me|ask|not
ask~ for money for|to
does|makes|made me when .. not want
losing|lose it with wife|girlfriend|partner|kids|baby|son|daughter
SCARED what i .. do
control~ .. money|finances|bank|life|everything|what
took|taken|takes|hid|keeps|kept .. passport ... not|leave|he|she|work
not leave him|her|because
if i leave|left|tell|go ... he|she|kids|kill|hurt|take
walk~ on eggshells|egg_shells

# afraid of somebody at home
SCARED of? him|her|PARTNER|KIN
SCARED of? KIN boyfriend|partner|husband
SCARED what he|she|they|might|will|PARTNER
SCARED .. will|might ... PARTNER|KIN|do|come|he|she
SCARED go|be|sleep|stay .. home|alone|house|him|indoors|there
SCARED leave .. HOME|him
SCARED for .. CHILD|mum|sister|her|him|life
SCARED he|she|they .. will|hell|going|might|ill|shell|coming|come|kill
he|she .. go|goes|going mad|mental|nuts|ballistic|crazy
before|until|till he|she|PARTNER wakes|gets|comes|is .. up|back|home|in|here|sober
he|she asleep|passed_out|drunk ...... go|out|leave|away|hurt|hit|SCARED|kids
while he|she out|asleep|sleeping|in_shower|in_bath
while he|she .. away|gone|at_work|at_pub ... i|me|we|help|leave
FEW minutes|mins until|till|to_get|left|before_he .. he|she|out|go|.
leave|leaving|escape~|flee|fled|fleeing|get_away|got_away|run .. from? .. him|abusive|violent|violence|abuse|husband
need|got_to get|go|leave .. out|away|HOME ... before|safe|kids|he|tonight|.
CLOSE ... drink~|drunk|drugs|high|coke ...... HIT|SCARED|aggressive|violent|smashing|threatening|come_up|comes_up
CLOSE smash~|trashing|punching|wrecking|throwing .. up? .. HOME|place|things|walls|plates|tv|everything
CLOSE|they shouting|screaming|yelling ... breaking|hitting|throwing|SCARED|bed|at_me|at_mum
shouting|arguing|screaming|row ... next_door|neighbour|upstairs ...... FRIGHT
next_door|neighbour|upstairs ... shouting|arguing|screaming|row ...... FRIGHT
shouting|arguing|screaming + smashing|crying|bang|thud + next_door|neighbour|kid|upstairs
STRANGER HITTING|HIT|battering .. wife|girlfriend|missus|partner|lass|woman|her
told me what he|she .. do
get like this
goes|went for me|mum|us .. when|again|drunk|.

# orders of the court
ORDER ...... ORDER_BROKEN
ORDER_BROKEN ...... ORDER
he|she got .. restraining_order|non_mol|non_molestation
not allowed|supposed|meant ... near|contact|come|be .. me|us|here|house|kids|him|her|.
not allowed|supposed|meant .. come near

# told sideways: what sets him off, what must not be seen
he|she did it again .|last|tonight
he|she not mean it|to_hurt
only when he|she .. drinks|drink|drinking|had
he|she|dad|son|husband|PARTNER .. when|once|after|if he|she .. drink|drinking|had_a_few|had_few|drunk
starts on me|us|her|mum|kids|him
sets|set him|her|dad off
takes|took it out on me|us|her|kids
i get it when|if|again .. he|we|back|home|not
told|says me|us what ill|i get|getting
next time he|she|hell|shell|its|it .. not|kill|worse|stop|me|finish
said|says next time ... not|kill|worse|face|brake|finish|dead
fat lip
long sleeves
walked into .. cupboard|door .. again|said
sunglasses + november|rain*|inside|bruise|eye|said|walked
flinch* ... hand|arm|when_i|hair|brush|baby|past|lift*|she|he|voice|school|touch*|door
my|her|his|have|i|she|he|with|covered bruises
held|holds|hold~|push~ me|her|him .. under
hair .. pulled|ripped|torn .. out|by
put|push~|smash~|slam~|bang~|bash~|shoved|held .. my|her|his? head|face|hand .. on|in|against|into|through|off|under
    wall|cooker|door|table|hob|sink|floor|radiator|water|toilet|oven|window
head on|into|against|through wall|cooker|worktop
put~|push~|held .. hand|hands|arm on|in|under .. cooker|hob|iron|ring|fire|boiling|hot
takes|took|grabs|got|holds me|her by|and .. throw~|wrist|arms
sets|set|setting dog on me|her|him|us|them
drive~|drove|driving at walls|wall|me|us|him|kids
in face|head|stomach|belly|ribs by .. PARTNER|dad|mum|KIN
wake|wakes me|her up .. hit|hits|force
cut .. brake|brakes
brake|brakes pipe|line|lines|cables? cut
if i .. dead|missing|killed .. it|husband|him|ex|was

# kept in, kept short, kept watch on
locks|locked .. fridge|freezer|food|gate|windows .. when|he|she|again|me|us|.|at
fridge|freezer|food|cupboards .. lock~|padlock*
door|doors lock~ .. outside|from_the_outside
locked|lock~ from .. outside
locked in|inside again|here|.|room|since|with|and
door lock|locked ... not go|go_out|not_out|three_year|years|see
he|she|they|KIN lock~|locks me|us|her|him out
not allowed own|key|card|visitors|bank|friends
allowed key|phone|money .. own|house
keeps|keep my tablets|insulin|medication|pills|money|wages|bank_card|phone|shoes
hid|hides|hidden|hiding my|her shoes|keys|phone|purse|coat|tablets|pills|passport|clothes|wheelchair
took|takes|taken|moved|moves|puts|put my? wheelchair|fuses|car_seat|landline|crutches|frame|router|hearing_aid ...
    so|not|and|up|out|with|upstairs
switch~ .. wheelchair|chair off
weighs|weighed me|her|my|daughter|mum|him|food|dinner
times|timed|timing me|her
measures|counts how_long|miles|mileage
share my? location ... he|or|rings|stops
send~ him photo|picture|video where|every|of_where
text|ask|tell him to? use loo|toilet|leave|eat
show him|her receipts|receipt
answers|answered|answer~ .. questions|question|everything .. for|every|put
i|me|us|we|girls|kids|she|mum|wife|lady sleep~|slept in|on ..
    shed|garage|porch|yard|bath|kennel|outhouse|cellar|laundry
he|she|they keep~|had|made|makes|got me|her|him .. sleeping|sleep in|on|outside
his|her drinking so ... we|i|me|girls|kids
drawers|chair|wardrobe|sofa|bed|dresser|table .. pushed|wedged|against|propped .. door
holds|holding breath when
kids|children know to? go|hide|keep|stay|be
he|she mustn't|not find|know|see where|that|this .. gone|live|i|we|wrote|written|talking
not tell|let him|her|other_person|them know? .. where|address|about_this|find
he|ex|husband .. bail|prison|jail|inside .. thursday|today|tomorrow|soon|waving|outside
he|ex|husband|dad out .. prison|jail MONTH|today|tomorrow|soon|now|and|.
he|ex|husband still? has|got|have|had key|keys .. stood|bed|comes|let|and|cut
let me|us|her speak|talk to? him|her|mum|them
takes|took|keeps|collects|wants|takes_off my|her|his|mum|nan pension|benefits|giro|wages ..
    and|if|every|he|card|outside|i
son|grandson|daughter|carer|nephew ... pension .. shout~|hit|head|scared|drink|card|me
not dare say|tell|go|speak|leave|ring|refuse|ask|move|open
not say no to|when|or|him|them|her|it|.
if i|we|she say|says|said|refuse|refuses no|it|him|them ... i|hell|he|they|she|get|kill
nobody|no_one would? believe me|her|him|us
husband|ex|boyfriend|hes|because_he one of yours
says|tells|told me|her .. crazy|mad|nobody_believe
not want .. him|her|them .. trouble|taken_away|arrested|locked_up
want .. it to? stop .
he|she|they|husband|PARTNER say~ i .. tell|say you|it|lies
he|husband stood|standing|sat next_to_me|over_me|beside_me|by_the_cooker .. says|i|and|made
he says to? tell|say|write|type you|it|there|no
i made it up
nowhere|somewhere|anywhere safe|warm|to_go|to_sleep|to_stay ... kids|toddler|baby|tonight|girls
me and? kids|baby|toddler|girls|little_ones|children .. sleeping|hiding|sleep|nowhere|left|running|out

# made to marry; shame on the family
brother|uncle|parents|family|dad|they .. found|find|seen .. my? phone|photos|messages|texts|boyfriend|about_him
flight|ticket|tickets .. one_way
one way .. flight|ticket|tickets
booked .. flight|ticket|tickets ... marry|wedding|uncle|lahore|pakistan|bangladesh|gay
is|its|my|told|someone_elses wedding ... not_18|im_not|uncle|booked|flight|passport
send~|sending|taking me|her|us .. marry|married
brought|bring|bringing shame
honour of? .. family
send~ me|us|her back if|and|home|when|to|keep .. police|baby|call|leave|tell|speak|marry|pakistan|box|i
if .. call|speak|tell|talk .. police ... send|deport|take .. me|us|back|baby
counts my|her
smashed my|her glasses|phone|things again
locked me out
slapped|hit|punched me in front
he|dad|da|ex gets|getting out on|friday|monday|soon ... swore|find|scared|slept|kill
bust|busted|split my|her|his|mum lip|nose|eye
tooth loose|knocked|out
he not know im|i_am|any_of_it|anything|about_this .. looking|typing|writing|here
if he|she finds|sees|opens|checks
stopped me|her .. using|hoist|seeing|leaving|eating|visiting|work*
leaves|left me on commode|floor|toilet
shamed them|us|family
take~ me|us .. airport .. holiday|saturday|wedding|dress|say
came|back|home from prison .. hiding|in|am|scared|shed
mummy|mammy|mum shaking|crying|bleeding|hiding
shoes|coat|bag .. by .. back_door|door .. when|for
ring|call but say ur|you|its
held|holds|holding .. back neck
black|blue arms|eyes|legs .. both|could
"""
