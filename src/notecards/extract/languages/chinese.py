"""What is known of Chinese."""

from dataclasses import replace

from notecards.extract.languages.han import traditional
from notecards.extract.languages.language import Language, words_of

_DEFINING = """是指 指的是 就是 即是 是 指 意指 意味着 意思是 等于 等价于 相当于 等同于 = ＝ 称为 称作 称之为 在于 叫做 叫作 叫 被称为 又称为 又称 又叫 也称 也叫 亦称 简称为 简称 俗称
记为 记作 被记为 即 定义为 被定义为 读作 变为 变成 成为 化为 转化为 转换为 转变为 作为 标志着 代表 代表着 全称 主张 认为"""
_PLACES = "位于 分布于 分布在 坐落于 定位于 定位在 发生于 发生在 附着于 附着在 定都 建都于 运行在 运行于 工作在 工作于 存在于 集中于 集中在 存储在 存放在 储存于 储存在 保存在 起始于 起于 止于 终止于"
_SOURCES = "始于 终于 始自 来自 来自于 来源于 起源于 源于 源自 发源于 出自 好发于 多见于 常见于 见于 适用于 用于 用作 应用于 作用于 依赖于 依赖 取决于 归功于 归因于 基于 建立在 受限于 隶属于 属于 等于 大于 小于 不小于 不大于 高于 低于 多于 少于 早于 晚于 优于 有利于 有助于 不利于 致力于 服务于 依附于 从属于 区别于 受制于 服从于"
_PARTS = "分为 分成 划分为 可分为 包括 包含 含有 涵盖 囊括 涉及 由此分为"
_HAVING = "具有 具备 拥有 带有 富含 缺乏 缺少 没有 有"
_EFFECTS = "使得 致使 促使 使 令"
_DOING = """负责 提供 表示 描述 决定 支持 使用 实现 控制 存储 储存 采用 允许 防止 保证 占用 导致 产生 连接 转发 解析 发送 返回 引起 造成 引发 诱发 促进 抑制 激活 灭活 阻断 阻滞 阻止 阻碍
增加 减少 降低 升高 提高 增强 减弱 加快 减慢 加速 延缓 扩张 收缩 扩大 缩小 扩展 缩短 延长 改变 改善 调整 影响 调节 调控 维持 保持 稳定 平衡 参与 介导 介绍 形成 构成 组成 合成 分解 水解 氧化 还原 催化 转化 转运 运输
传递 传导 传输 传送 接收 接受 获取 获得 得到 取得 释放 分泌 吸收 重吸收 排出 排泄 摄取 消耗 结合 识别 募集 招募 攻击 破坏 损伤 损害 保护 修复 治疗 预防 诊断 缓解 减轻 加重 清除 消除 去除 中和 拮抗 对抗 竞争 刺激 兴奋
诱导 启动 终止 触发 检测 测量 测定 监测 反映 反应 显示 表明 说明 证明 揭示 体现 规定 确定 确立 确认 明确 承认 强调 提出 主张 建立 成立 创立 创建 创办 设立 制定 颁布 通过 签订 签署 废除 取消 推翻 发动 领导 推动 推行 实行
实施 执行 出现 呈现 开展 开辟 开创 结束 废止 爆发 占领 攻占 统一 征服 击败 战胜 打败 召开 举行 举办 发布 宣布 宣告 割让 侵占 屠杀 剥夺 勒索 奴役 操纵 垄断 瓜分 迫使 下令 挽救 扭转 赔偿 赔款 开放 发明 发现 撰写 编写 著有 编纂 继承 发展 巩固 加强 削弱 打击 打破 限制 禁止 要求 享有 承担 行使 履行 违反 侵犯 侵害
适用 满足 遵循 遵守 服从 符合 违背 处理 管理 分配 调度 执行 计算 比较 排序 查找 搜索 遍历 插入 删除 更新 修改 读取 写入 输出 输入 加载 编译 解释 运行 调用 访问 请求 响应 监听 绑定 封装 继承 重写 重载 抛出 捕获 存放 保存
记录 标识 标记 区分 选择 匹配 替换 生成 构造 创建 销毁 初始化 声明 定义 引用 指向 指定 隔离 共享 同步 加密 解密 压缩 编码 解码 映射 转换 转为 拆分 合并 划分 分割 过滤 屏蔽 避免 解决 优化 简化 提升 学习 训练 预测 估计 拟合
近似 逼近 收敛于 收敛到 趋于 趋向于 满足 经过 穿过 穿越 垂直于 平行于 平分 相交于 覆盖 环绕 包围 包裹 容纳 携带 编码 表达 复制 转录 翻译 剪切 修饰 磷酸化 感染 传播 入侵 逃避 吞噬 杀伤 裂解 溶解 沉积 沉淀 析出 聚集 交换
放出 吸引 排斥 推导 揭开 奠定 开启 孕育 促成 遭受 面临 利用 借助 依靠 依据 借鉴 吸取 反对 批判 宣扬 倡导 提倡 追求 探索 研究 分析 阐明 阐述 论述 总结 归纳 概括 支配 神经支配 供应 引流 汇入 注入 流入 流向 通向 通往 止于
延伸至 延伸到 上升到 下降到 达到 高达 超过 不超过 约占 占据 抵消 补偿 补充 弥补 替代 取代 代替 充当 担任 就任 出任 当选 追随 依次经过 依次为 执掌 颠覆 威胁 危害 妨碍 干扰 干预 协调 组织 动员 号召 团结 联合 扶植 镇压 剥削 掠夺
创造 找到 节省 踏入 传播 推广 普及 否定 肯定 怀疑 相信 信赖 关注 注重 重视 讲求 崇尚 推崇 尊崇 追问 探求 寻找 寻求 赋予 开创 构建 坚持 鼓励 摧毁 解放 平定 平抑 吞并 兼并 收复 抵抗 抵御 反抗 罢黜 废黜 册封 任命 罢免 选举 派遣 远征
淘汰 置换 验证 校验 等待 唤醒 挂起 占有 复用 追究 审理 裁定 判处 没收 拘留 逮捕 起诉 保障 维护 捍卫 拒绝 撤销 转让 继任 捕食 寄生于 分化为 能杀死 杀死 吸附 粘附 黏附 扩散到 扩散 富集 浓缩 稀释 酸化 碱化 排 泌 保 致"""

DEFINING, PLACES, SOURCES = words_of(_DEFINING), words_of(_PLACES), words_of(_SOURCES)
PARTS, HAVING, EFFECTS = words_of(_PARTS), words_of(_HAVING), words_of(_EFFECTS)
_NOUNS_TOO = """组织 反应 平衡 总结 研究 学习 训练 计算 管理 执行 输入 输出 编码 表达 传播 治疗 诊断 预防 运行 记录 声明 定义 映射 分析 引用 同步 稳定 兴奋 代替 比较 排序 查找 搜索 遍历 检测 测量 监测 测定 响应 请求 访问 调用 绑定
调度 分配 处理 编译 解释 竞争 统一 开放 发展 介绍 显示 说明 证明 表明 要求 规定 主张 强调 反映 体现 否定 肯定 怀疑 关注 维护 保障 抵抗 选举 验证 校验 等待 置换 占有 远征 共享 任命 继任 转让 学习 预测 估计 拟合 近似 归纳 概括 探索 追求 协调 联合 供应 感染 交换 保护 修复 刺激 复制 转录 翻译 修饰 限制 加强 巩固 继承 领导 通过 认为 代表
标识 标记 选择 匹配 生成 构造 转换 合并 划分 过滤 优化 简化 提升 应用 使用 结合 运输 传输 传递 传导 分泌 吸收 重吸收 合成 氧化 还原 水解 分解 调节 调控 控制 存储 储存 支持 描述 保证 需要 影响 占有 激活 抑制 识别 变成 作为 组成 构成 形成"""
DOING = words_of(_DOING) - {
    "排",
    "泌",
    "保",
    "致",
    "通过",
    "组织",
    "平衡",
    "反应",
    "稳定",
    "兴奋",
    "学习",
    "经过",
    "依据",
}
NOUNS_TOO = words_of(_NOUNS_TOO)
"""Verbs that are nouns as often: what stands before them may belong to the same name."""
VERBS = DEFINING | PLACES | SOURCES | PARTS | HAVING | EFFECTS | DOING

_ADVERBS = """可以 可能 可 能够 能 会 应该 应当 应 必须 需要 需 须 常常 常 通常 一般 主要 大多 多 也 都 还 均 已经 已 将 要 不会 不能 不得 不可 不 只能 只 仅 往往 容易 易 直接 间接 进一步 进而 就 则 才 又 再 共同 最终 大约 约 总 同时
先 后 首先 然后 随后 最后 逐渐 逐步 迅速 显著 明显 特异性 选择性 不可逆地 可逆地 广泛 强烈 严格 彻底 正式 初步 相互 互相 分别 依次 共 便 全 皆 曾 被动 主动 自动 自发 是否 沉重 充分 全面 深刻 深入 积极 严重 极大地 极大 大大 有力地 有力 有效 不断 迅即 重新 首次 第一次 公开 秘密 坚决 努力 有权 无权 依法 不宜 宜 不应该 不应 不该 不要 不再 不必 切勿 勿 从不 并不 并未 并非仅 并非 未必 未 必须 必然 必定 一定 必 仿佛 好像 似乎 各自 各 均可 亦可 亦 仍然 仍 始终 多次 屡次 不过 终于 渐渐 日益"""
_CHANGES = """升高 降低 增加 减少 增高 下降 上升 加快 减慢 变快 变慢 扩张 收缩 减弱 增强 不变 变号 相等 相同 不等 不同 缺乏 不足 旺盛 受损 丧失 延长 缩短 增多 增大 减小 变大 变小 变高 变低 加重 减轻 消失 停止 高 低 强 弱 大 小 快 慢 多 少 长 短
变长 变短 正交 平行 垂直 收敛 发散 可导 连续 可逆 不可逆 可积 有界 单调递增 单调递减 线性相关 线性无关 失活 苍白 肿大 萎缩 坏死 增生 阳性 阴性 正常 异常"""
ADVERBS, CHANGES = words_of(_ADVERBS), words_of(_CHANGES)
"""CHANGES: what is said of a thing without an object, states and changes of them."""

_FACETS = """原因 主要原因 根本原因 直接原因 意义 历史意义 影响 作用 历史作用 特点 主要特点 特征 基本特征 特性 性质 优点 缺点 优势 劣势 优缺点 不足 局限 局限性 背景 历史背景 条件 历史条件 过程 经过 结果 后果 成果 成就 教训 启示 经验 目的 目标 任务 内容
主要内容 措施 方法 步骤 流程 分类 类型 种类 组成 结构 成分 功能 用途 应用 应用场景 适用范围 适用场景 场景 原则 基本原则 原理 基本原理 工作原理 机制 作用机制 定义 概念 本质 核心 要素 构成要件 要件 效力 主体 客体 对象 症状 临床表现 表现 临床
体征 病因 诱因 诊断 治疗 预后 预防 并发症 检查 辅助检查 实验室检查 鉴别诊断 发病机制 病理 病理生理 病理变化 输入 输出 来源 去路 参数 公式 单位 范围 代表 代表人物 人物 代表作 纲领 主张 口号 标志 性能 复杂度 时间复杂度 空间复杂度 激活物 抑制物 抑制剂
激动剂 拮抗剂 受体 配体 底物 产物 原料 部位 位置 场所 形式 方式 途径 手段 注意事项 前提 依据 标准 指标 区别 联系 关系 异同 例外 职能 职责 权利 义务 不良反应 副作用 禁忌 禁忌症 适应症 适应证 禁忌证 药理作用 用法 定义域 值域 奇偶性 周期性 单调性 经济 政治 文化 军事 外交 思想 教育 政治纲领 经济纲领 阶级基础 理论基础 主要矛盾 革命对象 革命任务 领导力量
社会 指导思想 基本内容 组成部分 影响因素 危险因素 好发部位 传播途径 贡献 主要贡献 成就 主要成就 评价 地位 历史地位 观点 主要观点 弊端 缺陷 危害 好处 坏处 必要条件 充分条件 适用条件 触发条件 生效条件 作品 著作 代表作品 失败原因 失败的原因 根本目的 主要目的 直接目的 求法 解法 成功原因 胜利的原因 核心思想 主要思想 时间 地点 性质 格式 语法 语义 默认值 返回值 端口 层次 协议 数据结构 解决方法 解决办法 解决方案 应对措施"""
FACETS = words_of(_FACETS)
"""Labels that name a side of what they stand under: "病因" is the cause of the illness above it."""

CHINESE = Language(
    code="zh",
    function=words_of(
        "的 是 在 和 了 有 不 这 那 与 或 及 也 就 都 而 但 为 以 于 被 把 从 到 对 中 上 下 之 其 它 他 她 们 我 你 一 个 等"
    ),
    copulas=tuple(sorted(DEFINING, key=len, reverse=True)),
    verbs={verb: verb for verb in sorted(VERBS - DEFINING)},
    pronouns=words_of("它 它们 这 那 该 此 其 他 她 我们 我"),
    negations=words_of("不 没 无 非 未"),
    interrogatives=words_of("什么 为什么 怎么 如何 哪 哪些 哪个 何时 多少 谁"),
    numbers={"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7},
    metadata=words_of("参考书 教材名 课本 任课教师 授课教师 教师 考核方式 考核 成绩 学分 上课时间 来源 作者 日期 链接 标签 备注 参考 参考资料 参考文献 出处 书籍 教材 老师 讲师 课程 页码 状态 图 图片 笔记 更新 更新时间 创建时间 原文 原文链接 转载 视频 微信 公众号 邮箱"),
    generic=words_of("简介 概述 概论 绪论 导论 总结 小结 笔记 学习笔记 复习 复习笔记 重点 重点梳理 知识点 例子 示例 举例 例题 定义 其他 其它 章 节 目录 前言 引言 介绍 基本概念 概念 内容 正文 附录 参考 参考资料 参考文献 补充 问题 思考题 习题 练习 注 注意 说明"),
    plans=(
        "待办", "todo", "明天", "作业", "继续看", "以后再", "之后再", "需要复习", "要复习", "记得", "目标：", "目标:", "计划：", "计划:", "还没看", "下周",
        "下次", "有空", "打算", "准备看", "准备学", "今天要", "待补充", "待完善", "未完待续", "学习目标",
    ),
    chatter=(
        "我觉得", "我今天", "我想", "我的", "哈哈", "今天看了", "今天学", "看完了", "看了", "学完了", "读完了", "好难", "没看懂", "看不懂", "不太懂", "不懂", "有点困", "开始看",
        "个人觉得", "个人认为", "感觉很", "真的很", "好累", "终于学", "终于看", "吐槽", "老师说",
    ),
    instructions=words_of("请解释 解释下列 简述 试述 计算 证明 参见 见 请说明 请回答 求"),
    references=("参见", "见第", "详见", "参考："),
    questions={
        "definition": "什么是{}？",
        "definition plural": "什么是{}？",
        "definition clause": "{}是什么意思？",
        "steps some": "{}：第{a}步到第{b}步依次是什么（共{n}步）？",
        "steps": "{}：{n}个步骤依次是什么？",
        "in order": "{}依次是什么？",
        "formula": "{}的公式是什么？",
        "list": "{}有哪些（{n}个）？",
        "chain": "{}：依次是哪{n}个环节？",
        "facet": "{}的{facet}是什么？",
        "facet many": "{}的{facet}有哪些？",
        "facet count": "{}的{facet}有哪些（{n}点）？",
        "names": "{}有哪些？",
        "names count": "{}有哪些（{n}个）？",
        "holds": "{}认为{question}",
        "view": "{}的观点是什么？",
        "deed": "{}的贡献是什么？",
        "who": "{}是谁？",
        "claims": "{}有什么主张？",
        "acts": "{}有什么作用？",
        "acting": "{}的有哪些（{n}个）？",
        "acting one": "{}的是什么？",
        "what is": "{}是什么？",
        "what": "{}什么{after}？",
        "how": "{}怎样的？",
        "where": "{}哪里？",
        "which": "{}哪些？",
        "which of": "{}哪{after}？",
        "few": "{}几{after}？",
        "much": "{}多少{after}？",
        "year": "{}哪一年{after}？",
        "moment": "{}什么时候{after}？",
        "why": "为什么{}？",
        "agent": "什么{after}？",
        "effect": "{}有什么影响？",
        "shows": "{}表示什么？",
        "duty": "{}怎样？",
        "forbidden": "{}做什么？",
        "outcome": "{}，会怎样？",
        "state": "{}怎样？",
        "becomes": "{}会怎样？",
        "relation": "{}有什么关系？",
        "cell": "{}的{header}是什么？",
        "cell plain": "{}：{header}？",
        "points": "{}（{n}点）",
    },
    facets=FACETS,
    spaced=False,
)  # fmt: skip


def _both(table: frozenset[str]) -> frozenset[str]:
    """Words in both scripts."""
    return table | frozenset(map(traditional, table))


TRADITIONAL_CHINESE = replace(
    CHINESE,
    function=_both(CHINESE.function),
    pronouns=_both(CHINESE.pronouns),
    negations=_both(CHINESE.negations),
    interrogatives=_both(CHINESE.interrogatives),
    numbers={**CHINESE.numbers, "兩": 2},
    metadata=_both(CHINESE.metadata),
    generic=_both(CHINESE.generic),
    plans=(*CHINESE.plans, *map(traditional, CHINESE.plans)),
    chatter=(*CHINESE.chatter, *map(traditional, CHINESE.chatter)),
    instructions=_both(CHINESE.instructions),
    references=(*CHINESE.references, *map(traditional, CHINESE.references)),
    questions={form: traditional(wording) for form, wording in CHINESE.questions.items()},
)
"""The same language in its other script: what is asked is worded as the note is written."""
