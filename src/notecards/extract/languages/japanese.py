"""What is known of Japanese."""

from notecards.extract.languages.language import Language, words_of

JAPANESE = Language(
    code="ja",
    function=words_of(
        "の は が を に で と も へ や か から まで より です ます する した いる ある この その れる こと もの ため"
    ),
    pronouns=words_of("これ それ あれ この その"),
    interrogatives=words_of("何 なぜ どう いつ どこ 誰 どの どれ"),
    numbers={"二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7},
    metadata=words_of("出典 著者 日付 リンク タグ メモ 参考 参考文献 更新日 作成日 講義 教科書 資料"),
    generic=words_of("具体例 概要 はじめに まとめ 目次 用語 用語集 例 補足 おわりに 導入 ノート 第 章 節 その他 基本"),
    plans=("todo", "明日", "あとで", "後で", "要復習", "目標：", "目標:", "予定", "次回", "宿題", "今度"),
    chatter=("私は", "面白い", "面白かった", "難しい", "難しかった", "わからない", "分からない", "見た。", "読んだ", "疲れた", "と思う", "頑張"),
    references=("参照", "詳しくは"),
    facets=words_of("""意味 特徴 原因 症状 治療 治療法 診断 検査 予防 目的 利点 欠点 長所 短所 役割 機能 働き 作用 副作用 種類 分類 構造 構成 性質 定義 背景 結果 影響 意義 場所 位置 方法 手順 用途 条件 要件 効果 要因
メリット デメリット 仕組み 原理 公式 単位 範囲 内容 主な症状 主な原因 関係 違い 例外"""),
    questions={
        "definition": "{}とは何ですか？",
        "definition plural": "{}とは何ですか？",
        "definition clause": "{}とはどういう意味ですか？",
        "called": "{}を何といいますか？",
        "is": "{}何ですか？",
        "what": "{}何{after}か？",
        "of topic": "{}は何{after}か？",
        "where": "{}どこ{after}か？",
        "when": "{}いつ{after}か？",
        "facet": "{}の{facet}は何ですか？",
        "facet many": "{}の{facet}は何ですか？",
        "facet count": "{}の{facet}は何ですか（{n}つ）？",
        "what is": "{}は何ですか？",
        "names": "{}には何がありますか？",
        "names count": "{}には何がありますか（{n}つ）？",
        "chain": "{}：順に{n}つの段階は何ですか？",
        "steps": "{}：{n}つの手順は？",
        "list": "{}：{n}つは何ですか？",
        "cell": "{}の{header}は何ですか？",
        "cell plain": "{}：{header}？",
        "points": "{}（{n}点）",
    },
    spaced=False,
)  # fmt: skip
