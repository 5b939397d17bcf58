using BotReport.Core.Text;

namespace BotReport.Core.Tests.Drafting;

/// <summary>Which numbers of an entry are somebody's and do not leave the house.</summary>
public sealed class PrivateNumbersTests
{
    [Theory]
    [InlineData("对接人手机13812345678，已确认", "13812345678")]
    [InlineData("电话 138-1234-5678", "138-1234-5678")]
    [InlineData("+86 138 1234 5678", "+86 138 1234 5678")]
    [InlineData("座机010-62345678转8", "010-62345678")]
    [InlineData("退到6222021001234567896", "6222021001234567896")] // 19 digits, UnionPay
    [InlineData("退到 4111 1111 1111 1111", "4111 1111 1111 1111")]
    [InlineData("身份证11010519491231002X", "11010519491231002X")] // the standard's own example
    [InlineData("身份证11010519491231002x已核", "11010519491231002x")]
    [InlineData("13812345678与6222021001234567896", "13812345678 6222021001234567896")]
    [InlineData("退到6222021001234567894", "")] // the check digit is wrong: a number of an order
    [InlineData("身份证110105194912310021", "")]
    [InlineData("累计完成交易17617笔，交易金额20.237亿元", "")]
    [InlineData("流水号138123456789", "")] // 12 digits
    [InlineData("12812345678", "")] // no such mobile number
    [InlineData("0.13812345678", "")]
    [InlineData("2024-11-15 16:00", "")]
    public void A_private_number_is_told_from_a_figure(string text, string found) =>
        Assert.Equal(found, string.Join(' ', PrivateNumbers.In(text).Select(number => text.Substring(number.At, number.Length))));

    [Fact]
    public void Each_is_named_by_its_kind() => Assert.Equal(
        [PrivateNumberKind.Phone, PrivateNumberKind.Card, PrivateNumberKind.Identity],
        PrivateNumbers.In("13812345678，6222021001234567896，11010519491231002X").Select(number => number.Kind));
}
