"""Sentences that present something: "C'est en 1792 que ...", "En 1947 estalla ...", "Il existe deux types de ...", "La devise est : ..."."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import Question, capital, small_first, worded
from notecards.extract.here import Note
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.questions import Romance
from notecards.extract.romance.tables import BACK, TIME
from notecards.extract.romance.tongues import IS, TONGUE, french_and_spanish, of_gender
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_THEN_WAS = ByLanguage(
    NEVER,
    fr=pattern(r"^en (?P<when>1\d{3}|20\d\d),? (?:c['’]est|c['’]était|ce fut|ce sont|il y a|il y eut|eut lieu|a lieu) (?P<what>(?:le|la|les|un|une|des)\s[^;:]+|l['’][^;:]+)$", re.IGNORECASE),
    es=pattern(r"^en (?P<when>1\d{3}|20\d\d),? (?:fue|es|tuvo lugar|tiene lugar|se produjo|se produce|ocurrió|ocurre|estalló|estalla|hubo|hay) (?P<what>(?:el|la|los|las|un|una)\s[^;:]+)$", re.IGNORECASE),
)  # fmt: skip


def then_was(row: Tokens, language: Language) -> Question | None:
    """ "En 1947, c'est la rupture": que s'est-il passé en 1947 ?"""
    found = _THEN_WAS[language].match(masked(row).rstrip(" .;!"))
    if not found or count(found["what"]) < 2:
        return None
    return Question(worded(language.questions["happened"], subject=text(found["when"])), found.span("what"))


_AROSE = ByLanguage(
    NEVER,
    fr=pattern(
        r"^(?P<when>(?:en|au|à la fin du|au début du|au milieu du|vers|dès|le)\s[^,;:]{2,40}?),? (?P<verb>naît|naquit|apparaît|apparut|apparaissent|éclate|éclata|éclatent|commence|commença|débute|débuta|meurt|mourut|s['’]achève|s['’]ouvre|s['’]ouvrit|se réunit|a lieu|eut lieu|ont lieu|émerge|survient|(?:est|sont|fut|furent) (?:créée?s?|crée|fondée?s?|signée?s?|adoptée?s?|votée?s?|proclamée?s?|promulguée?s?|instaurée?s?|publiée?s?|ouverte?s?|inaugurée?s?|abolie?s?|élue?s?|nommée?s?|conclue?s?|lancée?s?))\s"
        r"(?P<who>(?:le|la|les|un|une|des)\s[^,;:.()]+?|l['’][^,;:.()]+?)(?=\s(?:qui|que|où|dont|et|car|pour|afin)\s|$|[,;:(])", re.IGNORECASE
    ),
    es=pattern(
        r"^(?P<when>(?:en|a principios de|a principios del|a finales de|a finales del|a mediados de|a mediados del|hacia|desde|durante|el)\s[^,;:]{2,40}?),? (?P<verb>surgen?|surgió|surgieron|nacen?|nació|nacieron|aparecen?|apareció|aparecieron|comienza|comenzó|comenzaron|empieza|empezó|empezaron|estalla|estalló|termina|terminó|muere|murió|"
        r"se (?:funda|fundó|fundaron|crea|creó|crearon|firma|firmó|firmaron|produce|produjo|produjeron|celebra|celebró|celebraron|inicia|inició|aprueba|aprobó|promulga|promulgó|proclama|proclamó|establece|estableció)|tiene lugar|tuvo lugar|tuvieron lugar)\s"
        r"(?P<who>(?:el|la|los|las|un|una)\s[^,;:.()]+?)(?=\s(?:que|donde|cuando|y|porque|con|para|en)\s|$|[,;:(])", re.IGNORECASE
    ),
)  # fmt: skip


def arose(row: Tokens, language: Language) -> Question | None:
    """ "A finales del siglo XIX surge el movimiento obrero": when does it arise? The verb stands before what it is said of."""
    found = _AROSE[language].match(masked(row).rstrip(" .;!"))
    if not found or not TIME.search(found["when"]) or not 2 <= count(found["who"]) <= 9:
        return None
    verb, who = text(found["verb"].lower()), strip(cut(row, *found.span("who")), " :")
    template = language.questions["when"].replace("{around}{}", "{verb} {}")
    return Question(worded(template, verb=verb, subject=who), found.span("when"))


_CLEFT = ByLanguage(
    NEVER,
    fr=pattern(r"^c['’](?:est|était) (?:(?:donc|surtout|alors|ainsi|seulement|aussi) )?(?P<when>(?:en|au|à|dans|par|grâce à|pendant)\s[^,;:]{3,50}?) qu(?:e\s|['’]\s?)(?P<rest>[^;:]{10,})$", re.IGNORECASE),
    es=pattern(r"^(?:es|fue|será) (?P<when>(?:en|a|durante|por|gracias a)\s[^,;:]{3,50}?) (?:cuando|donde|que|como)\s(?P<rest>[^;:]{10,})$", re.IGNORECASE),
)  # fmt: skip


def cleft(row: Tokens, language: Language, note: Note) -> tuple[Tokens, Question] | None:
    """ "C'est en 1792 que la République est proclamée" in straight order, and when that was."""
    whole = masked(row).rstrip(" .;!")
    found = _CLEFT[language].match(whole)
    if not found:
        return None
    straight = join((cut(row, *found.span("rest")), cut(row, *found.span("when"))), " ")
    turned = _VERB_FIRST[language].fullmatch(found["rest"])
    finite = turned["verb"].split()[-1].lower() if turned else ""
    passive = finite in TONGUE[language].be
    if turned and (passive if turned["done"] else language.conjugates(finite)):
        return _turned(row, found, turned, straight, language)
    clause = clause_of(masked(straight), language)
    if clause is None or clause.subject[0] or clause.subject[1] == 0 or clause.negated:
        return None
    subject = strip(cut(straight, *clause.subject))
    if words(plain(subject))[0].lower in language.pronouns - language.articles:
        return None
    asked = Romance(clause, straight, subject, note, language).question()
    hides = asked is not None and asked.answer[0] >= len(plain(straight)) - len(found["when"]) - 1
    return (straight, asked) if asked and hides else None


_ASIDE_BEHIND = ByLanguage(
    NEVER,
    es=pattern(r"(?P<who>[^,;:]{3,80}\s[^\W\d_]+), (?P<aside>(?:en|por|para|con|sin|durante|desde|según|a)\s[^,;:]{3,50}), (?P<rest>(?:[^\W\d_]{2,}(?:ar|er|ir)(?:se)?|el|la|los|las|un|una)\s[^;:]+)"),
    fr=pattern(r"(?P<who>[^,;:]{3,80}\s[^\W\d_]+), (?P<aside>(?:en|par|pour|avec|sans|pendant|depuis|selon|dans|à)\s[^,;:]{3,50}), (?P<rest>(?:l['’]|(?:les?|la|une?|des|d['’]|de)\s)[^;:]+)"),
)  # fmt: skip


def aside_first(row: Tokens, language: Language, note: Note) -> tuple[Tokens, Question] | None:
    """ "La ley permite, en ciertos casos, vender la casa": in certain cases, what does it allow?"""
    whole = masked(row).rstrip(" .;!")
    found = _ASIDE_BEHIND[language].fullmatch(whole)
    if not found or not language.conjugates(words(found["who"])[-1].lower):
        return None
    straight = join((cut(row, *found.span("who")), cut(row, *found.span("rest"))), " ")
    clause = clause_of(masked(straight), language)
    subject = strip(cut(straight, *clause.subject)) if clause else ()
    if clause is None or clause.start or not subject or clause.negated:
        return None
    if words(plain(subject))[0].lower in language.pronouns - language.articles:
        return None
    asked = Romance(clause, straight, subject, note, language).question()
    if asked is None or asked.answer[0] < found.end("who"):
        return None
    case = (*capital(cut(row, *found.span("aside"))), *text(", "))
    return straight, Question((*case, *small_first(asked.tokens)), asked.answer, asked.defining)


_VERB_FIRST = ByLanguage(
    NEVER,
    fr=pattern(r"(?P<verb>(?:s['’]|se\s)?[^\W\d_]+)(?P<done>\s[^\W\d_]+[éiut]e?s?)?\s(?P<who>(?:(?:les?|la|une?|des)\s|l['’])[^,;:.()]+)", re.IGNORECASE),
    es=pattern(r"(?P<verb>(?:se\s)?[^\W\d_]+)(?P<done>\s[^\W\d_]+[aií]d[oa]s?)?\s(?P<who>(?:el|la|los|las|un|una)\s[^,;:.()]+)", re.IGNORECASE),
)  # fmt: skip


def _turned(
    row: Tokens, found: "re.Match[str]", turned: "re.Match[str]", straight: Tokens, language: Language
) -> tuple[Tokens, Question] | None:
    """ "C'est dans les villes que naît le mouvement": where is it born? The verb stands before its subject already."""
    first = words(found["when"])[0].lower
    dated = TIME.search(found["when"]) or first in ("pendant", "durante")
    places = ("dans", "à", "au", "en", "a")
    form = "when" if dated else "where" if first in places else "by" if first in ("par", "por") else ""
    if not form or count(turned["who"]) > 10:
        return None
    shift = found.start("rest")
    verb = cut(row, shift, shift + turned.end("done" if turned["done"] else "verb"))
    who = cut(row, shift + turned.start("who"), shift + turned.end("who"))
    template = language.questions[form].replace("{around}{}", "{verb} {}")
    begin = len(plain(straight)) - len(found["when"])
    asked = worded(template, verb=verb, subject=who)
    return straight, Question(asked, (begin, len(plain(straight))))


_THERE_ARE = ByLanguage(
    NEVER,
    fr=pattern(r"^(?:il existe|il y a|on distingue|on compte)\s(?P<things>(?:deux|trois|quatre|cinq|six|sept|\d)\s(?P<noun>[^\W\d_]+)[^:;,.]{0,60}?)\s?:\s(?P<list>[^:;]{5,})$", re.IGNORECASE),
    es=pattern(r"^(?:existen|hay|se distinguen|se conocen|se reconocen)\s(?P<things>(?:dos|tres|cuatro|cinco|seis|siete|\d)\s(?P<noun>[^\W\d_]+)[^:;,.]{0,60}?):\s(?P<list>[^:;]{5,})$", re.IGNORECASE),
)  # fmt: skip
_FEMININE_NOUNS = pattern(
    r"(?:tions|sions|tés|ures|ances|ences|ies|ades|ettes|catégories|formes|sortes|parties|étapes|phases|branches|ciones|siones|dades|tades|as)$"
)


def there_are(row: Tokens, language: Language) -> Question | None:
    """ "Il existe deux types de nullité : absolue et relative": quels sont les deux types de nullité ?"""
    found = _THERE_ARE[language].match(masked(row).rstrip(" .;!"))
    if (
        not found
        or not re.search(r",|\s(?:et|ou|y|o|e)\s", found["list"])
        or not found["noun"].lower().endswith(("s", "x"))
    ):
        return None
    form = of_gender("counted", _FEMININE_NOUNS.search(found["noun"].lower()), language)
    return Question(worded(language.questions[form], subject=cut(row, *found.span("things"))), found.span("list"))


_COUNT = r"(?P<n>(?:unos |unas |más de |environ |plus de |près de )?(?:\d[\d.,]*(?:\s\d{3})*|dos|tres|cuatro|cinco|deux|trois|quatre|cinq)(?: millones de| millions d['e’]\s?)?)\s(?P<things>[^\W\d_]{3,}[sx])"
_SO_MANY = ByLanguage(
    NEVER,
    es=pattern(rf"^(?:(?P<a>en\s[^,;:]{{3,40}}?),?\s)?(?:hay|existen)\s{_COUNT}(?:\s(?P<b>(?:en|por)\s[^,;:]{{3,40}}))?$", re.IGNORECASE),
    fr=pattern(rf"^(?:(?P<a>(?:dans|en|à)\s[^,;:]{{3,40}}?),?\s)?(?:il y a|on compte|il existe)\s{_COUNT}(?:\s(?P<b>(?:dans|en|à|par)\s[^,;:]{{3,40}}))?$", re.IGNORECASE),
)  # fmt: skip


def so_many(row: Tokens, language: Language) -> Question | None:
    """ "En los Alpes hay 4000 glaciares": how many are there?"""
    found = _SO_MANY[language].match(masked(row).rstrip(" .;!"))
    if not found or not (found["a"] or found["b"]):
        return None
    form = of_gender("how many", found["things"].endswith(("as", "ciones", "dades")), language)
    verb = text(_THERE_IS[language])
    place = small_first(cut(row, *found.span("a" if found["a"] else "b")))
    front = worded(language.questions[form], things=text(found["things"]), verb=verb, subject=place)
    return Question(front, found.span("n"))


_THERE_IS = ByLanguage("", fr="y a-t-il", es="hay")
_READS = french_and_spanish(
    pattern(
        r"(?P<what>(?:les?\s|la\s|l['’]|el\s)(?P<noun>mot d['’]ordre|devise|slogan|adage|maxime|formule|principe|thèse|idée|règle|question|lema|consigna|máxima|tesis|idea|principio|regla|fórmula|frase|pregunta|moraleja)(?:\s(?:du|de|des|d['’]|del|fondamentale?|principale?|central[e]?|fundamental|principal)[^:«\"“]{0,60}?)?)\s(?:est|était|fut|es|era|fue|se résume|se resume)(?:\s(?:proclamée?|simple|célèbre|la suivante|le suivant|la siguiente|el siguiente|donc|así))?\s?:\s?(?P<said>[«\"“].{4,}[»\"”])",
        re.IGNORECASE,
    )
)


def reads(row: Tokens, language: Language) -> Question | None:
    """ "La devise de la ville est : « ... »": which is it?"""
    found = _READS[language].fullmatch(masked(row).rstrip(" .;!"))
    if not found or words(found["what"])[-1].lower in BACK:
        return None
    feminine = re.match(r"devise|maxime|formule|thèse|idée|règle|question", found["noun"], re.IGNORECASE)
    form, aux = of_gender("which is", feminine, language), text(IS[language][False])
    subject = small_first(cut(row, *found.span("what")))
    return Question(worded(language.questions[form], aux=aux, subject=subject), found.span("said"))
