import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { Health } from '../health.js';
import { renderMetrics } from '../metrics.js';

interface Reply {
  status(code: number): Reply;
  type(contentType: string): Reply;
  send(body: unknown): void;
}

/** What the world may ask any service without a token: is it alive, is it well. */
@Controller()
export class StatusController {
  constructor(private readonly health: Health) {}

  /** 200 while the event loop turns. */
  @Get('health/live')
  @HttpCode(200)
  live(): { state: 'ok' } {
    return { state: 'ok' };
  }

  /** 200 when work moves, 503 when a part is down. */
  @Get('health/ready')
  async ready(@Res() reply: Reply): Promise<void> {
    const report = await this.health.report();
    reply.status(report.state === 'down' ? 503 : 200).send(report);
  }
}

/** Its numbers, without a token too: of a service that other services alone can reach. */
@Controller()
export class MetricsController {
  @Get('metrics')
  async metrics(@Res() reply: Reply): Promise<void> {
    const { contentType, text } = await renderMetrics();
    reply.type(contentType).send(text);
  }
}
