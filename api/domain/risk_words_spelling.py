"""How the public spells: text-speak, apostrophes left out, common slips; and words that are not worth reading."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LITTLE_WORDS = _words("""
a an the my our his her their your its this that these those is are am be being has have had got gotten to of
2 4 and n & do does did can could will would should just so really very like even also too still again now
then well some any all both right little old young big omg oh um er pls plz please lol fucking fuckin fkn
effing bloody fuck fk literally actually proper quite pretty absolutely basically totally constantly always
keeps keep
""")
"""Words that carry no meaning: they may stand anywhere in a phrase."""

ORDINARY_WORDS = _words("""
baking battle boosted boosting bother bothers carriers casing clever collar culled culling deriving diving
factor farther faster feather filing flushed flushes flushing freeing grapes grouped grouping handling healthy
herein inhale lacked lacking latter mailing massaging matter mediation noting packing painted painting paints
raising ranging refugee replaying riding scaled scaling scored sealed seeking serving spelling spending
splitting spotting stepped stomped storing strange strike stripped stroked stroking stronger stubbed swallow
thorough traced tracing tricked tricks tripped violet waiters wonder wondering
""")
"""Words of their own, though one slip away from a word of danger."""


def _spellings(text: str) -> dict[str, str]:
    """The plain words for each spelling; a line is "plain words: spelling spelling ..."."""
    lines = (line.partition(":") for line in text.strip().splitlines())
    return {spelling: plain for plain, _, spellings in lines for spelling in spellings.split()}


SPELLINGS = _spellings("""
i am: im i'm iam
i will: i'll
i have: ive i've iv
he is: hes he's hez
she is: shes she's shez
he will: he'll
she will: she'll
they are: theyre they're
they will: they'll theyll
they have: theyve they've
we are: we're wer
we have: weve we've
you are: youre you're ur u're
there is: theres there's therez
someone is: someones sumones some1s
somebody is: somebodys
what is: whats wots
who is: whos
that is: thats
not: cannot cant carnt cnt dont dnt doesnt dosnt dosent didnt didn wont wnt wouldnt couldnt cudnt
not: shouldnt isnt arent aint wasnt
not: werent shant shan't hasnt hasent havent havnt hadnt never nt cann't
want to: wanna wana wonna
going to: gonna gunna gona finna gonnae
i am going to: imma ima
trying to: tryna tryina
out of: outta outa
someone: some1 sum1 somone sumone smeone someome sm1
somebody: sumbody
nobody: noone nobdy
everyone: every1 evry1 evryone
you: u ya yous
are: r
be: b
see: c
before: b4
about: abt bout
he would: he'd hed
now: rn nw
with: wit wiv wth
them: em
this: dis
because: cos cuz coz bc
people: ppl peeps
police: polis feds popo polce polise poilce pilice
quick: kwik quik
night: nite nyt
tonight: tonite 2nite 2night
cupboard: cubord cubbord
tomorrow: tomoz tomorow 2moro tmrw tomo 2mz tommorow
there: ther thier theer
outside: ousid outsid owtside
house: hous hoose gaff
home: hme hom yem
something: summat sumthing sumfing
anything: anythink owt
nothing: nowt nuffin nothin nuthin
help: hlp halp hepl elp
help me: helpme
kill: kil kll
kill me: killme
kill myself: kms killmyself
want to die: wannadie iwanttodie wanttodie
suicide: suiside suicde sucide suacide sewerslide
suicidal: suisidal sucidal suicidle
ourselves: usselves ourselfs
myself: meself mysel myslef mself
himself: hisself
self harm: selfharm selfharming selfharmed
knife: nife knif kinfe knifes nives
shank: shiv chete
stabbed: ched wetted shanked knifed
strangled: strangeld
throat: throte thoat
breathing: breathin breething brething breafin
breathe: breath breth breethe
unconscious: unconcious unconsious
bleeding: bleedin bleading
overdose: overdoze overdos
overdosed: oded od'd
raped: rapt
sexually: sexualy sexully
scared: scard skared scurred feart
neighbour: neighbor nieghbour nabour neibour neighbours neighbors
husband: husbnd hisband husbend
boyfriend: boyf bfriend
mum: mam mom
mummy: mommy mammy
grandad: grandpa granddad grampa gramps
gran: granny nanna nana nanny
aunt: auntie aunty
child: chid
baby: babby bairn
kicked: kikked
kids: bairns wean weans
guy: guys
abusive: abusiv
violent: violant
missing: missin
dementia: demensia dimentia
alzheimers: alzheimer
emergency: emergancy emergancey emegency
hurry: hury
breaking: braking breakin brekin
burglar: burgler burglers burglars
tablets: tabs tablits
paracetamol: paracetamols paracetemol
sorry: soz
year: yr yrs
skool: skl
here: ere
anymore: nemore nomore
just: jst
want: wnt wna
niece: neice
nephew: nefew
through: thru
from: fae frm
with: wi
our: oor wor
not: mustnt neednt wasny wasnae wisnae didnae cannae dinnae wouldnae couldnae isnae hasnae willnae canny
not dare: darent daresnt
himself: hissel
out: oot
down: doon
head: heid
till: til
into: intae
medication: medicashun
pregnant: preggers
""")


def plain(word: str) -> str:
    """The word in plain spelling ("hes" as "he is", "can't" as "not")."""
    return SPELLINGS.get(word) or SPELLINGS.get(word.replace("'", "")) or word.replace("'", "")
