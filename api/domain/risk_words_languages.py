"""Cries for help in the languages most spoken in the country after English, as heard and as typed in Latin letters.

Written without accents and vowel signs, because a message is read without them; Chinese characters stand apart.
"""

EMERGENCY = """
# Welsh
helpwch|helpa|help fi|ni|plis
mae rhywun .. yn .. ty|torri|trio|ymosod
mae on|hi|nhw .. yn y ty|ardd
mae o|on|e|en|hi .. yn .. ty|mrifo|bwrw|taro|ymosod
dewch yn? gyflym|syth|nawr|rwan
galwch yr? heddlu
tan yn .. ty
# Polish
pomocy|ratunku|ratujcie|pomozcie
pomoz|pomoz_mi mi
ktos .. wlamuje|wywaza|wlamal|drzwi|domu|mieszkaniu
napad|napadli|atakuje|atakuja|wlamanie
wezwijcie|wezwij|dzwoncie .. policje|karetke|pogotowie
# Romanian
ajutor|ajutati|ajutatima|salvati
veniti repede|acum|va
cineva .. intra|sparge|casa|usa|ataca
chemati .. politia|ambulanta
# Urdu, Punjabi, Hindi, Bengali, Gujarati in Latin letters
bachao|bachaao|bachalo|bachaiye|bachavo|bachaun|bachau
madad|maddad karo|kro|karein|kijiye|chahiye|karo|karen|kardo
meri|mujhe|mainu|hamari .. madad|bachao
jaldi aao|ao|aa_jao|bhejo|bulao|karo
police bulao|bhejo|ko_bulao|dako|dakun|bolao
koi .. ghar|andar .. mein|me|ghus|aa
andar aa|aagaya|aa_gaya|ghus
amake|amader bachan|bachao|sahajjo|banchan
sahajjo|shahajjo korun|koro
# Portuguese, Spanish, French, Italian, German
socorro|ajudem|acudam|ayuda|ayudame|auxilio|socorro
ajuda .|me|por|porfavor|por_favor
me ajude|ajuda|ajudem
ajudeme
chamem|chama|llamen|llame .. policia|ambulancia
au secours
secours|aidez moi|.
aidezmoi
appelez .. police|ambulance|secours
aiuto|aiutatemi|aiutami
hilfe
# Lithuanian, Latvian, Bulgarian, Hungarian, Czech, Slovak, Albanian, Greek
padekite|gelbekit|gelbekite|palidziet|pomognete|pomosht|segitseg|segitsen|segitsetek|pomozte|ndihme|voitheia
me ndihmoni|ndihmo
# Turkish, Kurdish, Arabic, Farsi, Somali, Tigrinya, Amharic, Swahili, Tagalog, Vietnamese
imdat|yardim|hawar|alikariye|saidni|saiduni|komak|najdeh|saclauni|tulong|msaada|saidoona
i caawi|caawiya|caawi
caawi|icaawi|icaawiya|gargaar
cuu toi|voi
# in their own letters
допоможiть|допоможіть|рятуйте|помогите|помогнете|помощь|спасите|допоможи|допомога|помощ|рятуите|допоможiт|помогитe
مدد|بچاو|النجدة|النجده|ساعدوني|ساعدني|کمک|نجدة|انقذوني|بچائو|هاوار|یارمەتی|ژغورنه
मदद|बचाओ|बचओ
ਬਚਾਓ|ਬਚਓ|ਮਦਦ
বাঁচাও|বচও|সাহায্য|বাচান|বচন|সহযয
મદદ|બચાવો|બચવ
உதவி|காப்பாற்றுங்கள்
救 命
救 我
帮 帮 我
报 警
有 人 .. 闯
ช่วยด้วย|ช่วย
βοηθεια
እርዱኝ|ርድኡኒ|እርዳታ
"""
