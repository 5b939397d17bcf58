using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

public sealed class ReasonTests
{
    private static readonly DateOnly Friday = new(2024, 11, 15);

    [Theory]
    [InlineData("经纪业务：因21日测试资源冲突，预计26日上线", "21日测试资源冲突")] // only the ledger knows that it moved
    [InlineData("经纪业务：因测试资源冲突，由11月26日推迟至12月2日上线", "测试资源冲突")]
    [InlineData("受机房电力改造影响，容灾切换推迟至12月20日", "机房电力改造")]
    [InlineData("退款链路由12月3日推迟至12月10日上线，因联调发现3个缺陷", "联调发现3个缺陷")]
    [InlineData("因为要等银行，所以上线改到12月5日", "要等银行")]
    [InlineData("收银台上线推迟至12月5日，原因是证书没到", "证书没到")]
    [InlineData("由于合规要求，短信签约暂停上线", "合规要求")]
    [InlineData("收银台改版由12月3日推迟至12月10日上线", null)]
    public void Why_it_moved_or_stopped_is_read(string text, string? reason)
    {
        var read = new FactReader(GoldPage.Glossary).Read([new FactLine(1, ["甲"], text)], Friday).Milestones;

        Assert.Equal(reason, Assert.Single(read, m => !m.Stage).Reason);
    }
}
