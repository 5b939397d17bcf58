namespace BotReport.Core.Drafting.Model;

/// <summary>What a model is asked to do; each has its prompt and its schema of an answer.</summary>
public enum ModelTask
{
    /// <summary>Which entries stand together and in which order: the answer holds ids, no text.</summary>
    Arrange,

    /// <summary>Smoother wording of lines whose figures, dates and status words are locked.</summary>
    Polish,
}
