import type { Type } from '@nestjs/common';
import { CaseActsController } from './case-acts.controller.js';
import { CasePagesController } from './case-pages.controller.js';
import { CasesController } from './cases.controller.js';
import { MeController } from './me.controller.js';
import { RuleWeeksController } from './rule-weeks.controller.js';
import { TicketsController } from './tickets.controller.js';
import { WorklistController } from './worklist.controller.js';

/** The case API: for operators at a terminal, and for people through the console. */
export const caseControllers: readonly Type[] = [
  CasesController,
  CaseActsController,
  CasePagesController,
  MeController,
  RuleWeeksController,
  TicketsController,
  WorklistController,
];
