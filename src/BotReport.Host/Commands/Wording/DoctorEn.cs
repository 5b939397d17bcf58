namespace BotReport.Host.Commands.Wording;

/// <summary><c>doctor</c> in English.</summary>
internal sealed class DoctorEn : DoctorWords
{
    public override string Does => "Tries what the bot leans on, a sentence each";

    public override string NoModel => "Language model: none configured, drafts keep the owners' own words. To use one, set Llm:Provider.";

    public override string ModelAnswers(string deployment) => $"Language model: {deployment} is well.";

    public override string ModelFails(string deployment, string why) => $"Language model: {deployment} cannot be used; {why}";

    public override string KeyRefused(int status) => $"the key is not accepted ({status}), check Llm:ApiKey or the identity's rights.";

    public override string NoIdentity => "no Entra identity gets a token, give this machine a managed identity or set Llm:ApiKey.";

    public override string NotFound(Uri endpoint, string deployment) => $"{endpoint} has no {deployment} (404), check Llm:Endpoint and Llm:Deployment.";

    public override string RequestRefused(int status, string code) =>
        $"the request is not accepted ({status}{(code.Length > 0 ? " " + code : "")}), check Llm:Profile, Llm:StructuredOutput and Llm:TokenLimitField, with a reasoning model set Llm:Repeatable to false; or the account is empty.";

    public override string Throttled => "it is asked too much at the moment (429), try again later or raise the limit with the provider.";

    public override string NoAnswer(Uri endpoint) => $"{endpoint} gave no answer in time, try again later or raise Llm:NetworkTimeoutSeconds.";

    public override string NoConnection(Uri endpoint) => $"{endpoint} cannot be reached, check Llm:Endpoint and the network.";

    public override string Down(int status) => $"the provider fails ({status}), try again later.";

    public override string NotAsAsked => "its answer is not the JSON that was asked for, check Llm:Profile and Llm:StructuredOutput, or take another model.";
}
