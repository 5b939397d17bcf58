namespace BotReport.Host.Commands.Wording;

/// <summary><c>factcheck</c>, in Chinese.</summary>
internal sealed class FactcheckZh : FactcheckWords
{
    public override string Does => "核对合并后的句子：数字、日期、名称、状态是否都出自所引的条目";

    public override string FileMeans => "JSON 文件：[{id, ref, entries:[{id, owner, text}], merged:[{text, cites}]}]";

    public override string NotCases(string file, string place) => place.Length == 0
        ? $"{file}：不是 JSON，请检查文件。"
        : $"{file}：{place} 缺失或写法不对，应为 [{{id, ref, entries:[{{id, text}}], merged:[{{text, cites}}]}}]，ref 如 2024-11-15。";

    public override string Total(int cases, int flagged) => $"共 {cases} 组，{flagged} 组有问题。";
}
