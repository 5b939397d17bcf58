namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>What can be wrong with a model's endpoint or with its answer.</summary>
internal enum StandInFault
{
    /// <summary>Nothing: a good answer.</summary>
    None,

    /// <summary>429, come back in two seconds.</summary>
    Throttled,

    /// <summary>429, come back in a minute.</summary>
    ThrottledLong,

    /// <summary>429 to the first request, then a good answer.</summary>
    ThrottledOnce,

    /// <summary>429 because the account is empty.</summary>
    NoQuota,

    /// <summary>500.</summary>
    ServerError,

    /// <summary>500 to the first request, then a good answer.</summary>
    ServerErrorOnce,

    /// <summary>The request is taken and never answered.</summary>
    Hang,

    /// <summary>The connection is reset.</summary>
    Reset,

    /// <summary>400: the filter withheld the question.</summary>
    QuestionFiltered,

    /// <summary>400 as DeepSeek says that its filter withheld the question.</summary>
    QuestionRisky,

    /// <summary>400: the question is too long for the model.</summary>
    QuestionTooLong,

    /// <summary>400: a field of the request is not known.</summary>
    UnknownField,

    /// <summary>401.</summary>
    WrongKey,

    /// <summary>404.</summary>
    NoDeployment,

    /// <summary>307: ask over there, with the key.</summary>
    Redirect,

    /// <summary>200 with a page.</summary>
    Page,

    /// <summary>200 without a choice.</summary>
    NoChoice,

    /// <summary>The answer reached the limit.</summary>
    Length,

    /// <summary>The filter stopped the answer.</summary>
    AnswerFiltered,

    /// <summary>The model refuses.</summary>
    Refusal,

    /// <summary>The connection breaks within the answer.</summary>
    Cut,

    /// <summary>The answer ends without saying that it ended.</summary>
    EndsEarly,

    /// <summary>Nothing more comes within the answer.</summary>
    Stall,

    /// <summary>Ten megabytes.</summary>
    Huge,

    /// <summary>The answer's JSON does not close.</summary>
    BadJson,

    /// <summary>The answer is a list.</summary>
    NoObject,

    /// <summary>The answer says a thing twice.</summary>
    TwiceSaid,

    /// <summary>There is half of a character in the answer.</summary>
    HalfCharacter,

    /// <summary>The answer's text is empty.</summary>
    Empty,

    /// <summary>The answer's text is white.</summary>
    Blank,

    /// <summary>A good answer behind the model's thoughts.</summary>
    Thoughts,

    /// <summary>The thoughts do not end.</summary>
    OnlyThoughts,

    /// <summary>A good answer in a fence, with words around it.</summary>
    Fences,

    /// <summary>A good answer, no count of tokens.</summary>
    Uncounted,
}
