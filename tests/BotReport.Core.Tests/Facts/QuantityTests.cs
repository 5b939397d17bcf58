using System.Globalization;
using BotReport.Core.Facts;
using CsCheck;

namespace BotReport.Core.Tests.Facts;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("3.835亿元", "3.835", "亿元", 383500000, "元")]
    [InlineData("38350万元", "38350", "万元", 383500000, "元")]
    [InlineData("383,500,000元", "383,500,000", "元", 383500000, "元")]
    [InlineData("３８,３５０万元", "３８,３５０", "万元", 383500000, "元")] // full width, as pasted
    [InlineData("3,857笔", "3,857", "笔", 3857, "笔")]
    [InlineData("1.5万笔", "1.5", "万笔", 15000, "笔")]
    [InlineData("99.990%", "99.990", "%", 99.990, "%")]
    [InlineData("97.20％", "97.20", "％", 97.2, "%")]
    [InlineData("4.07个百分点", "4.07", "个百分点", 4.07, "个百分点")]
    [InlineData("3.8亿", "3.8", "亿", 380000000, "")]
    [InlineData("2.16次", "2.16", "次", 2.16, "次")]
    public void A_quantity_keeps_its_writing_and_has_a_value(string text, string number, string unit, double value, string baseUnit)
    {
        var quantity = Quantity.Parse(text)!;

        Assert.Equal((number, unit, (decimal)value, baseUnit), (quantity.Number, quantity.Unit, quantity.BaseValue, quantity.BaseUnit));
    }

    [Theory]
    [InlineData("约9.94万元", "约")]
    [InlineData("近20亿元", "近")]
    [InlineData("超3,000笔", "超")]
    [InlineData("不足5%", "不足")]
    public void A_hedge_is_kept(string text, string hedge) => Assert.Equal(hedge, Quantity.Parse(text)!.Hedge);

    [Theory]
    [InlineData("2个步骤")]
    [InlineData("200台设备")]
    [InlineData("V1.2")]
    [InlineData("第3次")]
    [InlineData("1元旦")]
    [InlineData("12.5.3%")]
    [InlineData("3个月")]
    public void What_is_no_figure_of_the_team_stays_prose(string text) => Assert.Empty(Quantity.FindIn(text));

    [Fact]
    public void Thousands_commas_and_clause_commas_are_told_apart() => Assert.Equal(
        [20117m, 2_287_100_000m, 60m],
        Quantity.FindIn("累计完成交易20,117笔,总金额22.871亿元,60%").Select(q => q.BaseValue));

    [Fact]
    public void Any_amount_reads_the_same_in_yuan_ten_thousands_and_hundred_millions() => Gen.Long[1, 900_000_000_000].Sample(
        cents =>
        {
            var yuan = cents / 100m;
            string[] writings =
            [
                yuan.ToString("0.######", CultureInfo.InvariantCulture) + "元",
                yuan.ToString("#,0.######", CultureInfo.InvariantCulture) + "元",
                (yuan / 10_000m).ToString("0.######", CultureInfo.InvariantCulture) + "万元",
            ];
            Assert.All(writings, w => Assert.Equal(yuan, Quantity.Parse(w)!.BaseValue));
        },
        iter: 2000);
}
