"""Small words by which a language is known for certain, where letters alone deceive."""

ENGLISH = frozenset(
    """
    the and my you your yours with what whats how hows this that thats these those there theres their they
    theyre them have has been was were will would could should about from for of it its isnt dont doesnt didnt
    cant wont wasnt couldnt im ive id ill hes shes weve youre we our us his her she who why when where which
    because if but an not any some just up out off over into onto after before again twice once gone got get
    getting going went want need needs someone somebody anyone anything something nothing always never yesterday
    today tomorrow tonight morning week weeks month months year years ago still already another every people
    house home car bike phone street neighbour neighbours council lost found stolen broken report reported
    reporting officer update number i'm i've i'd i'll it's he's she's that's what's there's they're don't
    doesn't can't won't isn't didn't couldn't wasn't whos wheres am do u ur me as at is to be by see near check
    can
    """.split()
)
"""Ordinary English words, without those that everybody who lives here puts into any language: please, help, police."""

ALSO_ELSEWHERE = frozenset(
    """
    do u ur me as at is to be by see can am an us it id ill for of if but who we the any
    """.split()
)
"""Of the English ones, those that are written the same in one of the other languages: they prove half as much."""

ENGLISH_TOO = frozenset("a i on do to no so in he in os pan pot".split())
"""Small words of other languages that are English as well, beside the ordinary ones above."""

URDU = frozenset(
    """
    hai hain hoon hun mein mujhe mujhay mera meri mere hum hamara hamari humein aap apka apki tum kya kyun kaise
    kaisay kahan kab nahi nahin raha rahi rahe rahay gaya gayi gaye tha thi diya diye liya liye sakta sakti
    sakte chahiye aur phir kal aaj abhi koi kisi kuch wala wali woh yeh bhi tak karna karte karta karti karein
    kar kiya bhai behn shukriya jaan ghar bahar andar baat aur ke ki ko ka keh
    """.split()
)
"""Urdu, and Hindi, as typed in Latin letters."""

PUNJABI = frozenset(
    """
    naal nal nu vich ch hun hunda kinna kinne sakda sakdi sakde ethe othe kehnda kehndi kehnde reha rahi rehi
    rehnde rehndi munde munda kudi kuri mainu tainu sanu saanu assi asi tussi tusi dassya dassna ditta ditti
    gaddi kithe kado kiven kivein sada saada tuhada ohna ohnu ehna aa vale wale hou houga hoya hoyi kise kuj
    kujh gall kiti kitti keeta te ne di da de ji ho gaya gayi lag kal rab baitha haan
    """.split()
)
"""Punjabi as typed in Latin letters."""

COMMON_SYLLABLES = frozenset(
    """
    ke ki ko ka te ne di da de ji ho aa ch kal kar tak tha nal asi sada lag
    """.split()
)
"""Of the Urdu and Punjabi ones, those too short or too widely written to count without others beside them."""

OF_SENTENCES = {
    language: frozenset(small.split())
    for language, small in {
        "cy": """
            yn mae ma dw dwi i'n mae'n mi fi fy ei eu eich wedi ddim dim oes ydi ydy ydych wyt sydd sy'n
            bod gyda efo gen gan rhywun beth pwy lle pryd sut pam hwn hon yma dyma ond hefyd isio eisiau
            moyn diolch os rydw rwy'n roedd oedd alla allwch ga allaf gallaf eto am ar at cael gwneud
            fyddai hi o'r i'r a'r bydd chi ni nhw ti'n chi'n o'n
        """,
        "pl": """
            nie sie się jest są mam na w z do ze co jak czy ale mnie mi mój moj moja moje ja ty on ona
            oni ich jego jej to ten ta te po od za przez przy pod dla u juz już tylko bardzo prosze
            proszę dziekuje dziękuję dzieki dzięki gdzie kiedy kto ktos ktoś jestem był byla była było
            bylo został ukradli zgubilem zgubiłem zgubilam zgubiłam chce chcę moge mogę dzien dzień
            dobry że ze i
        """,
        "ro": """
            nu si și sa să este e sunt am ai are au la cu pe din de ce cum unde cand când mi imi îmi mă
            ma meu mea mei mele el ea un una o al ale lui care pentru mai va vă rog vreau pot poate buna
            bună multumesc mulțumesc mersi fost a
        """,
        "pt": """
            não nao que um uma os as meu minha meus minhas é e eu ele ela voce você vocês vcs com para
            pra por em no na se está esta tem foi mas mais muito obrigado obrigada como onde quando quem
            por favor preciso perdi
        """,
        "es": """
            que no un una mi mis me es está esta estoy yo él ella con para por en al se ha he hay tengo
            tiene fue pero más mas muy como cómo donde dónde cuando quien favor necesito quiero perdí
        """,
        "it": """
            che non un una gli le mio mia miei mie mi è e sono ho ha hanno con per in si ma più molto
            come dove quando chi cosa prego favore vorrei bisogno perso rubato
        """,
        "tr": """
            bir bu ve var yok ne nasıl nasil için icin ben bana beni benim sen biz mi mı mu mü değil
            degil çok cok ile gibi ama da de evet hayır lütfen lutfen teşekkürler tesekkurler oldu edin
            istiyorum nerede kim çaldı kayboldu
        """,
        "so": """
            waa waan wuu way iyo oo ku ka u uu ay ma maya haa aan aniga waxaan waxa waxay fadlan
            mahadsanid halkee kuma goorma igu ii iga si leh ah caawi caawimaad
        """,
        "fr": """
            un une est et je j'ai il elle on nous vous mon ma mes ne pas que qui quoi où avec pour dans
            sur en aux mais svp c'est suis a été
        """,
        "de": """
            der die das ein eine einen und ist ich nicht mein meine mir mich er sie wir ihr mit für auf
            zu von bei dem den wie wo wann wer bitte habe hat wurde kann
        """,
        "lt": "ir ne yra aš mano man mane jis ji kad kaip kur su iš į prie nuo ar bet labas prašau ačiū buvo",
        "lv": "un ir nav es man mans mani viņš viņa ka kā kur ar no uz pie bet vai lūdzu paldies bija esmu",
        "hu": "a az és nem van egy hogy én nekem meg is de ki hol mikor kérem köszönöm volt vagyok kell jó napot",
        "sq": "dhe nuk është një në të më mua unë ai ajo me për nga po si ku kur kush ju faleminderit kam jam ka",
        "sk": "je nie som na v s z do že čo ako ale môj moja mi ma mne ja on ona prosím ďakujem kde kto mám bol sa si",
        "cs": "je není jsem na v s z do že co jak ale můj moje mi mě já on ona prosím děkuji kde kdo mám byl se si",
    }.items()
}
"""The small words without which hardly anybody writes a sentence, by language: a list of names has none of
them. Left out is what names are joined by (da, de la) and the thanks and greetings that English speakers borrow."""
