"""Sentences of a fixed form: "Si X, Y", "On appelle X Y", "Se trata de X", "Il faut X pour Y", a phrase and its reason ("Lent car X")."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import Question, definition_question, small_first, worded
from notecards.extract.here import Note
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.answers import without_examples
from notecards.extract.romance.frames import spoken_of
from notecards.extract.romance.one_does import one_does
from notecards.extract.romance.phrases import articled
from notecards.extract.romance.presented import arose, reads, so_many, then_was, there_are
from notecards.extract.romance.tables import BY, NOBODY
from notecards.extract.romance.told_to import told_to
from notecards.extract.words import Word, count, words
from notecards.tokens import OPAQUE, Tokens, cut, masked, plain, strip, text, unmarked

_LONGEST_CASE, _LONGEST_RESULT = 22, 25
"""Words."""


def set_form(row: Tokens, antecedent: Tokens, language: Language, note: Note) -> Question | None:
    """The question of a sentence that has one of these forms. antecedent: what a sentence without a subject is about."""
    return (
        one_does(row, language)
        or told_to(row, language)
        or _follows(row, language)
        or _said_when(row, language)
        or _one_calls(row, language)
        or _needed(row, language)
        or _about(row, antecedent, language, note)
        or _also_called(row, antecedent, language, note)
        or _called_so(row, language)
        or _because(row, language)
        or then_was(row, language)
        or arose(row, language)
        or there_are(row, language)
        or so_many(row, language)
        or reads(row, language)
    )


_CASES = ByLanguage(
    NEVER,
    fr=pattern(r"^(?:(?:si|lorsque|quand|dès que)(?!\w)|s['’](?=ils?\s)|lorsqu['’]|dès qu['’]|en (?=cas d)|[àa] chaque fois qu(?:e|['’]))\s?(?=\S)", re.IGNORECASE),
    es=pattern(r"^(?:si|cuando|cada vez que|en cuanto|siempre que)\s(?!bien\s)", re.IGNORECASE),
    it=pattern(r"^(?:se|quando|ogni volta che|(?:non )?appena)\s", re.IGNORECASE),
    pt=pattern(r"^(?:se|quando|sempre que|cada vez que|assim que)\s", re.IGNORECASE),
)  # fmt: skip
_THEN = pattern(r"(?:alors|entonces|allora|então)\s", re.IGNORECASE)
_BACK = frozenset(
    """cela ceci ça c'est cet cette ces celui-ci celle-ci il elle ils elles je nous tu possible besoin nécessaire esto eso ello este esta estos estas ésta éste ésa ése él ella ellos ellas necesario
    posible questo questa questi queste ciò esso essa lui lei necessario possibile isto isso este estes ele eles necessário possível""".split()
)
"""A condition that speaks of one of these is none that stands alone."""
_SAYS = pattern(
    r"^(?:(?:on|nous)\s(?:dit|parle|appelle|note)|se\s(?:dice|llama|habla|denomina)|si\s(?:dice|chiama|parla)|diz-se|chama-se|fala-se)\b",
    re.IGNORECASE,
)


_IS_BECAUSE = pattern(r"(?<!\w)(?:es|c['’]est|è|é)\s(?:porque|que|parce|qu['’]|perché)")
"""Then no condition is set: "Si funciona es porque ..."."""


def _follows(row: Tokens, language: Language) -> Question | None:
    """ "Si le tampon est plein, il est vidé": que se passe-t-il si le tampon est plein ?"""
    whole = masked(row)
    opened = _CASES[language].match(whole)
    if not opened:
        return None
    end = len(whole.rstrip(" .;!"))
    colon = re.search(r"\s?[:;](?=\s)", whole)
    end = colon.start() if colon and colon.start() > opened.end() else end
    commas = list(re.finditer(r",\s", whole[:end]))
    for comma in commas:
        then = _THEN.match(whole, comma.end())
        start = then.end() if then else comma.end()
        if comma is not commas[-1] and _GOES_ON_WITH[language].match(whole, start):
            continue  # "Si el dique cede, y de noche rompe el muro, se inunda": the condition goes on
        whole_apart = (
            len(commas) == 1 and count(whole[opened.end() : comma.start()]) >= 2 and count(whole[start:end]) >= 3
        )
        if whole_apart or clause_of(whole[start:end], language) or _begins_anew(whole, opened.end(), comma, language):
            return _if(row, opened.end(), comma.start(), (start, end), language)
    return None


_GOES_ON_WITH = ByLanguage(NEVER, es=pattern(r"(?:y|e|o|u|ni|pero)\s"))


def _begins_anew(whole: str, begin: int, comma: "re.Match[str]", language: Language) -> bool:
    """Whether a condition is whole before a comma and an article follows it: the verb of what follows need not be known."""
    following = words(whole[comma.end() :])[:1]
    opens = bool(following) and following[0].lower in language.articles
    return opens and clause_of(whole[begin : comma.start()], language) is not None


def _if(row: Tokens, begin: int, comma: int, result: tuple[int, int], language: Language) -> Question | None:
    whole = masked(row)
    case, said = words(whole[begin:comma]), whole[slice(*result)]
    reason = _REASON[language].search(said)
    if reason and count(said[: reason.start()]) >= 3:
        result = (result[0], result[0] + reason.start())
    if (
        _IS_BECAUSE.search(whole[begin:comma])
        or _SAYS.match(said)
        or not 2 <= count(said) <= _LONGEST_RESULT
        or not _stands_alone(case, language)
    ):
        return None
    condition = small_first(cut(row, 0, comma))
    if re.match("a chaque", plain(condition)):  # capitals lose their accents
        condition = (*text("à"), *cut(condition, 1))
    return Question(worded(language.questions["condition"], subject=condition), result)


def _stands_alone(case: list[Word], language: Language) -> bool:
    """Whether a condition names what it is about: something with an article, a name, a plural."""
    if any(not word.text.strip(OPAQUE) for word in case) and len(case) <= _LONGEST_CASE:
        return not any(word.lower in _BACK for word in case[:3])
    if len(case) > 2 and (case[0].lower, case[1].lower) in (("il", "fait"), ("il", "y"), ("il", "n'y"), ("no", "hay")):
        return True
    if not 2 <= len(case) <= _LONGEST_CASE or any(word.lower in _BACK for word in case[:3]):
        return False
    elided = any(re.match(r"l['’]\w", word.lower) for word in case)
    bare = len(case) <= 4 and len(case[0].text) > 3 and not any(word.lower in language.function for word in case)
    return (
        elided
        or bare
        or any(
            word.lower in language.articles
            or word.text[:1].isupper()
            or word.lower.endswith("s")
            or not word.text.isalpha()
            for word in case
        )
    )


_SAID_WHEN = ByLanguage(
    NEVER,
    fr=pattern(r"^(?P<say>on dit|nous disons|on dira) (?P<that>qu(?:e\s|['’])[^;:]{6,90}?),? (?P<if>(?:si|s['’]ils?|lorsque|lorsqu['’]|quand)(?:\s|(?<=['’]))[^;:]+)$", re.IGNORECASE),
    es=pattern(r"^(?P<say>se dice|decimos|diremos|se dirá) (?P<that>que\s[^;:]{6,90}?),? (?P<if>(?:si|cuando)\s[^;:]+)$", re.IGNORECASE),
)  # fmt: skip


def _said_when(row: Tokens, language: Language) -> Question | None:
    """ "On dit qu'un graphe est connexe si ...": quand dit-on qu'un graphe est connexe ?"""
    found = _SAID_WHEN[language].match(masked(row).rstrip(" .;!"))
    if not found or count(found["if"]) < 3 or any(word.lower in _BACK for word in words(found["that"])[1:3]):
        return None
    return Question(worded(language.questions["said when"], subject=cut(row, *found.span("that"))), found.span("if"))


_CALLED = ByLanguage(
    NEVER,
    fr=pattern(r"^(?:on|nous) (?P<verb>appelle|nomme|appelons|nommons) (?P<term>(?!(?:le|la|les|un|une|ce|cette|cela|ça|l['’])\W)[^,;:]{2,60}?),? (?P<what>(?:le|la|les|un|une|des|tout|toute|toutes|tous)\s[^;:]+|l['’][^;:]+)$", re.IGNORECASE),
    es=pattern(r"^(?:se (?:les? )?)?(?P<verb>llama|denomina|conoce como|llamamos|denominamos|llamaremos) (?P<term>(?!(?:el|la|los|las|un|una|así)\s)[^,;:]{2,60}?(?<!\sde)(?<!\sen)),? (?:(?P<what>al\s[^;:]+|a (?:la|los|las|un|una|todo|toda|aquel|aquella)\s[^;:]+)|(?P<that>(?:el|la|los|las)\s[^;:]+))$", re.IGNORECASE),
    it=pattern(r"^si (?P<verb>chiama|definisce|dice) (?P<term>(?!(?:il|lo|la|i|gli|le|un|una|così|che)\s)[^,;:]{2,60}?),? (?P<what>(?:il|lo|la|i|gli|le|un|una|ogni)\s[^;:]+|l['’][^;:]+)$", re.IGNORECASE),
    pt=pattern(r"^(?P<verb>chama-se|denomina-se) (?P<term>(?!(?:o|a|os|as|um|uma|assim)\s)[^,;:]{2,60}?),? (?P<what>(?:ao|à|aos|às|o|a|os|as|um|uma)\s[^;:]+)$", re.IGNORECASE),
)  # fmt: skip


_ONE_DOES_SO = {"llamamos": "llama", "llamaremos": "llama", "denominamos": "denomina"}


def _one_calls(row: Tokens, language: Language) -> Question | None:
    """ "On appelle dol la manœuvre qui trompe": qu’appelle-t-on dol ?"""
    found = _CALLED[language].match(masked(row).rstrip(" .;!"))
    if not found or count(found["what"] or found["that"]) < 3 or count(found["term"]) > 6:
        return None
    form = "one calls to" if found["what"] and "one calls to" in language.questions else "one calls"
    verb = _ONE_DOES_SO.get(found["verb"].lower(), found["verb"].lower())
    front = worded(language.questions[form], verb=text(verb), subject=cut(row, *found.span("term")))
    return Question(front, found.span("what" if found["what"] else "that"), defining=True)


_ALSO_CALLED = ByLanguage(
    NEVER,
    fr=pattern(r"^(?:(?:(?:il|elle|ils|elles)\s)?(?:(?:est|sont)\s)?(?:(?:aussi|également|parfois|souvent)\s(?:appelée?s?|nommée?s?|dénommée?s?|connue?s?\ssous\sle\snom\sd(?:e\s|['’]))|(?:appelée?s?|nommée?s?)\s(?:aussi|également|parfois)\s)|on\s(?:l['’]|les\s)(?:appelle|nomme)\s(?:aussi\s|également\s)?)\s?(?P<name>[^,;:]+)$", re.IGNORECASE),
    es=pattern(r"^(?:(?:también|además)\s(?:(?:es|son|se\s(?:le\s|les\s|lo\s|la\s|los\s|las\s)?)\s?)?(?:conocen?|llaman?|denominan?|conocid[oa]s?|llamad[oa]s?|denominad[oa]s?)|se\s(?:le|les|lo|la|los|las)\s(?:conoce|llama|denomina)(?:\stambién)?|(?:conocid[oa]s?|llamad[oa]s?|denominad[oa]s?)\stambién|se\s(?:conocen?|llaman?|denominan?)\stambién)\s(?:como\s|por el nombre de\s)?(?P<name>[^,;:]+)$", re.IGNORECASE),
    it=pattern(r"^(?:è\s|sono\s|viene\s)?(?:(?:anche|spesso)\s(?:chiamat|dett|conosciut|not)[oaie]|(?:chiamat|dett|conosciut|not)[oaie]\sanche)\s(?:come\s)?(?P<name>[^,;:]+)$", re.IGNORECASE),
    pt=pattern(r"^(?:é\s|são\s)?(?:também\s(?:chamad|conhecid|denominad)[oa]s?|(?:chamad|conhecid|denominad)[oa]s?\stambém)\s(?:como\s|de\s|por\s)?(?P<name>[^,;:]+)$", re.IGNORECASE),
)  # fmt: skip


def _also_called(row: Tokens, antecedent: Tokens, language: Language, note: Note) -> Question | None:
    """ "También llamado pulso", said of a thing: what is it called too?"""
    found = _ALSO_CALLED[language].match(masked(row).rstrip(" .;!"))
    if not found or not antecedent or not 1 <= count(found["name"]) <= 8 or words(found["name"])[0].lower in BY:
        return None
    subject = _AS_KNOWN[language](articled(antecedent, language, note))
    return Question(worded(language.questions["alias"], subject=subject), found.span("name"))


def _as_it_is(named: Tokens) -> Tokens:
    return named


def _with_a(named: Tokens) -> Tokens:
    """ "se conoce [al pulso]": what a thing is called is asked with the preposition of Spanish objects."""
    el = words(plain(named))[0].lower == "el"
    return (*text("al " if el else "a "), *(cut(named, 3) if el else named))


_AS_KNOWN = ByLanguage(_as_it_is, es=_with_a)
_NEEDED = ByLanguage(
    NEVER,
    fr=pattern(r"^il faut (?P<what>(?!qu)[^,;:]{4,120}?),? (?P<for>(?:pour|afin d)[^,;:]+)$", re.IGNORECASE),
    es=pattern(r"^(?:es necesari[oa]|son necesari[oa]s|hace falta|hacen falta) (?P<what>(?!que\b)[^,;:]{4,120}?),? (?P<for>(?:para|a fin de)\s[^,;:]+)$", re.IGNORECASE),
    it=pattern(r"^(?:è necessari[oa]|occorre|serve|ci vuole) (?P<what>(?!che\b)[^,;:]{4,120}?),? (?P<for>per\s[^,;:]+)$", re.IGNORECASE),
    pt=pattern(r"^é (?:preciso|necessári[oa]) (?P<what>(?!que\b)[^,;:]{4,120}?),? (?P<for>para\s[^,;:]+)$", re.IGNORECASE),
)  # fmt: skip
_AIM = pattern(r"(?<!\w)(?:pour|para|per|afin)(?!\w)", re.IGNORECASE)


def _needed(row: Tokens, language: Language) -> Question | None:
    """ "Il faut un arbitre pour choisir": que faut-il pour choisir ?"""
    found = _NEEDED[language].match(masked(row).rstrip(" .;!"))
    if not found or len(_AIM.findall(found.group())) > 1 or count(found["what"]) < 2 or count(found["for"]) < 3:
        return None
    rest = cut(row, *found.span("for"))
    return Question(worded(language.questions["needed"], subject=rest), found.span("what"))


_IT_IS = ByLanguage(
    NEVER,
    fr=pattern(r"^(?:il s['’]agit (?:d['’]|de\s)|c['’]est\s(?=(?:un|une|le|la)\s|l['’])|ce sont\s(?=(?:des|les)\s))(?P<what>(?:un|une|l['’]|la|le|les)(?:\s|(?<=['’]))[^;:]+|(?:du|des)\s[^;:]+)$", re.IGNORECASE),
    es=pattern(r"^se trata (?:de |del )(?P<what>(?:un|una|el|la|los|las|unos|unas)\s[^;:]+)$", re.IGNORECASE),
    it=pattern(r"^si tratta di (?P<what>(?:un|una|uno)\s[^;:]+|un['’][^;:]+)$", re.IGNORECASE),
    pt=pattern(r"^trata-se de (?P<what>(?:um|uma)\s[^;:]+)$", re.IGNORECASE),
)  # fmt: skip


_IT_IS_WHEN = ByLanguage(
    NEVER, fr=pattern(r"c['’]est\s(?P<when>(?:quand|lorsqu(?:e\s|['’]))[^,;:]{12,})", re.IGNORECASE)
)


def _about(row: Tokens, antecedent: Tokens, language: Language, note: Note) -> Question | None:
    """ "Il s’agit d’un contrat réel" under the name of a contract says what that is."""
    found = _IT_IS[language].match(masked(row).rstrip(" .;!"))
    when = _IT_IS_WHEN[language].match(masked(row).rstrip(" .;!")) if antecedent else None
    if when:
        return Question(worded(language.questions["spoken of"], subject=spoken_of(antecedent)), when.span("when"))
    if not found or count(found["what"]) < 2 or not antecedent or plain(antecedent).lower() in NOBODY:
        return None
    antecedent = articled(antecedent, language, note)
    if masked(row).lower().startswith("ce sont") and words(plain(antecedent))[0].lower not in language.articles:
        several = (*text("les "), *small_first(antecedent))
        return Question(
            worded(language.questions["definition plural"], subject=several), found.span("what"), defining=True
        )
    return Question(definition_question(antecedent, found["what"], language), found.span("what"), defining=True)


_SO = ByLanguage[tuple[re.Pattern[str], ...]](
    (),
    fr=(
        pattern(r"^[^,;:]{3,60}?\s(?:s['’]appelle|se nomme|est appelée?|est nommée?)\s(?P<term>[^,;:]{3,50}?)\s?:\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
        pattern(r"^on\sdéfinit\s(?P<term>(?:les?\s|la\s|l['’])[^,;:.]{3,50}?)\scomme\s(?:étant\s)?(?P<what>[^;:]{12,})$", re.IGNORECASE),
        pattern(r"(?:^|:\s)(?P<term>[^,;:.]{3,50}?)\s?:?\s(?:se définit comme|est définie?s? comme)\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
    ),
    es=(
        pattern(r"^[^,;:]{3,60}?\sse\s(?:conocen? como|llaman?|denominan?)\s(?P<term>[^,;:]{3,50}?):\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
        pattern(r"^se\sdefinen?\s(?:a\s)?(?P<term>(?:el|la|los|las)\s[^,;:.]{3,50}?)\scomo\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
        pattern(r"(?:^|:\s)(?P<term>[^,;:.]{3,50}?):?\sse\sdefinen? como\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
    ),
    it=(
        pattern(r"^[^,;:]{3,60}?\ssi\s(?:chiama|definisce)\s(?P<term>[^,;:]{3,50}?):\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
        pattern(r"(?:^|:\s)(?P<term>[^,;:.]{3,50}?):?\s(?:si definisce|è definit[oa]) come\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
    ),
    pt=(
        pattern(r"^[^,;:]{3,60}?\s(?:se\schama|chama-se)\s(?P<term>[^,;:]{3,50}?):\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
        pattern(r"(?:^|:\s)(?P<term>[^,;:.]{3,50}?):?\s(?:se define|define-se|é definid[oa]) como\s(?P<what>[^;:]{12,})$", re.IGNORECASE),
    ),
)  # fmt: skip


def _called_so(row: Tokens, language: Language) -> Question | None:
    """ "Ce problème s'appelle famine : un processus attend ...", "La entropía se define como ...": what that is."""
    whole = masked(row).rstrip(" .!")
    found = next((one for form in _SO[language] if (one := form.search(whole))), None)
    if not found or words(found["term"])[0].lower in language.pronouns - language.articles:
        return None
    term = unmarked(strip(cut(row, *found.span("term"))))
    return Question(
        definition_question(
            small_first(term) if words(plain(term))[0].lower in language.articles else term, found["what"], language
        ),
        without_examples(whole, *found.span("what")),
        defining=True,
    )


_REASON = ByLanguage(
    NEVER,
    fr=pattern(r",?\s(?:car\s|parce qu(?:e\s|['’])|puisqu(?:e\s|['’]))"),
    es=pattern(r",?\s(?:porque|ya que|puesto que|pues)\s"),
    it=pattern(r",?\s(?:perché|poiché|dato che)\s"),
    pt=pattern(r",?\s(?:porque|já que|pois|uma vez que)\s"),
)  # fmt: skip
_BUT = pattern(r"^(?:mais|pero|ma|mas|donc|así que|quindi)\s", re.IGNORECASE)


def _because(row: Tokens, language: Language) -> Question | None:
    """ "Simple mais lent car tout attend": a phrase without a verb, and its reason."""
    whole = masked(row).rstrip(" .;!")
    found = _REASON[language].search(whole)
    if not found:
        return None
    but = _BUT.match(whole)
    phrase = whole[but.end() if but else 0 : found.start()]
    opened = words(phrase)[:1]
    if not opened or not _states_bare(phrase, language) or opened[0].lower in language.function - language.articles:
        return None
    if count(whole[found.end() :]) < 2:
        return None
    said = small_first(strip(cut(row, but.end() if but else 0, found.start()), " ,"))
    return Question(worded(language.questions["why said"], subject=said), (found.end(), len(whole)))


def _states_bare(phrase: str, language: Language) -> bool:
    """Whether what stands before its reason is a phrase of a few words, without a verb, a comma or a sign."""
    bare = 1 <= count(phrase) <= 9 and not re.search(r"[,;:=<>→⇒()+?]", phrase)
    return bare and clause_of(phrase, language) is None
