namespace BotReport.Core.Reports;

/// <summary>A place of the template for a topic, for the items of a label, for those without one, or for a table's rows.</summary>
/// <param name="Key">What finds it; empty for the loose items.</param>
/// <param name="Form">How its line is written; of a table its header.</param>
/// <param name="Title">As written: 省心租运行概览：.</param>
/// <param name="Inner">What stands under it.</param>
internal sealed record Slot(SlotKind Kind, string Key, ListForm Form, string Title, Outline Inner)
{
    /// <summary>Whether it is a topic that is no item of a list: <c>### 数据</c>, 支付成功率：. What follows it stands under it.</summary>
    public bool IsHeading => Kind == SlotKind.Topic && (Form.Marker.Style is MarkerStyle.Heading or MarkerStyle.None);

    /// <summary>The line between a table's header and its rows, as written.</summary>
    public string? Separator { get; init; }
}
