import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';

/** Style sheet and script, for as long as their names hold. */
@Controller('static')
export class StaticController {
  constructor(private readonly parts: ConsoleParts) {}

  @Get(':file')
  file(@Param('file') file: string, @Res() response: Response): void {
    const { style, script } = this.parts.assets;
    const asset = [style, script].find(({ path }) => path === `/static/${file}`);
    if (asset === undefined) throw new Refused();
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.type(asset.type).send(asset.body);
  }
}
