"""How the public spells: text-speak, dropped apostrophes, common slips, and the fillers that are not read at all."""


def _spellings(text: str) -> dict[str, str]:
    """The plain words for each spelling; a line is "plain words: spelling spelling ..."."""
    lines = (line.partition(":") for line in text.strip().splitlines())
    return {spelling: plain for plain, _, spellings in lines for spelling in spellings.split()}


FILLERS = frozenset("""
a an the please pls plz plse lol lmao omg fucking fuckin fkn fking effing bloody fuck fk f really very literally actually proper
basically just like so oh um er erm well kinda quite totally absolutely also
""".split())

SPELLINGS = _spellings("""
i am: im i'm iam
i will: i'll
i have: ive i've iv
he is: hes he's hez
she is: shes she's shez
he will: he'll
she will: she'll
it is: its it's
they are: theyre they're theyr
they will: they'll
they have: theyve they've
we are: we're wer
we have: we've weve
you are: you're youre ur u're
there is: theres there's thers therez
someone is: someones somones sumones some1s sum1s
somebody is: somebodys
who is: whos who's
what is: whats what's wots
that is: thats that's
someone: some1 sum1 somone sumone smeone somene someome summat1 sm1
somebody: sumbody somebdy
not: nt
cannot: cant can't carnt cnt cudnt couldnt couldn't caint
will not: wont won't wnt
do not: dont don't dnt doesnt doesn't didnt didn't dosnt dosent doesent
is not: isnt isn't aint ain't arent aren't wasnt wasn't
has not: hasnt hasn't havent haven't hadnt hadn't hasent havnt
want to: wanna wana wonna
going to: gonna gunna gona gunno goin2 finna
i am going to: imma ima
trying to: tryna tryina
got to: gotta
got a: gotta
out of: outta
no point: nopoint
you: u ya yous
your: yr
are: r
be: b
before: b4
see: c
now: rn nw noww rightnow
and: n & nd
with: wit wiv w/ wth
them: em
they: dey
the: teh
this: dis
because: cos cuz coz bc
people: ppl peeps
police: polis feds popo polce polise poilce pilice
quick: kwik quik
quickly: quikly
night: nite nyt
tonight: tonite 2nite 2night tonyt
tomorrow: tomoz tomorow 2moro tmrw tomo 2mz tommorow tomorro
though: tho
there: ther thier theer
their: thir
outside: ousid outsid owtside otside
house: hous hoose gaff yard
home: hme hom yem
something: sumthing somthing summat sumfing
anything: anythink owt
nothing: nowt nuffin nothin nuthin
help: hlp halp helpp hellp heelp hepl hlep elp
help me: helpme
kill: kil kll k1ll
kill me: killme
kill myself: kms killmyself
commit suicide: ctb
suicide: suiside suicde sucide suacide suicid sewerslide
suicidal: suisidal sucidal suicidle suisidle suicical
myself: meself mysel myslef mself
himself: hisself
die: dye dei
knife: nife knif kinfe nifes knive kniv
knives: nives knifes
shank: shiv
stabbed: stabed ched wetted shanked
stabbing: stabing
strangled: strangeld strangld
throat: throte thoat
breathing: breathin breething breathng brething breafin
breathe: breath breth breethe
unconscious: unconcious unconcius unconsious unconsciousness
bleeding: bleedin bleading
overdose: od overdoze overdos
overdosed: oded od'd od'ed overdosd
ambulance: ambulence amblance ambulane ambo
seizure: siezure seisure seizer
raped: rapped rapt
rape: 
sexually: sexualy sexully
assaulted: asaulted assulted assalted
assault: asault assult assalt
scared: scard skared scurred feart
terrified: terified terrifed
neighbour: neighbor nieghbour nabour neibour neighbours neighbors
husband: husbnd hisband husbend
boyfriend: bfriend boyf bfs
partner: prtner
mum: mam mom mums mams moms
mummy: mommy mammy
dad: pops
stepdad: stepdads
grandad: grandpa granddad grampa gramps
gran: granny nanna nana nanny
grandma: grandmother
aunt: auntie aunty
uncle: unkle
child: chid
baby: babby bairn
kid: bairns wean
bloke: bloak
guy: guys
man: mandem
strangers: randomer
abusive: abusiv
violent: violant
following: folowing follwing followin
stalking: storking
stalker: storker
missing: missin misssing misin
dementia: demensia dimentia
alzheimers: alzheimer altzheimers
anymore: nomore
any more: anymor
emergency: emergancy emergancey emegency emrgency
hurry: hury
breaking: braking breakin brekin
burglar: burgler burglers burglars
threatened: threatend threatned thretened
threatening: threatning thretning
weapon: wepon weppon
tablets: tabs tablits
paracetamol: paracetemol
sorry: soz sozz
smoke: smoak
fire: fyre
explosion: explotion
hospital: hozzy
""")
