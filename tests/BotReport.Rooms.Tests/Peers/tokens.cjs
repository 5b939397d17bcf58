// Asks the validator of Microsoft's own SDK for its verdict on requests. Writes a line of JSON for each: its name, and whether it is heard.
// usage: node tokens.cjs FILE APP-ID TENANT CHANNEL-METADATA EMULATOR-METADATA; a line of FILE is {"name","authorization","body"}.
'use strict';

const { readFileSync } = require('fs');
const { ConfigurationBotFrameworkAuthentication } = require('botbuilder-core');

const [file, appId, tenant, channelMetadata, emulatorMetadata] = process.argv.slice(2);

// The SDK writes there why it refuses somebody.
console.error = () => {};

const sdk = new ConfigurationBotFrameworkAuthentication({
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppPassword: 'not needed to validate',
  ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenant}`,
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: channelMetadata,
  ToBotFromEmulatorOpenIdMetadataUrl: emulatorMetadata,
  OAuthUrl: 'https://token.botframework.com',
  CallerId: 'urn:botframework:azure',
  ValidateAuthority: false,
});

/** Null when it is heard, else why not. What cannot be parsed never reaches the SDK. */
async function refusal({ authorization, body }) {
  try {
    await sdk.authenticateRequest(JSON.parse(body), authorization ?? '');
    return null;
  } catch (error) {
    return error.message;
  }
}

async function main() {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(l => l)) {
    const knock = JSON.parse(line);
    const why = await refusal(knock);
    console.log(JSON.stringify({ name: knock.name, heard: why === null, why }));
  }
}

main().catch(error => {
  process.stdout.write(String(error.stack ?? error));
  process.exit(2);
});
