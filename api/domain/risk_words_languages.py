"""The same dangers in the languages most spoken in the country after English, also as typed in Latin letters."""

HELP = """
# Welsh
helpwch|helpa|help fi|ni
mae rhywun .. yn .. tŷ|torri|trio|ymosod
torri mewn
mae on|hi|nhw .. yn y? tŷ|ardd
dewch yn? gyflym|syth|nawr|rwan
galwch yr? heddlu
# Polish
pomocy|ratunku|ratujcie|pomóżcie
pomóż mi
. proszę o pomoc .
ktoś ... włamuje|wyważa|włamał|drzwi|domu|mieszkaniu|śledzi
śledzi mnie
napad|napadli|atakuje|atakują|włamanie
wezwijcie|wezwij|dzwońcie .. policję|karetkę|pogotowie
# Romanian
ajutor|ajutați|ajutațimă|salvați
ajuta mă|ma
veniți repede|acum
cineva .. intră|sparge|casă|ușă|atacă|urmărește
chemați .. poliția|ambulanța
# Urdu, Hindi, Punjabi, Bengali, Gujarati, Tamil
bachao|bachaao|bachalo|bachaiye|bachavo|bachau|banchao
madad|maddad|sahajjo|shahajjo karo|kro|karein|kijiye|karen|kardo|korun|koro|chahiye
meri|mujhe|mainu|hamari .. madad
jaldi aao|ao|avo|bhejo|bulao
police bulao|bhejo|ko
ghar mein|me|vich .. koi|ghus|aadmi|banda|chor
koi .. ghar|andar
andar aa|ghus
مدد|بچاؤ|बचाओ|मदद|ਬਚਾਓ|ਮਦਦ|বাঁচাও|বাঁচান|সাহায্য|બચાવો|મદદ|காப்பாற்றுங்கள்|உதவி
گھر .. کوئی|گھس
घर .. कोई|घुस
ਘਰ .. ਕੋਈ|ਵੜ
ঘরে .. কেউ|ঢুকেছে
# Portuguese, Spanish, French, Italian, German
socorro|ajudem|acudam|ayuda|ayúdame|ayúdenme|auxilio|aiuto|aiutatemi|hilfe|aidez
me ajude|ajuda|ajudem
ajuda por|.
ajudeme
au secours
chamem|chama|llamen|llame|appelez|chiamate .. policia|ambulancia|police|ambulance|secours|polizia
alguem|homem|alguien|hombre|quelquun|qualcuno|uomo .. dentro|casa|entrar|maison|chez
escondida|escondido
me sigue|segue|suit
# Ukrainian, Russian, Bulgarian
допоможіть|рятуйте|помогите|помогнете|помощ|помощь|спасите|допоможи|dopomozhit|pomogite
хтось|кто-то|кто .. лізе|вікно|двері|будинку|дім|дом|дверь|квартире|ломится
# Lithuanian, Latvian, Hungarian, Czech, Slovak, Albanian, Greek
padėkite|gelbėkit|gelbėkite|palīdziet|segítség|segítsen|segítsetek|pomozte|ndihmë|βοήθεια
më ndihmoni|ndihmo
kažkas .. įsilauž*|namus|namuose|duris
# Turkish, Kurdish, Arabic, Farsi, Somali, Tigrinya, Swahili, Tagalog, Vietnamese, Chinese
imdat|yardım|hawar|alikariye|komak|najdeh|saedni|saedooni|tulong|caawi|caawiya|gargaar|msaada
evde .. biri|birisi
النجدة|ساعدوني|ساعدني|أنقذوني|کمک|هاوار|يارمەتی
حدا|أحد .. بالبيت|البيت
እርዱኝ|ርድኡኒ
cứu tôi|với
救命
救我
帮帮我
报警
"""

WEAPONS = """
# Welsh, Polish, Romanian
cyllell|gyllell|gwn|dryll
mynd i|im lladd|fy_lladd
ma|z nóż|nożem|broń|pistolet
nóż|nożem
zabije|zabiję|zabiją mnie|cię|mi|ją|go
chce|chcą|grozi .. zabić
cuțit|cuțitul
are|cu .. pistol|armă|topor
omoară|omoare|omor
amenință
# Urdu, Hindi, Punjabi, Bengali, Gujarati
chaku|chakoo|chaqu|chhuri|churi|chappu|bandooq|banduk|pistaul|talwar
jaan se mar*|maar*
maar|mar|mari|mere dalega|dega|dunga|denge|dalenge|dalunga|nakhshe|felbe
چاقو|چھری|بندوق|चाकू|बंदूक|ਚਾਕੂ|ਛੁਰਾ|ছুরি|છરી|ચપ્પુ|கத்தி
مار ڈالے|دے
# Portuguese, Spanish, French, Italian
faca|facada|navalha|cuchillo|couteau|coltello|armado|armada
tem|tiene|ha|a uma|un|una arma|pistola|pistolet|fusil
vai|va|quer|quiere|veut|vuole a? me? matar|matarme|tuer|uccidere
matar|tuer|uccidere me|mim|alguem|mi
mi uccide|ammazza
# Ukrainian, Russian, Bulgarian, Lithuanian, Hungarian, Albanian, Turkish
нож|ніж|пистолет|пістолет
убьет|убить|вбити|вбʼє|убие|зарежет|погрожує|угрожает
peilį|peilis|peiliu|nužudyti|užmuš*|megöl|thikë|bıçak|bıçağı|bıçakla
öldürecek|öldürür|öldürüyor
# Arabic, Farsi, Chinese
سكين|يهددني|چەقۆ|سلاح|تهدید|دھمکی|धमकी|धमकाता
می‌کشد|می‌کشم|بکشد
کتک|میزند|می‌زند
سيقتلني|يقتلني
刀|枪|杀
"""

SUICIDE = """
isio|eisiau|moyn marw|lladd_fy_hun
ddim isio|eisiau|moyn byw
chcę umrzeć|skończyć|się_zabić
zabić|zabiję się
ze sobą skończyć
dość życia
nie chcę .. żyć
samobójstwo|sinucid|sinucidere|самогубство|самоубийство|intihar|suicidar*
vreau .. mor
mă|ma omor
nu .. vreau .. trăiesc
marna chahta|chahti|chahna|chahunda
jeena|jina|jeen nahi|nai|nu_jee|nahin
khudkushi|khudkhushi|atmahatya
mar jana|jaunga|jaungi
banchte chai
مرنا چاہتا|چاہتی
خودکشی|आत्महत्या|خودكشی|انتحار|ਖੁਦਕੁਸ਼ੀ|আত্মহত্যা
मरना चाहता|चाहती
বাঁচতে চাই
quero|quiero morrer|morir|matarme
me matar|suicidar
não|no quero|quiero .. viver|vivir
acabar com .. vida
não aguento .. viver|mais
veux mourir
voglio morire
хочу умереть|померти|вмерти
не хочу|искам .. жить|жити|живея
nebenoriu|nenoriu gyventi
noriu mirti
ölmek istiyorum
想死|自杀
不想活
"""

ABUSE = """
brifo|mrifo|bwrw|taro|guro|curo fi|i
mae|yn .. mrifo|brifo|curo|fy_nharo|bwrw
mnie bije|uderzył|dusi|bił|pobił|kopie|kopnął
pobił|pobiła mnie|dzieci|mamę|syna|córkę
boję się wracać|wrócić|męża|go|jego
bije mnie|mi|dzieci|mamę|ją
mă|ma|m bate|lovește|bătut|lovit
soțul .. bate|lovit|omoară
mujhe|mainu .. maar|marta|maarta|mar|kutda|marda|maarda|peetta
maar|mar|marta|maarta raha|rahe
shohar|pati|gharwala .. maar*|marta|kutda|peetta
kutda|maarda|marda hai
zabardasti|jabardasti .. shaadi|shadi|nikah
زبردستی
مارتا|مار رہا
मारता|मार रहा
ਮਾਰਦਾ|ਕੁੱਟਦਾ
মারে|মারছে আমাকে
me bate|bateu|batendo|espanca|agrediu|pega|golpea
marido .. bate|pega|bateu|matar
me frappe|bat|tape
mari .. frappe|bat|tape
mi picchia
меня|мене|ме .. бьет|бє|бʼє|бие
бьет|бʼє меня|мене
муж|чоловік .. бьет|бʼє
muša mane
më rreh
beni dövüyor|dövdü
kocam .. dövüyor|vuruyor
يضربني|ضربني|بيضربني
打我|家暴
"""

SEXUAL = """
zgwałcił|zgwałcona|zgwałcono|gwałt
violat|violată|viol
estupro|estuprou|estuprada|violou|violada|violaron|violación
violée
изнасиловал|изнасиловали|зґвалтував|зґвалтували
tecavüz
اغتصبني|اغتصاب|زنا بالجبر
बलात्कार
强奸
trais|treisio
"""

MEDICAL = """
anadlu
anymwybodol|gwaedu
nie oddycha
nieprzytomny|nieprzytomna|krwawi|zawał
nu .. respiră
sângerează|sânge|leșinat|inconștient
saans|sans|saah nahi|nahin|nai|nhi
behosh|khoon
سانس نہیں
सांस नहीं
শ্বাস
não|no|nao respira|respirando
desmaiou|sangrando|inconsciente
ne respire
non respira
не дышит|дихає|диша
кровь|кров
nekvėpuoja
nefes almıyor
يتنفس
没有呼吸
"""

FIRE = """
tân yn .. tŷ
pożar
pali się
foc în|la|in
incendiu|incêndio|incendio|incendie|pegando_fogo|пожар|пожежа|gaisras|yangın|حريق
aag|agg lag*
agun lag*|legeche
آگ لگ
आग लग
অগ্নি|আগুন
着火
"""

MISSING = """
ar goll
zaginął|zaginęła|zaginęło
dispărut|dispărută
gum|laapata|lapata ho|hai|hogaya|hogayi
beta|beti|bacha|bachi nahi|nahin mil
khuje pacchi na
nikhoj|khovai|khovayo
گم ہو
لاپتہ|लापता|ਲਾਪਤਾ|নিখোঁজ|খোঁজ|ખોવાઈ|ਗੁੰਮ|ضايع|مفقود|اختفى
desapareceu|desaparecido|desaparecida|desapareció|sumiu
no ha vuelto
disparu|disparue|scomparso|scomparsa
пропал|пропала|зник|зникла|изчезна
dingo|dingęs
kayıp|kayboldu
ibni|binti dayea|daye3|day3a
失踪
"""

SLAVERY = """
paszport .. zabrał|zabrali
zabrał|zabrali .. paszport
pașaport|pașaportul|pasaporte|passaporte|passeport|паспорт .. luat|lasă|quitó|tirou|pris|забрал|забрали
luat|забрал|забрали .. pașaport|pașaportul|паспорт
"""
