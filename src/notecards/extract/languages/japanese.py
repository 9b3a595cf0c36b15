"""What is known of Japanese."""

from notecards.extract.languages.language import Language, words_of

JAPANESE = Language(
    code="ja",
    function=words_of(
        "の は が を に で と も へ や か から まで より です ます する した いる ある この その れる こと もの ため"
    ),
    copulas=("とは", "は"),
    pronouns=words_of("これ それ あれ この その"),
    interrogatives=words_of("何 なぜ どう いつ どこ 誰 どの どれ"),
    metadata=words_of("出典 著者 日付 リンク タグ メモ 参考 参考文献"),
    plans=("todo", "明日", "あとで", "要復習", "目標", "予定"),
    chatter=("私は", "面白い", "難しい", "わからない", "見た", "読んだ"),
    questions={
        "definition": "{}とは何ですか？",
        "definition plural": "{}とは何ですか？",
        "definition clause": "{}とはどういう意味ですか？",
        "steps": "{}：{n}つの手順は？",
        "list": "{}：{n}つは何ですか？",
        "cell": "{}の{header}は何ですか？",
        "cell plain": "{}：{header}？",
        "points": "{}（{n}点）",
    },
    spaced=False,
)
