namespace BotReport.Core.Asking.Phrases;

/// <summary>How people ask, in English.</summary>
internal static class AskPhrasesEn
{
    public static readonly string[] Launch = AskPhrasesZh.Launch;

    /// <summary>All that is left of: is it out.</summary>
    public static readonly (string Verb, string[] Events)[] ShortVerbs = [("out", AskPhrasesZh.Launch)];

    public static readonly string[] When = ["when", "when's", "what date", "which day", "date", "dates", "schedule", "eta", "timeline", "deadline"];

    public static readonly string[] HowLong = ["how long"];

    public static readonly string[] YesNo = ["is it", "has it", "did it", "yet", "on time"];

    public static readonly string[] Who = ["who owns", "who's responsible for", "who's", "responsible for what", "who runs", "who handles", "who is on", "contact for", "who is responsible for", "who is in charge of", "who", "owner of", "owner", "whose"];

    public static readonly string[] Done = ["done", "already", "finished", "completed"];

    /// <summary>Nothing: English says it in the verb.</summary>
    public const string Happened = "";

    public static readonly string[] Open = ["open", "not done", "unfinished", "pending", "not yet"];

    public static readonly string[] NotLaunched = ["not out yet", "not launched", "not live", "not released"];

    public static readonly string[] Slipped = ["slipped", "delayed", "postponed", "late", "delay", "delays", "slips", "slip", "slipping", "pushed back"];

    public static readonly string[] Overdue = ["overdue", "past due", "past its day without a word"];

    public static readonly string[] Due = ["due"];

    public static readonly string[] Blocked = ["blocked", "blocking", "paused", "stuck", "on hold", "blockers"];

    public static readonly string[] Cancelled = ["cancelled", "canceled"];

    public static readonly string[] Risk = ["risk", "risks", "at risk"];

    public static readonly string[] Undated = ["without a date", "no date", "undated"];

    public static readonly string[] Amount = ["figure", "figures", "metric"];

    public static readonly string[] FigureEndings = ["rate", "share", "amount", "volume", "availability"];

    public static readonly string[] DefinedAs = ["definition of", "how is it counted", "how is it defined", "mean by"];

    public static readonly string[] Definition = ["definition", "defined"];

    public static readonly string[] Progress = ["progress", "how's", "status of", "status", "how is", "how are", "how about", "what about", "update on", "updates on", "what did", "how far", "do"];

    public static readonly string[] Which = ["which", "what", "what's", "list", "show me", "show", "all"];

    public static readonly string[] Trend = ["trend", "trends", "over time", "over the weeks", "history of", "how did it develop"];

    public static readonly string[] Change = ["what changed", "what has changed", "changed", "changes", "change", "difference", "differences", "different"];

    public static readonly string[] Compare = ["compared to", "compared with", "compare", "versus", "between"];

    public static readonly string[] Since = ["since"];

    public static readonly string[] New = ["new", "added"];

    public static readonly string[] Early = ["ahead of plan", "moved up", "earlier than planned"];

    public static readonly string[] Count = ["how often", "how many times", "how many", "how much"];

    public static readonly string[] Missing = ["not reported", "has not reported", "missing", "hasn't reported", "not submitted"];

    public static readonly string[] Why = ["why", "reason", "how come"];

    public static readonly string[] Mine = ["my", "mine", "i"];

    public static readonly string[] Filler =
    [
        "please", "the", "is", "are", "was", "were", "will", "does", "has", "have", "been", "of", "for", "in", "on", "at", "a", "an", "to", "be", "items", "item", "tell me", "can you", "there", "any", "did", "it", "and", "going", "go", "planned", "could you", "would you", "thanks", "hi", "hello", "me", "tell", "with", "from", "by", "this", "that",
    ];

    public static readonly string[] TooCommon = ["other", "others", "misc"];

    public const string Loose = "";

    public static readonly string[] KeepsFront = [];

    public static readonly string[] KeepsEnd = [];

    /// <summary>A message that begins so asks.</summary>
    public static readonly string[] Asking =
        ["when", "who", "what", "which", "why", "how", "when's", "who's", "what's", "how's", "is", "are", "has", "have", "did", "does", "will", "can", "any", "list", "show", "whose", "compare", "could you", "please tell"];

    public static readonly string[] AskingEndings = ["yet", "or not"];

    public static readonly string[] AskedNouns = ["launch date", "launch dates", "launch time", "go-live date", "progress", "owner", "eta", "overdue", "due this week", "trend", "deadline"];

    public static readonly string[] WeakNouns = ["status", "schedule", "date", "dates"];

    public static readonly string[] AskedAlone = ["overdue", "blocked", "delayed", "due", "due this week", "due next week"];

    public static readonly string[] Telling = ["confirmed", "discussed", "aligned", "clarified", "reported", "updated", "adjusted"];

    public static readonly string[] Told = ["done", "finished", "shipped", "launched", "completed", "because", "moved to", "postponed to", "no "];

    public static readonly (string Word, string[] Events)[] Events =
    [
        ("go live", AskPhrasesZh.Launch), ("goes live", AskPhrasesZh.Launch), ("went live", AskPhrasesZh.Launch), ("go-live", AskPhrasesZh.Launch), ("live", AskPhrasesZh.Launch), ("launch", AskPhrasesZh.Launch), ("launched", AskPhrasesZh.Launch),
        ("launches", AskPhrasesZh.Launch), ("ship", AskPhrasesZh.Launch), ("shipped", AskPhrasesZh.Launch), ("release", ["发布", "上线"]), ("released", ["发布", "上线"]), ("rollout", ["灰度", "全量"]), ("canary", ["灰度"]), ("deliver", ["交付"]),
        ("delivered", ["交付"]), ("delivery", ["交付"]), ("review", ["评审"]), ("test", ["测试"]), ("start", ["启动", "推进"]), ("migration", ["切换", "迁移"]), ("migrate", ["切换", "迁移"]), ("retest", ["测试"]), ("open", ["开放"]),
    ];
}
