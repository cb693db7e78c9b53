"""Lists of words that many phrases of danger share. A phrase names a list in capitals; so may a list."""


def _lists(text: str) -> dict[str, str]:
    """Name and choices ("a|b|c") of every list; a list ends where the next name begins."""
    parts = [part.partition(":") for part in text.strip().split("\n\n")]
    return {name: "|".join(words.split()) for name, _, words in parts}


LISTS = _lists("""
PARTNER: husband wife partner boyfriend girlfriend bf gf ex fiance fiancee spouse missus hubby

KIN: mum dad mother father stepdad stepmum stepfather stepmother parents mummy daddy son daughter brother sister uncle aunt
    cousin nan gran grandma grandad nephew niece stepson family in_laws

CLOSE: he she PARTNER KIN

CHILD: son daughter child children kid kids boy girl baby toddler infant grandson granddaughter niece nephew lad twins
    year_old

LOVED: PARTNER KIN CHILD friend mate flatmate housemate neighbour colleague lodger resident patient pensioner student

STRANGER: man men woman women person people someone somebody anyone bloke guy fella dude geezer lad lads teenager teenagers
    youth youths gang group stranger lady gentleman male males

PERSON: he she they LOVED STRANGER tenant customer dealer dealers landlord boss driver thief thieves passenger burglar

HIM: him her them me us someone somebody anyone everyone people staff officers LOVED STRANGER

ME: me us him her them my_partner KIN PARTNER CHILD friend mate neighbour

OUR: my our his her their your

NOT: not never cannot

GOT: got has have had having

NOWBE: is are am being getting keeps keep started start

KNIFE: knife knives blade blades machete sword swords axe axes hatchet shank dagger cleaver katana

GUN: gun guns pistol handgun revolver rifle shotgun firearm firearms uzi crossbow

WEAPON: KNIFE GUN weapon weapons acid ammonia grenade

TOOL: bat bats hammer hammers crowbar crowbars screwdriver scissors iron_bar metal_bar metal_pole knuckleduster spade pitchfork
    broken_bottle golf_club wrench chisel petrol baton

SHOW: holding carrying waving swinging brandishing wielding pointing pointed pulled pulling swung waved armed with carries

KILL: kill killing murder stab shoot shank slash strangle behead bury burn rape harm hurt batter bash attack beat hammer
    shooting stabbing torture finish

WILL: will ill hell shell theyll going want wants wanted wanting threatening threatened threatens threaten tried trying
    tries swore about

HIT: hit hits hitting beat beats beating beaten punch* kick kicks kicked kicking slap slaps slapped slapping smacks smacked
    smacking batter* attack attacks attacked attacking bit bites biting bitten strangl* throttl* headbutt* drags dragged
    dragging shove shoves shoved shoving pushes pushed pushing threw throws throwing burnt burns burned assault* abuse*
    abusing hurt hurts hurting threaten* stab stabs stabbed stabbing choke chokes choked choking bash* thump* grabbed

HITTING: hitting beating punching kicking slapping smacking battering attacking biting choking strangling throttling dragging
    hurting assaulting stabbing shooting robbing mugging raping headbutting harming bashing stamping abusing threatening

HITTEN: hit beaten punched kicked slapped battered attacked bitten choked strangled dragged hurt assaulted stabbed shot robbed
    mugged raped headbutted harmed jumped threatened kidnapped abused abducted

HOME: house home flat room bedroom bathroom kitchen garden hall hallway loft attic cellar basement conservatory stairs landing
    living_room lounge porch building apartment caravan bungalow wardrobe garage shed

DOOR: door doors window windows gate letterbox patio conservatory

NEAR: outside downstairs upstairs inside here

NOW: now currently presently happening still as_we_speak this_minute this_second this_moment

SCARED: scared terrified frightened petrified afraid

TABLETS: tablet tablets pill pills paracetamol paracetamols meds medication ibuprofen antidepressants insulin painkillers
    codeine bleach

HEIGHT: bridge cliff roof ledge viaduct multi_storey multistorey car_park railings flyover overpass parapet rooftop balcony

WATER: river canal sea lake water reservoir pond lock weir harbour quarry dock

PET: cat cats dog dogs puppy pup kitten kittens rabbit parrot tortoise hamster bird pet pets horse pony budgie ferret snake

AGE: 7 8 9 10 11 12 13 14 15 seven eight nine ten eleven twelve thirteen fourteen fifteen

FEW: NUMBER one two three four five six seven eight nine ten couple few several

MONTH: january february march april may june july august september october november december jan feb aug sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday christmas easter summer winter spring autumn
""")
