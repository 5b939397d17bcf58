using System.Text;
using BotReport.Core.Reports;
using CsCheck;

namespace BotReport.Core.Tests.Reports;

public sealed class PageBytesTests
{
    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void A_page_in_any_of_the_encodings_comes_back_byte_for_byte(string week)
    {
        foreach (var encoding in Enum.GetValues<PageEncoding>())
        {
            var bytes = PageBytes.Write(Pages.Text(week), encoding);
            var read = Assert.IsType<PageFile.Readable>(PageBytes.Read(bytes));
            Assert.Equal((Pages.Text(week), encoding), (read.Content, read.Encoding));
            Assert.Equal(bytes, PageBytes.Write(Page.Read(read.Content).Write(), read.Encoding));
        }
    }

    [Fact]
    public void A_gbk_editors_bytes_are_read()
    {
        byte[] written = [0xD6, 0xDC, 0xB1, 0xA8]; // 周报
        Assert.Equal(new PageFile.Readable("周报", PageEncoding.Gb18030), PageBytes.Read(written));
    }

    [Fact]
    public void Whatever_is_read_is_written_back_byte_for_byte() =>
        Gen.Byte.Array[0, 40].Sample(
            bytes =>
            {
                if (PageBytes.Read(bytes) is PageFile.Readable text)
                {
                    Assert.Equal(bytes, PageBytes.Write(text.Content, text.Encoding));
                }
            },
            iter: 5000);

    [Theory]
    [InlineData("", PageRefusal.Empty)]
    [InlineData("EFBBBF", PageRefusal.Empty)] // nothing but a byte order mark
    [InlineData("200D0A09", PageRefusal.Empty)]
    [InlineData("89504E470D0A1A0A0000000D49484452", PageRefusal.Binary)] // PNG
    [InlineData("41420143024404", PageRefusal.Binary)] // control characters
    [InlineData("41FF42", PageRefusal.UnknownEncoding)] // FF is no byte of either
    public void What_is_no_page_is_refused(string hex, PageRefusal reason) =>
        Assert.Equal(new PageFile.Refused(reason), PageBytes.Read(Convert.FromHexString(hex)));

    [Fact]
    public void A_page_may_be_five_megabytes_long_and_not_a_byte_longer()
    {
        Assert.IsType<PageFile.Readable>(PageBytes.Read(Enumerable.Repeat((byte)'a', PageBytes.MostBytes).ToArray()));
        Assert.Equal(
            new PageFile.Refused(PageRefusal.TooLong),
            PageBytes.Read(Enumerable.Repeat((byte)'a', PageBytes.MostBytes + 1).ToArray()));
        Assert.Equal(new PageFile.Refused(PageRefusal.TooLong), PageBytes.Read(Encoding.UTF8.GetBytes("周报"), mostBytes: 5));
    }
}
