"""Phrases of somebody who may end or hurt their own life, and of those who fear it for another."""

OWN_LIFE = """
# in so many words
suicid*
unalive|unaliving
kill|killing|hang|hanging|drown|drowning|shoot|shooting|gas|stab|hurt|hurting|harm|harming|burn|burning myself
jill|end|ending|top|off|cut|cutting|slit|slitting|starve myself
commit suicide
end|ending|ended|take|taking|took my own? life|lives
end|ending|ended|finish it|everything all?
end|stop my? suffering|pain|misery
self harm*|harming
slit|cut|cutting|slash|slashed|slitting my|both? wrists|wrist|arms|arm|throat|legs|thighs|veins
cut too? deep
been|started cutting again

# wishing to be dead
i .. want|wanted|wish|going|ready|need|like|rather|prefer|hope|have to? die|be_dead|not_be_here|not_exist|disappear_forever
want|wanting|going|ready|rather|wish|wanted|about to? die
want|wish|ready|rather to? be dead
i|we? do not|not|no longer|never want|wish|deserve|need|going to? live|be_alive|be_here|exist|wake_up|go_on|carry_on|be_on_this
do not|never want|wish|like to? live|be_alive|be_here|exist|wake_up|be_on_this|carry_on_living|go_on_living
wish i|i_had was|were|would|could|had dead|gone|die|never_been_born|not_wake_up|not_woken_up|disappear
rather|better|want_to|going_to be|off dead
better off dead|if_i_was_dead|if_i_was_gone|without_me|if_i_were_dead|if_i_was_not_here|if_i_am_gone
happier|easier|better .. without me
better|easier|happier if|when i was|were|am|is|had not|dead|gone|never
sleep .. never|not wake|wake_up
not|never wake|waking up again|tomorrow|in_morning|ever
glad if|when .. not wake
if i was|were not here|around|alive ......  best|better|miss|notice|happier|easier
no_one|nobody|not|anyone|anybody would|will|even .. miss|notice|care if|me|when .. die|dead|gone|was_not_here|not_here|died
world will|would not? .. miss|better .. me
nobody|no_one|who .. cares|care if|whether i .. live|die|dead|alive

# seeing no reason to live
no|see|any|what_is|what|whats|is_there point|reason|use .. living|being_here|being_alive|going_on|carrying_on|life|anymore|any_more
no|see|any|what_is|what|whats|is_there point|reason|purpose to|2? live|be_here|carry_on|go_on|life|staying_alive
not|nothing|no_one|nobody left|worth to? live|living|living_for|live_for
life .. not worth
tired|sick|done|finished|fed_up|enough of|with|up? living|life|being_alive|existing
had enough of? life|living
cannot go|carry on anymore|any_more|much_longer|like_this|living|with_life|longer|another_day|.
cannot keep going|living|fighting anymore|any_more|like_this|.
cannot cope|live|do_this|take_this|take_it|take_life|face_this|manage anymore|any_more|much_longer|like_this
cannot live|cope with_myself|with_this_pain|without_him|without_her|any_longer
cannot|not see|find|any|other|another|no|only one|another? way|way_out out
no|only_one|one way out
no power|strength|will to|2 live|carry_on|go_on
i am|want done with|to life|living|everything|all|finish .
i .. finish|end everything|life|living
not feel|want to|like? be|being|living alive|here anymore|any_more
lost will to|2 live
nothing|noone left|to live for
gone|go to? be with him|her|them|my in_heaven
want|make|just|need pain|it|hurt to? stop for_good|forever

# saying goodbye
goodbye everyone|everybody|world|all|forever|cruel|my_love|to_you_all
bye everyone|everybody .. forever|sorry|love
this is|it_is my? goodbye|my_last|my_final|it_for_me
my|our? final|last goodbye|message|words|note
tell|let my? KIN|PARTNER|kids|children|family|girls|boys|everyone .. i .. sorry|love|loved
tell|let my? KIN|PARTNER|kids|children|family|everyone .. not .. fault|blame
written|wrote|writing|left|leaving .. my|suicide|goodbye|final note|notes|letter|letters
written|wrote|writing|left|leaving note|notes|letters for|to|behind
write|wrote|written goodbye
not be|here|see|around tomorrow|much_longer|for_long|in_morning|morning|next_week|anymore
not be here|around|alive tomorrow|much_longer|for_long|anymore|any_more|to_see|when|by|after
not troubling|bothering|bother|trouble anybody|anyone|anybody_again|you .. after|again|more
by time you read|get|see this
will|ill be dead|gone by|before|tomorrow|tonight|soon|when
look after|feed my|dog|cat|kids|children ...... when|after|once i am? gone|dead|not_here
when|after|once i am gone ...... kids|dog|cat|funeral|insurance
my|kids|children|family|they get|got|have life insurance if|when
for after .
before i go .

# with what, and where
TABLETS ...... sorry|goodbye|die|easier|end|sleep_forever|not_wake|enough
i|and|just|have took|taken|swallowed|take|taking ... all|loads|load|lots|whole|too_many|handful|bunch|bottle|box ... TABLETS|them|of_them
i|and|just|have took|taken|swallowed .. NUMBER .. TABLETS
took|taken|swallowed|taking|take .. NUMBER TABLETS
took|taken|swallowed|taking|take .. overdose
i .. overdose|overdosed
looking at|saving|stockpiling|saved|hoarding my? TABLETS
got|have|bought|tied .. rope|noose .. ready|tied|up|neck|hang
noose
stood|standing|sat|sitting|am|stuck|here .. on|at|off|over edge|side|wrong_side|top of|off? HEIGHT|tracks|track|railings
i am? stood|standing|sat|sitting|up? on|at|by|near HEIGHT|train_tracks|railway|tracks|track|platform
i|am|here .. HEIGHT|platform|tracks ...... jump|jumping|end|anymore|die|cannot|going_to|goodbye|over
jump|jumping|walk|walking|step|stepping|thinking_of_jumping|throw|throwing .. off|from|in_front|front|under|into HEIGHT|train|traffic|lorry|bus
jump|jumping|walk|walking|step|stepping|run|running .. in_front_of|infront_of|infront|under .. train|traffic|lorry|bus|car|tram|next_one
jump|jumping off|from .. HEIGHT
thinking|thought|think about? jumping|ending
going to|2? jump .
crash|crashing|drive|driving .. car .. on_purpose|into_wall|off_road|into_tree|deliberately
i .. have|got|made .. plan|planned|date ... end|die|kill|suicide
planned it for
not safe|trust with myself
SCARED|worried .. what .. do to myself
voices ...... hurt|kill|die|do_it|harm
hurt|hurting myself
it hurt if i take|jump|cut|hang
burning|cutting my arm|arms|legs|skin|leg
no|not|dont_want_any use living
waste of space
"""

FEARED_FOR_ANOTHER = """
PERSON .. is|feels|feeling|be|been|very|are .. suicidal
PERSON .. going|wants|want|threatening|threatened|threatens|tried|trying|might|says|said|wanted|will|planning .. end|take it_all|his_life|her_life|their_life|own_life
PERSON ... kill|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|drown|unalive|shoot|shooting himself|herself|themselves|themself
PERSON .. says|said|saying|told|messaged|texted|posted|tweeted .. he|she|they|to? .. want|wants|wanted|going|ready .. die|dead|end_it|end_it_all|live
PERSON .. does|do? not want to be_here|live|be_alive
PERSON .. wants|want to die|end_it
friend|mate|brother|sister|son|daughter|PARTNER|KIN ... text|texted|sent|messaged|left|posted|wrote ... goodbye|suicide|note
sent|texted|left|posted .. goodbye|suicide .. message|text|note|letter|messages
left suicide|goodbye? note
PERSON .. self harming|harms|harmed|harm
PERSON .. tried|attempted|trying .. suicide|overdose|kill
worried|concerned|think|scared ... going|might|will .. do something stupid|silly|drastic|bad|to
do|doing something stupid|silly|drastic
man|woman|someone|person|lad|girl|lady|boy|guy|somebody|bloke|kid .. on|over|off|at|by edge|side|wrong_side|top of? HEIGHT|tracks
man|woman|someone|person|lad|girl|lady|boy|guy|somebody|bloke|he|she .. going|about|threatening|wants|want|trying to jump
man|woman|someone|person|lad|girl|lady|boy|guy|somebody|bloke .. standing|stood|sat|sitting|hanging .. on|over|off|from HEIGHT|motorway_bridge|railway_bridge|wrong_side
wrong side of barrier|railings|bridge|fence
PERSON .. jumped|jump|fell|fallen off|from|in_front_of .. HEIGHT|train|window
"""
