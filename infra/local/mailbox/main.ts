import { z } from 'zod';
import { readEnv } from '#libs/platform';
import { startMailSink } from './start-mail-sink.js';

const port = z.coerce.number().int().min(1).max(65_535);
const env = readEnv(z.object({ MAILBOX_DIR: z.string(), MAILBOX_PORT: port, SMTP_PORT: port }), process.env);
const sink = await startMailSink({ dataDir: env.MAILBOX_DIR, httpPort: env.MAILBOX_PORT, smtpPort: env.SMTP_PORT });
process.on('SIGTERM', () => {
  void sink.stop().then(() => process.exit(0));
});
