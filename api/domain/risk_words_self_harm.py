"""Phrases of somebody who may end or hurt their own life, and of those who fear it for another."""

FEARED_FOR_ANOTHER = """
PERSON ... suicidal|suicide
PERSON ... kill|hang|hurt|harm|cut|drown|shoot|unalive|killing|hanging|hurting|harming|cutting
    himself|herself|themselves
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

# third hand: gifts, thanks and last words
sent|given|gave|give|left|text~|text|emailed me|us his|her|bank|the ..
    pin|password|passwords|wifi|medals|will|records|guitar|gold|ring|rent ...
    voicemail|look_after|love|gone|strong|note|hugged|died|saying
sent|gave|given|text~ me|us .. bank pin|details|card .. and|said|told
thanked|thank me|us for .. everything|sessions|always .. and|she|he|said
says|said|emailed|she|he .. not .. needing|need .. reference|it|them|anymore
said|says|text~|logged|left|wrote|message|chat|note ... look after .. mum|mam|brother|sister|dog|team|kids|them|cat
look after .. mum|mam|brother|sister|team .. for me|us
said|text~|messaged|posted|wrote|put|story|says ... goodbye|farewell|cheerio|see_you_on|im_sorry_for|im_done|countdown
bank pin .. look|voicemail|password
list .. who_gets
done something|summat .|and|his|typing|stupid|to
might|gonna|going do something|summat .|stupid|to|silly
he|she|PERSON .. gone|went|headed|off|walking toward|towards|up|down|to|into .. AREA|tracks ...
    tears|crying|rope|drunk|letter|done
tears|crying|sobbing|drunk|hugged|rope|pacing|coat_off ... AREA|tracks|edge|bridge
bought rope
rope ... tears|crying|woods|loft|tree|gone
on .. roof|ledge|scaffolding|crane|pylon .. not .. come_down|down|let_him_be|top
legs|feet hanging|dangling|over_the|over_edge
he|she|CHILD|mate|friend cut .. arms|arm|wrists|wrist|legs|wrists
girl|lad|she|he ... open|cut|bleeding .. sleeves|arms
sleeves up
PERSON|girl .. taken|took|swallowed .. pills|tablets
letter|note with|has my name on
after|since .. attempt
hospital .. attempt
looking for|driv* .. wall|tree|lorry .. hit|into
loft hatch open
talks .. like holiday
date circled
for|until|till .. star tonight
life .. worth .. asks|asked
how much|many .. sedative|tablets|pills|insulin .. kill|do|person|dose
sold|buying|bought|sell .. boxes .. paracetamol|tablets|tills|pills|two_tills
posted .. song|black_square|goodbye
see you on other side
handful|bottle|bag of? TABLETS
topped|topping himself|herself|themselves
shaking|shook .. hands|hand .. everyones|emigrating|everybody
list .. passwords|who_to_ring
gave|given|giving me|us .. list
stay on|with_her|with_him .. till|until .. sleep
gone|went|driven up|to reservoir|quarry|tops|cliffs
sat|sitting|stood .. right? on .. edge .. past|fence|cliff|.
crying|sobbing in|at car|viewpoint|loo|toilets|layby
not|nt be? needing call
eyes .. flat|empty|dead
he|she not says loves
he|she not says .. loves|love me|us|you
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
no|see|what|any|nothing point|reason|purpose ...
    living|live|life|being_here|be_here|being_around|being_about|being_alive|going_on|carrying_on|carry_on
what i .. about to do .
PICTURES .. rope|noose|pills|tablets|blade|bridge
love you .. sorry|goodbye|bye
sorry .. love you
want it .. stop for_good|forever
whoever reads|finds this
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

# told sideways: nothing more will be needed, nobody will be troubled
not be problem|bother|burden|nuisance|trouble .. after|to|for|longer|much|anyone|anybody
not be|being one|pain for? much_longer|after
not|no|nobody ...... after tonight|today|this_weekend|the_weekend|saturday
after tonight|today ... not|no|nobody
not|shant need~|needing it|that|anything|update|reference|them ...
    after_this|where_im|where_i|anymore|any_more|from_now
not need it|them now .
be|is nobody left|here tomorrow|tuesday|monday|friday
not see past tonight|today|tomorrow|weekend
not do|face|see|want tomorrow
not .. last till|until|long|weekend|night
not make|think_ill_make .. weekend|till|until|morning|through
. ready to? go now? .
done trying|fighting|existing
they|theyre|everyone|all|he|she|kids|family better off .|without
happier|better|sound|grand|fine|easier if|without me|just|i
sound|grand|fine|better with dad|mum|husband|son .. not
insurance|cover ... pay|void|valid ... myself|yourself|do_it|suicid*|own
insurance|cover .. still? pay|void + kids|wife|tonight|hypothetically|myself
note|letter|will|pin on|in|behind .. table|fridge|locker|glovebox|piano|mantelpiece|pillow|side|printer
whoever finds me|us|.
finds|find|found me|body ... kid|children|wife|family|flatmate|first|kids|flat|mum
one to? find|open|finds .. me|door|body
make sure .. officer|kid|child|not .. finds|find
not look|search|looking for me
not risk anyone
i .. not coming|driving|bringing|going home|back|it .|in|again
no intention .. driving|coming|going home|back
walk|walking|swim|swimming|wade|going|go in|into|out .. sea|lake|water|river .. and|not|no|after
walk|swim|wade into sea|lake|river
feet|legs over|hanging|dangling .|edge|ledge|bridge|side|something|as|trains
up high|top .. multi_storey|multistorey|roof|deck|viaduct
high up here
sat|stood|standing|top ... multi_storey|multistorey|car_park|deck|viaduct ...
    edge|hours|top|since|quiet|windy|roof|roof_level
stood|standing|sat|waiting ... crossing|platform|bridge ... trains|train
nobody|no_one knows i|im|where .. here|am|is
i .. up|at|to|in .. AREA|garage|loft ... rope|nobody|alone|bottle|pills|beam|drunk
walking|driving|drive~|going|come|came|gone up|to|out .. AREA + rope|nobody|pills|drunk|no_intention|end|bottle
me and .. beam|rope|cliff|pills|tablets|river
rope|noose|cord .. woods|beam|tree|loft|nobody|from|boat|bought|boot
got|bought|have rope
hosepipe|hose .. seat|exhaust|window|van|car|ready
bath .. run|full + blade|razor|not
pack|packet|box of? blades|razors
razor|blade helps|helped|ready
i have|got blade|razor
cut|cutting|went|gone really_deep|so_deep|deep|too_deep
scratch~|cut~|burn~|bite my arms|legs|thighs|wrists|skin ... liked|like|school|feel|better|stop|when|it
hurts less|better when i
i .. took|taken|swallowed|had them|em|tablets|pills all .|and|with|now
took|taken|swallowed them all
taken|took|swallowed more than .. box|says|should|packet
used|taken|took enough
countin|counting|lined up .. table|them|em|pills|tablets
exactly how much|many
saving|saved|kept|keeping|save~ ... morphine|tablets|doctor_gives|the_doctor|insulin|pills
stopped|stop taking .. insulin|tablets|meds|heart_pills .. on_purpose|purpose|.
on purpose .. insulin|tablets|cut
gun? cabinets .. open wife|herd|loaded
not trust myself|meself|herself|himself
what happens .. dog|kids|children|stuff|cat|someones|somebodys ... if|when ...
    die|dies|nobody|only_one|havent|gone|passes
what happens ... dog|kids|children|stuff|cat ... havent|not_got|nobody|no_one|anybody
owner .. no_longer|not about|around|here
please feed my? cat|dog|hens
food down for
if|when i .. die|dies|dead|died|asleep|sleep ... everyone|they|stayed|better|get_on|easier
report .. death advance
feel~ like .. dead|already_dead|ghost
already dead .. havent|just|inside
trouble .. if .. jump|try_it|try_and|die|fail
if .. try|tried and .. not work
thinking|think|thought ... how quick|easy|long ... would|be
both|all going under
voices .. say~|saying|want|tell~|telling|agree
agree with .. voices|them
going do it tonight .
list .. how .
hear .. voice before
going be|want|join with him|her|mum|brother|nan again|soon|in|.
going with him|her
heaven ... see|coming|join|soon|waiting|me
see you|u on other side
taken|take|taking myself out|off .. of|it
given|gave|giving|give my .. cat|dog|ps5|xbox|guitar|cards|guns|medals|records|games|tools|everything .. away|to|today
tell|told her|him|pc|them|nan|mum|kids|lads .. i love|loved|thanks_for|not|wasnt .. fault|.|more|them
not|nobody|no_one her|their|anyones|anybodys|nobodys fault .
need|want|wish it .. quiet|to_be_over|to_stop
only|last|just|one thing .. holding|hanging|here|kept for|on|me_going
hung|held|holding|hanging on for? .. verdict|trial|kids|funeral|birthday|christmas
tidy|squared|sorted|straight .. before .. saturday|go|sunday|weekend|tonight|i
everything squared|straight for her|him|them
come|anyone .. to mine .. funeral
run|ran out reasons
lot|nothing|much to? get|live|stay up? for .|and|now
nobody|no_one .. notice|miss|find .. anyway|till|until|for_days|gone|monday
sewer slide
not tell me|pc|officer .. not .. alright|worth
if the reason .. goodbye
reason goodbye
said bye|goodbye .. everyone|everybody|them_all|kids
i decided|made_my_mind_up|made_up_my_mind .|and|its|today|tonight
one job left
bought what i need
better|different mother|mum|dad .. no_me|without_me|and_no
no more tomorrows|birthdays|mornings
be no further|more trouble
not|wont see march|april|may|june|spring|summer|christmas|monday
point of me
thats|that me done
made my|me mind .. up .. calm|and|not|tonight
not living NUMBER|another|like_this|months|years
finish|finishing life
i want|just noise in_my_head .. stop
go|going to? sleep .. let|better|forever
sitting|sat in garage .. doors_shut|shut|engine|radio
not owe .. anybody|anyone .. anything .. now
after that|tonight no_one|nobody|no_more .. contact|ring|me
spent .. on rope
relapsed ... blades|razor|cutting
on car_park roof|top
when she|he|they reads|read .. afterwards|after
saying sorry to everybody|everyone
i was mistake
will make|sure not
medicine packets|blister_packs .. empty|empties
i not want saving|rescuing
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
garage + exhaust|engine_running|engine_on
"""
