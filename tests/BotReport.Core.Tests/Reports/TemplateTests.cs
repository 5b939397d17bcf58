using BotReport.Core.Reports;

namespace BotReport.Core.Tests.Reports;

public sealed class TemplateTests
{
    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void What_was_said_in_the_form_of_its_own_page_is_the_page(string week)
    {
        var page = Pages.Read(week);
        var rendered = ReportTemplate.Of(page).Render(Pages.Content(page));
        Assert.Equal(Pages.Text(week), rendered.Page.Write());
        Assert.Empty(rendered.Unknown);
    }

    [Fact]
    public void The_next_weeks_words_in_the_first_weeks_form_differ_in_the_last_line_break_only()
    {
        var rendered = ReportTemplate.Of(Pages.Read("2024-W45")).Render(Pages.Content(Pages.Read("2024-W46")));
        Assert.Equal(Pages.Text("2024-W46"), rendered.Page.Write() + "\n");
        Assert.Empty(rendered.Unknown);
    }
}
