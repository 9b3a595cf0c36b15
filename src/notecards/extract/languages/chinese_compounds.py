"""Chinese verbs of a stem and where it leads to, 排入, 转运至, or what it ends in, 氧化为, 编译成."""

from itertools import product

from notecards.extract.languages.language import words_of

_MOVING_ONE = words_of(
    "排 流 注 汇 渗 泵 运 转 传 送 返 延 射 滑 滚 落 飞 漂 游 爬 递 装 调 载 推 移 挤 散 漏 沉 浮 逃 迁 退 撤 撒 播 导 引 牵 拉 掉 陷 卷 吹 刮 漫 蔓 伸"
)
_MOVING = words_of(
    """扩展 扩散 释放 分泌 投射 迁移 输送 运输 转运 转移 写入 映射 复制 拷贝 发送 返回 转发 附着 定位 聚集 弥散 播散 切换 跳转 移动 引流 排泄 沉积 泄漏 渗漏 渗透 照射 反射 折射
    过渡 提交 上报 上传 下载 装载 加载 延伸 伸展 传导 传播 传递 扩张 流动 回流 逆流 下降 上升 滴入 输出 输入 汇集 汇聚 集中 分布 分散 堆积 归还 退还 交付 移植 插入 嵌入 连接 链接 挂载 部署 追溯 深入 渗入 涌入 流亡 逃亡 迁徙 迁居 扩大 推广 推进 进军 撤退 出口 销售 运送 派遣 调任 流放 贬谪 传入 传至"""
)
TOWARDS = {
    *(stem + to for stem, to in product(_MOVING_ONE, ("到", "至", "入", "往", "向"))),
    *(stem + to for stem, to in product(_MOVING, ("到", "至", "入", "往", "向"))),
} - words_of(
    "导入 导向 转向 推至 引至 引入 传入 调入 装入 陷入 移至 移到 流入 流向 注入 汇入 渗入 转至 游往 延至 推到 引到 掉到 退到 退至 散到 散至 传到"
)
"""Verbs of motion with where it leads: asked with 哪里."""
_TURNING = words_of(
    """氧化 还原 分解 水解 转变 发育 合成 凝固 凝结 液化 汽化 气化 升华 聚合 组装 折叠 翻译 编译 解析 拆分 拆 分割 简化 化简 归结 归 抽象 建模 表述 描述 理解 解释 概括 归类 划归 改组 改编 改造 升级 晋升 任命 推举 磷酸化 代谢 降解 加工
    剪切 裂解 酵解 脱羧 脱氢 合并 连接 排列 压缩 加密 解码 编码 转录 反转录 逆转录 扩增 进化 衰变 蜕变 衰减 放大 切割 分离 固化 发酵 提炼 制备 改建 扩建 堆积 沉积 聚集 汇合 凝聚 化合 电离 离解 解离 展开 近似 等效 类比 缩写 音译 意译 直译 区分 划分 细分 拆解 切分 分化 分化发育 纤维化 重组 融合 生成 修饰 变态 变换 转写 改写 写 表达 抽取 归纳 假定 假设 设 估计 误认 公认 认定 判定 评定 评 选 推 立 编 译 排 列 组 练 培养 发酵 制 炼 磨 晒 烧 烘 加热 冷却 压 打 织 缝 雕 铸造 雕刻 塑造 包装 还原 退化 恶化 固定 限定 规定 约定 设定 设计 解读 诠释 引申 隐喻"""
)
TURNING = {stem + into for stem, into in product(_TURNING, ("为", "成", "作"))} - words_of(
    "设为 归成 归作 拆作 评作 选作 推作 立作 写为 写作 组为 练为 练作 炼为 炼作 磨为 晒为 晒作 烧为 烧作 烘为 压为 压作 打为 打作 织为 缝为 雕为 制为 制作 合作 工作 规定成 约定作 表达作 设作 立成"
)
"""Verbs of change with what comes of it: asked with 什么."""
