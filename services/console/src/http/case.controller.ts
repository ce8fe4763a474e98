import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { actionKind, declineReason, type CasePage, type PermittedAct } from '#libs/contracts';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { actionWords, closeWords, declineWords, waitsWords } from '../domain/words.js';
import { actsForOne } from '../present/act-clocks.js';
import { servicesToRing } from '../present/case-steps.js';
import { aboutModel, caseModel, sheetWords } from '../present/case.js';
import { contactCount } from '../present/chronology.js';
import { drawnBody, drawnChronology } from '../present/drawn.js';
import { flashModel } from '../present/flash.js';
import { CaseNumber } from './case-number.pipe.js';
import { seeCase } from './show-case.js';
import { SignedInGuard } from './signed-in.guard.js';
import { visitorOf } from './visitor.js';

const options = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
  codes.map((value) => ({ value, label: words[value] }));

/** Pixels: the left column of the page. */
const pictureWidth = 800;

/** A page that asks before something is done. */
interface CaseForm {
  readonly title: string;
  /** It is for whoever may do one of these. */
  readonly acts: readonly PermittedAct[];
  readonly reasons: ReturnType<typeof options>;
  /** Reasons that cannot be chosen yet, quoted, and until when. */
  readonly waiting: readonly { readonly reason: string; readonly until: string }[];
  /** Of a referral that nobody has proposed: when the one before was declined, or empty. */
  readonly starts: string | null;
  /** Who may have said that the referral is accepted. */
  readonly acceptedBy: readonly { readonly value: string; readonly label: string }[];
}

/** Reasons that cannot be chosen yet, those together that wait for the same. */
function waitingIn(reasonsThatWait: CasePage['reasonsThatWait']): CaseForm['waiting'] {
  const byWhy = Map.groupBy(reasonsThatWait, ({ why }) => why);
  return [...byWhy].map(([why, waiting]) => ({
    reason: waiting.map(({ reason }) => `“${closeWords[reason]}”`).join(', '),
    until: waitsWords[why],
  }));
}

/** Pages of one case. */
@Controller('cases/:number')
@UseGuards(SignedInGuard)
export class CaseController {
  constructor(private readonly parts: ConsoleParts) {}

  @Get()
  async show(
    @Param('number', CaseNumber) number: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visitor = visitorOf(request);
    const { person, digest } = visitor.session;
    const { page, chronology, why } = await seeCase(this.parts, visitor, number, { purpose: 'case' });
    const doctor = page.ring.find((ring) => ring.person?.phone != null && ring.person.id !== person)?.person;
    const ring = doctor?.phone == null ? null : `${doctor.name} ${doctor.phone}`;
    const problem = request.query['missing'] === '1';
    const drawing = { now: page.dataAsOf, tablePage: `/cases/${number}/chronology`, width: pictureWidth };
    const model = caseModel(page, chronology, this.parts.nameOf, person, visitor.me.person.job);
    this.parts.pages.send(response, 'case.njk', visitor, {
      title: `${problem ? 'Error: ' : ''}Case ${number}`,
      area: 'worklist',
      news: { about: 'case', number },
      dataAsOf: page.dataAsOf,
      case: model,
      sheet: sheetWords(`Case ${number}`, model.about),
      picture: chronology === null || chronology.contacts.length === 0 ? null : drawnChronology(chronology, drawing),
      contacts: chronology === null ? null : contactCount(chronology),
      body: chronology === null ? null : drawnBody(chronology, drawing),
      chronology: why,
      problem,
      once: randomUUID(),
      actsFor: actsForOne(page, this.parts.nameOf),
      actionKinds: options(actionKind.options, actionWords),
      flash: flashModel(await this.parts.sessions.told(digest), person, ring, page.dataAsOf),
    });
  }

  /** Pages for what cannot be undone, and for what needs a reason. */
  @Get(':form')
  async form(
    @Param('number', CaseNumber) number: string,
    @Param('form') form: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visitor = visitorOf(request);
    const { page, chronology } = await seeCase(this.parts, visitor, number, { purpose: 'case' });
    const problem = request.query['missing'] === '1';
    const shown = this.formOf(form, page);
    if (!shown.acts.some((act) => page.may.includes(act))) throw new Refused();
    const { person, digest } = visitor.session;
    this.parts.pages.send(response, 'case-form.njk', visitor, {
      title: `${problem ? 'Error: ' : ''}${shown.title}: case ${number}`,
      area: 'worklist',
      news: { about: 'case', number, shownAt: `/cases/${number}` },
      dataAsOf: page.dataAsOf,
      number,
      form,
      heading: shown.title,
      reasons: shown.reasons,
      acceptedBy: shown.acceptedBy,
      isReferred: page.referral?.state === 'confirmed',
      waiting: shown.waiting,
      starts: shown.starts,
      rings: servicesToRing(page, this.parts.nameOf),
      sends: page.refersFor.map(({ organisation, to }) => ({
        value: to === null ? null : `${organisation} ${to}`,
        organisation: this.parts.nameOf(organisation),
        to: to === null ? null : this.parts.nameOf(to),
      })),
      about: aboutModel(page, chronology?.child ?? null, this.parts.nameOf),
      problem,
      flash: flashModel(await this.parts.sessions.told(digest), person, null, page.dataAsOf),
    });
  }

  private formOf(form: string, page: CasePage): CaseForm {
    const { referral, may, closeReasons, reasonsThatWait, mayHaveAccepted } = page;
    switch (form) {
      case 'close':
        return {
          acts: ['close'],
          title: 'Close the case',
          reasons: options(closeReasons, closeWords),
          starts: null,
          waiting: waitingIn(reasonsThatWait),
          acceptedBy: mayHaveAccepted.map(({ id, name, job }) => ({ value: id, label: `${name}, ${job}` })),
        };
      case 'decline':
        return {
          acts: ['decline-referral'],
          title: 'Do not refer, with a reason',
          reasons: options(declineReason.options, declineWords),
          ...{ waiting: [], starts: null, acceptedBy: [] },
        };
      case 'referral':
        return {
          acts: ['confirm-referral', 'propose-referral'],
          title: 'Confirm the referral',
          ...{ reasons: [], waiting: [], acceptedBy: [] },
          // a proposal of somebody's own is recorded with its confirmation, and not by looking at this page
          starts: may.includes('confirm-referral') ? null : (referral?.decidedAt ?? ''),
        };
      default:
        throw new Refused();
    }
  }
}
