"""Lists of words that many phrases of danger share. A phrase names a list in capitals; so may another list."""


def _lists(text: str) -> dict[str, str]:
    """The choices ("a|b|c") of every list by its name; a list ends at an empty line."""
    named = (part.partition(":") for part in text.strip().split("\n\n"))
    return {name: "|".join(words.split()) for name, _, words in named}


LISTS = _lists("""
PARTNER: husband wife partner boyfriend girlfriend bf gf ex fiance fiancee spouse missus hubby lass

KIN: mum dad mother father stepdad stepmum stepfather stepmother parents mummy daddy son daughter brother sister
    uncle aunt cousin nan gran grandma grandad nephew niece stepson family carer

CHILD: son daughter child children kid boy girl baby babies toddler infant grandson granddaughter niece nephew lad
    twins yo teen pupil teenager

LOVED: PARTNER KIN CHILD friend mate flatmate housemate colleague lodger resident patient

FRAIL: dementia alzheimers autistic autism disabled vulnerable confused muddled downs learning_difficulties sectioned

CLOSE: he she PARTNER KIN

STRANGER: man men woman women lady ladies person people someone somebody bloke guy fella dude geezer gentleman fellow
    lad teenager youth gang group stranger neighbour male female burglar thief robber tenant customer passenger
    pensioner resident chap gent lodger

PERSON: he she they LOVED STRANGER boss manager teacher coach dealer landlord driver student carer worker

HIM: him her them me us you someone somebody everyone everybody people staff LOVED STRANGER

ME: me us him her them PARTNER KIN CHILD friend mate neighbour

BODY: head face arm leg neck throat chest back stomach belly ribs nose jaw wrist finger hand eye mouth ear teeth foot
    feet toes legs fingers forehead skull

KNIFE: knife knives blade machete sword axe hatchet shank dagger cleaver katana rambo sickle scythe cutlass

GUN: gun shooter pistol handgun revolver rifle shotgun firearm uzi crossbow nailgun airgun sawn_off

WEAPON: KNIFE GUN weapon acid ammonia grenade

TOOL: bat hammer crowbar screwdriver scissors iron_bar metal_bar metal_pole knuckleduster spade pitchfork bottle
    golf_club wrench chisel petrol bar pole brick chain razor glass

WIELDING: hold~ carry~ wave~ swing~ brandish~ wield~ point~ pull~ armed swung

SHOW: with WIELDING

KILL: kill murder stab shoot shank strangle behead bury rape slash

HARM: KILL hurt harm burn attack batter beat bash hit hammer smash torture break snap drown poison suffocate

HIT: hit~ beat~ beaten bet punch~ kick~ slap~ smack~ batter~ attack~ bite~ bit bitten strangle~ throttle~ headbutt~
    drag~ shove~ push~ throw~ threw burn~ burnt assault~ abuse~ hurt~ threaten~ stab~ choke~ lamp~ deck~ chin~
    clobber~ twat~ clout~ thump~ knock~ stamp~ jump~ scratch~ grab~ pin~ scald~ poison~ bully~ pull~ slam~ shake~
    shook yank~ belt~ whip~ pinch~ spit~ spat strike~ struck whack~ bash~ rob~ mug~ shoot~ rape~ suffocate~ drown~
    torture~ hammer~ bat~

HITTING: hitting beating punching kicking slapping smacking battering attacking biting choking strangling throttling
    dragging hurting assaulting stabbing shooting robbing mugging raping headbutting harming bashing stamping
    abusing threatening pushing throwing shoving burning whipping suffocating drowning torturing hammering pinching

HITTEN: attacked beaten beat battered robbed mugged stabbed assaulted kicked jumped dragged strangled kidnapped hurt
    punched hit tortured threatened followed cornered chased burgled smacked slapped abused

HOME: house home flat room bedroom bathroom kitchen garden hall hallway loft attic cellar basement conservatory
    stairs landing lounge porch building apartment caravan bungalow wardrobe garage shed yard stairwell

DOOR: door window gate letterbox patio

NEAR: outside downstairs upstairs inside

NOW: now currently presently happening this_minute this_second this_moment

SCARED: scared terrified frightened petrified afraid

PERCHED: stood standing sat sitting hanging dangling leaning walking pacing balancing perched clinging

DOWN: lying led laid laying slumped sprawled face_down curled

ON_FOOT: walking running playing standing stood sat wandering lying scooter pushbike climbing messing

FRIGHT: hit hitting help kid thud bang banging baby scared stopped smashing crying quiet

FLOOR: floor ground pavement road street path kerb lane grass verge gutter patio drive tiles lino towpath

TABLETS: tablets pill paracetamol meds medication ibuprofen antidepressants insulin painkillers codeine morphine
    diazepam valium tramadol propranolol

DRUGS: TABLETS drugs ketamine ket heroin coke cocaine mdma ecstasy spice xanax pregabalin fentanyl methadone

HEIGHT: bridge cliff roof ledge viaduct multistorey railings flyover parapet storey rooftop balcony window
    multi_storey top_deck

TRACKS: track railway platform

MOTORWAY: motorway m1 m2 m3 m4 m5 m6 m11 m25 m40 m60 m62 carriageway bypass

WATER: river canal sea lake water reservoir pond lock weir harbour quarry dock ice

VEHICLE: car van bus lorry truck bike motorbike taxi tram train scooter

TIPSY: drunk pissed hammered wasted plastered paralytic legless steaming high drugged stoned off_head off_face

DOG: dog bully staffie alsatian rottweiler pitbull

LIVESTOCK: cow cattle horse sheep pony ponies pigs deer bull

PET: cat dog puppy pup kitten rabbit parrot tortoise hamster bird pet pony budgie ferret snake lamb hen swan fox
    badger hedgehog pigeon seagull animal rat LIVESTOCK

THING: bike phone wallet purse car van bag keys parcel scooter laptop jewellery ring passport plates caravan trailer
    money cash drone coat plant card tools item things stuff number documents certificate post motorbike glasses

ALONE: alone unattended own unsupervised

PICTURES: pic picture photo video image nude

SEND: send share post leak leaked show put sent sending posting putting shared posted sharing leaking

SHARP: KNIFE GUN bullet syringe* needle* grenade ammunition ammo cartridge*

FOUND: found find dug_up discovered spotted unearthed picked_up pulled_out fished seen turned_up came_across
    come_across

TRACKER: airtag air_tag tracker tracking_device gps hidden_camera spyware

ORDER: bail bail_conditions non_mol nonmol non_molestation restraining_order injunction dvpn dvpo court_order

ORDER_BROKEN: breach* broke broken breaking outside here turned contact* texting ringing messaging came near back
    banging posted card knows kitchen

PLACE: bush* park grass alley garden bin playground hedge canal wall path pavement floor street car_park doorway skip
    field beach drain toilet* drawer seat bag shed loft woods swings slide sandpit playpark fence nursery school
    planter towpath shingle

SINCE: days week since fortnight month all_week yesterday frost

POISON: bleach poison cleaning_fluid cleaner detergent antifreeze disinfectant weedkiller white_spirit battery
    too_many descaler button_battery paint_thinner mushrooms toadstool berries rat_poison liquitab

POORLY: dark freezing cold snow minus low upset struggling worried diabetic elderly heart epilep* alone suicid*
    dementia depressed goodbye inside hear unwell

AGE: 7 8 9 10 11 12 13 14 15 seven eight nine ten eleven twelve thirteen fourteen fifteen

FEW: NUMBER one two three four five six seven eight nine ten couple few several

MONTH: january february march april may june july august september october november december jan feb aug sept oct
    nov dec mon tues wed thur fri sat sun monday tuesday wednesday thursday friday saturday sunday christmas easter
    summer winter spring autumn weekend

CRIME: stabbed shot attacked assaulted robbed mugged jumped punched glassed slashed beaten hit kicked bitten
    threatened fight knifepoint gunpoint crash crashed accident collision fire drunk collapsed stabbing shooting
    murder explosion intruder beating shoved scuffle bomb alight raided kidnapped drowned burned burnt heart_attack
    stroke seizure overdosed hostage gunshots bombed rescued

RUMPUS: banging kicking fighting fight shouting screaming racing racers drunk smashing throwing lobbing

ANSWERED: answer answering call ring rang reply replied respond contacted contact emailed touch phoned called spoke

DROPPED: phone keys wallet ring bag drone bike scooter fridge rubbish trolley waste oil sewage ball hat litter

WRONG: stalking harassment domestic_abuse domestic_violence coercive_control rape sexual_assault grooming slavery
    suicide self_harm forced_marriage child_exploitation sexual_exploitation county_lines hostage trafficking knives
    knife_crime

TAUGHT: assembly lesson course training volunteer charity leaflet talk speaker job role poster awareness prevention
    prevent policy statement statistics stats figures number how_many per_year dissertation journalist panel
    disclose conviction research train trained situations

TIED_ROOM: bathroom toilet loo cupboard wardrobe shed loft attic cellar cubicle pantry airing_cupboard stock_room
    stockroom store_room storeroom office bedroom basement boot larder garage utility

AREA: woods forest railway weir coast cliff cliffs quarry reservoir canal river tops moor viaduct lake sea beach

STAGED: dramatic dramatics panto pantomime playwright novelist rehearsal rehearsals screenplay book_club thriller
    true_crime reenactment re_enactment waxworks escape_room film_shoot murder_mystery stage_blood
    theatre_group am_dram christmas_film die_hard amateur_dramatic act_two act_one my_novel my_book charity_film

STAGED_DANGER: hostage kidnapped drowned hanged dagger razor blood pistol shots body bodies murder stabbed gun sword
    knife explosion explosions pizza scream~ fight shot dead poisoned strangled bomb machete ransom rifle musket
    cannon

TALES: band album lyrics novel podcast quiz laser_quest paintball comic dvd cosplay cluedo board_game video_game

SAVED_FROM: heart_attack collapsed stroke drowning fire crash bridge overdose choking stalker wandered dementia
    seizure
""")
