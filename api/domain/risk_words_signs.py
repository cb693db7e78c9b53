"""Phrases of dangerous finds, and of cries for help hidden in other words."""

DANGEROUS_ITEMS = """
FOUND .. WEAPON|bullet|ammo|ammunition|bomb|explosive*|syringe*|needle*|cartridge*|mortar|detonator|dynamite|landmine
FOUND .. skull|skeleton|bones|remains|body_part|body
bones + human|dug
human bone|remains|skull|body|skeleton|pelvis
skull|skeleton in|under
there|left|dumped|hidden|stashed .. SHARP .. in|on|under|behind|near|by|outside|all_over
SHARP .. left|dumped|hidden|stashed|lying|in|under|behind|on|all_over .. PLACE
ww2|ww1|wartime|unexploded|live|world_war bomb|grenade|shell|mortar|ordnance|ammunition|device|rounds|cartridges
unexploded|grenade
white powder

# bones, needles, bullets, powders and bags
dug|found|brought|digging|dog ... bones|jaw|skull|ribcage|human_bone
dug|digging up .. hand|foot|bone|bones|grave
found hand .|i|on|in
bones in|under .. footings|garden|woods|wall|loft|cellar|skip|chimney|field
jaw|skull + filling|teeth|human
think|looks|smells ... body .|in|inside
body|blood in|inside|from .. suitcase|bin_bag|bag|carpet
suitcase|holdall|carpet .. leaking|blood
needle|needles|syringe|syringes went|stuck|in|into|on|all_over .. him|her|swings|park|sandpit|foot|CHILD|beach
pills|tablets|drugs|capsules in|on|by .. kids? playpark|playground|swings|school|nursery|sandpit
bullet|bullets|ammo|grenade|crossbow|bolts|handgun|shells|blade .. hung|left|by|on|in|off ...
    fence|nursery|planter|grass|swings|bush
KNIFE|blade|GUN in .. grass|bush|hedge|playground|planter|stream|bin
long blade
blade .. wet|red|blood|bloody
sticks|stick|tin|box ... sweat*|nobel|gelignite
sweating .. sticks|stick|wrapped|like
gelignite|nitroglycerin*|tnt
crystals .. jar|lid|bottle|yellow|chemistry
jar|jars|bottles .. smoking|wires|crystals|fizzing
pipe|pipes .. capped|both_ends|wires|fuse
rusty|round|metal|long|big .. fins|finned|spikes|nose_cone
fins|finned|spikes on|and .. rusty|end|weedy|table
magnet fishing + fins|finned|shell|bomb|rusty|grenade|heavy
metal detecting|detector + shell|bomb|grenade|wrapped|sticks|bullets
home from .. beach|woods|moor ... hitting|hammer|bomb|shell|metal|ticking
parcel|package|envelope ...... wire|wires|powder|dust|almonds|ticking|coughing|smoking
powder|dust .. hands|envelope|letter|post|parcel
object|thing|box|device|something under .. car|bonnet|seat + light|blink*|magnet|wire|wires|ticking
light blink*
bag|case|suitcase|rucksack|holdall|vehicle stood|sat|left|abandoned|been ...
    synagogue|mosque|town_hall|parade|embassy|temple|arena
goes|going off at .. noon|NUMBER|midday|three|midnight
is it|this|that bomb
looks|look|looked like grenade|mine|shell|explosive
mine|depth_charge|mortar .. beach|tide|sand|spikes
syringe|needle .. stood|stuck|left in|on .. it|car|seat|door
dripping|leaking something|stuff .. melting|eyes|burning|smoking
handgun|pistol|revolver + found|strimming|bag|hedge|bush|grip|digging
"""

COVERT = """
order|ordering|want|get|like|deliver .. pizza|pepperoni|margherita
order .. takeaway|chinese|curry|kebab
pizza|margherita|pepperoni delivered|delivery to? NUMBER
ask~ for ani|angela
. 55 .
. not talk|speak|reply .
not talk|speak .. come|send
. delete this .
is ani|angela there|here|working|in
pepperoni|margherita
this her phone
i her husband|boyfriend|partner
what .. she|he tell~|told|saying you
press~ 55
is this|that the? dentist
what time .. dentist .. shut|close|open
about parcel ... come|send|somebody|straight
not talk|speak|call|ring|phone|type|say ... he|she|they here|next|listening|in_room|near|in_house|beside|behind
not talk|speak|call|ring|phone|type|say ... hear|safe|out_loud|listening
not say more|too_much
not ring|call|phone|text|message|reply|respond .. me|back|this .. he|she|hear|husband|hell|not_safe|partner|he_has
he|she|they listening|reading|watching|looking .. my_phone|this|me|next|here
he|she|they can|will|might|could hear|see me|this|us|what
look~|read~|go~ .. my phone|messages|texts
over my shoulder
delete|deleting this|these|message .. after|before|when|if|he|she
he|she will|can|might|going see|read|find|check .. this|these|messages|out|phone
why wife|husband|girlfriend|boyfriend|partner|missus message~|text~|talking|contacting|writing
who is this .. why|wife|girlfriend|husband
what wife|missus|girlfriend|husband|partner .. said|told|say|been|saying

# only typing; speaking in code
only type|text
i not speak|talk|chat .. type|text|only|manager|boss|husband|cooking
. not say|alone|safe .
yes or? no only|ok|questions
only|just yes or? no
answer|reply yes|no only|if|or
not type .
keep|leave line|chat|call open
not come phone
no i not speak|talk|hold|get|choose|come|say|describe
. no|yes i not speak|talk|choose|hold|come
not expand|describe .. item|while|answer|now
is that|this the? vet|vets|dentist|window_cleaner|cab|taxi|salon .. firm|.|the|cat|dog
big dog .. room|loose|cornered|tempered
order|ordering .. usual|extra
usual order|please .. yes|no|and
extra cheese|toppings
pretend .. you|my nan|mum|friend|vet|dentist|its
you pretend
ring|call|text me and? say|pretend|its
reply|say|answer .. and nothing else|only
nothing else .. say|it_to_say
if i say|type|send|write ... means|mean
manager|husband|boss|he|she|they|partner stood|standing right? here|behind
husband|partner .. in front .. back|moods|mood
in one? of? his moods
he reading|checks|checking|looking|watching .|e|this|over|now|it
no problem .. at|this address|here
ignore my? gf|wife|girlfriend|missus|mrs|daughter|her
explained it to me
writing|wrote|write this myself
made|explained .. wrong .. writing|myself|never_mind
no horn|sirens .
not front .
back gate|door .. not|no .. front|horn
not ring|phone|call|reply|knock ... light~_up|bill|hears|sees|shows_up|noise|beep
phone .. light up
he|she sees|see|checks .. bill
make .. noise|sound .. my_end|end|this
be quick he|she|they|kids|hes
quick he|hes|she
sorry .. not .. longer he|hes
taxi .. not outside|end_of_road|no_shoes
said text|ring|call|message if .. wanted|needed|ever
in there now with bolt
with .. bolt across
wrong number|nr ... please|stay|open|sorry
message .. on my? girlfriends|wifes|girlfriend|wife|boyfriends phone
what she|he been saying
"""
