"""What is known of Korean."""

from notecards.extract.languages.language import Language, words_of

KOREAN = Language(
    code="ko",
    function=words_of("은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 하다 있다 그 이 저 것 수 등 및 또는 그리고 무엇인가 무엇을"),
    pronouns=words_of("이것 그것 이 그 저"),
    metadata=words_of("출처 저자 날짜 링크 태그 메모 참고 참고문헌 작성일 수정일 강의 교재 자료"),
    generic=words_of("개요 서론 결론 요약 정리 목차 용어 예시 예 기타 소개 기본 개념 내용 노트"),
    plans=("todo", "내일", "나중에", "복습하기", "목표:", "계획:", "할 일", "다음에", "숙제", "과제"),
    chatter=("나는", "재미있", "어렵다", "어려웠", "모르겠", "봤다", "읽었다", "힘들", "생각한다"),
    facets=words_of("특징 원인 증상 치료 진단 검사 예방 목적 장점 단점 역할 기능 작용 부작용 종류 분류 구조 구성 성질 정의 배경 결과 영향 의의 위치 방법 절차 용도 조건 효과 요인 원리 공식 단위 범위 차이점 공통점"),
    questions={
        "definition": "{}: 무엇인가?",
        "definition plural": "{}: 무엇인가?",
        "definition clause": "{}: 무슨 뜻인가?",
        "is": "{} 무엇인가?",
        "what": "{} 무엇을 {after}?",
        "where": "{} 어디에 {after}?",
        "from where": "{} 어디에서 {after}?",
        "when": "{} 몇 년{after}?",
        "of what": "{} 무엇으로 {after}?",
        "facet": "{}의 {facet}: 무엇인가?",
        "facet many": "{}의 {facet}: 무엇이 있는가?",
        "facet count": "{}의 {facet}: 무엇이 있는가 ({n}가지)?",
        "what is": "{}: 무엇인가?",
        "names": "{}: 무엇이 있는가?",
        "names count": "{}: 무엇이 있는가 ({n}가지)?",
        "chain": "{}: {n}단계는 차례로 무엇인가?",
        "steps": "{}: {n}단계는?",
        "list": "{}: {n}가지는?",
        "cell": "{}의 {header}: 무엇인가?",
        "cell plain": "{}: {header}?",
        "points": "{} ({n}가지)",
    },
)  # fmt: skip
