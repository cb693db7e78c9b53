"""Phrases of calls for help from other countries, of a death at home, and of people who are made to work."""

ELSEWHERE = """
need|want|send|get|where deputy|deputies at|to|out|here|now|asap|please|NUMBER
need|want|send|get .. state_trooper|county_sheriff|sheriff_deputy|sheriffs_deputy
sheriffs|sheriff office|department|dept
call|dial|ring~|text|called 911
911 operator|dispatch|emergency|call|now
"""

DEATH = """
KIN|partner|PARTNER|flatmate|lodger|friend passed_away|passed|died|dead .. at_home|in_bed|in_sleep ...
    what|who|need|should|ring|call|how
KIN|partner|PARTNER passed_away|passed|died .. at_home|in_bed|in_sleep ... just|now|tonight|this_morning|last_night
. what|who ...... KIN|PARTNER passed_away|died|passed .. at_home|in_bed|in_sleep
"""

FORCED_WORK = """
boss|gaffer|madam|employer|gangmaster|agency ... keep~|kept|has|have|took|taken|hold|holds|got|hid|hides ..
    passport|papers|documents
car_wash|nail_bar|nail_salon|farm|factory|site + keep~|kept|took|taken|holds|got .. passport|papers|documents
keep~|kept|took|taken|holds|has .. passport|papers|documents ... make|makes|made|force~ me|us|them|her|him work
boss|gaffer|madam|gangmaster|agency ...... not pay|paid|wages ... sleep|live|container|caravan|locked|owe|leave
"""
