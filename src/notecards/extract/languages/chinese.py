"""What is known of Chinese."""

from notecards.extract.languages.language import Language, words_of

CHINESE = Language(
    code="zh",
    function=words_of(
        "的 是 在 和 了 有 不 这 那 与 或 及 也 就 都 而 但 为 以 于 被 把 从 到 对 中 上 下 之 其 它 他 她 们 我 你 一 个 等"
    ),
    copulas=("是指", "指的是", "被称为", "称为", "定义为", "是"),
    verbs={
        verb: verb
        for verb in "用于 负责 提供 包括 包含 表示 描述 决定 支持 使用 实现 定义 控制 存储 工作在 位于 采用 具有 允许 防止 保证 需要 占用 导致 产生 属于 分为 连接 转发 解析 发送 返回 占 基于 取决于 依赖".split()
    },
    pronouns=words_of("它 它们 这 那 该 此 其 他 她 我们 我"),
    negations=words_of("不 没 无 非 未"),
    interrogatives=words_of("什么 为什么 怎么 如何 哪 哪些 哪个 何时 多少 谁"),
    numbers={"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7},
    metadata=words_of("来源 作者 日期 链接 标签 备注 参考 参考资料 书籍 教材 老师 课程 页码 状态 图 笔记 时间 地点"),
    generic=words_of("简介 概述 总结 笔记 例子 示例 定义 其他 章 节 目录 前言 介绍 基本概念 特点 问题"),
    plans=(
        "待办",
        "todo",
        "明天继续",
        "明天",
        "作业",
        "继续看",
        "以后再",
        "需要复习",
        "要复习",
        "记得",
        "目标",
        "计划",
        "还没看",
        "下周",
    ),
    chatter=(
        "我觉得",
        "我今天",
        "哈哈",
        "今天看了",
        "看完了",
        "看了",
        "学了",
        "好难",
        "没看懂",
        "不太懂",
        "有点困",
        "开始看",
    ),
    instructions=words_of("请解释 解释下列 简述 说明 计算 证明 参见 见"),
    references=("参见", "见第", "详见"),
    questions={
        "definition": "什么是{}？",
        "definition plural": "什么是{}？",
        "definition clause": "{}是什么意思？",
        "does": "{}{verb}什么？",
        "copula": "{}{aux}什么？",
        "steps": "{}：{n}个步骤依次是什么？",
        "list": "{}：哪{n}个？",
        "cell": "{}的{header}是什么？",
        "cell plain": "{}：{header}？",
        "points": "{}（{n}点）",
    },
    spaced=False,
)
