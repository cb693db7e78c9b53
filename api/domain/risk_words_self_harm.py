"""Phrases of somebody who may end or hurt their own life, and of those who fear it for another."""

FEARED_FOR_ANOTHER = """
PERSON ... suicidal|suicide
PERSON ... kill|hang|hurt|harm|cut|drown|shoot himself|herself|themselves
PERSON ... unalive|killing|hanging|hurting|harming|cutting himself|herself|themselves
PERSON .. cut himself|herself
PERSON ... end it_all|own_life|his_life|her_life|their_life
PERSON .. wanted|want to die
PERSON .. not want be|live here|alive|anymore|any_more|.
PERSON ... self harm~
PERSON ... sent|text~|messaged|left|wrote|posted ... goodbye
goodbye note|letter|text|message
PERSON said goodbye
PERSON .. ending it
PERSON left note .
PERSON .. crying|pacing|upset ... bridge|platform|track|ledge|roof
HITTING himself|herself|themselves
sounded|sounds like .. meant
locked himself|herself|themselves in
LOVED ... thank for everything
thank you? for everything .. sorry|goodbye
PERSON ... loves me|us|you + hung|crying|goodbye
loves me|us ... not answering|picking
look after .. PET|kids + loves|sorry|goodbye|gone|when
going|might|will do|does something stupid|silly|drastic
PERSON .. threatening|about|going|wants to jump
PERSON .. jump~ off|from|in_front
PERSON .. on|over|off|at edge|side|ledge .. HEIGHT
PERSON .. PERCHED ... HEIGHT|TRACKS
STRANGER on HEIGHT|motorway_bridge|railway_bridge|footbridge
wrong|other side of barrier|railings|bridge|fence
"""

OWN_LIFE = """
# in so many words
unalive|unaliving
kill~|hang~|drown~|shoot|gas|stab myself
hurt~|harm~|burn~|cut~|starving myself
kill|hang|cut|hurt|harm|off|end|top|starve my self
end|ending|starve|top|off myself
jill myself
end|ending|ended|take~|took my own? life
end|ending|ended it|everything all
end|ending it now|tonight|today|here
want|going|ready|need to? end it|things
finish it all
slit|cut~|slash~|slitting wrist|veins
slit|cut~|slash~|slitting my .. wrist|arm|throat|leg|thighs|veins|skin
cut too deep
been|started|start|keep cutting
burning my arm|skin|legs
i took|taken|swallowed|overdosed .. overdose|overdosed|TABLETS
i .. overdosed

# wishing to be dead
i ... want|wanted|wish|going|ready|need|like|prefer|rather|hoping|deserve to? die
want|ready|wanting|rather|wish|going to? die
think|thinking|thoughts|dream|talk about|of? dying|death|dead|ending|killing|jumping
feel|feeling|been .. low|hopeless|worthless .|and|no
i am .. useless|worthless|burden|failure|nothing .|to|and
rather|better|want to? be? dead
better off dead
wish|wished i|it .. dead|gone|never_born|over|not_wake|not_woken|disappear|not_here
not want|wish|deserve|need to? live|exist|wake_up|go_on|carry_on|be_alive|be_here
not want to? live|be .. here|anymore|any_more|alive|this_world|around
better|happier|easier|best|simpler ... without|with me|me_gone|me_out
fine|ok without me
i am|stood|standing|sat|sitting ... with .. knife|blade|gun|TABLETS
better|happier|easier|glad|best|simpler ... if|when i|me .. dead|gone|not
if i not here|around|alive|exist|wake_up
nobody|no_one|anyone|anybody .. miss|notice|care .. me|if_i|when_i
world ... miss|without|better_off me
nobody|no_one|who cares ... live|die|dead|alive
i not wake~ up again|tomorrow|ever|and|.
fall|go|going to? sleep ... not|forever|that_is_it
disappear|sleep forever
sleep .. not wake
i waste of space
nothing matters anymore|any_more|now
too late for me
want|wish .. all|everything stop|over|end
quickest|easiest|painless|best way to? go|die|do_it|kill|end

# seeing no way to live on
no|see|what|any|nothing point|reason|purpose ... living|live|life|being_here|be_here|being_around|being_about
what i .. about to do .
PICTURES .. rope|noose|pills|tablets|blade|bridge
love you .. sorry|goodbye|bye
sorry .. love you
want it .. stop for_good|forever
whoever reads|finds this
no|see|what|any|nothing point|reason|purpose ... being_alive|going_on|carrying_on|carry_on
no|see|what point|reason|purpose anymore|any_more .
nothing|nobody|no_one .. live|get_up|wake_up|carry_on for|.|anymore
no reason ... live|wake|get_up|go_on|carry_on
i nothing|nobody left .
i have|got nothing left
life .. not worth
life pointless|meaningless|over
hate my? life|myself|being_alive
not worth living|being_here|being_alive
tired|sick|done|enough|finished|fed_up of|with? living|life|being_alive|existing
not go|carry|keep on|going|living|fighting anymore|any_more|much_longer|like_this|longer|living|with_life|.
not cope|live|take_it|take_this|do_this anymore|any_more|no_more|longer|much_longer
not do_it|face_it|face_this|bear_it|manage anymore|any_more|no_more|longer|much_longer
not cope|live with_myself|without_him|without_her|like_this|with_this_pain
want|going to? finish|end|stop .. pain|suffering|life|misery
want|need|make .. pain|voices to? stop
no|only_one|one|another|other way out
no|lost .. power|strength|will|energy .. live|living|go_on|carry_on
i done|finished|over with .. life|everything|world
i want finish

# saying goodbye
had enough + goodbye|bye
sorry for everything
give~|given|gave up on? life|living|everything
let me die
i .. want it over|finished
. look after .. PET|kids|children|mum|wife|family
taking up room|space
papers|affairs in_order
not see me getting|making|reaching
giving|given|gave .. things|stuff|possessions|everything away
my own hand
walk~|wade|wading into WATER
blade|razor out again
done something stupid|silly + sick|sleepy|tablets|cross|sorry
goodbye everyone|everybody|world|all|forever|cruel|my_love|mum|dad
bye everyone|everybody|world ... sorry|love|forever
this|it is? my? goodbye|farewell|the_end|my_last|my_final
tell|let .. KIN|PARTNER|kids|children|everyone|them ... sorry|love|loved|fault|blame
written|wrote|write~|leaving|left .. note|letter .. for|to .. KIN|PARTNER|kids|everyone|children
written|wrote note|letter .
not going? be here|around|alive .. read|see|tomorrow|longer|long|morning|week|anymore|any_more|christmas|when|by
not troubling|bothering anybody|anyone|you .. again|after|tonight|longer
by time you read|get|see this
i|ill .. dead|gone by|before|tomorrow|tonight|soon
i want|time i go|went|gone .
when|after|once i am? gone|dead
before i go .
for after .

# with what, and where
took|taken|take~|swallowed .. all|loads|lots|many|handful|bunch|whole|box|bottle|pack|packet|NUMBER .. TABLETS
took|taken|swallowed .. too_many|all_of_them|whole_pack|whole_packet|whole_box|whole_bottle
take~ all|many|loads of? these|them|my_tablets|my_meds
TABLETS + hand|front|lined|ready|lap|counted
looking|staring at TABLETS
save~|saving|stockpile~|hoard~|enough ... TABLETS
i have|got|bought rope
on the edge .
about to do it
go on without him|her|them
no hope
i|am|stood|standing|sat|sitting .. on|over|off|at|by edge|side|ledge|top .. HEIGHT|platform
i|am|stood|standing|sat|sitting .. on HEIGHT|TRACKS|motorway_bridge|railway_bridge
. on train? TRACKS|ledge|railings|motorway_bridge|railway_bridge
HEIGHT|TRACKS|train|station ... jump~|goodbye|die|end_it
jump|walk|step|throw~|lie|lying .. in_front|infront|under|off|onto .. VEHICLE|traffic|next_one|HEIGHT|TRACKS
jumping|walking|stepping .. in_front|infront|under|off|onto .. train|lorry|bus|traffic|next_one|HEIGHT|TRACKS
going|about|want|ready to? jump .
crash~|drive~ .. car .. purpose|wall|tree
planned .. for|how|my? death|funeral|it|NUMBER|MONTH
got|have|made plan to? die|end|kill
tried|try|trying .. kill|end|take ... again
tried|try|trying last_night|last_week|yesterday|before ... try|trying|do_it again
not .. safe with? myself
not .. keep myself safe
SCARED .. what .. do to myself
voices ... hurt|kill|die|do_it|harm|listen
will it hurt
"""

SELF_HARM_IN_A_WORD = """
suicid*
commit suicide
self harm~|injure
last|final|suicide message|words|note|letter
noose
rope|belt|cord|wire|lead .. ready|tied|neck|tree|beam
dark|bad thoughts
platform edge
exhaust + hose|pipe
garage + engine|exhaust
"""
