"""What is known of Korean."""

from notecards.extract.languages.language import Language, words_of

KOREAN = Language(
    code="ko",
    function=words_of("은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 하다 있다 그 이 저 것 수 등 및 또는 그리고"),
    pronouns=words_of("이것 그것 이 그 저"),
    metadata=words_of("출처 저자 날짜 링크 태그 메모 참고 참고문헌"),
    plans=("todo", "내일", "나중에", "복습하기", "목표", "계획"),
    chatter=("나는", "재미있", "어렵다", "모르겠", "봤다", "읽었다"),
    questions={
        "definition": "{}: 무엇인가?",
        "definition plural": "{}: 무엇인가?",
        "definition clause": "{}: 무슨 뜻인가?",
        "steps": "{}: {n}단계는?",
        "list": "{}: {n}가지는?",
        "cell": "{}: {header}?",
        "cell plain": "{}: {header}?",
        "points": "{} ({n}가지)",
    },
)
