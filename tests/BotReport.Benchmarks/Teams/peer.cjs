// The bare echo of the Bot Framework's own SDK, without authentication: what the benchmark compares with.
const express = require('express');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = express();
app.use(express.json());
app.post('/api/messages', (req, res) => adapter.process(req, res, async (turn) => {
  if (turn.activity.type === 'message') {
    await turn.sendActivity(`echo: ${turn.activity.text}`);
  }
}));
const listener = app.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${listener.address().port}`));
