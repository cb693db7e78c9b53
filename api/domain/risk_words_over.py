"""Phrases that tell of danger past, heard of, asked about, or ended well.

The words that such a phrase names are left out before danger of the present is looked for. Keep these phrases narrow.
"""

TOLD_NOT_NOW = """
# some time ago
CRIME ...... last week|month|year|MONTH
last .. week|month|year|MONTH ...... CRIME
CRIME ...... FEW .. week|month|year|days ago|back
FEW week|month|year|days ago ...... CRIME
CRIME ...... years|months|weeks|ages ago
years|months|weeks|ages ago ...... CRIME
CRIME ...... in|since|on|during|from MONTH|19*|20*
in|since|on|during MONTH|19*|20* ...... CRIME
the_other|other day|night|week ...... CRIME
intruder|RUMPUS ...... last_night|yesterday
RUMPUS ...... every|most|all .. night|week|weekend|day|time|MONTH
every|most .. night|week|weekend|day|time|MONTH ...... RUMPUS
CRIME outside .. weekend

passed_away|passed|died ...... last week|month|year|MONTH|summer|winter|christmas
passed_away|passed|died ...... FEW .. week|month|year|days ago
passed_away|passed|died ...... in|since MONTH|19*|20*

# heard, read or asked about
is|was it|that? true|right ...... CRIME
. did .. send someone|police
. did|was|were|has|have|any someone|anyone|somebody|many|he|she|they|man|woman|lad|boy|girl|people get|got|been? CRIME
. who|how_many|why .. get|got|was|were|been? CRIME|stabbings
. did you ...... CRIME|WEAPON
heard about|that ...... CRIME
news|what_happened|information|witness|article|headline|rumour|read + CRIME
appeal + CRIME|WEAPON
comment|confirm|journalist|reporter|press|footage|dashcam ...... CRIME|body
stabbing|shooting|murder|attack|explosion|crash|fire on|in|at|outside .. MONTH|last|yesterday
my|our|his|her|their|the assault|robbery|mugging|stabbing|collision
claim|compensation ...... CRIME

# is it allowed, how is it handed in
can|may|could|should|do i|we|you|people|kids|KIN .. carry|own|buy|keep|have|bring|take|post|sell|use|need ..
    WEAPON|TOOL
is it ok|okay|legal|illegal|allowed ...... WEAPON|TOOL
legal|illegal|lawful|against_law|licence|permit|permission|certificate ...... WEAPON|TOOL
where|how ...... hand_in|hand|dispose|surrender|rid|licence|renew|collect ...... WEAPON
hand_in|handing|handed|surrender|surrendering|dispose|register|renew|inherited|collect|sell|selling .. WEAPON
hand .. WEAPON .. in
WEAPON .. certificate|licence|renewal|amnesty|antique|collector|hand_in|handed_in|surrender
how long|big blade|knife
arrested|charged|convicted|caught|sentenced for|with .. WEAPON|possession
antique|collection|collect|heirloom|inherited|museum|martial_arts|cosplay ... WEAPON|TOOL
drink|drunk drive|driving limit|course|fine|charge
drunk and disorderly
how long ...... system|roadside

# over, and it ended well
years|months|weeks back ...... CRIME
in|since 18* ...... CRIME|shot
CRIME|shot ...... in|since 18*
turned_out_to|turns_out_to|turns_out_it|false_alarm // CRIME|package|gunshot|shots|intruder
CRIME|package|gunshot|shots|intruder // turned_out_to|turns_out_to|turns_out_it|false_alarm
nearly|almost gave|fell|sent|paid .. card|money|courier
courier|caller ...... hung up|money_safe|no_loss
caution|cautioned|convicted|conviction|fined|reprimand ...... fighting|assault|fight|CRIME
fighting|assault|fight|CRIME ...... caution|conviction|convicted|dbs
how_many|how_often|figures|statistics ...... drowned|died|killed|stabbed|hit
fell|fallen|broke|broken|hit ...... mended|healed|recovered|better_now|all_fine|good_as_new
mended|healed|recovered ...... fell|broke|hit
WEAPON ...... seized|returned_to|in_error|antiques|unloaded|surrender
seized|antiques|lawful ...... WEAPON
pints|wine|drinks ...... ok|safe|legal|allowed|limit|fit to? drive
brought .. mum|dad|him|her home .. with|to_us|safe|safely
fire|car|shop|flat|house burned|burnt ...... 20*|19*|years_ago
exam|test|results|letter .. still not? back
"""
